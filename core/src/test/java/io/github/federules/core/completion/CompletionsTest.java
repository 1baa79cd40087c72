package io.github.federules.core.completion;

import static io.github.federules.core.dossier.FinancingPlan.Part.OTHER_PUBLIC;
import static io.github.federules.core.dossier.FinancingPlan.Part.OWN;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.federules.core.calculation.Calculation;
import io.github.federules.core.calculation.CostPlan;
import io.github.federules.core.call.Call;
import io.github.federules.core.call.CallBuilder;
import io.github.federules.core.condition.CommonCriteria;
import io.github.federules.core.condition.Condition;
import io.github.federules.core.criterion.Answer;
import io.github.federules.core.dossier.Applicant;
import io.github.federules.core.dossier.BeneficiaryKind;
import io.github.federules.core.dossier.CostNature;
import io.github.federules.core.dossier.Dossier;
import io.github.federules.core.dossier.FinancingPlan;
import io.github.federules.core.dossier.Operation;
import io.github.federules.core.fact.Fact;
import io.github.federules.core.language.LocalizedText;
import io.github.federules.core.money.Euros;
import io.github.federules.core.money.Rate;
import io.github.federules.core.reading.Readings;
import io.github.federules.core.rule.Clause;
import io.github.federules.core.screening.Screened;
import io.github.federules.core.screening.Screening;
import io.github.federules.core.value.Rates;
import io.github.federules.core.value.Value;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.function.Supplier;
import net.jqwik.api.Combinators;
import org.junit.jupiter.api.Test;

/**
 * The searches over completions beside a plain enumeration of them: every VAT status with every choice of persons, every
 * rate and every financing plan that lies at or beside a bound. The numbers are drawn, always the same.
 */
class CompletionsTest {

    private static final Clause L1 = new Clause("L1", "words");
    private static final Dossier DOSSIER = Dossier.of(Applicant.unknown(), Operation.untitled());
    private static final Value<Rate> HALF = Value.of(Rate.percent("50"));
    private static final int CASES = 500;

    /** A completion: which of the screenings, the persons as bits, which of the rates, and the financing plan. */
    private record Completion(int screening, int persons, int rate, long own, long otherPublic) {

        Completion without(String fact) {
            return switch (fact) {
                case "vat" -> new Completion(-1, persons, rate, own, otherPublic);
                case "shares" -> new Completion(screening, -1, rate, own, otherPublic);
                case "rate" -> new Completion(screening, persons, -1, own, otherPublic);
                default -> new Completion(screening, persons, rate, -1, -1);
            };
        }
    }

