package io.github.federules.examples.grantservice.applicant;

import io.github.federules.core.call.Call;
import io.github.federules.core.criterion.Subject;
import io.github.federules.core.decision.Decision;
import io.github.federules.core.dossier.BeneficiaryKind;
import io.github.federules.core.fault.LocatedFault;
import io.github.federules.core.term.UnitPrice;
import io.github.federules.examples.grantservice.answer.DecisionViews;
import io.github.federules.examples.grantservice.applicant.FormQuestion.AnswerChoice;
import io.github.federules.examples.grantservice.application.CallDates;
import io.github.federules.examples.grantservice.application.GrantApplication;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Fills the page of the form. */
@Component
class FormPage {

    /** Rows that are shown blank at the end. */
    private static final int BLANK_ROWS = 2;

    private final FormQuestions questions;
    private final FormAssessor assessor;
    private final DecisionViews views;
    private final FormErrors errors;
    private final CallDates dates;

    FormPage(FormQuestions questions, FormAssessor assessor, DecisionViews views, FormErrors errors, CallDates dates) {
        this.dates = dates;
        this.questions = questions;
        this.assessor = assessor;
        this.views = views;
        this.errors = errors;
    }

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
        List<FormQuestion> all = questions.of(call, locale);
        model.addAttribute("filed", application);
        model.addAttribute("call", call.title().in(locale));
        model.addAttribute("dates", dates.dates(call, locale));
        model.addAttribute("isClosed", !dates.isOpen(call));
        model.addAttribute("values", values);
        List<FormError> found = new ArrayList<>(errors.unreadable(unreadable, values, all, locale));
        found.addAll(errors.of(assessed.faults(), values, all, locale));
        show(model, found);
        model.addAttribute("isPartial", !found.isEmpty());
        model.addAttribute(
                "offers",
                call.offers().stream()
                        .map(offer -> new AnswerChoice(
                                offer.track().code(), offer.title().in(locale)))
                        .toList());
        model.addAttribute(
                "kinds",
                Arrays.stream(BeneficiaryKind.values())
                        .map(kind -> new AnswerChoice(kind.name(), kind.label(locale)))
                        .toList());
        model.addAttribute(
                "natures",
                call.natures().stream()
                        .map(nature -> new AnswerChoice(nature.code(), nature.label(locale)))
                        .toList());
        model.addAttribute("lineQuestions", questions.of(call, Subject.COST_LINE, "", locale));
        model.addAttribute("partnerQuestions", questions.of(call, Subject.PARTY, "", locale));
        model.addAttribute(
                "lastLine",
                Math.max(
                                values.rows(FormValues.LINES) + BLANK_ROWS,
                                Math.min(rows, BudgetImport.MOST_LINES + BLANK_ROWS))
                        - 1);
        model.addAttribute("lastPartner", values.rows(FormValues.PARTNERS));
        model.addAttribute("hasVat", call.costs().vat().isPresent());
        List<UnitPrice> prices = call.costs().paid().stream()
                .flatMap(paid -> paid.price().stream())
                .toList();
        model.addAttribute("hasQuantity", !prices.isEmpty());
        model.addAttribute("hasAnnualCost", prices.stream().anyMatch(price -> price.annualHours() > 0));
        // The questions go on where some values cannot be used: they are those of the others.
        FormValues usable = values.without(unreadable)
                .without(assessed.faults().stream().map(LocatedFault::path).toList());
        assessed.decision()
                .or(() -> assessor.assess(application.call(), application.reference(), usable)
                        .decision())
                .ifPresentOrElse(
                        decision -> fill(model, application, usable, decision, all, locale),
                        () -> model.addAllAttributes(Map.of(
                                "answered",
                                all.stream()
                                        .filter(each -> each.isAnswered(values))
                                        .toList(),
                                "open",
                                List.of(),
                                "showsBudget",
                                true)));
        return assessed;
    }

    /** Shows what must be stated before the application is sent, and returns whether there is anything. */
    boolean showRequired(Model model, GrantApplication application, Decision decision, Locale locale) {
        List<FormError> required = errors.required(
                RequiredFacts.missing(decision), questions.of(assessor.edition(application.call()), locale), locale);
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

    private void fill(
            Model model,
            GrantApplication application,
            FormValues values,
            Decision decision,
            List<FormQuestion> all,
            Locale locale) {
        Questionnaire rest = new Interview(
                        all,
                        others -> assessor.assess(application.call(), application.reference(), others)
                                .decision())
                .on(values, decision);
        model.addAttribute("open", rest.open());
        model.addAttribute("answered", rest.answered());
        model.addAttribute("showsBudget", rest.isBudgetOpen() || rest.isBudgetGiven());
        model.addAttribute("budgetOpen", rest.isBudgetOpen());
        model.addAttribute("budgetGiven", rest.isBudgetGiven());
        model.addAttribute(
                "openRows", rest.openRows().stream().map(FormQuestion::id).toList());
        model.addAttribute("settled", rest.isSettled());
        model.addAttribute("answer", views.of(decision, locale));
        model.addAttribute("assessmentOpen", rest.isAssessmentOpen());
    }
}
