package io.github.federules.core.calculation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.federules.core.call.Call;
import io.github.federules.core.call.CallBuilder;
import io.github.federules.core.call.InvalidCallException;
import io.github.federules.core.criterion.Answer;
import io.github.federules.core.criterion.Answers;
import io.github.federules.core.dossier.Applicant;
import io.github.federules.core.dossier.CostFamily;
import io.github.federules.core.dossier.CostLine;
import io.github.federules.core.dossier.CostLines;
import io.github.federules.core.dossier.CostNature;
import io.github.federules.core.language.LocalizedText;
import io.github.federules.core.money.Euros;
import io.github.federules.core.money.Factor;
import io.github.federules.core.money.Rate;
import io.github.federules.core.reading.CeilingBase;
import io.github.federules.core.reading.CentRounding;
import io.github.federules.core.reading.Readings;
import io.github.federules.core.reading.StaffShareScope;
import io.github.federules.core.resolved.CaseBase;
import io.github.federules.core.resolved.CaseBound;
import io.github.federules.core.resolved.CaseTerms;
import io.github.federules.core.rule.Clause;
import io.github.federules.core.scenario.CallConditions;
import io.github.federules.core.scenario.Marks;
import io.github.federules.core.screening.LineFates;
import io.github.federules.core.screening.LineGroups;
import io.github.federules.core.screening.LineScreen;
import io.github.federules.core.screening.Pricing;
import io.github.federules.core.screening.Screening;
import io.github.federules.core.screening.StaffRegister;
import io.github.federules.core.term.Base;
import io.github.federules.core.term.Bound;
import io.github.federules.core.term.FlatRate;
import io.github.federules.core.term.Limit;
import io.github.federules.core.term.Share;
import io.github.federules.core.value.Value;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Ceilings beside a search of its own, in exact numbers: the greatest amounts for which every ceiling holds. */
class CeilingsTest {

    private static final Clause L1 = new Clause("L1", "words");
    private static final int SYSTEMS = 20_000;

    @Test
    @Tag("evidence")
    void the_greatest_amounts_are_found_whatever_the_ceilings_and_flat_rates() {
        int cut = 0;
        int inCircles = 0;
        int inChains = 0;
        Call call = null;
        for (int seed = 0; seed < SYSTEMS; seed++) {
            // To build a call takes longer than to calculate a system.
            call = seed % 20 == 0 ? Drawn.call(new Random(seed), 3, 600) : call;
            Drawn drawn = new Drawn(seed, call, 600);
            Plain plain = new Plain(drawn);
            long[] greatest = plain.fromTheTop();
            CostPlan plan = drawn.plan();
            String about = seed + ": " + drawn;
            assertThat(plan.cuts()).as(about).isEqualTo(plain.cuts(greatest));
            assertThat(plan.added()).as(about).isEqualTo(plain.flatRates(greatest));
            cut += Arrays.stream(plan.cuts()).anyMatch(cents -> cents > 0) ? 1 : 0;
            inCircles += plain.isInCircle() && plain.rounds > 2 ? 1 : 0;
            inChains += plain.isInChain() && plain.rounds > 2 ? 1 : 0;
        }
        assertThat(inChains).isGreaterThan(SYSTEMS / 50);
        assertThat(cut).isGreaterThan(SYSTEMS / 10);
        assertThat(inCircles).isGreaterThan(SYSTEMS / 50);
    }

    /** Every amount of every limited base is tried. */
    @Test
    @Tag("evidence")
    void no_other_amounts_meet_every_ceiling_and_are_greater() {
        int inChains = 0;
        for (int seed = 0; seed < 1_500; seed++) {
            Drawn drawn = new Drawn(seed, Drawn.call(new Random(seed), 2, 14), 14);
            Plain plain = new Plain(drawn);
            assertThat(drawn.plan().cuts()).as(seed + ": " + drawn).isEqualTo(plain.cuts(plain.byTrying()));
            inChains += plain.isInChain() ? 1 : 0;
        }
        assertThat(inChains).isGreaterThan(20);
    }

