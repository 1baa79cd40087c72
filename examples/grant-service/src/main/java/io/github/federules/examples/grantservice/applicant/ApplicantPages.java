package io.github.federules.examples.grantservice.applicant;

import io.github.federules.core.decision.Decision;
import io.github.federules.examples.grantservice.account.Account;
import io.github.federules.examples.grantservice.application.Applications;
import io.github.federules.examples.grantservice.application.GrantApplication;
import io.github.federules.examples.grantservice.application.ListedFacts;
import io.github.federules.examples.grantservice.audit.AuditAction;
import io.github.federules.examples.grantservice.audit.AuditLog;
import io.github.federules.jackson.DossierWriter;
import io.github.federules.spring.CallEligibility;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The pages of an applicant. Each finds only applications of the account that is logged in. */
@Controller
@RequestMapping("/applications")
class ApplicantPages {

    private final Applications applications;
    private final FormPage form;
    private final FormAssessor assessor;
    private final CallEligibility eligibility;
    private final AuditLog log;

    ApplicantPages(
            Applications applications,
            FormPage form,
            FormAssessor assessor,
            CallEligibility eligibility,
            AuditLog log) {
        this.applications = applications;
        this.form = form;
        this.assessor = assessor;
        this.eligibility = eligibility;
        this.log = log;
    }

    @GetMapping
    String list(@AuthenticationPrincipal Account account, Model model, Locale locale) {
        model.addAttribute("applications", applications.own(account.id()));
        model.addAttribute(
                "calls",
                eligibility.catalogue().newest().stream()
                        .map(call -> new FormQuestion.AnswerChoice(
                                call.id(), call.title().in(locale)))
                        .toList());
        return "applications";
    }

    @PostMapping
    String start(@AuthenticationPrincipal Account account, @RequestParam String call) {
        String known = eligibility.catalogue().get(call).id();
        Decision decision =
                assessor.assess(known, "", FormValues.none()).decision().orElseThrow();
        UUID id = applications.add(
                account.id(), known, DossierWriter.toJson(decision.dossier()), ListedFacts.of(decision));
        log.add(account.getUsername(), AuditAction.APPLICATION_STARTED, id.toString());
        return "redirect:/applications/" + id;
    }

    @GetMapping("/{id}")
    String show(@AuthenticationPrincipal Account account, @PathVariable UUID id, Model model, Locale locale) {
        GrantApplication application = own(id, account);
        form.fill(model, application, FormJson.values(application.dossier(), locale), locale);
        return application.isDraft() ? "application-form" : "application-sent";
    }

    /** Shows what the answer would be, and saves nothing. */
    @PostMapping("/{id}/preview")
    String preview(
            @AuthenticationPrincipal Account account,
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> parameters,
            Model model,
            Locale locale) {
        GrantApplication application = own(id, account);
        form.fill(model, application, FormValues.sent(parameters), locale);
        return "application-form";
    }

    @PostMapping("/{id}")
    String save(
            @AuthenticationPrincipal Account account,
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> parameters,
            @RequestParam int version,
            @RequestParam(defaultValue = "save") String action,
            Model model,
            Locale locale,
            HttpServletResponse response) {
        GrantApplication application = own(id, account);
        FormValues values = FormValues.sent(parameters);
        Optional<Decision> decision =
                form.fill(model, application, values, locale).decision();
        if (decision.isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return "application-form";
        }
        boolean isCurrent = application.version() == version
                && applications.save(
                        application, DossierWriter.toJson(decision.get().dossier()), ListedFacts.of(decision.get()));
        if (!isCurrent) {
            return conflict(model, response);
        }
        log.add(account.getUsername(), AuditAction.APPLICATION_SAVED, application.reference());
        if (action.equals("submit")) {
            if (!applications.submit(id, version + 1)) {
                return conflict(model, response);
            }
            log.add(account.getUsername(), AuditAction.APPLICATION_SUBMITTED, application.reference());
        }
        return "redirect:/applications/" + id;
    }

    private static String conflict(Model model, HttpServletResponse response) {
        response.setStatus(HttpStatus.CONFLICT.value());
        model.addAttribute("conflict", true);
        return "application-form";
    }

    private GrantApplication own(UUID id, Account account) {
        return applications.findOwn(id, account.id()).orElseThrow(ApplicationNotFoundException::new);
    }
}
