package io.github.federules.examples.grantservice.applicant;

import io.github.federules.core.call.Call;
import io.github.federules.core.criterion.Subject;
import io.github.federules.core.decision.Decision;
import io.github.federules.core.dossier.BeneficiaryKind;
import io.github.federules.core.term.UnitPrice;
import io.github.federules.examples.grantservice.answer.DecisionViews;
import io.github.federules.examples.grantservice.applicant.FormQuestion.AnswerChoice;
import io.github.federules.examples.grantservice.application.GrantApplication;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
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

    FormPage(FormQuestions questions, FormAssessor assessor, DecisionViews views) {
        this.questions = questions;
        this.assessor = assessor;
        this.views = views;
    }

    /** Fills the page with values, and returns what became of them. */
    AssessedForm fill(Model model, GrantApplication application, FormValues values, Locale locale) {
        AssessedForm assessed = assessor.assess(application.call(), application.reference(), values);
        Call call = assessor.edition(application.call(), values);
        List<FormQuestion> all = questions.of(call, locale);
        model.addAttribute("filed", application);
        model.addAttribute("call", call.title().in(locale));
        model.addAttribute("values", values);
        model.addAttribute("errors", FormError.of(assessed.faults(), values, locale));
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
        model.addAttribute("lastLine", values.rows(FormValues.LINES) + BLANK_ROWS - 1);
        model.addAttribute("lastPartner", values.rows(FormValues.PARTNERS));
        model.addAttribute("hasVat", call.costs().vat().isPresent());
        List<UnitPrice> prices = call.costs().paid().stream()
                .flatMap(paid -> paid.price().stream())
                .toList();
        model.addAttribute("hasQuantity", !prices.isEmpty());
        model.addAttribute("hasAnnualCost", prices.stream().anyMatch(price -> price.annualHours() > 0));
        assessed.decision().ifPresentOrElse(decision -> fill(model, application, values, decision, all, locale), () -> {
            model.addAttribute(
                    "answered",
                    all.stream().filter(each -> each.isAnswered(values)).toList());
            model.addAttribute("open", List.of());
            model.addAttribute("showsBudget", true);
        });
        return assessed;
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
