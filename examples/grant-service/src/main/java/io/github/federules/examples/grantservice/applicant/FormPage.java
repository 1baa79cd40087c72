package io.github.federules.examples.grantservice.applicant;

import io.github.federules.core.call.Call;
import io.github.federules.core.decision.Decision;
import io.github.federules.core.fact.FactKind;
import io.github.federules.core.fault.LocatedFault;
import io.github.federules.core.form.CallForm;
import io.github.federules.core.form.FormQuestion;
import io.github.federules.examples.grantservice.answer.DecisionViews;
import io.github.federules.examples.grantservice.application.CallDates;
import io.github.federules.examples.grantservice.application.FormFields;
import io.github.federules.examples.grantservice.application.GrantApplication;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Fills the page of the form. */
@Component
record FormPage(FormAssessor assessor, DecisionViews views, FormErrors errors, CallDates dates) {

    /** Rows that are shown blank at the end. */
    private static final int BLANK_ROWS = 2;

    // What a dossier may state of a row, kept where the call does not ask it.
    private static final List<String> KEPT_OF_LINES = List.of("id", "partner", "person", "fte");
    private static final List<String> KEPT_OF_PARTNERS = List.of("legalForm", "kind");

    /** Fills the page with what a draft has. */
    AssessedForm fill(Model model, GrantApplication application, Locale locale) {
        return fill(model, application, values(application, locale), 0, locale);
    }

    /** Returns what a draft has: what was typed last, or its dossier. */
    static FormValues values(GrantApplication application, Locale locale) {
        return application
                .typed()
                .map(FormValues::typed)
                .orElseGet(() -> FormJson.values(application.dossier(), locale));
    }

    /** Fills the page with values and at least so many rows for cost lines, and returns what became of the values. */
    AssessedForm fill(Model model, GrantApplication application, FormValues values, int rows, Locale locale) {
        List<String> unreadable = values.unreadable();
        AssessedForm read = assessor.assess(application.call(), application.reference(), values);
        AssessedForm assessed = unreadable.isEmpty() ? read : AssessedForm.refused(read.faults());
        Call call = assessor.edition(application.call());
        CallForm form = CallForm.of(call);
        List<FormQuestion> lines = asked(form, FormValues.LINES);
        List<FormQuestion> partners = asked(form, FormValues.PARTNERS);
        List<FormError> found = new ArrayList<>(errors.unreadable(unreadable, values, form, locale));
        found.addAll(errors.of(assessed.faults(), values, form, locale));
        show(model, found);
        int lastLine = Math.max(values.rows(FormValues.LINES), Math.min(rows - BLANK_ROWS, BudgetImport.MOST_LINES))
                + BLANK_ROWS
                - 1;
        model.addAttribute("filed", application);
        model.addAttribute("call", call.title().in(locale));
        model.addAttribute("dates", dates.dates(call, locale));
        model.addAttribute("isClosed", !dates.isOpen(call));
        model.addAttribute("values", values);
        model.addAttribute("isPartial", !found.isEmpty());
        model.addAttribute("offers", call.offers());
        model.addAttribute("lineQuestions", lines);
        model.addAttribute("partnerQuestions", partners);
        model.addAttribute("keptOfLines", others(KEPT_OF_LINES, lines));
        model.addAttribute("keptOfPartners", others(KEPT_OF_PARTNERS, partners));
        model.addAttribute("lastLine", lastLine);
        model.addAttribute("lastPartner", values.rows(FormValues.PARTNERS));
        // The questions go on where some values cannot be used: they are those of the others.
        FormValues usable = values.without(unreadable)
                .without(assessed.faults().stream().map(LocatedFault::path).toList());
        assessed.decision()
                .or(() -> assessor.assess(application.call(), application.reference(), usable)
                        .decision())
                .ifPresentOrElse(
                        decision -> fill(model, usable, decision, locale),
                        () -> model.addAllAttributes(Map.of(
                                "answered",
                                Questionnaire.answered(form, values),
                                "open",
                                List.of(),
                                "showsBudget",
                                true)));
        return assessed;
    }

    // The name of a partner has its own place, whether the call asks it or not.
    private static List<FormQuestion> asked(CallForm form, String list) {
        return form.questions().stream()
                .filter(question -> question.list().filter(list::equals).isPresent())
                .filter(question -> !question.path().equals(FactKind.MEMBERS.path() + ".name"))
                .toList();
    }

    private static List<String> others(List<String> names, List<FormQuestion> asked) {
        return names.stream()
                .filter(name ->
                        asked.stream().noneMatch(question -> question.path().endsWith("." + name)))
                .toList();
    }

    /** Shows what must be stated before the application is sent, and returns whether there is anything. */
    boolean showRequired(Model model, GrantApplication application, Decision decision, Locale locale) {
        List<FormError> required = errors.required(
                RequiredFacts.missing(decision), CallForm.of(assessor.edition(application.call())), locale);
        show(model, required);
        return !required.isEmpty();
    }

    private static void show(Model model, List<FormError> errors) {
        model.addAttribute("errors", errors);
        model.addAttribute("firstError", errors.isEmpty() ? "" : errors.get(0).field());
        Map<String, String> byField = new LinkedHashMap<>();
        errors.forEach(error -> byField.merge(error.field(), error.message(), (first, next) -> first + " " + next));
        model.addAttribute("errorAt", byField);
    }

    private void fill(Model model, FormValues values, Decision decision, Locale locale) {
        Questionnaire rest = Questionnaire.of(values, decision);
        model.addAttribute("open", rest.open());
        model.addAttribute("answered", rest.answered());
        model.addAttribute("showsBudget", rest.isBudgetOpen() || rest.isBudgetGiven());
        model.addAttribute("budgetOpen", rest.isBudgetOpen());
        model.addAttribute("budgetGiven", rest.isBudgetGiven());
        model.addAttribute(
                "openRows", rest.openRows().stream().map(FormFields::id).toList());
        model.addAttribute("settled", rest.isSettled());
        model.addAttribute("answer", views.of(decision, locale));
        model.addAttribute("assessmentOpen", rest.isAssessmentOpen());
    }
}
