package io.github.federules.examples.grantservice.officer;

import io.github.federules.core.decision.Decision;
import io.github.federules.core.decision.Verdict;
import io.github.federules.examples.grantservice.account.Account;
import io.github.federules.examples.grantservice.answer.DecisionViews;
import io.github.federules.examples.grantservice.application.ApplicationFilter;
import io.github.federules.examples.grantservice.application.Applications;
import io.github.federules.examples.grantservice.application.GrantApplication;
import io.github.federules.examples.grantservice.application.StoredDossiers;
import io.github.federules.examples.grantservice.audit.AuditAction;
import io.github.federules.examples.grantservice.audit.AuditLog;
import io.github.federules.examples.grantservice.records.SavedRecords;
import io.github.federules.jackson.DecisionRecord;
import io.github.federules.spring.CallEligibility;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The list of submitted applications, and one of them. */
@Controller
@RequestMapping("/officer")
class OfficerPages {

    private static final int MOST_EXPORTED = 10_000;
    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

    private final Applications applications;
    private final StoredDossiers dossiers;
    private final SavedRecords records;
    private final DecisionViews views;
    private final CallEligibility eligibility;
    private final AuditLog log;
    private final MessageSource texts;

    OfficerPages(
            Applications applications,
            StoredDossiers dossiers,
            SavedRecords records,
            DecisionViews views,
            CallEligibility eligibility,
            AuditLog log,
            MessageSource texts) {
        this.applications = applications;
        this.dossiers = dossiers;
        this.records = records;
        this.views = views;
        this.eligibility = eligibility;
        this.log = log;
        this.texts = texts;
    }

    @GetMapping
    String list(
            @RequestParam(required = false) @Nullable String text,
            @RequestParam(required = false) @Nullable String call,
            @RequestParam(required = false) @Nullable Verdict verdict,
            @RequestParam(defaultValue = "0") int page,
            Model model,
            Locale locale) {
        ApplicationFilter filter = new ApplicationFilter(text, call, verdict, page);
        List<GrantApplication> found = applications.search(filter, ApplicationFilter.PAGE + 1);
        model.addAttribute("filter", filter);
        model.addAttribute(
                "found",
                found.stream()
                        .limit(ApplicationFilter.PAGE)
                        .map(each -> ListedApplication.of(each, locale))
                        .toList());
        model.addAttribute("hasMore", found.size() > ApplicationFilter.PAGE);
        model.addAttribute("calls", eligibility.catalogue().newest());
        model.addAttribute("verdicts", List.of(Verdict.ELIGIBLE, Verdict.INELIGIBLE, Verdict.INCOMPLETE));
        return "officer";
    }

    @GetMapping("/export.csv")
    ResponseEntity<String> export(
            @AuthenticationPrincipal Account account,
            @RequestParam(required = false) @Nullable String text,
            @RequestParam(required = false) @Nullable String call,
            @RequestParam(required = false) @Nullable Verdict verdict,
            Locale locale) {
        CsvExport csv = new CsvExport();
        List<String> heading = new ArrayList<>();
        for (String key : List.of("number", "applicant", "title", "call", "verdict", "aid", "submitted")) {
            heading.add(texts.getMessage("application." + key, null, locale));
        }
        List<GrantApplication> found =
                applications.search(new ApplicationFilter(text, call, verdict, 0), MOST_EXPORTED + 1);
        if (found.size() > MOST_EXPORTED) {
            // Before the heading: who reads a list that was cut must not take it for a whole one.
            csv.add(List.of(texts.getMessage("officer.export.cut", new Object[] {MOST_EXPORTED}, locale)));
        }
        csv.add(heading);
        for (GrantApplication each : found.subList(0, Math.min(found.size(), MOST_EXPORTED))) {
            ListedApplication row = ListedApplication.of(each, locale);
            csv.add(List.of(
                    row.reference(),
                    row.applicant(),
                    row.title(),
                    row.call(),
                    row.verdict(),
                    row.aid(),
                    row.submitted()));
        }
        log.add(account.getUsername(), AuditAction.LIST_EXPORTED, "");
        return ResponseEntity.ok()
                .contentType(CSV)
                .header(HttpHeaders.CONTENT_DISPOSITION, attachment("applications.csv"))
                .body(csv.text());
    }

    static String attachment(String name) {
        return ContentDisposition.attachment().filename(name).build().toString();
    }

    @GetMapping("/applications/{id}")
    String show(@AuthenticationPrincipal Account account, @PathVariable UUID id, Model model, Locale locale) {
        GrantApplication application = submitted(id);
        log.add(account.getUsername(), AuditAction.APPLICATION_READ, application.reference());
        model.addAttribute("listed", ListedApplication.of(application, locale));
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
        Decision decision = dossiers.assess(application).orElseThrow(UnknownToOfficerException::new);
        UUID record = records.add(id, DecisionRecord.of(decision), account.getUsername());
        log.add(account.getUsername(), AuditAction.RECORD_SAVED, application.reference() + " " + record);
        return "redirect:/officer/records/" + record;
    }

    @GetMapping("/audit")
    String audit(Model model, Locale locale) {
        model.addAttribute(
                "entries",
                log.newest().stream()
                        .map(each -> List.of(
                                ListedApplication.time(each.at(), locale), each.actor(), each.action(), each.subject()))
                        .toList());
        return "audit";
    }

    private GrantApplication submitted(UUID id) {
        return applications.findSubmitted(id).orElseThrow(UnknownToOfficerException::new);
    }
}