    /** Bounds on the cost, and what the financing plan must bring; -1 or less for a bound that the call does not have. */
    private record Bounds(
            long minimum,
            long minimumAid,
            long maximum,
            boolean isMaximumWithFlatRates,
            int ownPercent,
            int publicPercent,
            long publicAid) {

        static final Bounds NONE = new Bounds(-1, -1, -1, true, -1, -1, -1);

        static Bounds cost(long minimum, long maximum) {
            return new Bounds(minimum, -1, maximum, true, -1, -1, -1);
        }

        boolean areMetBy(CostPlan plan, long own, long otherPublic) {
            return plan.comparedTotal() >= minimum
                    && plan.aid() >= minimumAid
                    && (maximum < 0
                            || (isMaximumWithFlatRates ? plan.comparedTotal() : plan.comparedDirect()) <= maximum)
                    && (ownPercent < 0 || own * 100 >= plan.total() * ownPercent)
                    && (publicPercent < 0 || otherPublic * 100 >= plan.total() * publicPercent)
                    && (publicAid < 0 || plan.aid() + otherPublic <= publicAid);
        }

        CostConditions conditions(Fact<FinancingPlan> plan) {
            List<CostCondition> costs = new ArrayList<>();
            if (minimum >= 0) {
                costs.add(condition(true, each -> each.comparedTotal() >= minimum));
            }
            if (minimumAid >= 0) {
                costs.add(condition(true, each -> each.aid() >= minimumAid));
            }
            if (maximum >= 0) {
                costs.add(condition(
                        false,
                        each -> (isMaximumWithFlatRates ? each.comparedTotal() : each.comparedDirect()) <= maximum));
            }
            List<FinancingCondition> financing = new ArrayList<>();
            if (ownPercent >= 0) {
                financing.add(condition((first, last, range) -> range.atLeast(OWN, percent(first, ownPercent))));
            }
            if (publicPercent >= 0) {
                financing.add(
                        condition((first, last, range) -> range.atLeast(OTHER_PUBLIC, percent(first, publicPercent))));
            }
            if (publicAid >= 0) {
                financing.add(condition((first, last, range) -> range.atMost(OTHER_PUBLIC, publicAid - first.aid())));
            }
            return new CostConditions(costs, financing, plan);
        }

        static long percent(CostPlan plan, int percent) {
            return (plan.total() * percent + 99) / 100;
        }

        private static FinancingCondition condition(
                Combinators.F3<CostPlan, CostPlan, FinancingRange, FinancingRange> narrowed) {
            return new FinancingCondition() {
                @Override
                public boolean mayEase() {
                    return false;
                }

                @Override
                public FinancingRange narrow(CostPlan from, CostPlan to, FinancingRange range) {
                    return narrowed.apply(from, to, range);
                }
            };
        }

        private static CostCondition condition(boolean isLowerBound, Predicate<CostPlan> isMet) {
            return new CostCondition() {
                @Override
                public boolean isLowerBound() {
                    return isLowerBound;
                }

                @Override
                public boolean isMetBy(CostPlan plan) {
                    return isMet.test(plan);
                }
            };
        }
    }

    /** A call with its bounds, and a dossier of which the rate, and sometimes the financing plan, is unknown. */
    @SuppressWarnings("ArrayRecordComponent") // never compared, never changed
    private record Drawn(Call call, Dossier dossier, Screening[] screenings, Bounds bounds, Fact<FinancingPlan> plan) {

        Completions completions() {
            return new Completions(space(), bounds.conditions(plan));
        }

        CostSpace space() {
            return new CostSpace(
                    new Calculation(call), Readings.PRUDENT, screenings, PossibleRatesTest.possible(call, dossier));
        }
    }

    @Test
    void few_persons_are_searched_exactly() {
        Set<String> seen = new HashSet<>();
        for (int number = 0; number < CASES; number++) {
            Drawn drawn = draw(new Random(number), 1 + number % 3);
            Completions completions = drawn.completions();
            Map<Completion, Long> results = results(drawn);
            String about = "case " + number + ": " + drawn.bounds() + " " + drawn.plan();

            boolean isSomeMet = results.values().stream().anyMatch(aid -> aid >= 0);
            boolean isEachMet = results.values().stream().allMatch(aid -> aid >= 0);
            long greatest =
                    results.values().stream().mapToLong(aid -> aid).max().orElseThrow();
            assertThat(completions.isExact()).as(about).isTrue();
            assertThat(completions.areAlwaysMet()).as(about).isEqualTo(isEachMet);
            assertThat(completions.areNeverMet()).as(about).isEqualTo(!isSomeMet);
            assertThat(completions.greatestAid()).as(about).isEqualTo(Math.max(0, greatest));
            assertThat(completions.doSharesMatter()).as("shares in " + about).isEqualTo(doesMatter("shares", results));
            assertThat(completions.doesVatMatter()).as("VAT in " + about).isEqualTo(doesMatter("vat", results));
            assertThat(completions.doesRateMatter()).as("rate in " + about).isEqualTo(doesMatter("rate", results));
            assertThat(completions.doesFinancingMatter())
                    .as("financing in " + about)
                    .isEqualTo(doesMatter("financing", results));
            for (String fact : List.of("shares", "vat", "rate", "financing")) {
                seen.add(fact + " " + doesMatter(fact, results));
            }
            seen.add("met " + isSomeMet + " " + isEachMet);
        }
        assertThat(seen)
                .contains("shares true", "vat true", "rate true", "financing true")
                .contains("met false false", "met true false", "met true true");
    }

