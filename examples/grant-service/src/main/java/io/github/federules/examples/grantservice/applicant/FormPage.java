package io.github.federules.examples.grantservice.applicant;

import io.github.federules.core.call.Call;
import io.github.federules.core.decision.Decision;
import io.github.federules.core.fact.FactKind;
import io.github.federules.core.form.CallForm;
import io.github.federules.core.form.FormQuestion;
import io.github.federules.examples.grantservice.answer.DecisionViews;
import io.github.federules.examples.grantservice.application.FieldId;
import io.github.federules.examples.grantservice.application.GrantApplication;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Fills the page of the form. */
@Component
class FormPage {

    /** Rows that are shown blank at the end. */
    private static final int BLANK_ROWS = 2;

    /** What a dossier may state of a line, kept where the call does not ask it. */
    private static final List<String> KEPT = List.of("id", "partner", "person", "fte");

    private final FormAssessor assessor;
    private final DecisionViews views;

    FormPage(FormAssessor assessor, DecisionViews views) {
        this.assessor = assessor;
        this.views = views;
    }

    /** Fills the page with values, and returns what became of them. */
    AssessedForm fill(Model model, GrantApplication application, FormValues values, Locale locale) {
        AssessedForm assessed = assessor.assess(application.call(), application.reference(), values);
        Call call = assessor.edition(application.call(), values);
        CallForm form = CallForm.of(call);
        List<FormQuestion> lines = rows(form, FormValues.LINES).toList();
        model.addAttribute("filed", application);
        model.addAttribute("call", call.title().in(locale));
        model.addAttribute("values", values);
        model.addAttribute("errors", FormError.of(assessed.faults(), values, locale));
        model.addAttribute("offers", call.offers());
        model.addAttribute("lineQuestions", lines);
        model.addAttribute(
                "partnerQuestions",
                rows(form, FormValues.PARTNERS)
                        .filter(question -> !question.path().equals(FactKind.MEMBERS.path() + ".name"))
                        .toList());
        model.addAttribute(
                "keptOfLines",
                KEPT.stream()
                        .filter(name -> lines.stream()
                                .noneMatch(question -> question.path().endsWith("." + name)))
                        .toList());
        model.addAttribute("lastLine", values.rows(FormValues.LINES) + BLANK_ROWS - 1);
        model.addAttribute("lastPartner", values.rows(FormValues.PARTNERS));
        assessed.decision().ifPresentOrElse(decision -> fill(model, values, decision, locale), () -> {
            model.addAttribute("answered", Questionnaire.answered(form, values));
            model.addAttribute("open", List.of());
            model.addAttribute("showsBudget", true);
        });
        return assessed;
    }

    private static Stream<FormQuestion> rows(CallForm form, String list) {
        return form.questions().stream()
                .filter(question -> question.list().filter(list::equals).isPresent());
    }

    private void fill(Model model, FormValues values, Decision decision, Locale locale) {
        Questionnaire rest = Questionnaire.of(values, decision);
        model.addAttribute("open", rest.open());
        model.addAttribute("answered", rest.answered());
        model.addAttribute("showsBudget", rest.isBudgetOpen() || rest.isBudgetGiven());
        model.addAttribute("budgetOpen", rest.isBudgetOpen());
        model.addAttribute("budgetGiven", rest.isBudgetGiven());
        model.addAttribute("openRows", rest.openRows().stream().map(FieldId::of).toList());
        model.addAttribute("settled", rest.isSettled());
        model.addAttribute("answer", views.of(decision, locale));
        model.addAttribute("assessmentOpen", rest.isAssessmentOpen());
    }
}
