package io.github.federules.assurance.opinions.parties;

import io.github.federules.assurance.opinions.parties.Line.Plan;
import io.github.federules.assurance.opinions.parties.Terms.Added;
import io.github.federules.assurance.opinions.parties.Terms.Basis;
import io.github.federules.assurance.opinions.parties.Terms.Demand;
import io.github.federules.assurance.opinions.parties.Terms.Effect;
import io.github.federules.assurance.opinions.parties.Terms.Limited;
import io.github.federules.assurance.opinions.parties.Terms.Paid;
import io.github.federules.assurance.opinions.parties.Terms.Part;
import io.github.federules.assurance.opinions.parties.Terms.Portion;
import io.github.federules.assurance.opinions.parties.Terms.Spot;
import io.github.federules.assurance.opinions.parties.Terms.Threshold;
import io.github.federules.core.dossier.CostFamily;
import io.github.federules.core.reading.CeilingBase;
import io.github.federules.core.reading.CentRounding;
import io.github.federules.core.reading.FlatRateBase;
import io.github.federules.core.reading.MinimumCostBasis;
import io.github.federules.core.reading.Readings;
import io.github.federules.core.rule.Outcome;
import io.github.federules.core.term.Base;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/**
 * One completion of a dossier under a drawn call, worked out in fractions of whole numbers from the words of the call language.
 *
 * <p>It shares no code with the engine. Ceilings are found by taking from each limited base what is over its ceiling, again and
 * again: the greatest amounts for which every ceiling holds.
 */
final class Judged {

    private static final BigInteger WHOLE = BigInteger.valueOf(1_000_000);
    private static final int OPERATION = World.OPERATION;

    /** A limited base: one sum of the operation, or one of each party. */
    private record Limit(Basis on, boolean isEach) {

        boolean isSame(Limited other) {
            return isEach == other.isEach()
                    && on.paidSpots().equals(other.on().paidSpots())
                    && on.party().equals(other.on().party());
        }
    }

    private final Terms terms;
    private final Readings readings;
    private final List<Line> lines;
    private final Plan plan;
    private final World world;
    private final int parties;
    private final long[] prices;
    private final int[] payers;
    private final boolean[] isCovered;
    private final boolean[] isRetained;
    private final List<Limit> limited = new ArrayList<>();
    private long[][] cuts;
    private long[][] added;
    private long[] aids;

    private final List<String> items = new ArrayList<>();
    private final List<String> reductions = new ArrayList<>();
    private final Map<String, Outcome> outcomes = new TreeMap<>();
    private final List<Long> setAside = new ArrayList<>();
    private boolean isFunded = true;
    private boolean isSelected = true;
    private boolean isQualified = true;
    private long points;

    Judged(Terms terms, Readings readings, List<Line> lines, Plan plan, World world) {
        this.terms = terms;
        this.readings = readings;
        this.lines = lines;
        this.plan = plan;
        this.world = world;
        this.parties = world.parties();
        prices = new long[lines.size()];
        payers = new int[lines.size()];
        isCovered = new boolean[lines.size()];
        isRetained = new boolean[lines.size()];
        for (int i = 0; i < prices.length; i++) {
            screen(i);
        }
        cut();
        pay();
        refuse();
        list();
    }

    // Step 1 and 2: the price of each line, and whether it is retained.

    private void screen(int i) {
        Line line = lines.get(i);
        isCovered[i] = isCovered(terms, world, line);
        payers[i] = payer(terms, world, line);
        prices[i] = price(line, terms, world, readings);
        isRetained[i] = !isCovered[i] && payers[i] >= 0 && !(isStaff(i) && isBelowMinimum(i));
        if (!isRetained[i]) {
            setAside.add(prices[i]);
        }
    }

    private boolean isStaff(int i) {
        return lines.get(i).cell() == Cell.STAFF;
    }

    private boolean isBelowMinimum(int i) {
        return terms.hasStaffMinimum()
                && (lines.get(i).doesReach().isPresent()
                        ? !lines.get(i).doesReach().get()
                        : world.of(World.staff(i)) == 0);
    }