    /** The sums of many small costs are few: all of them are known without a choice of persons. */
    @Test
    void many_persons_at_one_rate_are_searched_exactly_up_to_forty_and_on_the_safe_side_beyond() {
        int exact = 0;
        int open = 0;
        for (int number = 0; number < 400; number++) {
            Random random = new Random(number);
            int persons = 30 + number % 20;
            Drawn drawn = draw(random, persons);
            CostSpace space = drawn.space();
            if (space.rates() > 1 || space.screenings() > 1) {
                continue;
            }
            long greatest = -1;
            for (long sum : sums(space.doubts(0))) {
                CostPlan plan = space.plan(0, sum, 0);
                greatest = isMetBySomeFinancing(drawn, plan) ? Math.max(greatest, plan.aid()) : greatest;
            }
            Completions completions = drawn.completions();
            String about = "case " + number + ": " + drawn.bounds() + " " + drawn.plan();

            assertThat(completions.isExact() || completions.doubts() > Completions.MOST_DOUBTS)
                    .as(about)
                    .isTrue();
            if (completions.isExact()) {
                exact++;
                assertThat(completions.areNeverMet()).as(about).isEqualTo(greatest < 0);
                assertThat(completions.greatestAid()).as(about).isEqualTo(Math.max(0, greatest));
            } else {
                open++;
                assertThat(completions.areNeverMet()).as(about).isFalse();
                assertThat(completions.greatestAid()).as(about).isGreaterThanOrEqualTo(greatest);
            }
        }
        assertThat(exact).isGreaterThan(100);
        assertThat(open).isPositive();
    }

    @Test
    void twelve_persons_are_searched_at_any_number_of_rates_and_thirteen_are_judged_by_the_extremes() {
        // Persons of 100 cents each: no sum is from 150 to 160.
        Bounds between = Bounds.cost(150, 160);
        Completions twelve = crowd(12, 100, call(rates(100_000)), between);
        assertThat(twelve.isExact()).isTrue();
        assertThat(twelve.areNeverMet()).isTrue();
        assertThat(twelve.doesRateMatter()).isFalse();

        Completions thirteen = crowd(13, 100, call(rates(2)), between);
        assertThat(thirteen.isExact()).isFalse();
        assertThat(thirteen.areNeverMet()).isFalse();
        assertThat(thirteen.doesRateMatter()).isTrue();
        assertThat(thirteen.doSharesMatter()).isTrue();
        assertThat(thirteen.doesVatMatter()).isFalse();
    }

    /** Each of twelve persons can be chosen or not, at any number of rates; a thirteenth without cost is no further choice. */
    @Test
    void a_person_without_cost_does_not_count_among_those_in_doubt() {
        long[] doubts = new long[13];
        Arrays.fill(doubts, 100);
        doubts[5] = 0;
        Screening screening =
                Screened.nothing().with(CostNature.STAFF, 1_200, 0).screening(false, doubts);
        Completions completions = new Drawn(
                        call(rates(33)), DOSSIER, new Screening[] {screening}, Bounds.cost(150, 160), Fact.unknown())
                .completions();
        assertThat(completions.doubts()).isEqualTo(12);
        assertThat(completions.isExact()).isTrue();
        assertThat(completions.areNeverMet()).isTrue();
    }

    @Test
    void what_all_plans_break_is_certain_however_many_persons_and_rates_there_are() {
        // All 1,300 cents are too little for 1,301, and none is too much for -1.
        assertThat(crowd(13, 100, call(rates(33)), Bounds.cost(1_301, -1)).areNeverMet())
                .isTrue();
        assertThat(crowd(13, 100, call(rates(33)), Bounds.cost(1_300, -1)).areNeverMet())
                .isFalse();
        Completions tooMuch = new Drawn(
                        call(rates(33)),
                        DOSSIER,
                        screenings(new long[] {100}, 13, 500, 0),
                        Bounds.cost(-1, 499),
                        Fact.unknown())
                .completions();
        assertThat(tooMuch.areNeverMet()).isTrue();
    }

