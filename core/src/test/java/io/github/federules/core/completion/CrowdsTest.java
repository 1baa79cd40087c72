package io.github.federules.core.completion;

import static io.github.federules.core.money.Euros.euros;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.federules.core.calculation.Calculation;
import io.github.federules.core.calculation.CostPlan;
import io.github.federules.core.calculation.PlanAmounts;
import io.github.federules.core.call.Call;
import io.github.federules.core.call.CallBuilder;
import io.github.federules.core.dossier.Applicant;
import io.github.federules.core.dossier.CostLine;
import io.github.federules.core.dossier.CostLines;
import io.github.federules.core.dossier.CostNature;
import io.github.federules.core.dossier.Dossier;
import io.github.federules.core.dossier.FteShare;
import io.github.federules.core.dossier.Operation;
import io.github.federules.core.language.LocalizedText;
import io.github.federules.core.money.Euros;
import io.github.federules.core.money.Rate;
import io.github.federules.core.reading.Readings;
import io.github.federules.core.reading.StaffShareScope;
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
import io.github.federules.core.term.FlatRate;
import io.github.federules.core.term.Limit;
import io.github.federules.core.term.Share;
import io.github.federules.core.value.Value;
import java.math.RoundingMode;
import java.util.List;
import java.util.NavigableSet;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Completions of many persons in doubt: exact up to forty at one rate and twelve otherwise, and on the safe side beyond. */
@Tag("long")
class CrowdsTest {

    private static final Clause L1 = new Clause("L1", "words");

    // Persons of 100.00 each: no sum is from 150.00 to 160.00.
    @Test
    void twelve_persons_are_searched_at_any_number_of_rates_and_thirteen_are_judged_by_the_extremes() {
        Completions twelve = crowd(12, between("150.00", "160.00").aid(L1, rates(100_000)));
        assertThat(twelve.isExact()).isTrue();
        assertThat(twelve.areNeverMet()).isTrue();
        assertThat(twelve.doesRateMatter()).isFalse();

        Completions thirteen = crowd(13, between("150.00", "160.00").aid(L1, rates(2)));
        assertThat(thirteen.isExact()).isFalse();
        assertThat(thirteen.areNeverMet()).isFalse();
        assertThat(thirteen.doesRateMatter()).isTrue();
        assertThat(thirteen.doSharesMatter()).isTrue();
        assertThat(thirteen.doesVatMatter()).isFalse();
    }

    @Test
    void what_all_plans_break_is_certain_however_many_persons_and_rates_there_are() {
        // All 1,300.00 are too little for 1,300.01.
        assertThat(crowd(13, staff().aid(L1, rates(33)).minimumCost(L1, euros("1300.01")))
                        .areNeverMet())
                .isTrue();
        assertThat(crowd(13, staff().aid(L1, rates(33)).minimumCost(L1, euros("1300.00")))
                        .areNeverMet())
                .isFalse();
    }

    @Test
    void the_last_plan_shows_the_greatest_aid_if_it_meets_everything() {
        // The last rate of 50.0032% gives 650.0416 of 1,300.00.
        Completions enough = crowd(13, staff().aid(L1, rates(33)).minimumCost(L1, euros("50.00")));
        assertThat(enough.isExact()).isTrue();
        assertThat(enough.greatestAid()).isEqualTo(65_004);
        // With at most 1,299.99 all are too much.
        assertThat(crowd(13, between("50.00", "1299.99").aid(L1, rates(33))).isExact())
                .isFalse();
    }

    @Test
    void at_one_rate_forty_persons_are_searched_and_more_only_bounded() {
        assertThat(crowd(40, between("150.00", "160.00").aid(L1, Rate.percent("50")))
                        .areNeverMet())
                .isTrue();
        Completions unsure = crowd(41, between("150.00", "160.00").aid(L1, Rate.percent("50")));
        assertThat(unsure.isExact()).isFalse();
        assertThat(unsure.areNeverMet()).isFalse();
        // Half of 160.00
        assertThat(unsure.greatestAid()).isEqualTo(8_000);
        assertThat(unsure.doSharesMatter()).isTrue();
        assertThat(crowd(41, staff().aid(L1, Rate.percent("50")).minimumCost(L1, euros("150.00")))
                        .isExact())
                .isTrue();
        // Half of 260.00; in truth of 200.00, as the search over forty shows.
        assertThat(crowd(41, between("150.00", "260.00").aid(L1, Rate.percent("50")))
                        .greatestAid())
                .isEqualTo(13_000);
        assertThat(crowd(40, between("150.00", "260.00").aid(L1, Rate.percent("50")))
                        .greatestAid())
                .isEqualTo(10_000);
    }

