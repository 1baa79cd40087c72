package io.github.federules.assurance.opinions.completions;

import static io.github.federules.core.money.Euros.euros;
import static io.github.federules.testkit.assertions.FederulesAssertions.assertThatFaultsOf;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.federules.core.call.Call;
import io.github.federules.core.call.CallBuilder;
import io.github.federules.core.dossier.Applicant;
import io.github.federules.core.dossier.CostNature;
import io.github.federules.core.dossier.Dossier;
import io.github.federules.core.dossier.Operation;
import io.github.federules.core.fault.FaultCode;
import io.github.federules.core.language.LocalizedText;
import io.github.federules.core.money.Rate;
import io.github.federules.core.result.Verdict;
import io.github.federules.core.rule.Clause;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** A period is missing only if some periods that a dossier can have are allowed and others are not. */
class PeriodsTest {

    private static final Clause CLAUSE = new Clause("L1", "the words of the call");
    private static final LocalDate FIRST = LocalDate.of(0, 1, 1);
    private static final LocalDate LAST = LocalDate.of(9999, 12, 31);

    @Test
    void a_period_that_some_dossiers_may_have_is_missing() {
        assertVerdict(call().duration(CLAUSE, 0, 24), Verdict.INCOMPLETE);
        assertVerdict(call().duration(CLAUSE, 1, Integer.MAX_VALUE), Verdict.INCOMPLETE);
        assertVerdict(call().window(CLAUSE, FIRST.plusDays(1), LAST), Verdict.INCOMPLETE);
        assertVerdict(call().window(CLAUSE, FIRST, LAST.minusDays(1)), Verdict.INCOMPLETE);
        // The years 0 to 9999 are 120,000 months.
        assertVerdict(call().duration(CLAUSE, 120_000, 120_000), Verdict.INCOMPLETE);
        assertVerdict(call().duration(CLAUSE, 0, 119_999), Verdict.INCOMPLETE);
    }

    @Test
    void a_period_that_every_dossier_may_have_is_not_missing() {
        assertVerdict(call().duration(CLAUSE, 0, Integer.MAX_VALUE), Verdict.ELIGIBLE);
        assertVerdict(call().duration(CLAUSE, 0, 120_000), Verdict.ELIGIBLE);
        assertVerdict(call().window(CLAUSE, FIRST, LAST), Verdict.ELIGIBLE);
    }

    @Test
    void a_call_that_allows_no_period_of_a_dossier_cannot_be_built() {
        assertThatFaultsOf(call().duration(CLAUSE, 0, 0)::build)
                .hasOnly("operations.duration", FaultCode.MAXIMUM_BELOW_MINIMUM);
        assertThatFaultsOf(call().duration(CLAUSE, 120_001, 130_000)::build)
                .hasOnly("operations.duration", FaultCode.WINDOW_TOO_SHORT);
        assertThatFaultsOf(call().window(CLAUSE, LAST.plusDays(1), LAST.plusDays(9))::build)
                .hasOnly("operations.window", FaultCode.WINDOW_TOO_SHORT);
        assertThatFaultsOf(call().window(CLAUSE, LAST.minusDays(9), LAST.plusMonths(2))
                        .duration(CLAUSE, 1, 2)::build)
                .hasOnly("operations.window", FaultCode.WINDOW_TOO_SHORT);
    }

    private static CallBuilder call() {
        return Call.builder("period", new LocalizedText("Un appel", "A call"))
                .pays(CLAUSE, CostNature.STUDIES)
                .aid(CLAUSE, Rate.percent("50"));
    }

    private static void assertVerdict(CallBuilder terms, Verdict verdict) {
        Call call = terms.build();
        Operation studies = Operation.untitled().cost(CostNature.STUDIES, "a", euros("1000.00"));
        Case each = new Case(call, Dossier.of(Applicant.unknown(), studies), call.readings());

        assertThat(BruteForce.of(each).orElseThrow().answer().funding()).isEqualTo(verdict);
        assertThat(each.decision().funding().verdict()).isEqualTo(verdict);
        assertThat(each.decision().missing()).hasSize(verdict == Verdict.INCOMPLETE ? 1 : 0);
    }
}
