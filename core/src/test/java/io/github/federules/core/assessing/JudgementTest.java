package io.github.federules.core.assessing;

import static io.github.federules.core.money.Euros.euros;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.federules.core.call.Call;
import io.github.federules.core.dossier.Applicant;
import io.github.federules.core.dossier.CostNature;
import io.github.federules.core.dossier.Dossier;
import io.github.federules.core.dossier.Operation;
import io.github.federules.core.dossier.Submission;
import io.github.federules.core.language.LocalizedText;
import io.github.federules.core.result.Verdict;
import io.github.federules.core.rule.Clause;
import io.github.federules.core.rule.Figures;
import io.github.federules.core.rule.Finding;
import io.github.federules.core.rule.Outcome;
import io.github.federules.core.rule.Rule;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** A verdict that is wrong beside what is still open is no answer, also where every fact of conditions and costs is known. */
class JudgementTest {

    private static final Clause L1 = new Clause("L1", "the words");
    private static final LocalDate LAST_DAY = LocalDate.of(2025, 2, 20);
    private static final Call CALL = Call.builder("c", new LocalizedText("un appel", "a call"))
            .offersFunding()
            .pays(L1, CostNature.STUDIES)
            .deadline(L1, LAST_DAY, ZoneOffset.UTC)
            .build();
    private static final PreparedCall PREPARED = new PreparedCall(CALL);

    /** The detail of a finding of which only the outcome is looked at. */
    private record Open() implements Finding.Detail {

        @Override
        public Figures figures() {
            return Figures.NONE;
        }

        @Override
        public List<String> places() {
            return List.of();
        }

        @Override
        public String message(Locale locale) {
            return "open";
        }
    }

    private static Judgement answer(Submission submission) {
        Dossier dossier = Dossier.of(
                        Applicant.unknown(), Operation.untitled().cost(CostNature.STUDIES, "Étude", euros("100.00")))
                .withSubmission(submission);
        return new Assessment(PREPARED, dossier, CALL.readings()).answer();
    }

    /** The answer as it is, but eligible whatever the outcomes are. */
    private static Judgement declaredEligible(Judgement answer, List<Finding> ofLaws) {
        FactOutcomes wrong = new FactOutcomes(
                answer.facts().outcomes(),
                Verdict.ELIGIBLE,
                List.of(),
                answer.facts().isAnyOpen() || !ofLaws.isEmpty(),
                true,
                false,
                true);
        return new Judgement(PREPARED, answer.situation(), wrong, ofLaws);
    }

    @Test
    void no_day_is_open_beside_a_verdict_of_eligible_where_all_costs_are_known() {
        Judgement answer = answer(Submission.unknown());
        assertThat(answer.situation().completions().isSingle()).isTrue();
        assertThat(Arrays.asList(answer.facts().outcomes())).contains(Outcome.UNKNOWN);

        Judgement wrong = declaredEligible(answer, List.of());

        assertThatIllegalStateException()
                .isThrownBy(() -> wrong.guarded(List.of()))
                .withMessage("The verdict on FUNDING is ELIGIBLE, but the rule SUBMISSION_DEADLINE is open.");
    }

    @Test
    void no_law_is_open_beside_a_verdict_of_eligible_where_all_facts_are_known() {
        Judgement answer = answer(Submission.sentElectronically(LAST_DAY.minusDays(1)));
        List<Finding> ofLaws = List.of(Finding.of(Rule.of("EU_DAY"), Outcome.UNKNOWN, L1, new Open()));

        assertThatIllegalStateException()
                .isThrownBy(() -> declaredEligible(answer, ofLaws).guarded(List.of()))
                .withMessage("The verdict on FUNDING is ELIGIBLE, but the rule EU_DAY is open.");
        assertThatCode(() -> declaredEligible(answer, List.of()).guarded(List.of()))
                .doesNotThrowAnyException();
    }
}