    /** Persons of different salaries, a flat rate on them and a ceiling beside them: each sum of salaries is tried. */
    @Test
    void many_persons_at_one_rate_are_exact_up_to_forty_and_on_the_safe_side_beyond() {
        int exact = 0;
        int open = 0;
        for (int seed = 0; seed < 150; seed++) {
            Random random = new Random(seed);
            int persons = 28 + seed % 22;
            CallBuilder builder = staff().aid(L1, Rate.percent("50"));
            if (random.nextBoolean()) {
                builder.flatRate(FlatRate.of(L1, Rate.percent("15"), Base.STAFF, List.of(CostNature.TRAVEL)));
            }
            if (random.nextBoolean()) {
                builder.limit(Limit.on(L1, Base.of(CostNature.STUDIES))
                        .atMost(Share.of(Rate.percent("20"), Base.TOTAL))
                        .reducing());
            }
            builder.minimumCost(L1, Euros.ofCents(200 + random.nextInt(300)));
            builder.maximumCost(L1, Euros.ofCents(650 + random.nextInt(60)));
            Operation operation =
                    Operation.untitled().with(CostLine.of(CostNature.STUDIES, Euros.ofCents(random.nextInt(300))));
            for (int i = 0; i < persons; i++) {
                operation = operation.with(CostLine.of(CostNature.STAFF, Euros.ofCents(1 + random.nextInt(40))));
            }
            Call call = builder.build();
            Completions completions = completions(call, operation);
            long greatest = greatestAid(call, operation);
            String about = seed + ": " + call.terms() + operation.costLines();
            assertThat(completions.isExact() || persons > Completions.MOST_DOUBTS)
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
        assertThat(exact).isGreaterThan(60);
        assertThat(open).isPositive();
    }

    private static long greatestAid(Call call, Operation operation) {
        CostLines lines = CostLines.of(operation.costLines());
        LineGroups groups = LineGroups.of(call).with(lines, Applicant.unknown());
        Calculation calculation =
                new Calculation(call, groups, conditions(call).onlyCase().orElseThrow());
        LineFates fates =
                new LineFates(calculation.scheme(), groups, lines, StaffRegister.of(lines), StaffShareScope.PER_PERSON);
        Screening screening = new LineScreen(
                        new Pricing(calculation.scheme(), groups, lines, false, RoundingMode.DOWN), fates)
                .ofAll();
        NavigableSet<Long> sums = new TreeSet<>(Set.of(0L));
        for (long cost : LongStream.of(screening.doubts()).toArray()) {
            sums.addAll(sums.stream().map(sum -> sum + cost).toList());
        }
        long greatest = -1;
        for (long sum : sums) {
            CostPlan costs = calculation.costs(screening.retainingDoubtful(sum), Readings.PRUDENT);
            long aid = calculation.aid(costs, Readings.PRUDENT, 500_000, PlanAmounts.NONE);
            boolean areMet =
                    calculation.refusing().stream().allMatch(limit -> limit.isMet(costs, aid, PlanAmounts.NONE));
            greatest = areMet ? Math.max(greatest, aid) : greatest;
        }
        return greatest;
    }

    private static CallConditions<CaseTerms> conditions(Call call) {
        return new CallConditions<>(
                1,
                call.asks(),
                List.of(),
                Marks.NONE,
                List.of(),
                CaseTerms.dependents(call),
                truth -> CaseTerms.of(call, truth),
                parties -> List.of(),
                0);
    }

    private static Completions completions(Call call, Operation operation) {
        return new CostBasis(
                        call,
                        LineGroups.of(call),
                        (groups, terms) -> new Calculation(call, groups, terms),
                        conditions(call),
                        Dossier.of(Applicant.unknown(), operation),
                        Readings.PRUDENT)
                .completions(Readings.PRUDENT);
    }

    private static Completions crowd(int persons, CallBuilder call) {
        Operation operation = Operation.untitled();
        for (int i = 0; i < persons; i++) {
            operation = operation.with(CostLine.of(CostNature.STAFF, euros("100.00")));
        }
        return completions(call.build(), operation);
    }

    private static CallBuilder staff() {
        return Call.builder("crowd", new LocalizedText("Un appel", "A call"))
                .pays(L1, CostNature.STAFF, CostNature.STUDIES)
                .staffMinimum(L1, FteShare.fte("0.2"));
    }

    private static CallBuilder between(String least, String most) {
        return staff().minimumCost(L1, euros(least)).maximumCost(L1, euros(most));
    }

    /** So many rates a millionth apart, from 50% on. */
    private static Value<Rate> rates(int count) {
        return Value.within(Rate.ofMillionths(500_000), Rate.ofMillionths(500_000 + count - 1));
    }
}
