package io.github.federules.examples.grantservice.applicant;

import io.github.federules.core.decision.Decision;
import io.github.federules.examples.grantservice.account.Account;
import io.github.federules.examples.grantservice.answer.DecisionViews;
import io.github.federules.examples.grantservice.application.ApplicationEvents;
import io.github.federules.examples.grantservice.application.CallDates;
import io.github.federules.examples.grantservice.application.GrantApplication;
import io.github.federules.examples.grantservice.application.StoredDossiers;
import io.github.federules.examples.grantservice.audit.AuditLog;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/**
 * Fills the page of an application that is no longer edited: it was sent, or its call is not known any more. It shows no answer where
 * the application was changed in the database.
 */
@Component
record SentPage(
        StoredDossiers dossiers,
        DecisionViews views,
        AnsweredFacts stated,
        ApplicationEvents events,
        CallDates dates,
        AuditLog log) {

    String fill(Model model, GrantApplication application, Account account, Locale locale) {
        application.finding().ifPresent(each -> log.add(account.getUsername(), each, application.reference()));
        Optional<Decision> decision = dossiers.assess(application);
        model.addAttribute("filed", application);
        model.addAttribute("events", events.of(application.id()));
        model.addAttribute(
                "call", decision.map(each -> each.call().title().in(locale)).orElse(application.call()));
        decision.ifPresent(each -> {
            model.addAttribute("differsFromList", !application.isListedAs(each));
            model.addAttribute("answer", views.of(each, locale));
            if (!application.isDraft()) {
                model.addAttribute("stated", stated.of(application.dossier(), each.call(), locale));
                model.addAttribute("sentAt", Receipt.sentAt(application, each, locale));
                model.addAttribute("isOpen", dates.isOpen(each.call()));
                model.addAttribute("dates", dates.dates(each.call(), locale));
            }
        });
        return "application-sent";
    }
}