    @Test
    void the_last_plan_shows_the_greatest_aid_if_it_meets_everything() {
        // Nobody is too little for 50 cents, all are enough: the last rate of 50.0032% gives 650 of 1,300 cents.
        Completions enough = crowd(13, 100, call(rates(33)), Bounds.cost(50, -1));
        assertThat(enough.isExact()).isTrue();
        assertThat(enough.areNeverMet()).isFalse();
        assertThat(enough.greatestAid()).isEqualTo(650);
        // With at most 1,299 cents all are too much.
        assertThat(crowd(13, 100, call(rates(33)), Bounds.cost(50, 1_299)).isExact())
                .isFalse();
    }

    /** Forty-one persons cannot be searched, but a range as wide as the cost of one of them is surely hit. */
    @Test
    void beyond_forty_persons_the_answer_is_exact_only_if_a_sum_is_sure_to_be_enough() {
        for (Call call : List.of(builder().build(), call(HALF))) {
            Completions unsure = crowd(41, 100, call, Bounds.cost(150, 160));
            assertThat(unsure.isExact()).isFalse();
            assertThat(unsure.areNeverMet()).isFalse();
            assertThat(unsure.greatestAid()).isEqualTo(call.funding().aid().isPresent() ? 80 : 0);
            assertThat(unsure.doSharesMatter()).isTrue();
            assertThat(unsure.doesVatMatter()).isFalse();
            assertThat(unsure.doesRateMatter()).isFalse();
            assertThat(crowd(40, 100, call, Bounds.cost(150, 160)).areNeverMet())
                    .isTrue();
            assertThat(crowd(41, 100, call, Bounds.cost(150, -1)).isExact()).isTrue();
        }
    }

    /** Some sum lies in a range of 110 cents, but which is the greatest is not known. */
    @Test
    void that_some_sum_is_sure_to_be_enough_does_not_show_the_greatest_aid() {
        Completions sure = crowd(41, 100, call(HALF), Bounds.cost(150, 260));
        assertThat(sure.areNeverMet()).isFalse();
        assertThat(sure.isExact()).isFalse();
        // Half of 260; in truth of 200.
        assertThat(sure.greatestAid()).isEqualTo(130);
        assertThat(crowd(40, 100, call(HALF), Bounds.cost(150, 260)).greatestAid())
                .isEqualTo(100);
    }

    /** Half of the 200 cents of nobody in doubt is more than the maximum aid of 50 already, and 260 are allowed. */
    @Test
    void the_greatest_aid_is_exact_if_nobody_reaches_the_maximum_aid_already() {
        Call call = builder().aid(L1, HALF).maximumAid(L1, Euros.ofCents(50)).build();
        Completions sure = new Drawn(
                        call, DOSSIER, screenings(new long[] {100}, 41, 200, 0), Bounds.cost(150, 260), Fact.unknown())
                .completions();
        assertThat(sure.isExact()).isTrue();
        assertThat(sure.greatestAid()).isEqualTo(50);
        assertThat(sure.doSharesMatter()).isTrue();
    }

    /** At 50% all upper bounds on the aid allow 60 cents in all, which no person has: nothing is possible, and surely so. */
    @Test
    void beyond_forty_persons_bounds_that_exclude_each_other_are_never_met() {
        assertThat(crowd(41, 100, call(HALF), new Bounds(150, -1, -1, true, -1, -1, 30))
                        .areNeverMet())
                .isTrue();
    }

    /** All 1,200 cents give 240 at 20%, the most public aid; at 50% four persons give 200. */
    @Test
    void the_greatest_aid_at_one_rate_is_not_forgotten_at_the_next() {
        Completions sure = crowd(12, 100, call(twoRates("20", "50")), new Bounds(-1, -1, -1, true, -1, -1, 240));
        assertThat(sure.isExact()).isTrue();
        assertThat(sure.greatestAid()).isEqualTo(240);
    }

