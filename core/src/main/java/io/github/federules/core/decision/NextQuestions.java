package io.github.federules.core.decision;

import io.github.federules.core.criterion.Answer;
import io.github.federules.core.criterion.Criterion;
import io.github.federules.core.dossier.Applicant;
import io.github.federules.core.dossier.BeneficiaryKind;
import io.github.federules.core.dossier.Dossier;
import io.github.federules.core.dossier.PolicyRole;
import io.github.federules.core.dossier.Submission;
import io.github.federules.core.fact.Fact;
import io.github.federules.core.fact.FactKind;
import io.github.federules.core.fault.InvalidFactException;
import io.github.federules.core.form.AnswerKind;
import io.github.federules.core.form.CallForm;
import io.github.federules.core.form.FormQuestion;
import io.github.federules.core.form.OpenQuestion;
import io.github.federules.core.situation.ChosenAnswers;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The open questions of a form in the order in which to ask them: after which answers the fewest facts are missing. */
final class NextQuestions {

    private final Decision decision;
    private final int missing;

    NextQuestions(Decision decision) {
        this.decision = decision;
        this.missing = decision.missing().size();
    }

    List<OpenQuestion> inOrder() {
        List<OpenQuestion> open = CallForm.of(decision.call()).open(decision.missing(), decision.findings());
        // Each once: a comparison of two questions would decide under all answers to both again.
        Map<String, Long> remaining = new HashMap<>();
        open.forEach(each -> remaining.put(each.question().path(), remaining(each.question())));
        // How and when it was submitted is asked of what was.
        long sent = remaining.getOrDefault(FactKind.SENT.path(), 0L);
        List.of(FactKind.ELECTRONIC, FactKind.SENT_ON, FactKind.SENT_AT)
                .forEach(kind -> remaining.computeIfPresent(kind.path(), (path, own) -> Math.max(own, sent)));
        return open.stream()
                .sorted(Comparator.comparing(
                        each -> remaining.get(each.question().path())))
                .toList();
    }

    // Thousandths of facts on average over the answers. What nobody can list settles only itself.
    private long remaining(FormQuestion question) {
        if (question.choices().isEmpty() || question.list().isPresent()) {
            return 1000L * missing;
        }
        long sum = 0;
        for (String choice : question.choices().keySet()) {
            sum += answered(question, choice)
                    .map(dossier -> decision.of(dossier).missing().size())
                    .orElse(missing);
        }
        return 1000 * sum / question.choices().size();
    }

    // An answer may contradict another one; then it is none.
    private Optional<Dossier> answered(FormQuestion question, String choice) {
        try {
            return Optional.of(with(decision.given(), question, choice));
        } catch (InvalidFactException e) {
            return Optional.empty();
        }
    }

    private Dossier with(Dossier dossier, FormQuestion question, String choice) {
        Applicant applicant = dossier.applicant();
        Submission submission = dossier.submission();
        boolean isYes = choice.equals("true");
        return switch (question.fact()) {
            case BENEFICIARY_KIND ->
                dossier.withApplicant(new Applicant(
                        applicant.lead().withKind(BeneficiaryKind.valueOf(choice)),
                        applicant.policyRole(),
                        applicant.members(),
                        applicant.recoversVat()));
            case POLICY_ROLE -> dossier.withApplicant(applicant.running(PolicyRole.valueOf(choice)));
            case RECOVERS_VAT -> dossier.withApplicant(applicant.recoveringVat(isYes));
            case SENT ->
                dossier.withSubmission(new Submission(
                        Fact.known(isYes), submission.sentOn(), submission.electronic(), submission.sentAt()));
            case ELECTRONIC -> dossier.withSubmission(submission.withElectronic(isYes));
            case ASSESSMENT_ANSWERS -> dossier; // The authority answers it last.
            default -> ChosenAnswers.answered(dossier, asked(question), answer(question, choice));
        };
    }

    private Criterion asked(FormQuestion question) {
        return decision.call().asks().stream()
                .filter(criterion -> question.path().equals(question.fact().path() + "." + criterion.code()))
                .findFirst()
                .orElseThrow();
    }

    private static Answer answer(FormQuestion question, String choice) {
        return question.answer() == AnswerKind.YES_NO ? Answer.of(choice.equals("true")) : Answer.of(choice);
    }
}