    /**
     * Ceilings of 98% of one total, with a flat rate of 1% on it: from the top, each round would take a hundredth of what it is too
     * much. Ceilings of other bases beside them change nothing of that.
     */
    @ParameterizedTest
    @ValueSource(strings = {"0.01", "0.44", "0.45", "0.46", "0.47", "0.5", "0.9", "0.97", "0.98"})
    void how_many_rounds_it_takes_does_not_depend_on_the_factor(String factor) {
        // Half of the factor each
        BigDecimal ofEach = new BigDecimal(factor).divide(BigDecimal.valueOf(2));
        Factor half = new Factor(ofEach);
        Call call = pays().flatRate(FlatRate.of(L1, Rate.percent("1"), Base.DIRECT, CostNature.TRAVEL))
                .limit(Limit.on(L1, Base.of(CostNature.SERVICES))
                        .atMost(Share.of(Value.of(half), Base.TOTAL))
                        .reducing())
                .limit(Limit.on(L1, Base.of(CostNature.COMMUNICATION))
                        .atMost(Share.of(Value.of(half), Base.TOTAL))
                        .reducing())
                .limit(Limit.on(L1, Base.of(CostNature.STUDIES))
                        .atMost(Euros.ofCents(1_000_000_007L))
                        .reducing())
                .limit(Limit.on(L1, Base.STAFF)
                        .atMost(Share.of(Rate.percent("50"), Base.of(CostNature.STUDIES)))
                        .reducing())
                .build();
        CostLines lines = CostLines.of(List.of(
                CostLine.of(CostNature.SERVICES, Euros.ofCents(90_000_000_000_000L)),
                CostLine.of(CostNature.COMMUNICATION, Euros.ofCents(90_000_000_000_000L)),
                CostLine.of(CostNature.STUDIES, Euros.ofCents(1_000_000_008L)),
                CostLine.of(CostNature.STAFF, Euros.ofCents(600_000_000L))));
        Calculation calculation = calculation(call, lines);
        CountedBases bases = new CountedBases(calculation);
        List<CostBase> limited =
                calculation.limited().stream().map(calculation::base).toList();
        Ceilings ceilings = new Ceilings(calculation.ceilings(), limited, calculation.added(), bases);
        bases.count = 0;
        long[] cuts = ceilings.cuts(screening(call, calculation, lines), Readings.PRUDENT);
        // One cent of studies, and staff down to half of 10,000,000.07.
        assertThat(cuts).endsWith(1, 99_999_997).startsWith(cuts[1]);
        // The two that are a share of the total are the same. More of them would exceed it.
        long kept = 90_000_000_000_000L - cuts[0];
        assertThat(isWithin(kept, ofEach)).isTrue();
        assertThat(LongStream.rangeClosed(kept + 1, kept + 1_000)).noneMatch(more -> isWithin(more, ofEach));
        // 40 rounds from above, some 50 halvings of the total, and a few rounds at the end, each over four ceilings.
        assertThat(bases.count).isPositive().isLessThan(1_000);
    }

    // The total is two such amounts, 10,000,000.07 of studies, 5,000,000.03 of staff, and 1% of them all.
    private static boolean isWithin(long cents, BigDecimal share) {
        long direct = 2 * cents + 1_000_000_007L + 500_000_003L;
        return BigDecimal.valueOf(cents).compareTo(share.multiply(BigDecimal.valueOf(direct + direct / 100))) <= 0;
    }

    /** Counts how often an amount is looked up. */
    private static final class CountedBases implements Function<CaseBase, CostBase> {

        private final Calculation calculation;
        private int count;

        CountedBases(Calculation calculation) {
            this.calculation = calculation;
        }

        @Override
        public CostBase apply(CaseBase base) {
            count++;
            return calculation.base(base);
        }
    }

    @Test
    void of_equal_ceilings_on_one_base_the_least_holds() {
        // 5% of a total of 100.00 and more, and at most 3.00; beside them at most 50.00 of services
        Call call = pays().limit(Limit.on(L1, Base.of(CostNature.SERVICES))
                        .atMost(Euros.ofCents(5_000))
                        .reducing())
                .limit(Limit.on(L1, Base.of(CostNature.COMMUNICATION))
                        .atMost(Share.of(Rate.percent("5"), Base.TOTAL))
                        .reducing())
                .limit(Limit.on(L1, Base.of(CostNature.COMMUNICATION))
                        .atMost(Euros.ofCents(300))
                        .reducing())
                .build();
        CostLines lines = CostLines.of(List.of(
                CostLine.of(CostNature.COMMUNICATION, Euros.ofCents(1_000)),
                CostLine.of(CostNature.SERVICES, Euros.ofCents(4_000)),
                CostLine.of(CostNature.STUDIES, Euros.ofCents(9_500))));
        Calculation calculation = calculation(call, lines);
        assertThat(calculation
                        .costs(screening(call, calculation, lines), Readings.PRUDENT)
                        .cuts())
                .containsExactly(0, 700);
    }

