package io.github.federules.examples.grantservice.api;

import io.github.federules.core.decision.Decision;
import io.github.federules.core.dossier.Dossier;
import io.github.federules.core.result.Verdict;
import io.github.federules.examples.grantservice.account.Account;
import io.github.federules.examples.grantservice.application.ApplicationFilter;
import io.github.federules.examples.grantservice.application.ApplicationLists;
import io.github.federules.examples.grantservice.application.ApplicationPage;
import io.github.federules.examples.grantservice.application.ApplicationRow;
import io.github.federules.examples.grantservice.application.Applications;
import io.github.federules.examples.grantservice.application.GrantApplication;
import io.github.federules.examples.grantservice.application.PageTurn;
import io.github.federules.examples.grantservice.application.StoredDossiers;
import io.github.federules.examples.grantservice.audit.AuditAction;
import io.github.federules.examples.grantservice.audit.AuditLog;
import io.github.federules.examples.grantservice.seal.SealCheck;
import io.github.federules.spring.CallEligibility;
import io.swagger.v3.oas.annotations.Operation;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;

/** Decisions and applications as JSON. */
@RestController
@RequestMapping(path = "/api", produces = MediaType.APPLICATION_JSON_VALUE)
record DecisionApi(
        CallEligibility eligibility,
        Applications applications,
        ApplicationLists lists,
        StoredDossiers dossiers,
        AuditLog log,
        MessageSource texts) {

    /**
     * An application in a list.
     *
     * @param id the key
     * @param reference the number
     * @param call the id of the call
     * @param applicant the name of the applicant
     * @param title the title of the operation
     * @param verdict the verdict on the first track that is sought, null if the application is not intact
     * @param submittedAt when it was submitted
     * @param seal whether anything of this was changed in the database after it was submitted
     */
    public record ApplicationSummary(
            UUID id,
            String reference,
            String call,
            String applicant,
            String title,
            @Nullable Verdict verdict,
            Instant submittedAt,
            SealCheck seal) {

        static ApplicationSummary of(ApplicationRow application) {
            return new ApplicationSummary(
                    application.id(),
                    application.reference(),
                    application.call(),
                    application.listed().applicant(),
                    application.listed().title(),
                    application.isIntact() ? application.listed().verdict() : null,
                    application.submittedAt().orElseThrow(),
                    application.seal());
        }
    }

    @Operation(summary = "Decides on a dossier under the call that it names. Nothing is stored.")
    @PostMapping(path = "/decisions", consumes = MediaType.APPLICATION_JSON_VALUE)
    Decision decide(@RequestBody Dossier dossier) {
        return eligibility.assess(dossier);
    }

    @Operation(
            summary =
                    "Lists submitted applications, 50 a page, the last submitted first. The header Link names the next page.")
    @GetMapping("/applications")
    ResponseEntity<List<ApplicationSummary>> list(
            @AuthenticationPrincipal Account account,
            @ParameterObject ApplicationFilter filter,
            @RequestParam(required = false) @Nullable Long after) {
        log.add(account.getUsername(), AuditAction.LIST_EXPORTED, "API");
        ApplicationPage page = lists.search(filter, new PageTurn(after, null));
        ResponseEntity.BodyBuilder answer = ResponseEntity.ok();
        page.next().ifPresent(key -> answer.header(HttpHeaders.LINK, "<" + address(filter, key) + ">; rel=\"next\""));
        return answer.body(page.rows().stream().map(ApplicationSummary::of).toList());
    }

    private static String address(ApplicationFilter filter, long after) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath("/api/applications");
        Map<String, @Nullable Object> parameters = new LinkedHashMap<>();
        parameters.put("text", filter.text());
        parameters.put("call", filter.call());
        parameters.put("verdict", filter.verdict());
        parameters.put("state", filter.state());
        parameters.put("from", filter.from());
        parameters.put("to", filter.to());
        parameters.put("sort", filter.sort());
        parameters.put("after", after);
        parameters.forEach((name, value) -> {
            if (value != null) {
                address.queryParam(name, UriUtils.encode(value.toString(), StandardCharsets.UTF_8));
            }
        });
        return address.build(true).toUriString();
    }

    @Operation(
            summary =
                    "Returns the decision on a submitted application. If it was changed in the database, or cannot be checked: 409, and no decision.")
    @GetMapping("/applications/{id}/decision")
    Decision decision(@AuthenticationPrincipal Account account, @PathVariable UUID id, Locale locale) {
        GrantApplication application =
                applications.findSubmitted(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        log.add(account.getUsername(), AuditAction.APPLICATION_READ, application.reference());
        if (application.finding().isPresent()) {
            log.add(account.getUsername(), application.finding().get(), application.reference());
            throw new ResponseStatusException(
                    HttpStatus.CONFLICT, texts.getMessage("application.seal." + application.seal(), null, locale));
        }
        return dossiers.assess(application).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
