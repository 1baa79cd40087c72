package io.github.federules.core.form;

import io.github.federules.core.call.Call;
import io.github.federules.core.collection.NoNulls;
import io.github.federules.core.rule.Finding;
import io.github.federules.core.rule.MissingFact;
import io.github.federules.core.rule.Outcome;
import io.github.federules.core.text.Printed;
import java.util.List;
import java.util.Objects;

/**
 * The form of a call: each fact of a dossier that a term of the call looks at, as a question.
 *
 * <p>A dossier that answers all of them misses nothing. Names, titles and labels are not among them: no rule looks at them. Nor is what
 * only a law above the call looks at, which is judged on stated facts alone. {@link Call#offers} lists what an applicant may apply for.
 * Where the regimes of a call change, {@code CallForm.of(call.asOf(day))} is the form of a day. For example:
 *
 * <pre>{@code
 * for (FormQuestion question : CallForm.of(call).questions()) {
 *     show(shown, question.path(), question.label(locale), question.answer(), question.choices());
 * }
 * }</pre>
 *
 * @param call the call
 * @param questions the questions in the order of the dossier format
 */
public record CallForm(Call call, List<FormQuestion> questions) {

    /**
     * Checks that nothing is null and copies the questions.
     *
     * @param call the call
     * @param questions the questions
     */
    public CallForm {
        NoNulls.among("call", call);
        questions = List.copyOf(NoNulls.in(questions, "questions"));
    }

    /**
     * Returns the form of a call.
     *
     * @param call the call
     * @return the form
     */
    public static CallForm of(Call call) {
        return new CallForm(call, new CallQuestions(Objects.requireNonNull(call, "call")).all());
    }

    /**
     * Returns the questions that ask for missing facts, in the order of the form. {@code Decision.nextQuestions} has them in the order
     * in which to ask them.
     *
     * @param missing the missing facts of a decision under the call
     * @param findings the findings of the decision
     * @return the questions, each with the findings that depend on it
     */
    public List<OpenQuestion> open(List<MissingFact> missing, List<Finding> findings) {
        NoNulls.in(missing, "missing");
        NoNulls.in(findings, "findings");
        return questions.stream()
                .map(question -> new OpenQuestion(
                        question,
                        missing.stream()
                                .map(MissingFact::path)
                                .filter(question::asksFor)
                                .toList(),
                        findings.stream()
                                .filter(finding -> finding.outcome() != Outcome.NOT_ASKED
                                        && finding.places().stream().anyMatch(question::asksFor))
                                .toList()))
                .filter(open -> !open.missing().isEmpty())
                .toList();
    }

    /**
     * Returns the value in one short line, for logs.
     *
     * @return the line
     */
    @Override
    public String toString() {
        return Printed.line("CallForm", "call", call.id());
    }
}