    static boolean isCovered(Terms terms, World world, Line line) {
        return terms.added().stream()
                .anyMatch(each -> each.covers().contains(line.cell().nature()) && each.isInForce(world, line.party()));
    }

    /** The place of the term in force that pays a line, or -1. */
    static int payer(Terms terms, World world, Line line) {
        for (int i = 0; i < terms.paid().size(); i++) {
            Paid paid = terms.paid().get(i);
            if (paid.cells().contains(line.cell())
                    && paid.when().stream().allMatch(when -> when.holds(world, OPERATION))) {
                return i;
            }
        }
        return -1;
    }

    /** The term that a line is priced by: the one in force, or else one by the unit that is out of force; empty at its amount. */
    static Optional<Paid> pricing(Terms terms, World world, Line line) {
        if (isCovered(terms, world, line)) {
            return Optional.empty();
        }
        int payer = payer(terms, world, line);
        return payer >= 0
                ? Optional.of(terms.paid().get(payer)).filter(Paid::isByUnit)
                : terms.paid().stream()
                        .filter(paid -> paid.isByUnit() && paid.cells().contains(line.cell()))
                        .findFirst();
    }

    private static long price(Line line, Terms terms, World world, Readings readings) {
        Optional<Paid> paid = pricing(terms, world, line);
        if (paid.isEmpty()) {
            return line.cents();
        }
        long unit = paid.get().price().isPresent()
                ? paid.get().price().get().of(world, OPERATION)
                : line.cents() / paid.get().annualHours();
        return divided(
                BigInteger.valueOf(unit)
                        .multiply(BigInteger.valueOf(line.hundredths().orElseThrow())),
                BigInteger.valueOf(100),
                readings);
    }

    private static long divided(BigInteger product, BigInteger by, Readings readings) {
        BigInteger half = readings.rounding() == CentRounding.HALF_UP ? by.shiftRight(1) : BigInteger.ZERO;
        return product.add(half).divide(by).longValueExact();
    }

    private long share(long cents, long millionths) {
        return divided(BigInteger.valueOf(cents).multiply(BigInteger.valueOf(millionths)), WHOLE, readings);
    }

    // Bases.

    private boolean isIn(Basis basis, int i) {
        Line line = lines.get(i);
        return basis.spots().contains(new Spot(payers[i], line.cell()))
                && basis.party().stream().allMatch(party -> party.holds(world, line.party()));
    }

    private long linesIn(Basis basis, int party, boolean isPresented) {
        long sum = 0;
        for (int i = 0; i < prices.length; i++) {
            boolean counts = isPresented ? !isCovered[i] : isRetained[i];
            if (counts && isIn(basis, i) && (party == OPERATION || lines.get(i).party() == party)) {
                sum += prices[i];
            }
        }
        return sum;
    }

    private long costs(Basis basis, int party, long[][] cuts, long[][] added) {
        long sum = linesIn(basis, party, false);
        for (int place = 0; place < limited.size(); place++) {
            Limit limit = limited.get(place);
            boolean isWhole = basis.paidSpots().containsAll(limit.on().paidSpots());
            boolean isOfSame =
                    basis.party().isEmpty() || basis.party().equals(limit.on().party());
            if (!isWhole) {
                continue;
            }
            if (limit.isEach()) {
                for (int each = 0; each < parties; each++) {
                    int one = each;
                    boolean isOf = basis.party().stream().allMatch(premise -> premise.holds(world, one));
                    if (isOf && (party == OPERATION || party == each)) {
                        sum -= cuts[place][each];
                    }
                }
            } else if (party == OPERATION && isOfSame) {
                sum -= cuts[place][0];
            }
        }
        for (int place : basis.added()) {
            sum += terms.added().get(place).isEach() && party != OPERATION ? added[place][party] : sum(added[place]);
        }
        return sum;
    }

    private static long sum(long[] amounts) {
        return LongStream.of(amounts).sum();
    }