    /**
     * Fifty ceilings of what the one before leaves take fifty rounds, and none of them is in the base that contains a limited one:
     * 10.00 of 100.00, which may be 50.00. What may be thrice these 100.00 is left whole.
     */
    @Test
    void nothing_is_cut_to_a_share_of_a_base_that_is_whole_however_many_rounds_the_others_take() {
        CostNature[] natures = IntStream.range(0, 54)
                .mapToObj(i -> CostNature.of("N" + i, CostFamily.OPERATING, new LocalizedText("n", "n")))
                .toArray(CostNature[]::new);
        Base whole = Base.lines("WHOLE", natures[0], natures[1]);
        CallBuilder builder = Call.builder("rounds", new LocalizedText("Un appel", "A call"))
                .natures(natures)
                .pays(L1, natures)
                .limit(atMost(natures[0], Share.times("0.5", whole)))
                .limit(atMost(natures[2], Share.times("3", whole)));
        List<CostLine> lines = new ArrayList<>(List.of(
                CostLine.of(natures[0], Euros.ofCents(1_000)),
                CostLine.of(natures[1], Euros.ofCents(9_000)),
                CostLine.of(natures[2], Euros.ofCents(30_000)),
                CostLine.of(natures[3], Euros.ofCents(100))));
        long[] cuts = new long[52];
        for (int i = 4; i < natures.length; i++) {
            builder.limit(atMost(natures[i], Share.times("1", Base.of(natures[i - 1]))));
            lines.add(CostLine.of(natures[i], Euros.ofCents(300)));
            // 3.00 down to 1.00; two other ceilings come before
            cuts[i - 2] = 200;
        }
        Call call = builder.build();
        Calculation calculation = calculation(call, CostLines.of(lines));
        assertThat(calculation
                        .costs(screening(call, calculation, CostLines.of(lines)), Readings.PRUDENT)
                        .cuts())
                .isEqualTo(cuts);
    }

    /**
     * N0 is at most 49% of the total, and each further one at most half of the one before: together 98%. The search of the total halves
     * it, so that the length of the chain counts in each halving, and the amounts do not.
     */
    @Test
    void a_chain_of_ceilings_takes_rounds_for_its_length_and_not_for_its_amounts() {
        CostNature[] natures = IntStream.range(0, 120)
                .mapToObj(i -> CostNature.of("N" + i, CostFamily.OPERATING, new LocalizedText("n", "n")))
                .toArray(CostNature[]::new);
        CallBuilder builder = Call.builder("rounds", new LocalizedText("Un appel", "A call"))
                .natures(natures)
                .pays(L1, natures)
                .limit(atMost(natures[0], Share.times("0.49", Base.TOTAL)));
        List<CostLine> lines = new ArrayList<>();
        for (int i = 0; i < natures.length; i++) {
            lines.add(CostLine.of(natures[i], Euros.ofCents(i < 119 ? 8_000_000_000_000L : 1_000)));
            if (i > 0 && i < 119) {
                builder.limit(atMost(natures[i], Share.times("0.5", Base.of(natures[i - 1]))));
            }
        }
        Call call = builder.build();
        Calculation calculation = calculation(call, CostLines.of(lines));
        CountedBases bases = new CountedBases(calculation);
        List<CostBase> limited =
                calculation.limited().stream().map(calculation::base).toList();
        Ceilings ceilings = new Ceilings(calculation.ceilings(), limited, calculation.added(), bases);
        bases.count = 0;
        long[] cuts = ceilings.cuts(screening(call, calculation, CostLines.of(lines)), Readings.PRUDENT);
        for (int i = 1; i < 119; i++) {
            long before = 8_000_000_000_000L - cuts[i - 1];
            // Half of what the one before keeps, in whole cents.
            assertThat(8_000_000_000_000L - cuts[i]).isEqualTo(before / 2);
        }
        // From 40 rounds above, 50 halvings and the rounds at the end, each over 119 ceilings: some 300,000 in a
        // second.
        assertThat(bases.count).isPositive().isLessThan(1_000_000);
    }