    @Test
    void the_financing_plan_is_missing_if_it_is_open_whether_some_completion_meets_everything() {
        Bounds withOwn = new Bounds(150, -1, 160, true, 10, -1, -1);
        assertThat(crowd(41, 100, call(HALF), withOwn).doesFinancingMatter()).isTrue();
        assertThat(crowd(40, 100, call(HALF), withOwn).doesFinancingMatter()).isFalse();
    }

    /** The greatest aid may be at the first of two VAT statuses, or at the first of two rates. */
    @Test
    void the_greatest_aid_is_sought_over_all_statuses_and_rates() {
        // Without VAT, ten of twelve persons of 100 cents are 1,000 cents; with it, eight of 120 are 960.
        Completions exact = new Drawn(
                        call(HALF),
                        DOSSIER,
                        screenings(new long[] {100, 120}, 12, 0, 0),
                        Bounds.cost(500, 1_000),
                        Fact.unknown())
                .completions();
        assertThat(exact.greatestAid()).isEqualTo(500);
        assertThat(exact.doesVatMatter()).isTrue();
        assertThat(exact.doesRateMatter()).isFalse();
        // No sum of 100 is from 150 to 160, and none of 120 either.
        Completions never = new Drawn(
                        call(HALF),
                        DOSSIER,
                        screenings(new long[] {100, 130}, 12, 0, 0),
                        Bounds.cost(150, 160),
                        Fact.unknown())
                .completions();
        assertThat(never.areNeverMet()).isTrue();
        assertThat(never.doesVatMatter()).isFalse();
        Completions unsure = new Drawn(
                        call(HALF),
                        DOSSIER,
                        screenings(new long[] {100, 130}, 41, 0, 0),
                        Bounds.cost(150, 160),
                        Fact.unknown())
                .completions();
        assertThat(unsure.areNeverMet()).isFalse();
        assertThat(unsure.doesVatMatter()).isTrue();
        // Everybody with VAT is the bound: half of 4,100 + 30 and of 15% of 4,100.
        Completions bound = new Drawn(
                        builder()
                                .aid(L1, HALF)
                                .flatRate(L1, Rate.percent("15"), CostNature.TRAVEL)
                                .build(),
                        DOSSIER,
                        screenings(new long[] {100, 100}, 41, 0, 30),
                        new Bounds(-1, 70, 160, false, -1, -1, -1),
                        Fact.unknown())
                .completions();
        assertThat(bound.isExact()).isFalse();
        assertThat(bound.greatestAid()).isEqualTo((4_130 + 615) / 2);
    }

    @Test
    void at_several_rates_the_rate_matters_as_soon_as_everything_may_be_met() {
        assertThat(crowd(12, 100, call(twoRates("40", "50")), Bounds.cost(150, 250))
                        .doesRateMatter())
                .isTrue();
        assertThat(crowd(12, 100, call(twoRates("40", "50")), Bounds.cost(150, 160))
                        .doesRateMatter())
                .isFalse();
        assertThat(crowd(12, 100, call(twoRates("50", "50")), Bounds.cost(150, 250))
                        .doesRateMatter())
                .isFalse();
    }

    /** At 20% neither 100 cents nor 200 give the least aid of 50, at 50% both give it, and no call gives more. */
    @Test
    void shares_do_not_matter_if_each_rate_gives_the_same_aid_without_them_or_too_little_with_them() {
        Call call = builder()
                .aid(L1, twoRates("20", "50"))
                .maximumAid(L1, Euros.ofCents(50))
                .build();
        Bounds bounds = new Bounds(-1, 50, -1, true, -1, -1, 1_000);
        Completions capped =
                new Drawn(call, DOSSIER, screenings(new long[] {100}, 1, 100, 0), bounds, Fact.unknown()).completions();
        assertThat(capped.doSharesMatter()).isFalse();
        assertThat(capped.doesRateMatter()).isTrue();
        assertThat(capped.greatestAid()).isEqualTo(50);
    }

