package io.github.federules.testkit.assertions;

import static io.github.federules.core.money.Euros.euros;
import static io.github.federules.testkit.assertions.FederulesAssertions.verifyThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.federules.core.dossier.Applicant;
import io.github.federules.core.dossier.BeneficiaryKind;
import io.github.federules.core.dossier.CostNature;
import io.github.federules.core.dossier.Dossier;
import io.github.federules.core.dossier.Operation;
import io.github.federules.core.dossier.PolicyRole;
import io.github.federules.core.dossier.Submission;
import io.github.federules.core.language.LocalizedText;
import io.github.federules.core.reading.DeadlineDay;
import io.github.federules.core.result.Advice;
import io.github.federules.core.rule.Rule;
import io.github.federules.testkit.Samples;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** One rule of a call is tested with the facts that it looks at, and no others. */
class CallVerificationTest {

    private static final Operation SMALL = Operation.untitled()
            .declaring(Samples.GREEN, false)
            .cost(CostNature.SERVICES, "Conseil", euros("69999.99"));

    @Test
    void a_rule_on_costs_needs_an_operation_alone() {
        verifyThat(Samples.open())
                .given(SMALL)
                .failsRule(Rule.MINIMUM_TOTAL_COST)
                .failsRule(Rule.of("GREEN_PURPOSE"));
    }

    @Test
    void a_rule_on_the_applicant_needs_the_applicant_alone() {
        Applicant ministry =
                Applicant.of("Ministère", BeneficiaryKind.STATE_SERVICE).running(PolicyRole.DELEGATED);

        verifyThat(Samples.open())
                .given(ministry)
                .failsRule(Rule.APPLICANT_KIND)
                .passesRule(Rule.POLICY_ROLE)
                .leavesOpen(Rule.SUBMISSION_SENT);
        verifyThat(Samples.open())
                .given(ministry, SMALL)
                .failsRule(Rule.APPLICANT_KIND)
                .failsRule(Rule.MINIMUM_TOTAL_COST);
    }

    @Test
    void a_rule_on_the_submission_needs_the_submission_alone_and_the_reading() {
        Submission onTheDay = Submission.sentElectronically(LocalDate.of(2025, 2, 28));

        verifyThat(Samples.open()).given(onTheDay).failsRule(Rule.SUBMISSION_DEADLINE);
        verifyThat(Samples.open()).readAs(DeadlineDay.INCLUSIVE).given(onTheDay).passesRule(Rule.SUBMISSION_DEADLINE);
    }

    @Test
    void a_whole_dossier_is_decided_under_the_call() {
        verifyThat(Samples.bare())
                .given(Dossier.of(
                        Applicant.unknown(), Operation.untitled().cost(CostNature.STUDIES, "Étude", euros("3.01"))))
                // Half of 3.01 is 1.505.
                .hasAid("1.50");
    }

    @Test
    void advice_is_given_by_who_is_named_to_advise() {
        LocalizedText text = new LocalizedText("texte", "text");
        Advice advice = Advice.of("DE_MINIMIS", text, text);

        verifyThat(Samples.bare())
                .advisedBy(decision -> List.of(advice))
                .given(SMALL)
                .advisesOn("DE_MINIMIS");
        assertThatThrownBy(() -> verifyThat(Samples.bare()).given(SMALL).advisesOn("DE_MINIMIS"))
                .hasMessageContaining("there is advice on []");
    }

    @Test
    void it_names_the_call_in_a_line() {
        assertThat(verifyThat(Samples.bare())).hasToString("CallVerification[call=" + Samples.bare() + "]");
    }

    @Test
    void a_reading_that_the_call_does_not_leave_open_is_refused() {
        assertThatThrownBy(() -> verifyThat(Samples.bare()).readAs(DeadlineDay.INCLUSIVE))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("DEADLINE=INCLUSIVE");
    }
}
