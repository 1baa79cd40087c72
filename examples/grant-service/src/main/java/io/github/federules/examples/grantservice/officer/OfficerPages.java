package io.github.federules.examples.grantservice.officer;

import io.github.federules.core.decision.Decision;
import io.github.federules.core.dossier.Track;
import io.github.federules.core.money.Euros;
import io.github.federules.core.result.Verdict;
import io.github.federules.examples.grantservice.account.Account;
import io.github.federules.examples.grantservice.answer.DecisionViews;
import io.github.federules.examples.grantservice.applicant.AnsweredFacts;
import io.github.federules.examples.grantservice.application.ApplicationEvents;
import io.github.federules.examples.grantservice.application.Applications;
import io.github.federules.examples.grantservice.application.CallTitles;
import io.github.federules.examples.grantservice.application.GrantApplication;
import io.github.federules.examples.grantservice.application.StoredDossiers;
import io.github.federules.examples.grantservice.audit.AuditAction;
import io.github.federules.examples.grantservice.audit.AuditLog;
import io.github.federules.examples.grantservice.records.OfficerDecisions;
import io.github.federules.examples.grantservice.records.SavedRecords;
import io.github.federules.jackson.DecisionRecord;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A submitted application. */
@Controller
@RequestMapping("/officer")
record OfficerPages(
        Applications applications,
        StoredDossiers dossiers,
        SavedRecords records,
        OfficerDecisions decisions,
        ApplicationEvents events,
        AssessmentForm assessments,
        AnsweredFacts stated,
        CallTitles titles,
        DecisionViews views,
        AuditLog log,
        MessageSource texts) {

    static String attachment(String name) {
        return ContentDisposition.attachment().filename(name).build().toString();
    }

    @GetMapping("/applications/{id}")
    String show(@AuthenticationPrincipal Account account, @PathVariable UUID id, Model model, Locale locale) {
        return preview(account, id, assessments.lastRecorded(id), model, locale);
    }

    /** Shows what the answer is with an assessment, and saves nothing. */
    @PostMapping("/applications/{id}/assessment")
    String preview(
            @AuthenticationPrincipal Account account,
            @PathVariable UUID id,
            @RequestParam Map<String, String> values,
            Model model,
            Locale locale) {
        GrantApplication application = submitted(id);
        dossiers.assess(application)
                .ifPresent(decision ->
                        fill(model, application, decision, assessments.read(decision.call(), values, locale), locale));
        return page(account, application, model, locale);
    }

    private void fill(
            Model model, GrantApplication application, Decision sent, TypedAssessment assessment, Locale locale) {
        Decision decision = dossiers.assess(application, assessment.answers()).orElseThrow();
        model.addAttribute("differsFromList", !application.isListedAs(sent));
        model.addAttribute("assessment", assessments.questions(decision.call()));
        model.addAttribute("values", assessment.values());
        model.addAttribute("assessmentErrors", assessment.errors());
        model.addAttribute("answer", views.of(decision, locale));
        model.addAttribute("stated", stated.of(application.dossier(), sent.call(), locale));
        dossiers.underNewest(sent).ifPresent(newest -> {
            model.addAttribute("sentEdition", sent.call().edition().version());
            model.addAttribute("sentAnswer", views.of(sent, locale));
            model.addAttribute("newestEdition", newest.call().edition().version());
            model.addAttribute("newestAnswer", views.of(newest, locale));
        });
        model.addAttribute("hasAid", isFundingSought(decision));
        model.addAttribute(
                "computedAid",
                decision.on(Track.FUNDING)
                        .aid()
                        .map(aid -> Euros.format(aid, locale))
                        .orElse(""));
        model.addAttribute("explanation", decision.explain(locale));
    }

    private String page(Account account, GrantApplication application, Model model, Locale locale) {
        log.add(account.getUsername(), AuditAction.APPLICATION_READ, application.reference());
        application.finding().ifPresent(each -> log.add(account.getUsername(), each, application.reference()));
        model.addAttribute(
                "listed",
                ListedApplication.of(application.row(), titles.of(application.call(), locale), texts, locale));
        model.addAttribute("state", application.row().state());
        model.addAttribute("events", events.of(application.id()));
        if (!model.containsAttribute("decisionErrors")) {
            model.addAttribute("decisionErrors", Map.of());
            model.addAttribute("typed", Map.of());
        }
        model.addAttribute("seal", application.seal().name());
        model.addAttribute("sha256", application.dossierSha256());
        model.addAttribute(
                "records",
                records.of(application.id()).stream()
                        .map(each -> new ListedRecord(
                                each.id(),
                                ListedApplication.time(each.savedAt(), locale),
                                each.savedBy(),
                                each.sha256()))
                        .toList());
        return "officer-application";
    }

    /** A record in the words of a list: who saved it, when, and its hash. */
    public record ListedRecord(UUID id, String at, String by, String sha256) {}

    @PostMapping("/applications/{id}/records")
    String save(
            @AuthenticationPrincipal Account account,
            @PathVariable UUID id,
            @RequestParam Map<String, String> values,
            Model model,
            Locale locale,
            HttpServletResponse response) {
        GrantApplication application = submitted(id);
        Optional<Decision> sent = dossiers.assess(application);
        if (sent.isEmpty()) {
            // The page says why there is none.
            return "redirect:/officer/applications/" + id;
        }
        TypedAssessment assessment = assessments.read(sent.get().call(), values, locale);
        if (!assessment.errors().isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            fill(model, application, sent.get(), assessment, locale);
            return page(account, application, model, locale);
        }
        Decision decision = dossiers.assess(application, assessment.answers()).orElseThrow();
        return "redirect:/officer/records/"
                + records.add(application, DecisionRecord.of(decision), account.getUsername());
    }

    @PostMapping("/applications/{id}/decision")
    String decide(
            @AuthenticationPrincipal Account account,
            @PathVariable UUID id,
            @RequestParam Map<String, String> values,
            Model model,
            RedirectAttributes next,
            Locale locale,
            HttpServletResponse response) {
        GrantApplication application = submitted(id);
        Optional<Decision> sent = dossiers.assess(application);
        if (sent.isEmpty()) {
            return "redirect:/officer/applications/" + id;
        }
        TypedAssessment assessment = assessments.read(sent.get().call(), values, locale);
        TypedDecision typed = TypedDecision.of(values, isFundingSought(sent.get()), texts, locale);
        if (!assessment.errors().isEmpty() || !typed.errors().isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            model.addAttribute("decisionErrors", typed.errors());
            model.addAttribute("typed", values);
            fill(model, application, sent.get(), assessment, locale);
            return page(account, application, model, locale);
        }
        Decision analysis = dossiers.assess(application, assessment.answers()).orElseThrow();
        boolean isDecided = decisions.decide(
                account, application, analysis, typed.kind().orElseThrow(), typed.aidCents(), typed.reasons());
        next.addFlashAttribute("decided", isDecided);
        return "redirect:/officer/applications/" + id;
    }

    private static boolean isFundingSought(Decision decision) {
        return decision.call().offers(Track.FUNDING)
                && decision.on(Track.FUNDING).verdict() != Verdict.NOT_SOUGHT;
    }

    private GrantApplication submitted(UUID id) {
        return applications.findSubmitted(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