    private static Limit atMost(CostNature nature, Share share) {
        return Limit.on(L1, Base.of(nature)).atMost(share).reducing();
    }

    private static CallBuilder pays() {
        return Call.builder("ceilings", new LocalizedText("Un appel", "A call"))
                .pays(L1, CostNature.SERVICES, CostNature.COMMUNICATION, CostNature.STUDIES, CostNature.STAFF);
    }

    private static Calculation calculation(Call call, CostLines lines) {
        CaseTerms terms = new CallConditions<>(
                        1,
                        call.asks(),
                        List.of(),
                        Marks.NONE,
                        List.of(),
                        CaseTerms.dependents(call),
                        truth -> CaseTerms.of(call, truth),
                        parties -> List.of(),
                        0)
                .onlyCase()
                .orElseThrow();
        return new Calculation(call, LineGroups.of(call).with(lines, Applicant.unknown()), terms);
    }

    private static Screening screening(Call call, Calculation calculation, CostLines lines) {
        LineFates fates = new LineFates(
                calculation.scheme(),
                LineGroups.of(call).with(lines, Applicant.unknown()),
                lines,
                StaffRegister.of(lines),
                StaffShareScope.PER_PERSON);
        return new LineScreen(
                        new Pricing(
                                calculation.scheme(),
                                LineGroups.of(call).with(lines, Applicant.unknown()),
                                lines,
                                false,
                                RoundingMode.DOWN),
                        fates)
                .ofAll();
    }

    /** A system of ceilings and flat rates on some lines. */
    private static final class Drawn {

        private static final List<Base> LIMITED = List.of(
                Base.of(CostNature.COMMUNICATION),
                // The same costs by another name
                Base.lines("COMMUNICATION_AGAIN", CostNature.COMMUNICATION),
                Base.of(CostNature.SERVICES),
                DrawnCalls.ANCILLARY,
                Base.lines("STUDIES_AND_GEAR", CostNature.STUDIES, CostNature.DIGITAL_EQUIPMENT));
        private static final List<Base> OF = List.of(
                Base.TOTAL,
                Base.TOTAL,
                Base.DIRECT,
                DrawnCalls.MAIN,
                Base.of(CostNature.SERVICES),
                Base.of(CostNature.INFRASTRUCTURE),
                Base.without("WITHOUT_SERVICES", Base.DIRECT, Base.of(CostNature.SERVICES)));
        private static final List<CostNature> NATURES = List.of(
                CostNature.COMMUNICATION,
                CostNature.SERVICES,
                CostNature.OTHER,
                CostNature.STUDIES,
                CostNature.DIGITAL_EQUIPMENT,
                CostNature.INFRASTRUCTURE);

        private final Call call;
        private final CostLines lines;
        private final Readings readings;
        private final Calculation calculation;

        Drawn(long seed, Call call, int mostCents) {
            Random random = new Random(seed);
            this.call = call;
            List<CostLine> some = new ArrayList<>();
            for (int i = 2 + random.nextInt(5); i > 0; i--) {
                CostNature nature = NATURES.get(random.nextInt(NATURES.size()));
                CostLine line = CostLine.of(nature, Euros.ofCents(random.nextInt(mostCents)));
                some.add(
                        nature.equals(CostNature.OTHER)
                                ? line.answering(
                                        DrawnCalls.ROLE, Answer.of(random.nextBoolean() ? "MAIN" : "ANCILLARY"))
                                : line);
            }
            lines = CostLines.of(some);
            readings = Readings.PRUDENT
                    .with(random.nextInt(4) == 0 ? CeilingBase.BEFORE : CeilingBase.AFTER)
                    .with(random.nextBoolean() ? CentRounding.DOWN : CentRounding.HALF_UP);
            calculation = calculation(call, lines);
        }

