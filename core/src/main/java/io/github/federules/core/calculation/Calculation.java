package io.github.federules.core.calculation;

import io.github.federules.core.call.Call;
import io.github.federules.core.money.Rate;
import io.github.federules.core.number.Millionths;
import io.github.federules.core.reading.MinimumCostBasis;
import io.github.federules.core.reading.Readings;
import io.github.federules.core.resolved.CaseBase;
import io.github.federules.core.resolved.CaseBound;
import io.github.federules.core.resolved.CaseTerms;
import io.github.federules.core.screening.CostKind;
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
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
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

    private static final Rate NO_AID = Rate.ofMillionths(0);

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
    private final CaseTerms terms;
    private final Map<CaseBase, Integer> places = new HashMap<>();
    private final List<AddedAmount> added;
    private final Map<Integer, List<Integer>> addedOf = new HashMap<>();
    private final List<CaseBase> limited = new ArrayList<>();
    private final List<CostBase> limitedBases = new ArrayList<>();
    private final Map<CaseBase, CostBase> bases = new ConcurrentHashMap<>();
    private final Map<List<Object>, List<int[]>> addable = new ConcurrentHashMap<>();
    private final List<Ceiling> ofCosts = new ArrayList<>();
    private final Ceilings ceilings;
    private final List<ResolvedPart> parts;
    private final List<AidReduction> ofParties = new ArrayList<>();
    private final List<AidReduction> reductions = new ArrayList<>();
    private final List<RefusingLimit> refusing = new ArrayList<>();
    private final boolean isWholeEuros;
    private final boolean isOfOnePart;
    private final int placesOfAid;
    private final int lookedAt;

    /**
     * A part of the aid in one case.
     *
     * @param term the part
     * @param party the party whose costs it is a share of, or {@link CaseBase#ALL}
     * @param base what it is a share of, or null for the total
     * @param rate the rate in millionths, 0 where none is set
     * @param isSet whether a rate is set
     * @param upTo the most of its base that it is a share of, or null for all of it
     */
    public record ResolvedPart(
            AidIntensity term,
            int party,
            @Nullable CaseBase base,
            long rate,
            boolean isSet,
            @Nullable CaseBound upTo) {

        /** Returns the costs that are in it. */
        public long covered(CostPlan costs) {
            return base == null ? costs.total() : costs.amount(base);
        }

        /** Returns the amount that it is a share of. */
        public long counted(CostPlan costs) {
            long amount = covered(costs);
            return upTo == null ? amount : Math.max(0, Math.min(amount, upTo.most(costs::amount)));
        }
    }

    /** Prepares the calculation of a call in a case. */
    public Calculation(Call call, LineGroups groups, CaseTerms terms) {
        this.call = call;
        this.terms = terms;
        scheme = new CostScheme(call, groups.withoutLines(), terms);
        for (CaseTerms.CaseLimit ofCase : terms.limits()) {
            Limit limit = call.limits().get(ofCase.term());
            CaseBound upper = ofCase.upper();
            if (!limit.reduces()) {
                ofCase.sides().forEach(side -> refusing.add(new RefusingLimit(limit, side)));
            } else if (upper != null && limit.on().isOfCosts()) {
                ofCosts.add(new Ceiling(placeOfLimited(limit.on(), ofCase.party()), limit, upper));
            } else if (upper != null) {
                (ofCase.party() < 0 ? reductions : ofParties)
                        .add(new AidReduction(limit, ofCase.party(), upper, ofCase.ofPartner()));
            }
        }
        for (CaseTerms.CasePart ofCase : terms.parts()) {
            AidIntensity part = call.funding().parts().get(ofCase.term());
            if (part.isOfEach() && part.rate().mayBeUnset()) {
                refusing.add(RefusingLimit.ofRate(part, ofCase));
            }
        }
        for (int place = 0; place < terms.added().size(); place++) {
            addedOf.computeIfAbsent(terms.added().get(place).party(), any -> new ArrayList<>())
                    .add(place);
        }
        limited.forEach(base -> limitedBases.add(base(base)));
        List<AddedAmount> amounts = new ArrayList<>();
        for (CaseTerms.CaseAdded ofCase : terms.added()) {
            AddedCosts term = call.costs().added().get(ofCase.term());
            // A lump sum is a share of nothing.
            Base of = term instanceof FlatRate rate ? rate.of() : Base.FLAT_RATE;
            CostBase base = base(new CaseBase(of, ofCase.party()));
            amounts.add(new AddedAmount(term, ofCase, base, of.equals(Base.STAFF)));
        }
        added = List.copyOf(amounts);
        parts = terms.parts().stream().map(this::part).toList();
        ceilings = new Ceilings(ofCosts, limitedBases, added, this::base);
        placesOfAid = IntStream.range(0, PlanAmounts.COUNT)
                .filter(place -> everyReduction().anyMatch(reduction -> reduction.dependsOn(place)))
                .map(place -> 1 << place)
                .sum();
        lookedAt = refusing.stream().mapToInt(RefusingLimit::places).reduce(placesOfAid, (some, more) -> some | more);
        isWholeEuros = call.funding().wholeEuros().isPresent();
        isOfOnePart = parts.size() <= 1 && ofParties.isEmpty() && parts.stream().allMatch(part -> part.party() < 0);
    }

    private ResolvedPart part(CaseTerms.CasePart part) {
        AidIntensity term = call.funding().parts().get(part.term());
        boolean isTotal = term.base().equals(Base.TOTAL) && part.party() < 0;
        CaseBase base = new CaseBase(term.base(), part.party());
        // The least of cases of which one sets no rate is none, and not 0%.
        boolean isSet = part.isSet()
                && (part.rate() != 0
                        || !term.rate().mayBeUnset()
                        || term.rate().constants().contains(NO_AID));
        return new ResolvedPart(term, part.party(), isTotal ? null : base, part.rate(), isSet, part.upTo());
    }

    // Of ceilings on the same costs, all limit the first one's base.
    private int placeOfLimited(Base base, int party) {
        CaseBase same = new CaseBase(call.limitedIn(base).get(0), party);
        Integer known = places.putIfAbsent(same, limited.size());
        if (known != null) {
            return known;
        }
        limited.add(same);
        return limited.size() - 1;
    }

    /** Returns a base as it is for the groups of lines of a dossier. */
    CostBase base(CaseBase base) {
        // Read far more often than made.
        CostBase known = bases.get(base);
        return known == null ? bases.computeIfAbsent(base, this::resolved) : known;
    }

    private CostBase resolved(CaseBase base) {
        int[] groups = scheme.groupsOf(base);
        int[] ofAdded = (base.party() < 0
                        ? IntStream.range(0, terms.added().size())
                        : addedOf.getOrDefault(base.party(), List.of()).stream().mapToInt(place -> place))
                .filter(place -> base.base()
                        .containsTerm(call.costs()
                                .added()
                                .get(terms.added().get(place).term())
                                .name()))
                .toArray();
        BitSet own = new BitSet();
        IntStream.of(groups).forEach(own::set);
        int[] inside = call.limitedIn(base.base()).stream()
                .flatMap(part -> base.party() < 0
                        ? limited.stream().filter(each -> each.base().equals(part))
                        : Stream.of(new CaseBase(part, base.party())).filter(places::containsKey))
                .filter(each -> each.party() < 0 || areIn(own, each))
                .mapToInt(places::get)
                .toArray();
        return new CostBase(groups, ofAdded, inside);
    }

    // What is limited of a party is in a base that has all of it that is paid.
    private boolean areIn(BitSet groups, CaseBase part) {
        return IntStream.of(scheme.groupsOf(part)).filter(scheme::isPaid).allMatch(groups::get);
    }

    private Stream<AidReduction> everyReduction() {
        return Stream.concat(ofParties.stream(), reductions.stream());
    }

    /** Returns what is paid, by group of lines. */
    public CostScheme scheme() {
        return scheme;
    }

    /** Returns groups by what they count in: a cent of any group of one array does the same. */
    public List<int[]> alike(int[] groups) {
        List<BitSet> bases = basesOfGroups();
        return IntStream.of(groups)
                .boxed()
                .collect(Collectors.groupingBy(bases::get, LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(same -> same.stream().mapToInt(group -> group).toArray())
                .toList();
    }

    /** Returns the groups of a kind that a party may add costs to, those that count alike together. */
    public List<int[]> addable(CostKind kind, int party) {
        // Many remedies ask for the same few.
        return addable.computeIfAbsent(List.of(kind, party), any -> alike(scheme.addable(kind, party)));
    }

    // For each group the bases that it is in, of those that something is a share of or a limit on.
    private List<BitSet> basesOfGroups() {
        List<CaseBound> bounds = new ArrayList<>();
        List<CaseBase> named = new ArrayList<>();
        ofCosts.forEach(ceiling -> bounds.add(ceiling.bound()));
        everyReduction().forEach(reduction -> bounds.add(reduction.bound()));
        for (RefusingLimit limit : refusing) {
            bounds.add(limit.bound());
            named.add(limit.on());
        }
        for (ResolvedPart part : parts) {
            CaseBound upTo = part.upTo();
            CaseBase base = part.base();
            if (upTo != null) {
                bounds.add(upTo);
            }
            if (base != null) {
                named.add(base);
            }
        }
        bounds.forEach(bound -> bound.shares().forEach(share -> named.add(share.of())));
        List<int[]> all = Stream.of(
                        named.stream()
                                .filter(base -> base.base().isOfCosts())
                                .distinct()
                                .map(this::base),
                        limitedBases.stream(),
                        added.stream().map(AddedAmount::base))
                .flatMap(bases -> bases)
                .map(CostBase::groups)
                .toList();
        List<BitSet> ofGroups =
                Stream.generate(BitSet::new).limit(scheme.groups()).toList();
        for (int place = 0; place < all.size(); place++) {
            for (int group : all.get(place)) {
                ofGroups.get(group).set(place);
            }
        }
        return ofGroups;
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
        return added.get(place).baseOf(plan.lines(), plan.cuts(), plan.added(), readings);
    }

    /** Returns a plan as it would be without any cut. */
    public CostPlan uncut(CostPlan plan, Readings readings) {
        long[] none = new long[plan.cuts().length];
        long[] rates =
                ceilings.added(plan.lines(), none, readings, readings.rounding().mode());
        long all = plan.lines().retained();
        return new CostPlan(this, plan.lines(), none, rates, all, sum(rates), all, sum(rates), 0);
    }

    /**
     * Returns a bound of the aid, whatever costs follow, where the other amounts of the plan lie between these; {@link
     * Long#MAX_VALUE} if none is known.
     */
    public long mostAid(PlanAmounts least, PlanAmounts most) {
        long bound = reductions.stream()
                .mapToLong(reduction -> reduction.leavesAtMost(least, most))
                .min()
                .orElse(Long.MAX_VALUE);
        return isWholeEuros && bound != Long.MAX_VALUE ? bound - bound % CENTS_OF_A_EURO : bound;
    }

    /** Determines whether the aid is cut to whole euros. */
    public boolean isWholeEuros() {
        return isWholeEuros;
    }

    /** Returns the bases that ceilings limit. */
    public List<CaseBase> limited() {
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

    /** Determines whether the call looks at an amount of the plan, or at earlier aid, in some case. */
    public boolean mayLookAt(int place) {
        int looked = place == PlanAmounts.OF_PARTNERS && call.isPaidToEach() ? PlanAmounts.EARLIER_AID : place;
        return call.limits().stream()
                .flatMap(limit -> limit.bases().stream())
                .anyMatch(base -> PlanAmounts.place(base) == looked);
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
        long aid = unreduced(costs, readings, rate, others);
        for (int i = 0; i < reductions.size(); i++) {
            aid = reductions.get(i).leaves(aid, costs, others);
        }
        return isWholeEuros ? aid - aid % CENTS_OF_A_EURO : aid;
    }

    /**
     * Returns the aid before anything reduces that of the whole operation.
     *
     * @param rate the rate of an aid in one part, which the authority may set
     */
    public long unreduced(CostPlan costs, Readings readings, long rate, PlanAmounts others) {
        if (isOfOnePart()) {
            return Millionths.of(counted(costs), rate, readings.rounding().mode());
        }
        return sum(ofParties(costs, readings, others));
    }

    /** Determines whether the aid is a share of one base, and nothing reduces that of a party. */
    public boolean isOfOnePart() {
        return isOfOnePart;
    }

    /** Returns the aid of each party before anything reduces that of the whole operation. */
    public long[] ofParties(CostPlan costs, Readings readings, PlanAmounts others) {
        long[] aid = partsOfParties(costs, readings);
        for (AidReduction reduction : ofParties) {
            aid[reduction.party()] = reduction.leaves(aid[reduction.party()], costs, others);
        }
        return aid;
    }

    /** Returns the parts of the aid of each party, added up before anything reduces them. */
    public long[] partsOfParties(CostPlan costs, Readings readings) {
        int last = parts.stream().mapToInt(ResolvedPart::party).max().orElse(0);
        long[] aid = new long[1 + Math.max(0, last)];
        for (ResolvedPart part : parts) {
            // A part of the whole operation beside others belongs to the applicant.
            aid[Math.max(0, part.party())] += amount(part, costs, readings);
        }
        return aid;
    }

    /** Returns a part of the aid before anything reduces it. */
    public long amount(ResolvedPart part, CostPlan costs, Readings readings) {
        return Millionths.of(
                part.counted(costs), part.rate(), readings.rounding().mode());
    }

    /** Returns the parts of the aid. */
    public List<ResolvedPart> parts() {
        return parts;
    }

    /** Returns what reduces the aid of a party, in its order. */
    public List<AidReduction> reductionsOfParties() {
        return ofParties;
    }

    /** Returns the amount that the aid, or its first part, is a share of. */
    public long counted(CostPlan costs) {
        return parts.isEmpty() ? costs.total() : parts.get(0).counted(costs);
    }

    private static long sum(long[] parts) {
        long sum = 0;
        for (long part : parts) {
            sum += part;
        }
        return sum;
    }
}
