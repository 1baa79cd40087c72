package io.github.federules.examples.grantservice.applicant;

import io.github.federules.core.decision.Decision;
import io.github.federules.core.dossier.Submission;
import io.github.federules.examples.grantservice.account.Account;
import io.github.federules.examples.grantservice.application.ApplicationChanges;
import io.github.federules.examples.grantservice.application.ApplicationContent;
import io.github.federules.examples.grantservice.application.ApplicationLists;
import io.github.federules.examples.grantservice.application.Applications;
import io.github.federules.examples.grantservice.application.GrantApplication;
import io.github.federules.examples.grantservice.application.PageKey;
import io.github.federules.examples.grantservice.application.PageTurn;
import io.github.federules.spring.CallEligibility;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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
    private final ApplicationLists lists;
    private final ApplicationChanges changes;
    private final FormPage form;
    private final SentPage sent;
    private final FormAssessor assessor;
    private final CallEligibility eligibility;

    ApplicantPages(
            Applications applications,
            ApplicationLists lists,
            ApplicationChanges changes,
            FormPage form,
            SentPage sent,
            FormAssessor assessor,
            CallEligibility eligibility) {
        this.applications = applications;
        this.lists = lists;
        this.changes = changes;
        this.form = form;
        this.sent = sent;
        this.assessor = assessor;
        this.eligibility = eligibility;
    }

    @GetMapping
    String list(
            @AuthenticationPrincipal Account account,
            @RequestParam(required = false) @Nullable PageKey after,
            @RequestParam(required = false) @Nullable PageKey before,
            Model model,
            Locale locale) {
        model.addAttribute("page", lists.own(account.id(), new PageTurn(after, before)));
        model.addAttribute("calls", eligibility.catalogue().editions(Submission.unknown()));
        return "applications";
    }

    @PostMapping
    String start(
            @AuthenticationPrincipal Account account,
            @RequestParam String call,
            Model model,
            Locale locale,
            HttpServletResponse response) {
        Decision decision =
                assessor.assess(call, "", FormValues.none()).decision().orElseThrow();
        Optional<UUID> id = changes.start(account, ApplicationContent.of(decision));
        if (id.isEmpty()) {
            response.setStatus(HttpStatus.CONFLICT.value());
            model.addAttribute("mostDrafts", changes.mostDrafts());
            return list(account, null, null, model, locale);
        }
        return "redirect:/applications/" + id.get();
    }

    @GetMapping("/{id}")
    String show(@AuthenticationPrincipal Account account, @PathVariable UUID id, Model model, Locale locale) {
        GrantApplication application = own(id, account);
        // A draft whose call is not in force can still be deleted.
        boolean isInForce = eligibility.catalogue().editions(Submission.unknown()).stream()
                .anyMatch(each -> each.id().equals(application.call()));
        if (!application.isDraft() || !application.isIntact() || !isInForce) {
            return sent.fill(model, application, account, locale);
        }
        form.fill(model, application, FormJson.values(application.dossier(), locale), locale);
        return "application-form";
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
        ApplicationContent content = ApplicationContent.of(decision.get());
        boolean isCurrent = application.version() == version
                && (action.equals("submit")
                        ? changes.submit(account, application, content)
                        : changes.save(account, application, content));
        if (!isCurrent) {
            response.setStatus(HttpStatus.CONFLICT.value());
            model.addAttribute("conflict", true);
            return "application-form";
        }
        return "redirect:/applications/" + id;
    }

    @PostMapping("/{id}/delete")
    String delete(
            @AuthenticationPrincipal Account account,
            @PathVariable UUID id,
            @RequestParam int version,
            Model model,
            Locale locale,
            HttpServletResponse response) {
        GrantApplication application = own(id, account);
        if (application.version() != version || !changes.delete(account, application)) {
            response.setStatus(HttpStatus.CONFLICT.value());
            form.fill(model, application, FormJson.values(application.dossier(), locale), locale);
            model.addAttribute("conflict", true);
            return "application-form";
        }
        return "redirect:/applications";
    }

    private GrantApplication own(UUID id, Account account) {
        return applications.findOwn(id, account.id()).orElseThrow(ApplicationNotFoundException::new);
    }
}