        static Call call(Random random, int mostCeilings, int mostCents) {
            while (true) {
                CallBuilder builder = Call.builder("drawn", new LocalizedText("Un appel", "A call"))
                        .asks(L1, DrawnCalls.ROLE)
                        .pays(L1, NATURES)
                        // Something must look at the criterion.
                        .limit(Limit.on(L1, DrawnCalls.MAIN)
                                .atLeast(Euros.ofCents(0))
                                .refusing("LOOKS", new LocalizedText("principal", "main")));
                for (int i = 0; i < 2; i++) {
                    if (random.nextInt(3) > 0) {
                        Base of = OF.get(1 + random.nextInt(OF.size() - 1));
                        FlatRate rate = FlatRate.of(
                                        L1,
                                        Rate.percent(Integer.toString(1 + random.nextInt(50))),
                                        of.equals(Base.TOTAL) ? Base.DIRECT : of,
                                        List.of(i == 0 ? CostNature.TRAVEL : CostNature.LODGING))
                                .named("RATE_" + i);
                        builder.flatRate(
                                random.nextInt(3) == 0
                                        ? rate.withCap(L1, Euros.ofCents(random.nextInt(mostCents)))
                                        : rate);
                    }
                }
                int more = 1 + random.nextInt(mostCeilings);
                if (more > 1 && random.nextInt(4) == 0) {
                    more -= 2;
                    builder.limit(Limit.on(L1, Base.of(CostNature.COMMUNICATION))
                                    .atMost(Value.of(Bound.of(share(random, Base.of(CostNature.SERVICES)))))
                                    .reducing())
                            .limit(Limit.on(L1, Base.of(CostNature.SERVICES))
                                    .atMost(Value.of(Bound.of(share(random, Base.TOTAL))))
                                    .reducing());
                }
                for (int i = more; i > 0; i--) {
                    builder.limit(Limit.on(L1, LIMITED.get(random.nextInt(LIMITED.size())))
                            .atMost(Value.of(bound(random, mostCents)))
                            .reducing());
                }
                try {
                    return builder.build();
                } catch (InvalidCallException e) {
                    // Drawn again.
                }
            }
        }

        private static Bound bound(Random random, int mostCents) {
            if (random.nextInt(5) == 0) {
                return Bound.of(Euros.ofCents(random.nextInt(mostCents)));
            }
            Share share = share(random);
            return random.nextInt(4) == 0 ? Bound.of(share, share(random)) : Bound.of(share);
        }

        private static Share share(Random random) {
            return share(random, OF.get(random.nextInt(OF.size())));
        }

        private static Share share(Random random, Base of) {
            long millionths = random.nextBoolean() ? random.nextInt(990_001) : 10_000L * random.nextInt(100);
            return Share.of(Value.of(new Factor(BigDecimal.valueOf(millionths, 6))), of);
        }

        CostPlan plan() {
            return calculation.costs(screening(call, calculation, lines), readings);
        }

        @Override
        public String toString() {
            return call.terms() + " " + new ArrayList<>(lines) + " " + readings;
        }
    }

    /** The same system in exact numbers, without any of the calculation. */
    private static final class Plain {

        private static final BigInteger WHOLE = BigInteger.valueOf(1_000_000);

        private final Drawn drawn;
        private final List<Base> limited;
        private final long[] uncut;
        private int rounds;

        Plain(Drawn drawn) {
            this.drawn = drawn;
            limited = drawn.calculation.limited().stream().map(CaseBase::base).toList();
            uncut = limited.stream().mapToLong(this::lines).toArray();
        }

        private long lines(Base base) {
            return drawn.lines.stream()
                    .filter(line -> hasLines(base, line.nature(), line.answers()))
                    .mapToLong(line -> Euros.cents(line.amount()))
                    .sum();
        }

        private static boolean hasLines(Base base, CostNature nature, Answers answers) {
            return base.contains(nature, answers, Optional.empty(), bearer -> true);
        }

        // Whether a base contains another one in every dossier.
        private static boolean contains(Base base, Base other) {
            for (CostNature nature : Drawn.NATURES) {
                for (Answers answers : List.of(
                        Answers.none().with("ROLE", Answer.of("MAIN")),
                        Answers.none().with("ROLE", Answer.of("ANCILLARY")))) {
                    Answers ofLine = nature.equals(CostNature.OTHER) ? answers : Answers.none();
                    if (hasLines(other, nature, ofLine) && !hasLines(base, nature, ofLine)) {
                        return false;
                    }
                }
            }
            return true;
        }

        boolean isInCircle() {
            return drawn.calculation.ceilings().stream().anyMatch(this::isOfContaining);
        }

