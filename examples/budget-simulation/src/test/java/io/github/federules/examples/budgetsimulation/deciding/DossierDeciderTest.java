package io.github.federules.examples.budgetsimulation.deciding;

import static io.github.federules.core.dossier.FteShare.fte;
import static io.github.federules.core.money.Euros.euros;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.federules.core.call.Call;
import io.github.federules.core.dossier.Applicant;
import io.github.federules.core.dossier.CostLine;
import io.github.federules.core.dossier.CostNature;
import io.github.federules.core.dossier.Dossier;
import io.github.federules.core.dossier.Operation;
import io.github.federules.core.language.LocalizedText;
import io.github.federules.core.money.Rate;
import io.github.federules.core.rule.Clause;
import java.util.List;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Which rules a refusal is counted under. */
@Tag("simulation")
class DossierDeciderTest {

    private static final Clause CLAUSE = new Clause("L1", "the words of the call");

    // Of studies of 1,000.00 and a person of 1,000.00, 1,000.00 or 2,000.00 are eligible.
    private static final Call CALL = Call.builder("between", new LocalizedText("Un appel", "A call"))
            .pays(CLAUSE, CostNature.STUDIES, CostNature.STAFF)
            .staffMinimum(CLAUSE, fte("0.20"))
            .minimumCost(CLAUSE, euros("1500.00"))
            .maximumCost(CLAUSE, euros("1800.00"))
            .aid(CLAUSE, Rate.percent("50"))
            .build();

    @Test
    void two_rules_that_can_be_met_but_never_both_refuse_together() {
        Row outcome = outcome(CostLine.staff("Agent", euros("1000.00")).withPerson("P1"));

        // Without the person less than 1,500.00, with the person more than 1,800.00.
        assertThat(outcome.getString(0)).isEqualTo("INELIGIBLE");
        assertThat(failed(outcome)).containsExactly("SEVERAL_TOGETHER");
        assertThat(outcome.getLong(1)).isZero();
    }

    @Test
    void a_rule_that_refuses_alone_is_named_alone() {
        CostLine staff = CostLine.staff("Agent", euros("1000.00")).withPerson("P1");

        assertThat(failed(outcome(staff.withShare(fte("0.10"))))).containsExactly("MINIMUM_TOTAL_COST");
        assertThat(failed(outcome(staff.withShare(fte("0.20"))))).containsExactly("MAXIMUM_TOTAL_COST");
    }

    @Test
    void what_is_eligible_or_open_is_not_counted_under_any_rule() {
        // With the person, the 1,500.00 are met, and half of them is the aid.
        CostLine staff = CostLine.staff("Agent", euros("500.00")).withPerson("P1");

        Row eligible = outcome(staff.withShare(fte("0.20")));
        assertThat(eligible.getString(0)).isEqualTo("ELIGIBLE");
        assertThat(eligible.getLong(1)).isEqualTo(75_000);
        assertThat(failed(eligible)).isEmpty();
        Row open = outcome(staff);
        assertThat(open.getString(0)).isEqualTo("INCOMPLETE");
        assertThat(failed(open)).isEmpty();
    }

    @Test
    void where_nothing_bounds_the_aid_of_further_costs_the_most_is_what_is_sure() {
        Call call = Call.builder("unbounded", new LocalizedText("Un appel", "A call"))
                .pays(CLAUSE, CostNature.STUDIES)
                .aid(CLAUSE, Rate.percent("50"))
                .build();
        Operation operation = Operation.untitled()
                .with(CostLine.of(CostNature.STUDIES, euros("1000.00")))
                .withFurtherCosts();

        Row outcome = outcome(call, operation);

        // Half of 1,000.00
        assertThat(outcome.getString(0)).isEqualTo("ELIGIBLE");
        assertThat(outcome.getLong(1)).isEqualTo(50_000);
        assertThat(outcome.getLong(2)).isEqualTo(50_000);
    }

    private static Object[] failed(Row outcome) {
        return (Object[]) outcome.get(5);
    }

    private static Row outcome(CostLine staff) {
        Operation operation = Operation.untitled()
                .with(CostLine.of(CostNature.STUDIES, euros("1000.00")))
                .with(staff);
        return outcome(CALL, operation);
    }

    private static Row outcome(Call call, Operation operation) {
        Row row = new DossierDecider(List.of(call)).decide(null, -1, 0, Dossier.of(Applicant.unknown(), operation));
        return (Row) ((Object[]) row.get(9))[0];
    }
}
