package io.github.federules.examples.grantservice.officer;

import io.github.federules.core.dossier.Submission;
import io.github.federules.core.result.Verdict;
import io.github.federules.examples.grantservice.account.Account;
import io.github.federules.examples.grantservice.application.ApplicationFilter;
import io.github.federules.examples.grantservice.application.ApplicationLists;
import io.github.federules.examples.grantservice.application.ApplicationPage;
import io.github.federules.examples.grantservice.application.ApplicationRow;
import io.github.federules.examples.grantservice.application.PageKey;
import io.github.federules.examples.grantservice.application.PageTurn;
import io.github.federules.examples.grantservice.audit.AuditAction;
import io.github.federules.examples.grantservice.audit.AuditLog;
import io.github.federules.spring.CallEligibility;
import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The list of submitted applications, as a page and as a file. */
@Controller
@RequestMapping("/officer")
class OfficerLists {

    private final ApplicationLists lists;
    private final CallEligibility eligibility;
    private final AuditLog log;
    private final MessageSource texts;

    OfficerLists(ApplicationLists lists, CallEligibility eligibility, AuditLog log, MessageSource texts) {
        this.lists = lists;
        this.eligibility = eligibility;
        this.log = log;
        this.texts = texts;
    }

    @GetMapping
    String list(
            @RequestParam(required = false) @Nullable String text,
            @RequestParam(required = false) @Nullable String call,
            @RequestParam(required = false) @Nullable Verdict verdict,
            @RequestParam(required = false) @Nullable PageKey after,
            @RequestParam(required = false) @Nullable PageKey before,
            Model model,
            Locale locale) {
        ApplicationFilter filter = new ApplicationFilter(text, call, verdict);
        ApplicationPage page = lists.search(filter, new PageTurn(after, before));
        model.addAttribute("filter", filter);
        model.addAttribute("page", page);
        model.addAttribute(
                "found",
                page.rows().stream()
                        .map(each -> ListedApplication.of(each, texts, locale))
                        .toList());
        model.addAttribute("calls", eligibility.catalogue().editions(Submission.unknown()));
        model.addAttribute("verdicts", List.of(Verdict.ELIGIBLE, Verdict.INELIGIBLE, Verdict.INCOMPLETE));
        return "officer";
    }

    @GetMapping("/export.csv")
    void export(
            @AuthenticationPrincipal Account account,
            @RequestParam(required = false) @Nullable String text,
            @RequestParam(required = false) @Nullable String call,
            @RequestParam(required = false) @Nullable Verdict verdict,
            Locale locale,
            HttpServletResponse response)
            throws IOException {
        Iterator<List<ApplicationRow>> batches =
                lists.all(new ApplicationFilter(text, call, verdict)).iterator();
        log.add(account.getUsername(), AuditAction.LIST_EXPORTED, "");
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, OfficerPages.attachment("applications.csv"));
        Writer out = new BufferedWriter(new OutputStreamWriter(response.getOutputStream(), StandardCharsets.UTF_8));
        CsvExport csv = new CsvExport(out);
        csv.add(heading(locale));
        while (batches.hasNext()) {
            for (ApplicationRow each : batches.next()) {
                csv.add(ListedApplication.of(each, texts, locale).cells());
            }
        }
        out.flush();
    }

    private List<String> heading(Locale locale) {
        List<String> heading = new ArrayList<>();
        for (String key : List.of("number", "applicant", "title", "call", "verdict", "aid", "submitted")) {
            heading.add(texts.getMessage("application." + key, null, locale));
        }
        return heading;
    }
}