    @Test
    void a_single_cent_in_doubt_matters_if_it_brings_a_cent_of_aid() {
        // Half of 1 cent is nothing, of 2 cents one.
        Completions cent = new Drawn(
                        call(HALF), DOSSIER, screenings(new long[] {1}, 1, 1, 0), Bounds.NONE, Fact.unknown())
                .completions();
        assertThat(cent.doSharesMatter()).isTrue();
        assertThat(cent.greatestAid()).isEqualTo(1);
    }

    @Test
    void a_financing_plan_cannot_matter_if_nothing_costs_anything() {
        Bounds own = new Bounds(-1, -1, -1, true, 10, -1, -1);
        for (Value<Rate> rate : List.of(rates(2), HALF)) {
            Completions nothing = new Drawn(
                            call(rate), DOSSIER, screenings(new long[] {0}, 0, 0, 0), own, Fact.unknown())
                    .completions();
            assertThat(nothing.areAlwaysMet()).isTrue();
            assertThat(nothing.doesFinancingMatter()).isFalse();
            Completions cent = new Drawn(call(rate), DOSSIER, screenings(new long[] {0}, 0, 1, 0), own, Fact.unknown())
                    .completions();
            assertThat(cent.doesFinancingMatter()).isTrue();
        }
    }

    /** Persons of the same cost, which may differ by VAT, beside some staff that is retained and VAT on other costs. */
    private static Screening[] screenings(long[] costs, int persons, long staff, long vat) {
        Screening[] screenings = new Screening[costs.length];
        for (int i = 0; i < costs.length; i++) {
            long[] doubts = new long[persons];
            Arrays.fill(doubts, costs[i]);
            screenings[i] = Screened.nothing()
                    .with(CostNature.STAFF, staff + persons * costs[i], staff)
                    .with(CostNature.DIGITAL_EQUIPMENT, i * vat)
                    .screening(i > 0, doubts);
        }
        return screenings;
    }

    private static Completions crowd(int persons, long cost, Call call, Bounds bounds) {
        return new Drawn(call, DOSSIER, screenings(new long[] {cost}, persons, 0, 0), bounds, Fact.unknown())
                .completions();
    }

    /** So many rates a millionth apart, from 50% on. */
    private static Value<Rate> rates(int count) {
        return Value.within(Rate.ofMillionths(500_000), Rate.ofMillionths(500_000 + count - 1));
    }

    /** One rate in per cent for associations, and another for all others. */
    private static Value<Rate> twoRates(String forAssociations, String forOthers) {
        return Rates.ofKind(BeneficiaryKind.ASSOCIATION, forAssociations, forOthers);
    }

    private static Call call(Value<Rate> rate) {
        return builder().aid(L1, rate).build();
    }

    private static CallBuilder builder() {
        return Call.builder("crowd", new LocalizedText("Un appel", "A call")).pays(L1, CostNature.STAFF);
    }

    private static Drawn draw(Random random, int persons) {
        Call call = call(random);
        // At rates a millionth apart, costs of some millions of cents get aids that are some cents apart.
        boolean isRange = call.funding()
                .aid()
                .filter(aid -> aid.rate() instanceof Value.Within<Rate>)
                .isPresent();
        Screening[] screenings = screenings(random, persons, isRange ? 20_011 : 1);
        Drawn unbounded = new Drawn(call, DOSSIER, screenings, Bounds.NONE, Fact.unknown());
        CostSpace space = unbounded.space();
        Supplier<CostPlan> some = () -> {
            int screening = random.nextInt(screenings.length);
            long[] doubts = space.doubts(screening);
            long doubtful = Arrays.stream(doubts)
                    .map(cost -> random.nextBoolean() ? cost : 0)
                    .sum();
            return space.plan(screening, doubtful, random.nextInt(space.rates()));
        };
        Bounds bounds = new Bounds(
                random.nextInt(3) == 0 ? some.get().comparedTotal() + random.nextInt(2) : -1,
                random.nextInt(3) == 0 ? some.get().aid() + random.nextInt(2) : -1,
                random.nextInt(3) == 0 ? some.get().comparedTotal() - random.nextInt(2) : -1,
                random.nextBoolean(),
                random.nextInt(4) == 0 ? 1 + random.nextInt(40) : -1,
                random.nextInt(4) == 0 ? 1 + random.nextInt(40) : -1,
                random.nextInt(4) == 0
                        ? some.get().aid() + random.nextInt(3) * some.get().total() / 4
                        : -1);
        return new Drawn(call, DOSSIER, screenings, bounds, plan(random, bounds, some));
    }

