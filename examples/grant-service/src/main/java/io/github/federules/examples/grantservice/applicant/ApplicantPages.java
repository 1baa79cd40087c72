package io.github.federules.examples.grantservice.applicant;

import io.github.federules.core.decision.Decision;
import io.github.federules.examples.grantservice.account.Account;
import io.github.federules.examples.grantservice.application.ApplicationChanges;
import io.github.federules.examples.grantservice.application.ApplicationContent;
import io.github.federules.examples.grantservice.application.ApplicationLists;
import io.github.federules.examples.grantservice.application.Applications;
import io.github.federules.examples.grantservice.application.CallDates;
import io.github.federules.examples.grantservice.application.GrantApplication;
import io.github.federules.examples.grantservice.application.PageTurn;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
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
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The list of an applicant, and the form of a draft. Each finds only applications of the account that is logged in. */
@Controller
@RequestMapping("/applications")
record ApplicantPages(
        Applications applications,
        ApplicationLists lists,
        ApplicationChanges changes,
        FormPage form,
        SentPage sent,
        FormAssessor assessor,
        CallDates dates) {

    private static final String FORM = "application-form";
    // How many rows a person adds at once.
    private static final int MORE = 3;

    @GetMapping
    String list(
            @AuthenticationPrincipal Account account,
            @RequestParam(required = false) @Nullable Long after,
            @RequestParam(required = false) @Nullable Long before,
            Model model,
            Locale locale) {
        model.addAttribute("page", lists.own(account.id(), new PageTurn(after, before)));
        model.addAttribute("calls", dates.offered(locale));
        return "applications";
    }

    @PostMapping
    String start(
            @AuthenticationPrincipal Account account,
            @RequestParam String call,
            Model model,
            Locale locale,
            HttpServletResponse response) {
        boolean isOpen = dates.today(call).filter(dates::isOpen).isPresent();
        Optional<UUID> id = isOpen
                ? changes.start(
                        account,
                        ApplicationContent.ofDraft(assessor.assess(call, "", FormValues.none())
                                .decision()
                                .orElseThrow()))
                : Optional.empty();
        if (id.isEmpty()) {
            response.setStatus(HttpStatus.CONFLICT.value());
            model.addAttribute(isOpen ? "mostDrafts" : "closed", changes.mostDrafts());
            return list(account, null, null, model, locale);
        }
        return "redirect:/applications/" + id.get();
    }

    @GetMapping("/{id}")
    String show(
            @AuthenticationPrincipal Account account,
            @PathVariable UUID id,
            HttpSession session,
            Model model,
            Locale locale) {
        GrantApplication application = own(id, account);
        // A draft whose call is not in force can still be deleted.
        boolean isInForce = dates.today(application.call()).isPresent();
        if (!application.isDraft() || !application.isIntact() || !isInForce) {
            return sent.fill(model, application, account, locale);
        }
        Optional<FormValues> lost = LostForms.find(session, id);
        model.addAttribute("restored", lost.isPresent());
        lost.ifPresentOrElse(
                values -> form.fill(model, application, values, 0, locale),
                () -> form.fill(model, application, locale));
        return FORM;
    }

    /** Keeps what was typed, and shows what the answer would be if it were sent now. */
    @PostMapping("/{id}/preview")
    String preview(
            @AuthenticationPrincipal Account account,
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> parameters,
            @RequestParam int version,
            @RequestParam(defaultValue = "0") int rows,
            @RequestParam(defaultValue = "false") boolean more,
            HttpSession session,
            Model model,
            Locale locale,
            HttpServletResponse response) {
        GrantApplication application = own(id, account);
        FormValues values = FormValues.sent(parameters);
        AssessedForm assessed = form.fill(model, application, values, more ? rows + MORE : rows, locale);
        boolean isKept = application.version() == version
                && changes.keep(
                        account, application, assessed.decision().map(ApplicationContent::ofDraft), values.toJson());
        if (!isKept) {
            return conflict(model, response);
        }
        LostForms.forget(session, id);
        model.addAttribute("keptAt", changes.now());
        return FORM;
    }

    @PostMapping("/{id}")
    String save(
            @AuthenticationPrincipal Account account,
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> parameters,
            @RequestParam int version,
            @RequestParam(defaultValue = "0") int rows,
            @RequestParam(defaultValue = "save") String action,
            HttpSession session,
            Model model,
            RedirectAttributes next,
            Locale locale,
            HttpServletResponse response) {
        GrantApplication application = own(id, account);
        FormValues values = FormValues.sent(parameters);
        Optional<Decision> decision =
                form.fill(model, application, values, rows, locale).decision();
        boolean isSaved = application.version() == version
                && (decision.isPresent()
                        ? changes.save(account, application, ApplicationContent.ofDraft(decision.get()))
                        : changes.keep(account, application, Optional.empty(), values.toJson()));
        if (!isSaved) {
            return conflict(model, response);
        }
        LostForms.forget(session, id);
        boolean isReview = action.equals("review");
        if (decision.isEmpty()) {
            return refused(model, response);
        }
        if (isReview && form.showRequired(model, application, decision.get(), locale)) {
            model.addAttribute("filed", own(id, account));
            return refused(model, response);
        }
        next.addFlashAttribute("saved", !isReview);
        return "redirect:/applications/" + id + (isReview ? "/summary" : "");
    }

    private static String refused(Model model, HttpServletResponse response) {
        model.addAttribute("isRefused", true);
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return FORM;
    }

    private static String conflict(Model model, HttpServletResponse response) {
        response.setStatus(HttpStatus.CONFLICT.value());
        model.addAttribute("conflict", true);
        return FORM;
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
            form.fill(model, application, locale);
            return conflict(model, response);
        }
        return "redirect:/applications";
    }

    // The answer is the same for one of somebody else, so that nobody learns which there are.
    private GrantApplication own(UUID id, Account account) {
        return applications
                .findOwn(id, account.id())
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
