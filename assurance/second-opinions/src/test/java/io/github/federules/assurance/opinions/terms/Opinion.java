package io.github.federules.assurance.opinions.terms;

import io.github.federules.assurance.opinions.terms.Drawn.Answered;
import io.github.federules.assurance.opinions.terms.Drawn.Bounded;
import io.github.federules.assurance.opinions.terms.Drawn.Effect;
import io.github.federules.assurance.opinions.terms.Drawn.Flat;
import io.github.federules.assurance.opinions.terms.Drawn.Money;
import io.github.federules.assurance.opinions.terms.Drawn.Part;
import io.github.federules.assurance.opinions.terms.Drawn.Portion;
import io.github.federules.assurance.opinions.terms.Drawn.Side;
import io.github.federules.assurance.opinions.terms.Drawn.Threshold;
import io.github.federules.core.reading.CeilingBase;
import io.github.federules.core.reading.CentRounding;
import io.github.federules.core.reading.FlatRateBase;
import io.github.federules.core.reading.MinimumCostBasis;
import io.github.federules.core.reading.Readings;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.LongStream;

/**
 * What every completion of a dossier gives under a drawn call, worked out one by one in fractions of whole numbers.
 *
 * <p>It shares no code with the engine. Ceilings are found by taking cent after cent from each limited base that is over its
 * ceiling; an unknown financing plan is tried cent by cent.
 */
final class Opinion {

    private static final BigInteger WHOLE = BigInteger.valueOf(1_000_000);
    private static final long GREATEST = 99_999_999_999_999L;
    private static final int MANY_CENTS = 3_000;
    private static final int MOST_TRIED = 4_000;

    /** The known amounts of a financing plan, in cents. */
    record Plan(long own, long otherPublic) {}

    /** A line in cents; of staff, whether its share reaches the minimum, null where that is unknown. */
    @SuppressWarnings("NullAway")
    record Line(Kind kind, long cents, Boolean doesReach) {}

    /** The costs of one completion. */
    private record Costs(
            long retained,
            long cut,
            List<Long> rates,
            Map<Set<Kind>, Long> cuts,
            Map<Kind, Long> byKind,
            long compared,
            long comparedDirect) {

        long total() {
            long total = retained - cut;
            for (long rate : rates) {
                total += rate;
            }
            return total;
        }
    }

    private final Drawn drawn;
    private final Readings readings;
    private final List<Line> lines;
    private final List<Plan> known;
    private final List<Answered> answers;

    private boolean isSomeEligible;
    private boolean isSomeIneligible;
    private long least = Long.MAX_VALUE;
    private long greatest;
    private boolean isTooLarge;
    private Costs only;
    private long onlyAid;
    private final Map<String, Set<Boolean>> outcomes = new TreeMap<>();
    private final Map<String, Map<String, Long>> results = new TreeMap<>();