    private long amount(Basis basis, int party) {
        if (basis.money().isEmpty()) {
            return costs(basis, party, cuts, added);
        }
        long aid = party == OPERATION ? sum(aids) : aids[party];
        return switch (basis.money().get()) {
            case AID -> aid;
            case OTHER_PUBLIC -> plan.otherPublic();
            case PUBLIC_AID -> aid + plan.otherPublic();
            case OWN -> plan.own();
            case SCORE -> points;
            case DE_MINIMIS -> aid + world.of(World.earlierAid(Math.max(0, party)));
        };
    }

    // Step 3: ceilings, flat rates and lump sums.

    private long[][] added(long[][] cuts, boolean isPresented) {
        long[][] amounts = new long[terms.added().size()][parties];
        for (int place = 0; place < amounts.length; place++) {
            Added term = terms.added().get(place);
            for (int party = 0; party < (term.isEach() ? parties : 1); party++) {
                if (term.isInForce(world, party)) {
                    long uncapped = uncapped(place, party, cuts, amounts, isPresented);
                    amounts[place][party] = Math.min(uncapped, cap(term, party).orElse(uncapped));
                }
            }
        }
        return amounts;
    }

    private OptionalLong cap(Added term, int party) {
        return term.cap().isEmpty()
                ? OptionalLong.empty()
                : term.cap().get().in(world, term.isEach() ? party : OPERATION);
    }

    private long uncapped(int place, int party, long[][] cuts, long[][] amounts, boolean isPresented) {
        Added term = terms.added().get(place);
        int of = term.isEach() ? party : OPERATION;
        long value = term.value().of(world, of);
        if (term.of().isEmpty()) {
            return value;
        }
        Basis basis = term.of().get();
        boolean isPresentedStaff = readings.flatRateBase() == FlatRateBase.PRESENTED
                && basis.base().equals(Base.STAFF);
        long base;
        if (isPresented || isPresentedStaff) {
            base = linesIn(basis, of, true);
            for (int before : basis.added()) {
                base += terms.added().get(before).isEach() && of != OPERATION
                        ? amounts[before][of]
                        : sum(amounts[before]);
            }
        } else {
            base = costs(basis, of, cuts, amounts);
        }
        return share(base, value);
    }

    private List<Limited> ceilings() {
        return terms.limits().stream()
                .filter(limit -> limit.effect() == Effect.CUTS_COSTS)
                .toList();
    }

    private void cut() {
        for (Limited ceiling : ceilings()) {
            if (limited.stream().noneMatch(limit -> limit.isSame(ceiling))) {
                limited.add(new Limit(ceiling.on(), ceiling.isEach()));
            }
        }
        cuts = new long[limited.size()][parties];
        long[][] none = new long[limited.size()][parties];
        boolean isOver = true;
        while (isOver) {
            isOver = false;
            long[][] compared = readings.ceilingBase() == CeilingBase.BEFORE ? none : cuts;
            long[][] amounts = added(compared, false);
            long[][] more = Arrays.stream(cuts).map(long[]::clone).toArray(long[][]::new);
            for (Limited ceiling : ceilings()) {
                int place = place(ceiling);
                for (int party = 0; party < (ceiling.isEach() ? parties : 1); party++) {
                    if (isHolding(ceiling, party)) {
                        int of = ceiling.isEach() ? party : OPERATION;
                        long before = linesIn(ceiling.on(), of, false);
                        long most = ceiling(ceiling, of, compared, amounts);
                        more[place][party] = Math.max(more[place][party], Math.min(before, before - most));
                    }
                }
            }
            isOver = !Arrays.deepEquals(more, cuts);
            cuts = more;
        }
        added = added(cuts, false);
        tellCuts(readings.ceilingBase() == CeilingBase.BEFORE ? none : cuts);
    }

    private int place(Limited ceiling) {
        return IntStream.range(0, limited.size())
                .filter(place -> limited.get(place).isSame(ceiling))
                .findFirst()
                .orElseThrow();
    }

    private boolean isHolding(Limited limit, int party) {
        return limit.when().stream().allMatch(when -> when.holds(world, limit.isEach() ? party : OPERATION));
    }

    private long ceiling(Limited ceiling, int party, long[][] cuts, long[][] amounts) {
        ToLongFunction<Portion> base =
                portion -> costs(portion.of(), portion.isOfAll() ? OPERATION : party, cuts, amounts);
        return bound(ceiling.bound(), party, base).divide(WHOLE).longValueExact();
    }