    private static Fact<FinancingPlan> plan(Random random, Bounds bounds, Supplier<CostPlan> some) {
        if (random.nextBoolean()) {
            return Fact.unknown();
        }
        long own = Bounds.percent(some.get(), Math.max(0, bounds.ownPercent())) - random.nextInt(2);
        long otherPublic = random.nextBoolean()
                ? Bounds.percent(some.get(), Math.max(0, bounds.publicPercent())) - random.nextInt(2)
                : bounds.publicAid() - some.get().aid() + random.nextInt(2);
        return Fact.known(FinancingPlan.own(Euros.ofCents(Math.max(0, own)))
                .withOtherPublic(Euros.ofCents(Math.max(0, otherPublic))));
    }

    private static Screening[] screenings(Random random, int persons, long scale) {
        long[] doubts = random.longs(persons, 0, 40).map(cost -> cost * scale).toArray();
        long staff = random.nextInt(60) * scale;
        long investment = random.nextInt(80) * scale;
        long services = random.nextInt(30) * scale;
        long operating = services + random.nextInt(60) * scale;
        long beside = random.nextInt(40) * scale;
        Screening[] screenings = new Screening[1 + random.nextInt(2)];
        for (int i = 0; i < screenings.length; i++) {
            long vat = i == 0 ? 0 : random.nextInt(9);
            long[] withVat = doubts.clone();
            for (int person = 0; person < persons; person++) {
                withVat[person] += i == 0 || random.nextBoolean() ? 0 : random.nextInt(4);
            }
            screenings[i] = Screened.nothing()
                    .with(CostNature.STAFF, staff + Arrays.stream(withVat).sum(), staff)
                    .with(CostNature.DIGITAL_EQUIPMENT, investment + vat)
                    .with(CostNature.STUDIES, operating - services)
                    .with(CostNature.SERVICES, services)
                    .with(CostNature.OTHER, beside, 0)
                    .screening(i > 0, withVat);
        }
        return screenings;
    }

    private static Call call(Random random) {
        CallBuilder builder = Call.builder("drawn", new LocalizedText("Un appel", "A call"))
                .pays(L1, CostNature.STAFF, CostNature.STUDIES, CostNature.SERVICES, CostNature.DIGITAL_EQUIPMENT);
        if (random.nextBoolean()) {
            builder = builder.flatRate(L1, Rate.percent("15"), CostNature.TRAVEL);
        }
        int kind = random.nextInt(5);
        if (kind == 0) {
            return builder.build();
        }
        long least = 300_000L + random.nextInt(400_000);
        builder = switch (kind) {
            case 1, 2 -> builder.aid(L1, Rate.ofMillionths(least));
            case 3 ->
                builder.aid(
                        L1, Value.within(Rate.ofMillionths(least), Rate.ofMillionths(least + 1 + random.nextInt(3))));
            default -> builder.aid(L1, byKind(random));
        };
        return random.nextInt(3) == 0
                ? builder.maximumAid(L1, Euros.ofCents(20 + random.nextInt(80))).build()
                : builder.build();
    }

    private static Value<Rate> byKind(Random random) {
        return new Value.Cases<>(
                Arrays.stream(BeneficiaryKind.values())
                        .map(kind -> new Value.Case<>(
                                Condition.applicant(
                                        Condition.where(CommonCriteria.KIND).in(Answer.of(kind.name()))),
                                Value.of(Rate.ofMillionths(300_000L + 100_000L * random.nextInt(3)))))
                        .toList(),
                Optional.empty());
    }

