package io.github.federules.examples.grantservice.applicant;

import io.github.federules.core.decision.Decision;
import io.github.federules.examples.grantservice.account.Account;
import io.github.federules.examples.grantservice.answer.DecisionViews;
import io.github.federules.examples.grantservice.application.ApplicationChanges;
import io.github.federules.examples.grantservice.application.ApplicationContent;
import io.github.federules.examples.grantservice.application.Applications;
import io.github.federules.examples.grantservice.application.CallDates;
import io.github.federules.examples.grantservice.application.GrantApplication;
import io.github.federules.examples.grantservice.application.StoredDossiers;
import io.github.federules.examples.grantservice.seal.ContentHash;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
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
import org.springframework.web.server.ResponseStatusException;

/** How an application is sent: a summary, a confirmation, a receipt, and a withdrawal until the deadline. */
@Controller
@RequestMapping("/applications/{id}")
record SendingPages(
        Applications applications,
        ApplicationChanges changes,
        StoredDossiers dossiers,
        FormAssessor assessor,
        AnsweredFacts stated,
        DecisionViews views,
        CallDates dates,
        Receipt receipt) {

    @GetMapping("/summary")
    String summary(@AuthenticationPrincipal Account account, @PathVariable UUID id, Model model, Locale locale) {
        GrantApplication draft = own(id, account);
        Optional<Decision> ready = ready(draft, changes.now());
        if (ready.isEmpty()) {
            // The form says what is missing, or the page why nothing can be sent.
            return "redirect:/applications/" + id;
        }
        Decision decision = ready.get();
        model.addAttribute("filed", draft);
        model.addAttribute("call", decision.call().title().in(locale));
        model.addAttribute("dates", dates.dates(decision.call(), locale));
        model.addAttribute("stated", stated.of(draft.dossier(), decision.call(), locale));
        model.addAttribute("sha256", ContentHash.ofJson(draft.dossier()).orElseThrow());
        model.addAttribute("answer", views.of(decision, locale));
        return "application-summary";
    }

    // A draft that can be sent, as if it were sent at a time.
    private Optional<Decision> ready(GrantApplication draft, Instant at) {
        if (!draft.isDraft() || draft.typed().isPresent()) {
            return Optional.empty();
        }
        return dossiers.assess(draft)
                .filter(read -> dates.isOpen(read.call()))
                .map(read -> assessor.assess(read.dossier(), draft.call(), at))
                .filter(decision -> RequiredFacts.missing(decision).isEmpty());
    }

    @PostMapping("/send")
    String send(
            @AuthenticationPrincipal Account account,
            @PathVariable UUID id,
            @RequestParam String sha256,
            @RequestParam(defaultValue = "false") boolean confirmed,
            Model model,
            Locale locale,
            HttpServletResponse response) {
        GrantApplication draft = own(id, account);
        Instant now = changes.now();
        Optional<Decision> ready = ready(draft, now);
        // What is sent is what the person saw.
        boolean isAsShown =
                ContentHash.ofJson(draft.dossier()).filter(sha256::equals).isPresent();
        if (ready.isEmpty() || !isAsShown) {
            response.setStatus(HttpStatus.CONFLICT.value());
            model.addAttribute("conflict", true);
            return ready.isEmpty() ? "redirect:/applications/" + id : summary(account, id, model, locale);
        }
        if (!confirmed) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            model.addAttribute("isUnconfirmed", true);
            return summary(account, id, model, locale);
        }
        changes.submit(account, draft, ApplicationContent.of(ready.get()), now);
        return "redirect:/applications/" + id;
    }

    /** Withdraws an application that was sent, and leaves a draft with the same content, as long as its call is open. */
    @PostMapping("/withdraw")
    String withdraw(@AuthenticationPrincipal Account account, @PathVariable UUID id, HttpServletResponse response) {
        GrantApplication application = own(id, account);
        Optional<Decision> sent = dossiers.assess(application);
        if (sent.filter(decision -> dates.isOpen(decision.call())).isPresent()
                && changes.withdraw(account, application)) {
            Optional<UUID> again = changes.start(account, ApplicationContent.ofDraft(sent.get()));
            return "redirect:/applications/" + again.orElse(id);
        }
        return "redirect:/applications/" + id;
    }

    @GetMapping("/receipt.pdf")
    ResponseEntity<byte[]> receipt(@AuthenticationPrincipal Account account, @PathVariable UUID id, Locale locale) {
        GrantApplication application = own(id, account);
        Decision decision = Optional.of(application)
                .filter(each -> !each.isDraft())
                .flatMap(dossiers::assess)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        String name = application.reference() + ".pdf";
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(receipt.pdf(application, decision, locale));
    }

    // The answer is the same for one of somebody else, so that nobody learns which there are.
    private GrantApplication own(UUID id, Account account) {
        return applications
                .findOwn(id, account.id())
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