    /** A bound in millionths of a cent, with the facts of a party. */
    private BigInteger bound(Threshold threshold, int facts, ToLongFunction<Portion> base) {
        BigInteger sum = threshold
                .amount()
                .map(amount -> BigInteger.valueOf(amount.of(world, facts)).multiply(WHOLE))
                .orElse(BigInteger.ZERO);
        for (Portion portion : threshold.portions()) {
            sum = sum.add(BigInteger.valueOf(base.applyAsLong(portion))
                    .multiply(BigInteger.valueOf(portion.millionths().of(world, facts))));
        }
        return sum;
    }

    /** A bound with the facts of one party and the bases of one, after all cuts. */
    private BigInteger bound(Limited limit, int facts, int party) {
        return bound(limit.bound(), facts, portion -> amount(portion.of(), portion.isOfAll() ? OPERATION : party));
    }

    private void tellCuts(long[][] compared) {
        for (int place = 0; place < terms.added().size(); place++) {
            Added term = terms.added().get(place);
            for (int party = 0; party < (term.isEach() ? parties : 1); party++) {
                OptionalLong cap = cap(term, party);
                if (cap.isPresent() && term.isInForce(world, party)) {
                    long uncapped = uncapped(place, party, cuts, added, false);
                    if (uncapped > cap.getAsLong()) {
                        tell(term.name(), term.isEach() ? party : OPERATION, uncapped, cap.getAsLong());
                    }
                }
            }
        }
        long[][] amounts = added(compared, false);
        for (int place = 0; place < limited.size(); place++) {
            for (int party = 0; party < parties; party++) {
                if (cuts[place][party] == 0) {
                    continue;
                }
                Limited taking = null;
                long least = Long.MAX_VALUE;
                for (Limited ceiling : ceilings()) {
                    if (limited.get(place).isSame(ceiling) && isHolding(ceiling, party)) {
                        long most = ceiling(ceiling, ceiling.isEach() ? party : OPERATION, compared, amounts);
                        if (most < least) {
                            taking = ceiling;
                            least = most;
                        }
                    }
                }
                Basis on = taking.on();
                int of = taking.isEach() ? party : OPERATION;
                long before = linesIn(on, of, false);
                tell(on.base().code(), of, before, before - cuts[place][party]);
            }
        }
    }

    private void tell(String on, int party, long before, long left) {
        reductions.add(on + " " + (party < 0 ? "all" : World.party(party)) + " " + before + " " + left);
    }

    // Step 4: the aid.

    private void pay() {
        aids = new long[parties];
        for (Part part : terms.parts()) {
            for (int party = 0; party < (part.isEach() ? parties : 1); party++) {
                int of = part.isEach() ? party : OPERATION;
                OptionalLong rate = part.rate().in(world, of);
                long base = costs(part.of(), of, cuts, added);
                if (rate.isEmpty()) {
                    isFunded &= part.isEach() && base == 0;
                    isQualified &= part.isEach();
                }
                long counted = part.upTo().isPresent()
                        ? Math.min(base, part.upTo().get().of(world, of))
                        : base;
                if (counted < base) {
                    tell(part.of().base().code(), of, base, counted);
                }
                aids[party] += share(counted, rate.orElse(0));
            }
        }
        boolean isOfParties = terms.isPaidToEach();
        List<Limited> ordered = terms.limits().stream()
                .filter(limit -> limit.effect() == Effect.CUTS_AID)
                .sorted(Comparator.comparing(Judged::order))
                .toList();
        for (Limited limit : ordered) {
            for (int party = 0; isOfParties && limit.isEach() && party < parties; party++) {
                if (isHolding(limit, party)) {
                    long left = left(limit, party, aids[party]);
                    if (left < aids[party]) {
                        tell(limit.on().base().code(), party, aids[party], left);
                        aids[party] = left;
                    }
                }
            }
        }
        for (Limited limit : ordered) {
            boolean isOfOperation = !isOfParties || !limit.isEach();
            if (isOfOperation && isHolding(limit, 0)) {
                long aid = sum(aids);
                long left = left(limit, OPERATION, aid);
                if (left < aid) {
                    tell(limit.on().base().code(), OPERATION, aid, left);
                    take(aid - left);
                }
            }
        }
        long aid = sum(aids);
        if (terms.isWholeEuros() && aid % 100 > 0) {
            tell("AID", OPERATION, aid, aid - aid % 100);
            take(aid % 100);
        }
    }

