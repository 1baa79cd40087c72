package io.github.federules.examples.grantservice.api;

import io.github.federules.core.decision.Decision;
import io.github.federules.core.decision.Verdict;
import io.github.federules.core.dossier.Dossier;
import io.github.federules.examples.grantservice.account.Account;
import io.github.federules.examples.grantservice.application.ApplicationFilter;
import io.github.federules.examples.grantservice.application.Applications;
import io.github.federules.examples.grantservice.application.GrantApplication;
import io.github.federules.examples.grantservice.application.StoredDossiers;
import io.github.federules.examples.grantservice.audit.AuditAction;
import io.github.federules.examples.grantservice.audit.AuditLog;
import io.github.federules.spring.CallEligibility;
import io.swagger.v3.oas.annotations.Operation;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** Decisions and applications as JSON. */
@RestController
@RequestMapping(path = "/api", produces = MediaType.APPLICATION_JSON_VALUE)
class DecisionApi {

    private final CallEligibility eligibility;
    private final Applications applications;
    private final StoredDossiers dossiers;
    private final AuditLog log;

    DecisionApi(CallEligibility eligibility, Applications applications, StoredDossiers dossiers, AuditLog log) {
        this.eligibility = eligibility;
        this.applications = applications;
        this.dossiers = dossiers;
        this.log = log;
    }

    /**
     * An application in a list.
     *
     * @param id the key, not null
     * @param reference the number, not null
     * @param call the id of the call, not null
     * @param applicant the name of the applicant, not null
     * @param title the title of the operation, not null
     * @param verdict the verdict on the first track that is sought, not null
     * @param submittedAt when it was submitted, not null
     */
    public record ApplicationSummary(
            UUID id,
            String reference,
            String call,
            String applicant,
            String title,
            Verdict verdict,
            Instant submittedAt) {

        static ApplicationSummary of(GrantApplication application) {
            return new ApplicationSummary(
                    application.id(),
                    application.reference(),
                    application.call(),
                    application.listed().applicant(),
                    application.listed().title(),
                    application.listed().verdict(),
                    application.submittedAt().orElseThrow());
        }
    }

    @Operation(summary = "Decides on a dossier under the call that it names. Nothing is stored.")
    @PostMapping(path = "/decisions", consumes = MediaType.APPLICATION_JSON_VALUE)
    Decision decide(@RequestBody Dossier dossier) {
        return eligibility.assess(dossier);
    }

    @Operation(summary = "Lists submitted applications, 50 a page, the last submitted first.")
    @GetMapping("/applications")
    List<ApplicationSummary> list(
            @AuthenticationPrincipal Account account,
            @RequestParam(required = false) @Nullable String text,
            @RequestParam(required = false) @Nullable String call,
            @RequestParam(required = false) @Nullable Verdict verdict,
            @RequestParam(defaultValue = "0") int page) {
        log.add(account.getUsername(), AuditAction.LIST_EXPORTED, "API");
        return applications.search(new ApplicationFilter(text, call, verdict, page), ApplicationFilter.PAGE).stream()
                .map(ApplicationSummary::of)
                .toList();
    }

    @Operation(summary = "Returns the decision on a submitted application.")
    @GetMapping("/applications/{id}/decision")
    Decision decision(@AuthenticationPrincipal Account account, @PathVariable UUID id) {
        GrantApplication application =
                applications.findSubmitted(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        log.add(account.getUsername(), AuditAction.APPLICATION_READ, application.reference());
        return dossiers.assess(application).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
