package io.github.federules.feder;

import static io.github.federules.core.dossier.FteShare.fte;
import static io.github.federules.core.money.Euros.euros;
import static io.github.federules.feder.FederCalls.HAUTS_DE_FRANCE_AI_2025;
import static io.github.federules.feder.SoundDossier.assess;
import static io.github.federules.feder.SoundDossier.cost;
import static io.github.federules.feder.SoundDossier.costing;
import static io.github.federules.feder.SoundDossier.other;
import static io.github.federules.feder.SoundDossier.staff;
import static io.github.federules.testkit.assertions.FederulesAssertions.assertThat;
import static io.github.federules.testkit.assertions.FederulesAssertions.verifyThat;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.federules.core.decision.Decision;
import io.github.federules.core.dossier.CostLine;
import io.github.federules.core.dossier.CostNature;
import io.github.federules.core.dossier.Dossier;
import io.github.federules.core.dossier.Operation;
import io.github.federules.core.dossier.Track;
import io.github.federules.core.reading.MinimumCostBasis;
import io.github.federules.core.result.Verdict;
import io.github.federules.core.rule.AmountRange;
import io.github.federules.core.rule.Change;
import io.github.federules.core.rule.Figures;
import io.github.federules.core.rule.Outcome;
import io.github.federules.core.rule.Remedy;
import io.github.federules.core.rule.Rule;
import java.math.BigDecimal;
import java.util.List;
import javax.money.MonetaryAmount;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** C5: the minimum total cost of 70,000 euros. */
class MinimumCostTest {

    @ParameterizedTest
    @CsvSource({"0.00, FAILED", "69999.99, FAILED", "70000.00, PASSED", "70000.01, PASSED"})
    void exactly_70_000_passes(String total, Outcome outcome) {
        verifyThat(HAUTS_DE_FRANCE_AI_2025)
                .given(Operation.untitled().with(other(total)))
                .hasOutcome(Rule.MINIMUM_TOTAL_COST, outcome)
                .cites(Rule.MINIMUM_TOTAL_COST, "C5");
    }

    @Test
    void an_operation_that_costs_nothing_is_too_small_and_one_without_costs_is_not_known_to_be() {
        assertThat(assess(costing(other("0.00")))).hasVerdict(Track.FUNDING, Verdict.INELIGIBLE);
        assertThat(assess(costing())).hasVerdict(Track.FUNDING, Verdict.INCOMPLETE);
    }

    @Test
    void the_finding_holds_what_was_compared() {
        Decision decision = assess(costing(other("69999.99")));

        assertThat(decision)
                .failsRule(Rule.MINIMUM_TOTAL_COST)
                .cites(Rule.MINIMUM_TOTAL_COST, "C5")
                .compares(Rule.MINIMUM_TOTAL_COST, "70000.00", "69999.99");
        // A cent of either is enough: 15% of a cent is nothing.
        assertThat(decision.find(Rule.MINIMUM_TOTAL_COST).orElseThrow().remedy())
                .contains(new Remedy(
                        List.of(
                                new Change.OfAmount(Change.Kind.ADD_OTHER_COST, euros("0.01")),
                                new Change.OfAmount(Change.Kind.ADD_STAFF_COST, euros("0.01"))),
                        false,
                        false));
    }

    @Test
    void the_staff_costs_that_are_missing_are_the_least_ones_that_reach_the_minimum() {
        for (long gap = 1; gap <= 400; gap++) {
            // 1,000.01 of staff brings 15% of it, rounded down: 150.00. All but the gap of 70,000.00 is of another
            // kind.
            long other = 7_000_000 - 100_001 - 15_000 - gap;
            long missing = 0;
            while (missing + (100_001 + missing) * 15 / 100 - 15_000 < gap) {
                missing++;
            }
            Decision decision = assess(
                    costing(staff("1000.01").withShare(fte("0.50")), CostLine.of(CostNature.STUDIES, ofCents(other))));

            assertThat(decision.find(Rule.MINIMUM_TOTAL_COST)
                            .orElseThrow()
                            .remedy()
                            .orElseThrow()
                            .options())
                    .contains(new Change.OfAmount(Change.Kind.ADD_STAFF_COST, ofCents(missing)));
        }
    }

    private static MonetaryAmount ofCents(long cents) {
        return euros(BigDecimal.valueOf(cents, 2));
    }

    @Test
    void a_missing_share_leaves_it_open_where_the_two_ends_differ() {
        // Without the person 69,999.99; with it 69,999.99 + 0.01, and 15% of a cent is nothing.
        Decision decision = assess(costing(other("69999.99"), staff("0.01")));

        assertThat(decision)
                .leavesOpen(Rule.MINIMUM_TOTAL_COST)
                .hasFigures(
                        Rule.MINIMUM_TOTAL_COST,
                        new Figures.Amounts(
                                AmountRange.of(euros("70000.00")),
                                new AmountRange(euros("69999.99"), euros("70000.00"))))
                .hasVerdict(Track.FUNDING, Verdict.INCOMPLETE)
                .isMissingOnly("operation.costLines[1].fte")
                // 60% of 70,000.00
                .hasAid("0.00")
                .hasAidUpTo("42000.00");
    }

    @Test
    void a_missing_share_that_cannot_reach_the_minimum_is_not_asked_for() {
        // With the person 69,999.98 + 0.01.
        Decision decision = assess(costing(other("69999.98"), staff("0.01")));

        assertThat(decision).failsRule(Rule.MINIMUM_TOTAL_COST).isMissingNothing();
    }

    @Test
    void what_is_set_aside_does_not_count_unless_the_presented_total_is_read() {
        Dossier dossier = costing(other("60000.00"), cost(CostNature.OTHER, "10000.00"));

        assertThat(assess(dossier)).failsRule(Rule.MINIMUM_TOTAL_COST);

        Decision presented = assess(dossier, MinimumCostBasis.PRESENTED);
        assertThat(presented)
                .passesRule(Rule.MINIMUM_TOTAL_COST)
                .compares(Rule.MINIMUM_TOTAL_COST, "70000.00", "70000.00")
                // The aid stays 60% of what is retained.
                .hasAid("36000.00");
    }

    @Test
    void indirect_lines_at_real_cost_count_under_neither_reading() {
        Dossier dossier = costing(other("69999.99"), cost(CostNature.TRAVEL, "10000.00"));

        assertThat(assess(dossier)).failsRule(Rule.MINIMUM_TOTAL_COST);
        assertThat(assess(dossier, MinimumCostBasis.PRESENTED)).failsRule(Rule.MINIMUM_TOTAL_COST);
    }

    @Test
    void the_presented_total_takes_the_flat_rate_on_all_staff_that_is_presented() {
        // 40,000.00 of staff at 1%, 15% of it 6,000.00, and 24,000.00.
        Dossier dossier = costing(staff("40000.00").withShare(fte("0.01")), other("24000.00"));

        Decision presented = assess(dossier, MinimumCostBasis.PRESENTED);
        assertThat(presented)
                .passesRule(Rule.MINIMUM_TOTAL_COST)
                .compares(Rule.MINIMUM_TOTAL_COST, "70000.00", "70000.00")
                // 60% of the 24,000.00 that are retained.
                .hasAid("14400.00")
                .hasIndirectCosts("0.00");
    }
}
