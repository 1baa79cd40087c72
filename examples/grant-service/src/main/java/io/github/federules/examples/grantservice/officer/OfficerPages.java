package io.github.federules.examples.grantservice.officer;

import io.github.federules.core.decision.Decision;
import io.github.federules.examples.grantservice.account.Account;
import io.github.federules.examples.grantservice.answer.DecisionViews;
import io.github.federules.examples.grantservice.application.Applications;
import io.github.federules.examples.grantservice.application.GrantApplication;
import io.github.federules.examples.grantservice.application.StoredDossiers;
import io.github.federules.examples.grantservice.audit.AuditAction;
import io.github.federules.examples.grantservice.audit.AuditLog;
import io.github.federules.examples.grantservice.records.SavedRecords;
import io.github.federules.jackson.DecisionRecord;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.http.ContentDisposition;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** A submitted application. */
@Controller
@RequestMapping("/officer")
class OfficerPages {

    private final Applications applications;
    private final StoredDossiers dossiers;
    private final SavedRecords records;
    private final DecisionViews views;
    private final AuditLog log;
    private final MessageSource texts;

    OfficerPages(
            Applications applications,
            StoredDossiers dossiers,
            SavedRecords records,
            DecisionViews views,
            AuditLog log,
            MessageSource texts) {
        this.applications = applications;
        this.dossiers = dossiers;
        this.records = records;
        this.views = views;
        this.log = log;
        this.texts = texts;
    }

    static String attachment(String name) {
        return ContentDisposition.attachment().filename(name).build().toString();
    }

    @GetMapping("/applications/{id}")
    String show(@AuthenticationPrincipal Account account, @PathVariable UUID id, Model model, Locale locale) {
        GrantApplication application = submitted(id);
        log.add(account.getUsername(), AuditAction.APPLICATION_READ, application.reference());
        application.finding().ifPresent(each -> log.add(account.getUsername(), each, application.reference()));
        model.addAttribute("listed", ListedApplication.of(application.row(), texts, locale));
        model.addAttribute("seal", application.seal().name());
        model.addAttribute("sha256", application.dossierSha256());
        model.addAttribute(
                "records",
                records.of(id).stream()
                        .map(each -> new ListedRecord(
                                each.id(),
                                ListedApplication.time(each.savedAt(), locale),
                                each.savedBy(),
                                each.sha256()))
                        .toList());
        dossiers.assess(application).ifPresent(decision -> {
            model.addAttribute("differsFromList", !application.isListedAs(decision));
            model.addAttribute("answer", views.of(decision, finding -> true, locale));
            model.addAttribute("explanation", decision.explain(locale));
        });
        return "officer-application";
    }

    /**
     * A record in the words of a list.
     *
     * @param id the key, not null
     * @param at when it was saved, not null
     * @param by the name of the officer, not null
     * @param sha256 its hash, not null
     */
    public record ListedRecord(UUID id, String at, String by, String sha256) {}

    @PostMapping("/applications/{id}/records")
    String save(@AuthenticationPrincipal Account account, @PathVariable UUID id) {
        GrantApplication application = submitted(id);
        Optional<Decision> decision = dossiers.assess(application);
        // The page says why there is none.
        return decision.isEmpty()
                ? "redirect:/officer/applications/" + id
                : "redirect:/officer/records/"
                        + records.add(application, DecisionRecord.of(decision.get()), account.getUsername());
    }

    private GrantApplication submitted(UUID id) {
        return applications.findSubmitted(id).orElseThrow(UnknownToOfficerException::new);
    }
}