    /**
     * Works out every completion.
     *
     * @param known the plan, none if it is unknown
     * @param answers the answers that are possible
     */
    Opinion(Drawn drawn, Readings readings, List<Line> lines, List<Plan> known, List<Answered> answers) {
        this.drawn = drawn;
        this.readings = readings;
        this.lines = lines;
        this.known = known;
        this.answers = answers;
        List<Integer> doubts = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).doesReach() == null) {
                doubts.add(i);
            }
        }
        int sets = drawn.hasStaffMinimum() ? 1 << doubts.size() : 1;
        for (Answered answered : answers) {
            for (int set = 0; set < sets; set++) {
                Set<Integer> below = new HashSet<>();
                for (int i = 0; i < doubts.size(); i++) {
                    if ((set >> i & 1) == 0) {
                        below.add(doubts.get(i));
                    }
                }
                complete(answered, below, set);
            }
        }
    }

    boolean isTooLarge() {
        return isTooLarge;
    }

    boolean isAlways() {
        return !isSomeIneligible;
    }

    boolean isNever() {
        return !isSomeEligible;
    }

    long aid() {
        return isSomeIneligible ? 0 : least;
    }

    long aidUpTo() {
        return isSomeEligible ? greatest : 0;
    }

    /** Whether each limit that refuses is met by itself: by all completions, by none, or by some. */
    Map<String, Set<Boolean>> outcomes() {
        return outcomes;
    }

    long total() {
        return only.total();
    }

    long cut() {
        return only.cut();
    }

    long computedAid() {
        return onlyAid;
    }

    /** Whether an answer changes the result, all else being equal. */
    boolean doesMatter(boolean isSize) {
        for (Map<String, Long> ofAnswers : results.values()) {
            for (Answered one : answers) {
                for (Answered other : answers) {
                    boolean isOtherwiseSame = isSize
                            ? one.isRenewable() == other.isRenewable()
                            : one.size().equals(other.size());
                    if (isOtherwiseSame && !ofAnswers.get(one.toString()).equals(ofAnswers.get(other.toString()))) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private void complete(Answered answered, Set<Integer> below, int set) {
        Costs costs = costs(answered, below);
        only = costs;
        if (!known.isEmpty()) {
            for (Plan plan : known) {
                long result = judge(answered, costs, plan);
                results.computeIfAbsent(set + "", any -> new TreeMap<>()).put(answered.toString(), result);
            }
            return;
        }
        long most = 10 + 3 * costs.total();
        for (Bounded limit : drawn.limits()) {
            for (Side side : sides(limit)) {
                most = Math.max(most, 10 + side.threshold().apply(answered).cents() + costs.total());
            }
        }
        if (most > MOST_TRIED) {
            isTooLarge = true;
            return;
        }
        boolean isOtherLookedAt = drawn.looksAt(Money.OTHER_PUBLIC, Money.PUBLIC_AID);
        boolean isOwnLookedAt = drawn.looksAt(Money.OWN);
        for (long other = 0; other <= (isOtherLookedAt ? most + 1 : 0); other++) {
            long otherPublic = other > most ? GREATEST : other;
            for (long own : isOwnLookedAt ? owns(answered, costs, otherPublic) : Set.of(0L)) {
                judge(answered, costs, new Plan(own, otherPublic));
            }
        }
    }

    private static List<Side> sides(Bounded limit) {
        List<Side> sides = new ArrayList<>();
        limit.lower().ifPresent(sides::add);
        limit.upper().ifPresent(sides::add);
        return sides;
    }

    // Own funds change nothing but limits on them: those on and beside each bound stand for all.
    private Set<Long> owns(Answered answered, Costs costs, long otherPublic) {
        Set<Long> owns = new TreeSet<>(Set.of(0L, GREATEST));
        Plan plan = new Plan(0, otherPublic);
        long aid = aid(answered, costs, plan);
        for (Bounded limit : drawn.limits()) {
            for (Side side : sides(limit)) {
                if (limit.on().money().filter(money -> money == Money.OWN).isPresent()) {
                    long at = bound(side.threshold().apply(answered), answered, costs, aid, plan)
                            .divide(WHOLE)
                            .longValueExact();
                    for (long beside = at - 2; beside <= at + 2; beside++) {
                        if (beside >= 0 && beside <= GREATEST) {
                            owns.add(beside);
                        }
                    }
                }
            }
        }
        return owns;
    }

    private long judge(Answered answered, Costs costs, Plan plan) {
        long aid = aid(answered, costs, plan);
        onlyAid = aid;
        boolean isEligible = true;
        for (Bounded limit : drawn.limits()) {
            if (limit.effect() == Effect.CUTS_AID || limit.effect() == Effect.CUTS_COSTS) {
                continue;
            }
            boolean isMet = !limit.holds().test(answered) || isMet(limit, answered, costs, aid, plan);
            if (!limit.isConditional()) {
                outcomes.computeIfAbsent(limit.code(), any -> new TreeSet<>()).add(isMet);
            }
            isEligible &= isMet;
        }
        isSomeEligible |= isEligible;
        isSomeIneligible |= !isEligible;
        least = Math.min(least, aid);
        if (isEligible) {
            greatest = Math.max(greatest, aid);
        }
        return isEligible ? aid + 1 : 0;
    }

    private boolean isMet(Bounded limit, Answered answered, Costs costs, long aid, Plan plan) {
        long amount = limit.effect() == Effect.REFUSES_COMPARED
                ? limit.on().rates().isEmpty() && !limit.on().base().code().equals("TOTAL")
                        ? costs.comparedDirect()
                        : costs.compared()
                : amount(limit.on(), costs, aid, plan);
        BigInteger exact = BigInteger.valueOf(amount).multiply(WHOLE);
        for (Side side : limit.lower().stream().toList()) {
            int difference = exact.compareTo(bound(side.threshold().apply(answered), answered, costs, aid, plan));
            if (difference < 0 || (difference == 0 && side.isStrict())) {
                return false;
            }
        }
        for (Side side : limit.upper().stream().toList()) {
            int difference = exact.compareTo(bound(side.threshold().apply(answered), answered, costs, aid, plan));
            if (difference > 0 || (difference == 0 && side.isStrict())) {
                return false;
            }
        }
        return true;
    }

    /** A bound in millionths of a cent. */
    private BigInteger bound(Threshold threshold, Answered answered, Costs costs, long aid, Plan plan) {
        if (threshold.portions().isEmpty()) {
            return BigInteger.valueOf(threshold.cents()).multiply(WHOLE);
        }
        BigInteger sum = BigInteger.ZERO;
        for (Portion portion : threshold.portions()) {
            sum = sum.add(BigInteger.valueOf(portion.millionths().apply(answered))
                    .multiply(BigInteger.valueOf(amount(portion.of(), costs, aid, plan))));
        }
        return sum;
    }

    private long amount(Part part, Costs costs, long aid, Plan plan) {
        if (part.money().isPresent()) {
            return switch (part.money().get()) {
                case AID -> aid;
                case OTHER_PUBLIC -> plan.otherPublic();
                case PUBLIC_AID -> aid + plan.otherPublic();
                case OWN -> plan.own();
            };
        }
        long amount = lines(part, costs.byKind(), costs.cuts());
        for (int rate : part.rates()) {
            amount += costs.rates().get(rate);
        }
        return amount;
    }

    /** The lines in a base, without what is cut off the limited bases inside it. */
    private long lines(Part part, Map<Kind, Long> byKind, Map<Set<Kind>, Long> cuts) {
        long amount = 0;
        for (Kind kind : part.kinds()) {
            amount += byKind.getOrDefault(kind, 0L);
        }
        for (Map.Entry<Set<Kind>, Long> cut : cuts.entrySet()) {
            if (paid(part.kinds()).containsAll(cut.getKey())) {
                amount -= cut.getValue();
            }
        }
        return amount;
    }

    private Set<Kind> paid(Set<Kind> kinds) {
        Set<Kind> paid = new TreeSet<>(kinds);
        paid.retainAll(drawn.paid());
        return paid;
    }

    private long aid(Answered answered, Costs costs, Plan plan) {
        long counted = amount(drawn.aidOf(), costs, 0, plan);
        if (drawn.upTo().isPresent()) {
            counted = Math.min(counted, drawn.upTo().get().apply(answered));
        }
        long aid = share(counted, drawn.aid().apply(answered));
        for (Bounded limit : drawn.limits()) {
            if (limit.effect() == Effect.CUTS_AID && limit.holds().test(answered)) {
                Threshold most = limit.upper().orElseThrow().threshold().apply(answered);
                BigInteger others = BigInteger.valueOf(
                                limit.on().money().get() == Money.PUBLIC_AID ? plan.otherPublic() : 0)
                        .multiply(WHOLE);
                BigInteger left = bound(most, answered, costs, aid, plan).subtract(others);
                aid = left.signum() <= 0
                        ? 0
                        : left.divide(WHOLE).min(BigInteger.valueOf(aid)).longValueExact();
            }
        }
        return drawn.isWholeEuros() ? aid / 100 * 100 : aid;
    }

    private long share(long cents, long millionths) {
        BigInteger product = BigInteger.valueOf(cents).multiply(BigInteger.valueOf(millionths));
        BigInteger half = readings.rounding() == CentRounding.HALF_UP ? BigInteger.valueOf(500_000) : BigInteger.ZERO;
        return product.add(half).divide(WHOLE).longValueExact();
    }

    private Costs costs(Answered answered, Set<Integer> below) {
        Map<Kind, Long> retained = new TreeMap<>();
        Map<Kind, Long> presented = new TreeMap<>();
        boolean isTravelCovered = !drawn.rates().isEmpty();
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            if (line.kind() == Kind.TRAVEL && isTravelCovered) {
                continue;
            }
            presented.merge(line.kind(), line.cents(), Long::sum);
            boolean isBelow = line.kind() == Kind.STAFF
                    && drawn.hasStaffMinimum()
                    && (below.contains(i) || Boolean.FALSE.equals(line.doesReach()));
            if (drawn.paid().contains(line.kind()) && !isBelow) {
                retained.merge(line.kind(), line.cents(), Long::sum);
            }
        }
        Map<Set<Kind>, Long> cuts = cuts(answered, retained, presented);
        long[] rates = rates(answered, retained, presented, cuts);
        long all = sum(retained);
        long cut = cuts.values().stream().mapToLong(each -> each).sum();
        boolean isPresented = readings.minimumCostBasis() == MinimumCostBasis.PRESENTED;
        long direct = isPresented ? sum(presented) : all - cut;
        long[] compared = isPresented ? rates(answered, presented, presented, Map.of()) : rates;
        long total = direct;
        for (long rate : compared) {
            total += rate;
        }
        return new Costs(all, cut, LongStream.of(rates).boxed().toList(), cuts, retained, total, direct);
    }

    private static long sum(Map<Kind, Long> amounts) {
        return amounts.values().stream().mapToLong(each -> each).sum();
    }

    private long[] rates(
            Answered answered, Map<Kind, Long> lines, Map<Kind, Long> presented, Map<Set<Kind>, Long> cuts) {
        long[] rates = new long[drawn.rates().size()];
        for (int i = 0; i < rates.length; i++) {
            Flat flat = drawn.rates().get(i);
            boolean isOnPresented = readings.flatRateBase() == FlatRateBase.PRESENTED
                    && flat.of().base().code().equals("STAFF");
            long base = isOnPresented ? presented.getOrDefault(Kind.STAFF, 0L) : lines(flat.of(), lines, cuts);
            for (int before : flat.of().rates()) {
                base += rates[before];
            }
            long amount = share(base, flat.millionths().apply(answered));
            rates[i] = flat.isPaid().test(answered)
                    ? flat.cap().map(cap -> Math.min(cap, amount)).orElse(amount)
                    : 0;
        }
        return rates;
    }

    private Map<Set<Kind>, Long> cuts(Answered answered, Map<Kind, Long> retained, Map<Kind, Long> presented) {
        Map<Set<Kind>, Long> cuts = new java.util.HashMap<>();
        List<Bounded> ceilings = drawn.limits().stream()
                .filter(limit ->
                        limit.effect() == Effect.CUTS_COSTS && limit.holds().test(answered))
                .toList();
        ceilings.forEach(ceiling -> cuts.put(paid(ceiling.on().kinds()), 0L));
        if (readings.ceilingBase() == CeilingBase.BEFORE) {
            Costs uncut = uncut(answered, retained, presented, Map.of());
            for (Bounded ceiling : ceilings) {
                cuts.merge(paid(ceiling.on().kinds()), over(ceiling, answered, uncut, retained, 0), Math::max);
            }
            return cuts;
        }
        boolean isCut = true;
        while (isCut) {
            isCut = false;
            for (Bounded ceiling : ceilings) {
                Set<Kind> limited = paid(ceiling.on().kinds());
                Costs now = uncut(answered, retained, presented, cuts);
                long over = over(ceiling, answered, now, retained, cuts.get(limited));
                if (over > 0) {
                    // Of large amounts as much at once as is over: no less can go.
                    cuts.merge(limited, over > MANY_CENTS ? over : 1L, Long::sum);
                    isCut = true;
                }
            }
        }
        return cuts;
    }

    private Costs uncut(
            Answered answered, Map<Kind, Long> retained, Map<Kind, Long> presented, Map<Set<Kind>, Long> cuts) {
        return new Costs(
                sum(retained),
                cuts.values().stream().mapToLong(each -> each).sum(),
                LongStream.of(rates(answered, retained, presented, cuts))
                        .boxed()
                        .toList(),
                cuts,
                retained,
                0,
                0);
    }

    private long over(Bounded ceiling, Answered answered, Costs costs, Map<Kind, Long> retained, long cut) {
        long amount = -cut;
        for (Kind kind : ceiling.on().kinds()) {
            amount += retained.getOrDefault(kind, 0L);
        }
        BigInteger most =
                bound(ceiling.upper().orElseThrow().threshold().apply(answered), answered, costs, 0, new Plan(0, 0));
        return amount - most.divide(WHOLE).longValueExact();
    }
}
