package io.github.federules.core.calculation;

import io.github.federules.core.call.Call;
import io.github.federules.core.number.Millionths;
import io.github.federules.core.reading.MinimumCostBasis;
import io.github.federules.core.reading.Readings;
import io.github.federules.core.resolved.CaseBound;
import io.github.federules.core.resolved.CaseTerms;
import io.github.federules.core.screening.CostScheme;
import io.github.federules.core.screening.LineGroups;
import io.github.federules.core.screening.Screening;
import io.github.federules.core.term.AddedCosts;
import io.github.federules.core.term.AidIntensity;
import io.github.federules.core.term.Base;
import io.github.federules.core.term.FlatRate;
import io.github.federules.core.term.Limit;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The calculation of a call in one case: from screened lines through ceilings and flat rates to the total, and from there through
 * the rate and the reductions to the aid.
 *
 * <p>No cost and no aid falls when a retained cost or the rate grows: the search over completions depends on this.
 */
public final class Calculation {

    /** How many cents a euro has. */
    public static final long CENTS_OF_A_EURO = 100;

    /**
     * A limit that reduces costs, in one case.
     *
     * @param place the place of the limited base
     * @param limit the limit
     * @param bound what it compares with
     */
    public record Ceiling(int place, Limit limit, CaseBound bound) {}

    private final CostScheme scheme;
    private final Call call;
    private final Map<Base, Integer> places = new HashMap<>();
    private final List<AddedCosts> named;
    private final List<AddedAmount> added;
    private final List<Base> limited = new ArrayList<>();
    private final List<CostBase> limitedBases = new ArrayList<>();
    private final Map<Base, CostBase> bases = new HashMap<>();
    private final List<Ceiling> ofCosts = new ArrayList<>();
    private final Ceilings ceilings;
    private final Base aidBase;
    private final @Nullable CaseBound upTo;
    private final List<AidReduction> reductions = new ArrayList<>();
    private final List<RefusingLimit> refusing = new ArrayList<>();
    private final boolean isWholeEuros;
    private final int placesOfAid;
    private final int lookedAt;

    /** Prepares the calculation of a call in a case. */
    public Calculation(Call call, LineGroups groups, CaseTerms terms) {
        this.call = call;
        scheme = new CostScheme(call, groups, terms);
        named = call.costs().added();
        List<Limit> limits = call.limits();
        CaseBound most = null;
        for (int i = 0; i < limits.size(); i++) {
            Limit limit = limits.get(i);
            Optional<CaseTerms.CaseLimit> bounds = terms.limits().get(i);
            if (bounds.isEmpty()) {
                continue;
            }
            CaseBound upper = bounds.get().upper();
            if (!limit.reduces()) {
                bounds.get().sides().forEach(side -> refusing.add(new RefusingLimit(limit, side)));
            } else if (limit.isOf(Limit.Form.AID_UP_TO)) {
                most = upper;
            } else if (upper != null && limit.on().isOfCosts()) {
                ofCosts.add(new Ceiling(placeOfLimited(limit.on()), limit, upper));
            } else if (upper != null) {
                reductions.add(new AidReduction(limit, upper));
            }
        }
        upTo = most;
        limited.forEach(base -> limitedBases.add(resolved(base)));
        List<AddedAmount> amounts = new ArrayList<>();
        for (int i = 0; i < named.size(); i++) {
            // A lump sum is a share of nothing.
            Base of = named.get(i) instanceof FlatRate rate ? rate.of() : Base.FLAT_RATE;
            amounts.add(new AddedAmount(terms.added().get(i), resolved(of), of.equals(Base.STAFF)));
        }
        added = List.copyOf(amounts);
        aidBase = call.funding().aid().map(AidIntensity::base).orElse(Base.TOTAL);
        limits.stream()
                .flatMap(limit -> limit.bases().stream())
                .filter(Base::isOfCosts)
                .forEach(this::resolved);
        resolved(aidBase);
        ceilings = new Ceilings(ofCosts, limitedBases, added, bases);
        placesOfAid = IntStream.range(0, PlanAmounts.COUNT)
                .filter(place -> reductions.stream().anyMatch(reduction -> reduction.dependsOn(place)))
                .map(place -> 1 << place)
                .sum();
        lookedAt = refusing.stream().mapToInt(RefusingLimit::places).reduce(placesOfAid, (some, more) -> some | more);
        isWholeEuros = call.funding().wholeEuros().isPresent();
    }

    // Of ceilings on the same costs, all limit the first one's base.
    private int placeOfLimited(Base base) {
        Base same = call.limitedIn(base).get(0);
        Integer known = places.putIfAbsent(same, limited.size());
        if (known != null) {
            return known;
        }
        limited.add(same);
        return limited.size() - 1;
    }

    /** Returns a base as it is for the groups of lines of a dossier. */
    CostBase base(Base base) {
        CostBase known = bases.get(base);
        if (known == null) {
            throw new IllegalStateException("The base " + base + " is not resolved. Resolve it in the constructor.");
        }
        return known;
    }