    private static int order(Limited limit) {
        return List.of("cap", "publicAidCap").contains(limit.code())
                ? List.of("cap", "publicAidCap").indexOf(limit.code())
                : 2;
    }

    private long left(Limited limit, int party, long aid) {
        long besides =
                switch (limit.on().money().orElseThrow()) {
                    case PUBLIC_AID -> plan.otherPublic();
                    case DE_MINIMIS -> world.of(World.earlierAid(Math.max(0, party)));
                    default -> 0;
                };
        // Where a limit of each party is one on the whole aid, the facts are the applicant's.
        int facts = limit.isEach() ? Math.max(0, party) : OPERATION;
        BigInteger left =
                bound(limit, facts, party).subtract(BigInteger.valueOf(besides).multiply(WHOLE));
        return left.signum() <= 0
                ? 0
                : left.divide(WHOLE).min(BigInteger.valueOf(aid)).longValueExact();
    }

    /** Takes from each party in proportion to its aid: the largest remainders first, ties in the order of the parties. */
    private void take(long cents) {
        BigInteger whole = BigInteger.valueOf(sum(aids));
        long[] taken = new long[parties];
        BigInteger[] rest = new BigInteger[parties];
        for (int party = 0; party < parties; party++) {
            BigInteger[] parts = BigInteger.valueOf(aids[party])
                    .multiply(BigInteger.valueOf(cents))
                    .divideAndRemainder(whole);
            taken[party] = parts[0].longValueExact();
            rest[party] = parts[1];
        }
        Set<Integer> given = new HashSet<>();
        while (sum(taken) < cents) {
            int most = -1;
            for (int party = 0; party < parties; party++) {
                if (!given.contains(party) && (most < 0 || rest[party].compareTo(rest[most]) > 0)) {
                    most = party;
                }
            }
            given.add(most);
            taken[most]++;
        }
        for (int party = 0; party < parties; party++) {
            aids[party] -= taken[party];
        }
    }

    // Step 5: refusing limits, requirements and points.

    private void refuse() {
        for (Quantum part : terms.score()) {
            points += part.of(world, OPERATION);
        }
        for (Limited limit : terms.limits()) {
            if (limit.effect() != Effect.CUTS_AID && limit.effect() != Effect.CUTS_COSTS) {
                boolean isMet = judge(limit.code(), limit.when(), limit.isEach(), party -> isMet(limit, party));
                if (limit.effect() == Effect.DECIDES_SELECTION) {
                    isSelected &= isMet;
                } else {
                    isFunded &= isMet;
                }
            }
        }
        for (Demand demand : terms.demands()) {
            boolean isMet = judge(
                    demand.code(),
                    demand.when(),
                    demand.isEach(),
                    party -> demand.that().holds(world, party));
            isSelected &= isMet;
            if (!demand.isOfSelection()) {
                isFunded &= isMet;
                isQualified &= isMet;
            }
        }
    }

    /** Whether something is met by each party, or by the operation, wherever it is asked. */
    private boolean judge(String code, Optional<Premise> when, boolean isEach, IntPredicate met) {
        int[] asked = (isEach ? IntStream.range(0, parties) : IntStream.of(OPERATION))
                .filter(party -> when.stream().allMatch(each -> each.holds(world, party)))
                .toArray();
        boolean isMet = IntStream.of(asked).allMatch(met);
        outcomes.put(code, asked.length == 0 ? Outcome.NOT_ASKED : isMet ? Outcome.PASSED : Outcome.FAILED);
        return isMet;
    }

    private boolean isMet(Limited limit, int party) {
        long amount = limit.effect() == Effect.REFUSES_COMPARED ? compared(limit.on()) : amount(limit.on(), party);
        int difference = BigInteger.valueOf(amount).multiply(WHOLE).compareTo(bound(limit, party, party));
        return difference == 0 ? !limit.isStrict() : limit.isLower() == difference > 0;
    }

