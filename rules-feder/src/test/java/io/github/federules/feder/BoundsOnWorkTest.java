package io.github.federules.feder;

import static io.github.federules.core.dossier.FteShare.fte;
import static io.github.federules.core.money.Euros.euros;
import static io.github.federules.testkit.assertions.FederulesAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.federules.core.call.Call;
import io.github.federules.core.call.CallBuilder;
import io.github.federules.core.decision.Assessor;
import io.github.federules.core.decision.Decision;
import io.github.federules.core.dossier.Applicant;
import io.github.federules.core.dossier.CostLine;
import io.github.federules.core.dossier.CostNature;
import io.github.federules.core.dossier.Dossier;
import io.github.federules.core.dossier.Operation;
import io.github.federules.core.language.LocalizedText;
import io.github.federules.core.money.Rate;
import io.github.federules.core.result.Verdict;
import io.github.federules.core.rule.Clause;
import io.github.federules.core.rule.Rule;
import io.github.federules.core.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Beyond the documented number of persons in doubt, an answer is exact if the extremes settle it, or else states that it is not. */
class BoundsOnWorkTest {

    private static final Clause CLAUSE = new Clause("L1", "the words of the call");

    // Every sum of costs of 2.00 is an even number of euros, and 41.00 is odd.
    @ParameterizedTest
    @ValueSource(ints = {13, 40})
    void up_to_forty_persons_a_sum_that_cannot_be_hit_is_ineligible(int persons) {
        Decision decision = decide(between("13.00", "13.00"), persons);

        assertThat(decision).isIneligible().isMissingNothing().hasAidUpTo("0.00");
        assertThat(decision.funding().reason().orElseThrow().in(Locale.ENGLISH)).contains("cannot all be met");
    }

    @Test
    void a_sum_that_can_be_hit_is_found_among_forty_persons() {
        // 20 of the persons cost 40.00, of which half is 20.00.
        Decision decision = decide(between("39.00", "41.00"), 40);

        assertThat(decision).isIncomplete().hasAid("0.00").hasAidUpTo("20.00");
        assertThat(decision.missing()).hasSize(40);
        assertThat(decision.funding().reason()).isEmpty();
    }

    @Test
    void of_forty_one_persons_the_verdict_is_incomplete_and_states_why_where_the_extremes_do_not_settle_it() {
        Decision decision = decide(between("41.00", "41.00"), 41);

        // What 41.00 would get is a bound on the aid.
        assertThat(decision).isIncomplete().hasAid("0.00").hasAidUpTo("20.50");
        assertThat(decision.missing()).hasSize(41);
        assertThat(decision.funding().reason()).hasValueSatisfying(reason -> {
            assertThat(reason.in(Locale.ENGLISH)).contains("41").contains("40");
            assertThat(reason.in(Locale.FRENCH)).contains("41").contains("40");
            // On a line of its own below the verdict, outside any section.
            assertThat(decision.explain(Locale.ENGLISH)).contains("\n  " + reason.in(Locale.ENGLISH) + "\n\n");
        });
    }

    @ParameterizedTest
    @CsvSource({
        // Nobody costs too little and everybody enough: half of 82.00 is 41.00. Nobody is enough: nothing is open but
        // the aid.
        "80.00, INCOMPLETE, 41.00, 41",
        "82.01, INELIGIBLE, 0.00, 0",
        "0.00, ELIGIBLE, 41.00, 41"
    })
    void of_forty_one_persons_a_lower_bound_alone_is_settled_by_the_extremes(
            String minimum, Verdict verdict, String aidUpTo, int missing) {
        Decision decision = decide(call().minimumCost(CLAUSE, euros(minimum)).build(), 41);

        assertThat(decision.funding().verdict()).isEqualTo(verdict);
        assertThat(decision).hasAidUpTo(aidUpTo);
        assertThat(decision.missing()).hasSize(missing);
        assertThat(decision.funding().reason()).isEmpty();
    }

    @Test
    void of_forty_one_persons_an_upper_bound_that_all_break_or_none_is_settled() {
        assertThat(decide(call().maximumCost(CLAUSE, euros("82.00")).build(), 41))
                .isEligible();
        assertThat(decide(call().maximumCost(CLAUSE, euros("81.99")).build(), 41))
                .isIncomplete()
                .leavesOpen(Rule.MAXIMUM_TOTAL_COST);
    }

    @Test
    void of_forty_one_persons_a_range_as_wide_as_the_largest_cost_is_surely_hit() {
        // Some sum is 40.00 or 42.00, but the greatest that is allowed is not known exactly.
        Decision decision = decide(between("40.00", "42.00"), 41);

        assertThat(decision).isIncomplete().hasAidUpTo("21.00");
    }

    @Test
    @Tag("long")
    void twelve_persons_are_exact_under_an_open_range_of_rates_and_thirteen_are_settled_by_the_extremes() {
        Call open = between("13.00", "13.00", wide());
        Decision twelve = decide(open, 12);
        Decision thirteen = decide(open, 13);

        assertThat(twelve).isIneligible().isMissingNothing();
        assertThat(thirteen).isIncomplete();
        assertThat(thirteen.funding().reason()).hasValueSatisfying(reason -> {
            assertThat(reason.in(Locale.ENGLISH)).contains("13").contains("12");
            assertThat(reason.in(Locale.FRENCH)).contains("13").contains("12");
        });
        // All sums are at most 26.00: whatever the rate is, all are below the minimum, or all are between the bounds.
        assertThat(decide(between("27.00", "99.00", wide()), 13)).isIneligible();
        assertThat(decide(between("0.00", "99.00", wide()), 13)).isEligible().isMissing("operation.aidRate");
    }

    private static CallBuilder wide() {
        return builder().aid(CLAUSE, Value.within(Rate.percent("20"), Rate.percent("80")));
    }

    private static Call between(String least, String most) {
        return between(least, most, call());
    }

    private static Call between(String least, String most, CallBuilder call) {
        return call.minimumCost(CLAUSE, euros(least))
                .maximumCost(CLAUSE, euros(most))
                .build();
    }

    private static CallBuilder call() {
        return builder().aid(CLAUSE, Rate.percent("50"));
    }

    private static CallBuilder builder() {
        return Call.builder("persons", new LocalizedText("Un appel", "A call"))
                .pays(CLAUSE, CostNature.STAFF)
                .staffMinimum(CLAUSE, fte("0.20"));
    }

    private static Decision decide(Call call, int persons) {
        List<CostLine> lines = new ArrayList<>();
        for (int i = 0; i < persons; i++) {
            lines.add(CostLine.of(CostNature.STAFF, euros("2.00")));
        }
        return Assessor.of(call)
                .assess(Dossier.of(Applicant.unknown(), Operation.untitled().withCostLines(lines)));
    }
}