        private boolean isOfContaining(Calculation.Ceiling ceiling) {
            return ceiling.bound().shares().stream()
                    .anyMatch(share -> contains(share.of().base(), limited.get(ceiling.place())));
        }

        // A share of costs that are limited themselves to a share of a base that contains them.
        boolean isInChain() {
            return drawn.calculation.ceilings().stream()
                    .anyMatch(ceiling -> ceiling.bound().shares().stream()
                            .map(share -> share.of().base())
                            .filter(of -> !contains(of, limited.get(ceiling.place())))
                            .anyMatch(of -> drawn.calculation.ceilings().stream()
                                    .anyMatch(other ->
                                            contains(of, limited.get(other.place())) && isOfContaining(other))));
        }

        private BigInteger amount(Base base, long[] amounts, long[] flatRates) {
            long amount = lines(base);
            for (int i = 0; i < limited.size(); i++) {
                amount -= contains(base, limited.get(i)) ? uncut[i] - amounts[i] : 0;
            }
            for (int i = 0; i < flatRates.length; i++) {
                amount +=
                        base.containsTerm(drawn.call.costs().flatRates().get(i).name()) ? flatRates[i] : 0;
            }
            return BigInteger.valueOf(amount);
        }

        long[] flatRates(long[] amounts) {
            List<FlatRate> rates = drawn.call.costs().flatRates();
            long[] flatRates = new long[rates.size()];
            for (int i = 0; i < flatRates.length; i++) {
                BigDecimal exact = new BigDecimal(amount(rates.get(i).of(), amounts, flatRates))
                        .multiply(((Value.Constant<Rate>) rates.get(i).rate())
                                .is()
                                .share());
                RoundingMode mode =
                        drawn.readings.rounding() == CentRounding.DOWN ? RoundingMode.DOWN : RoundingMode.HALF_UP;
                long cap = rates.get(i).cap().map(Limit::cents).orElse(Long.MAX_VALUE);
                flatRates[i] = Math.min(cap, exact.setScale(0, mode).longValueExact());
            }
            return flatRates;
        }

        private long most(CaseBound bound, long[] amounts) {
            long[] compared = drawn.readings.ceilingBase() == CeilingBase.BEFORE ? uncut : amounts;
            long[] flatRates = flatRates(compared);
            BigInteger sum = BigInteger.valueOf(bound.cents()).multiply(WHOLE);
            for (CaseBound.CaseShare share : bound.shares()) {
                sum = sum.add(BigInteger.valueOf(share.factor())
                        .multiply(amount(share.of().base(), compared, flatRates)));
            }
            return sum.divide(WHOLE).longValueExact();
        }

        /** From all lines downwards, one ceiling after the other, until every one holds. */
        long[] fromTheTop() {
            long[] amounts = uncut.clone();
            boolean isCut = true;
            while (isCut) {
                isCut = false;
                rounds++;
                for (Calculation.Ceiling ceiling : drawn.calculation.ceilings()) {
                    long most = most(ceiling.bound(), amounts);
                    if (amounts[ceiling.place()] > most) {
                        amounts[ceiling.place()] = most;
                        isCut = true;
                    }
                }
            }
            return amounts;
        }

        /** The greatest amount of each base among all that meet every ceiling. */
        long[] byTrying() {
            long[] greatest = new long[uncut.length];
            long[] tried = new long[uncut.length];
            tryFrom(0, tried, greatest);
            return greatest;
        }

        private void tryFrom(int place, long[] tried, long[] greatest) {
            if (place == tried.length) {
                boolean areMet = drawn.calculation.ceilings().stream()
                        .allMatch(ceiling -> tried[ceiling.place()] <= most(ceiling.bound(), tried));
                for (int i = 0; areMet && i < tried.length; i++) {
                    greatest[i] = Math.max(greatest[i], tried[i]);
                }
                return;
            }
            for (long amount : LongStream.rangeClosed(0, uncut[place]).toArray()) {
                tried[place] = amount;
                tryFrom(place + 1, tried, greatest);
            }
        }

        long[] cuts(long[] amounts) {
            long[] cuts = new long[amounts.length];
            Arrays.setAll(cuts, i -> uncut[i] - amounts[i]);
            return cuts;
        }
    }
}