    private long compared(Basis on) {
        if (readings.minimumCostBasis() != MinimumCostBasis.PRESENTED) {
            return costs(on, OPERATION, cuts, added);
        }
        long sum = 0;
        for (int i = 0; i < prices.length; i++) {
            sum += isCovered[i] ? 0 : prices[i];
        }
        long[][] amounts = added(new long[limited.size()][parties], true);
        for (int place : on.added()) {
            sum += sum(amounts[place]);
        }
        return sum;
    }

    // What the decision shows.

    private void list() {
        long presented = sum(prices);
        long covered = 0;
        long retained = 0;
        long staff = 0;
        long investment = 0;
        for (int i = 0; i < prices.length; i++) {
            covered += isCovered[i] ? prices[i] : 0;
            retained += isRetained[i] ? prices[i] : 0;
            staff += isRetained[i] && isStaff(i) ? prices[i] : 0;
            investment +=
                    isRetained[i] && lines.get(i).cell().nature().family() == CostFamily.INVESTMENT ? prices[i] : 0;
        }
        item("presented", presented);
        item("setAside", presented - retained);
        item("presentedDirect", presented - covered);
        item("reduced", reduced());
        item("retainedDirect", retained - reduced());
        if (reduced() == 0) {
            item("retainedStaff", staff);
            item("retainedInvestment", investment);
            item("retainedOperating", retained - staff - investment);
        }
        for (int place = 0; place < terms.paid().size(); place++) {
            int each = place;
            if (terms.paid().get(place).isByUnit()) {
                item(
                        "unitCost",
                        IntStream.range(0, payers.length)
                                .filter(i -> payers[i] == each && isRetained[i])
                                .mapToLong(i -> prices[i])
                                .sum());
            }
        }
        item("indirect", indirect());
        for (int place = 0; place < terms.added().size(); place++) {
            Added term = terms.added().get(place);
            if (IntStream.range(0, term.isEach() ? parties : 1).anyMatch(party -> term.isInForce(world, party))) {
                item(term.of().isPresent() ? "flatRate" : "lumpSum", sum(added[place]));
            }
        }
        item("retainedTotal", total());
        item("computedAid", sum(aids));
    }

    private void item(String code, long cents) {
        if (!code.equals("unitCost") || cents > 0) {
            items.add(code + " " + cents);
        }
    }

    long reduced() {
        return Arrays.stream(cuts).mapToLong(Judged::sum).sum();
    }

    private long indirect() {
        return Arrays.stream(added).mapToLong(Judged::sum).sum();
    }

    long total() {
        long total = indirect() - reduced();
        for (int i = 0; i < prices.length; i++) {
            total += isRetained[i] ? prices[i] : 0;
        }
        return total;
    }

    /** What a party bears of the total; what is of no party belongs to the applicant. */
    long total(int party) {
        long total = 0;
        for (int i = 0; i < prices.length; i++) {
            total += isRetained[i] && lines.get(i).party() == party ? prices[i] : 0;
        }
        for (long[] each : cuts) {
            total -= each[party];
        }
        for (long[] each : added) {
            total += each[party];
        }
        return total;
    }

    /** Whether all that is added or cut is of each party by itself. */
    boolean isAllOfParties() {
        return terms.added().stream()
                        .allMatch(each -> each.isEach() || each.of().isEmpty())
                && limited.stream().allMatch(Limit::isEach);
    }

    boolean isFunded() {
        return isFunded;
    }

    /** Whether the requirements of funding are met, and each part of the whole operation has a rate. */
    boolean isQualified() {
        return isQualified;
    }

    boolean isSelected() {
        return isSelected;
    }

    long aid() {
        return sum(aids);
    }

    long aid(int party) {
        return aids[party];
    }

    long points() {
        return points;
    }

    List<String> items() {
        return items;
    }

    List<String> reductions() {
        return reductions;
    }

    Map<String, Outcome> outcomes() {
        return outcomes;
    }

    List<Long> setAside() {
        return setAside;
    }
}