    private CostBase resolved(Base base) {
        CostBase known = bases.get(base);
        if (known != null) {
            return known;
        }
        int[] groups = scheme.groupsOf(base);
        int[] ofRates = IntStream.range(0, named.size())
                .filter(place -> base.containsTerm(named.get(place).name()))
                .toArray();
        int[] inside = call.limitedIn(base).stream()
                .filter(places::containsKey)
                .mapToInt(places::get)
                .toArray();
        CostBase resolved = new CostBase(groups, ofRates, inside);
        bases.put(base, resolved);
        return resolved;
    }

    /** Returns what is paid, by group of lines. */
    public CostScheme scheme() {
        return scheme;
    }

    /** Returns the lump sums and the flat rates, in the order of the call. */
    public List<AddedAmount> added() {
        return added;
    }

    /** Returns the ceilings, in the order of the call. */
    public List<Ceiling> ceilings() {
        return ofCosts;
    }

    /** Returns the base of a flat rate after the cuts of a plan, by its place. */
    public long baseOf(int place, CostPlan plan, Readings readings) {
        return ceilings.baseOf(added.get(place), plan.lines(), plan.cuts(), plan.added(), readings);
    }

    /** Returns a plan as it would be without any cut. */
    public CostPlan uncut(CostPlan plan, Readings readings) {
        long[] none = new long[plan.cuts().length];
        long[] rates =
                ceilings.added(plan.lines(), none, readings, readings.rounding().mode());
        long all = plan.lines().retained();
        return new CostPlan(this, plan.lines(), none, rates, all, sum(rates), all, sum(rates), 0);
    }

    /** Returns the aid that no further cost exceeds, or {@link Long#MAX_VALUE} if there is none. */
    public long mostAid() {
        long most = reductions.stream()
                .filter(reduction -> reduction.limit().on().equals(Base.AID)
                        && reduction.bound().shares().isEmpty())
                .mapToLong(reduction -> reduction.bound().cents())
                .min()
                .orElse(Long.MAX_VALUE);
        return isWholeEuros && most != Long.MAX_VALUE ? most - most % CENTS_OF_A_EURO : most;
    }

    /** Determines whether the aid is cut to whole euros. */
    public boolean isWholeEuros() {
        return isWholeEuros;
    }

    /** Returns the bases that ceilings limit. */
    public List<Base> limited() {
        return limited;
    }

    /** Returns the groups of the lines in each limited base. */
    public int[] groupsOfLimited(int place) {
        return limitedBases.get(place).groups();
    }

    /** Returns the limits that refuse, in the order of the call. */
    public List<RefusingLimit> refusing() {
        return refusing;
    }

    /** Returns what reduces the aid, in its order. */
    public List<AidReduction> reductions() {
        return reductions;
    }

    /** Returns the places of the amounts of the plan that the call looks at, as bits. */
    public int places() {
        return lookedAt;
    }

    /** Determines whether the aid depends on an amount of the plan or on earlier aid. */
    public boolean aidDependsOn(int place) {
        return (placesOfAid >> place & 1) == 1;
    }

    /** Returns the costs of lines of which so much is retained, without any aid. */
    public CostPlan costs(Screening lines, Readings readings) {
        RoundingMode rounding = readings.rounding().mode();
        long[] cuts = ceilings.cuts(lines, readings);
        long[] rates = ceilings.added(lines, cuts, readings, rounding);
        long directCosts = lines.retained() - sum(cuts);
        long indirect = sum(rates);
        if (readings.minimumCostBasis() == MinimumCostBasis.RETAINED) {
            return new CostPlan(this, lines, cuts, rates, directCosts, indirect, directCosts, indirect, 0);
        }
        long[] presented = new long[rates.length];
        for (int i = 0; i < presented.length; i++) {
            AddedAmount amount = added.get(i);
            presented[i] = amount.of(amount.base().presented(lines, presented), rounding);
        }
        return new CostPlan(
                this, lines, cuts, rates, directCosts, indirect, lines.presented(scheme.direct()), sum(presented), 0);
    }

    /** Returns the costs with the aid at a rate, where the other amounts of the plan are these. */
    public CostPlan withAid(CostPlan costs, Readings readings, long rate, PlanAmounts others) {
        return costs.withAidOf(aid(costs, readings, rate, others));
    }

    /** Returns the aid at a rate, where the other amounts of the plan are these. */
    public long aid(CostPlan costs, Readings readings, long rate, PlanAmounts others) {
        long aid = unreduced(costs, readings, rate);
        for (int i = 0; i < reductions.size(); i++) {
            aid = reductions.get(i).leaves(aid, costs, others);
        }
        return isWholeEuros ? aid - aid % CENTS_OF_A_EURO : aid;
    }

    /** Returns the aid at a rate before anything reduces it. */
    public long unreduced(CostPlan costs, Readings readings, long rate) {
        return Millionths.of(counted(costs), rate, readings.rounding().mode());
    }

    /** Returns the amount that the aid is a share of. */
    public long counted(CostPlan costs) {
        long base = aidBase.equals(Base.TOTAL) ? costs.total() : costs.amount(aidBase);
        return upTo == null ? base : Math.min(base, upTo.most(costs::amount));
    }

    private static long sum(long[] parts) {
        long sum = 0;
        for (long part : parts) {
            sum += part;
        }
        return sum;
    }
}
