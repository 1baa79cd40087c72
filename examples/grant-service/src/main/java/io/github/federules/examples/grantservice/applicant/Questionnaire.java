package io.github.federules.examples.grantservice.applicant;

import io.github.federules.core.decision.Decision;
import io.github.federules.core.fact.FactKind;
import io.github.federules.core.form.CallForm;
import io.github.federules.core.form.FormQuestion;
import io.github.federules.core.form.OpenQuestion;
import java.util.List;
import java.util.Set;

/**
 * What is still to ask, and what was answered. Questions in rows and the legal form have their own places on the page.
 *
 * @param open the questions that can still change the answer, the most decisive first
 * @param answered the questions that have an answer
 * @param isBudgetOpen whether costs may follow that can still change the answer
 * @param isBudgetGiven whether there is a cost line
 * @param isAssessmentOpen whether the authority's assessment can still change the answer
 * @param openRows the paths of facts in rows of the form, such as a person's share, that can still change the answer
 */
record Questionnaire(
        List<OpenQuestion> open,
        List<FormQuestion> answered,
        boolean isBudgetOpen,
        boolean isBudgetGiven,
        boolean isAssessmentOpen,
        List<String> openRows) {

    private static final Set<FactKind> ELSEWHERE = Set.of(FactKind.LEGAL_FORM, FactKind.ASSESSMENT_ANSWERS);

    /** Returns what is still to ask after a decision on the values of a form. */
    static Questionnaire of(FormValues values, Decision decision) {
        List<OpenQuestion> all = decision.nextQuestions();
        List<OpenQuestion> open =
                all.stream().filter(each -> isShown(each.question())).toList();
        List<FormQuestion> asked = open.stream().map(OpenQuestion::question).toList();
        return new Questionnaire(
                open,
                answered(CallForm.of(decision.call()), values).stream()
                        .filter(question -> !asked.contains(question))
                        .toList(),
                all.stream().anyMatch(each -> each.missing().contains(FormValues.LINES)),
                values.rows(FormValues.LINES) > 0,
                all.stream().anyMatch(each -> each.question().fact() == FactKind.ASSESSMENT_ANSWERS),
                all.stream()
                        .filter(each ->
                                !isShown(each.question()) && each.question().fact() != FactKind.ASSESSMENT_ANSWERS)
                        .flatMap(each -> each.missing().stream())
                        .filter(path -> !path.equals(FormValues.LINES))
                        .map(values::inForm)
                        .toList());
    }

    /** Returns the questions of a form, outside of its rows, that have an answer. */
    static List<FormQuestion> answered(CallForm form, FormValues values) {
        return form.questions().stream()
                .filter(question -> isShown(question) && values.has(question.path()))
                .toList();
    }

    /** Determines whether a question is asked outside of rows, among those that can still change the answer. */
    static boolean isShown(FormQuestion question) {
        return question.list().isEmpty() && !ELSEWHERE.contains(question.fact());
    }

    /** Determines whether nothing that the applicant can still state changes a verdict or an amount. */
    boolean isSettled() {
        return open.isEmpty() && openRows.isEmpty() && !isBudgetOpen;
    }
}
