package io.github.federules.feder;

import static io.github.federules.feder.FederCalls.EXPLORES_AI;
import static io.github.federules.feder.SoundDossier.COMMUNITY;
import static io.github.federules.feder.SoundDossier.assess;
import static io.github.federules.feder.SoundDossier.by;
import static io.github.federules.feder.SoundDossier.dossier;
import static io.github.federules.testkit.assertions.FederulesAssertions.assertThat;

import io.github.federules.core.criterion.Criterion;
import io.github.federules.core.criterion.Subject;
import io.github.federules.core.decision.Decision;
import io.github.federules.core.dossier.Applicant;
import io.github.federules.core.dossier.Dossier;
import io.github.federules.core.dossier.Operation;
import io.github.federules.core.dossier.PolicyRole;
import io.github.federules.core.dossier.Track;
import io.github.federules.core.language.LocalizedText;
import io.github.federules.core.result.Verdict;
import io.github.federules.core.rule.Outcome;
import io.github.federules.core.rule.Rule;
import org.junit.jupiter.api.Test;

/** C2 and C3: how the applicant runs a public policy, and what the operation is for. */
class PolicyAndPurposeTest {

    private static final Rule AI_PURPOSE = Rule.of("AI_PURPOSE");
    private static final Criterion SOMETHING_ELSE = Criterion.yesNo(
            "SOMETHING_ELSE", Subject.OPERATION, new LocalizedText("c'est autre chose", "it is something else"));

    @Test
    void a_policy_may_be_run_directly_or_by_delegation() {
        assertOutcome(assess(by(running(PolicyRole.DIRECT))), Rule.POLICY_ROLE, Outcome.PASSED, Verdict.ELIGIBLE);
        assertOutcome(assess(by(running(PolicyRole.DELEGATED))), Rule.POLICY_ROLE, Outcome.PASSED, Verdict.ELIGIBLE);
    }

    @Test
    void an_applicant_that_runs_no_policy_is_refused() {
        assertOutcome(assess(by(running(PolicyRole.NONE))), Rule.POLICY_ROLE, Outcome.FAILED, Verdict.INELIGIBLE);
    }

    @Test
    void a_role_that_is_not_known_leaves_the_verdict_open() {
        Decision decision = assess(by(Applicant.of(COMMUNITY)));

        assertOutcome(decision, Rule.POLICY_ROLE, Outcome.UNKNOWN, Verdict.INCOMPLETE);
        assertThat(decision).isMissingOnly("applicant.policyRole");
    }

    @Test
    void an_operation_that_explores_ai_is_what_the_call_is_for() {
        assertOutcome(assess(dossier()), AI_PURPOSE, Outcome.PASSED, Verdict.ELIGIBLE);
        assertOutcome(assess(declaring(EXPLORES_AI, false)), AI_PURPOSE, Outcome.FAILED, Verdict.INELIGIBLE);
    }

    @Test
    void a_purpose_that_is_not_declared_leaves_the_verdict_open() {
        Decision decision = assess(declaring(SOMETHING_ELSE, true));

        assertOutcome(decision, AI_PURPOSE, Outcome.UNKNOWN, Verdict.INCOMPLETE);
        assertThat(decision).isMissingOnly("operation.answers.EXPLORES_AI");
    }

    private static Applicant running(PolicyRole role) {
        return Applicant.of(COMMUNITY).running(role);
    }

    private static Dossier declaring(Criterion declaration, boolean holds) {
        Operation operation = dossier().operation();
        return dossier()
                .withOperation(
                        Operation.untitled().declaring(declaration, holds).withCostLines(operation.costLines()));
    }

    private static void assertOutcome(Decision decision, Rule rule, Outcome outcome, Verdict verdict) {
        assertThat(decision)
                .hasOutcome(rule, outcome)
                .cites(rule, rule.equals(AI_PURPOSE) ? "C3" : "C2")
                .hasVerdict(FederCalls.WORKSHOPS, verdict)
                .hasVerdict(Track.FUNDING, verdict);
    }
}