    /** The aid of each completion that meets all bounds, and -1 for each other one. */
    private static Map<Completion, Long> results(Drawn drawn) {
        CostSpace space = drawn.space();
        Map<Completion, CostPlan> plans = new HashMap<>();
        for (int screening = 0; screening < drawn.screenings().length; screening++) {
            long[] doubts = drawn.screenings()[screening].doubts();
            for (int persons = 0; persons < 1 << doubts.length; persons++) {
                long doubtful = 0;
                for (int person = 0; person < doubts.length; person++) {
                    doubtful += (persons >> person & 1) * doubts[person];
                }
                for (int rate = 0; rate < space.rates(); rate++) {
                    plans.put(new Completion(screening, persons, rate, 0, 0), space.plan(screening, doubtful, rate));
                }
            }
        }
        Map<Completion, Long> results = new HashMap<>();
        for (FinancingPlan financing : financings(drawn, plans.values())) {
            long own = Euros.cents(financing.own());
            long otherPublic = Euros.cents(financing.otherPublic());
            plans.forEach((each, plan) -> results.put(
                    new Completion(each.screening(), each.persons(), each.rate(), own, otherPublic),
                    drawn.bounds().areMetBy(plan, own, otherPublic) ? plan.aid() : -1));
        }
        return results;
    }

    /** The plan that is known, or those at and beside each bound. */
    private static List<FinancingPlan> financings(Drawn drawn, Collection<CostPlan> plans) {
        if (drawn.plan() instanceof Fact.Known<FinancingPlan> known) {
            return List.of(known.value());
        }
        Bounds bounds = drawn.bounds();
        NavigableSet<Long> own = new TreeSet<>(Set.of(0L, Euros.MAX_CENTS));
        NavigableSet<Long> otherPublic = new TreeSet<>(Set.of(0L, Euros.MAX_CENTS));
        for (CostPlan plan : plans) {
            if (bounds.ownPercent() >= 0) {
                own.addAll(besideEach(Bounds.percent(plan, bounds.ownPercent())));
            }
            if (bounds.publicPercent() >= 0) {
                otherPublic.addAll(besideEach(Bounds.percent(plan, bounds.publicPercent())));
            }
            if (bounds.publicAid() >= 0) {
                otherPublic.addAll(besideEach(bounds.publicAid() - plan.aid() + 1));
            }
        }
        List<FinancingPlan> financings = new ArrayList<>();
        for (long cents : own) {
            for (long publicCents : otherPublic) {
                financings.add(FinancingPlan.own(Euros.ofCents(cents)).withOtherPublic(Euros.ofCents(publicCents)));
            }
        }
        return financings;
    }

    private static Set<Long> besideEach(long bound) {
        return bound <= 0 ? Set.of(0L) : Set.of(bound - 1, bound);
    }

    /** Determines whether two completions that differ in this fact alone have different results. */
    private static boolean doesMatter(String fact, Map<Completion, Long> results) {
        Map<Completion, Long> seen = new HashMap<>();
        return results.entrySet().stream().anyMatch(each -> {
            Long known = seen.putIfAbsent(each.getKey().without(fact), each.getValue());
            return known != null && !known.equals(each.getValue());
        });
    }

    private static boolean isMetBySomeFinancing(Drawn drawn, CostPlan plan) {
        return financings(drawn, List.of(plan)).stream()
                .anyMatch(each ->
                        drawn.bounds().areMetBy(plan, Euros.cents(each.own()), Euros.cents(each.otherPublic())));
    }

    private static NavigableSet<Long> sums(long[] costs) {
        NavigableSet<Long> sums = new TreeSet<>(Set.of(0L));
        for (long cost : costs) {
            sums.addAll(sums.stream().map(sum -> sum + cost).toList());
        }
        return sums;
    }
}
