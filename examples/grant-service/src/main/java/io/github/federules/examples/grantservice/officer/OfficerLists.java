package io.github.federules.examples.grantservice.officer;

import io.github.federules.core.dossier.Submission;
import io.github.federules.core.money.Euros;
import io.github.federules.core.result.Verdict;
import io.github.federules.examples.grantservice.account.Account;
import io.github.federules.examples.grantservice.application.ApplicationFilter;
import io.github.federules.examples.grantservice.application.ApplicationLists;
import io.github.federules.examples.grantservice.application.ApplicationOrder;
import io.github.federules.examples.grantservice.application.ApplicationPage;
import io.github.federules.examples.grantservice.application.ApplicationRow;
import io.github.federules.examples.grantservice.application.ApplicationState;
import io.github.federules.examples.grantservice.application.CallTitles;
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
import java.util.EnumSet;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
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
record OfficerLists(
        ApplicationLists lists, CallEligibility eligibility, CallTitles titles, AuditLog log, MessageSource texts) {

    @GetMapping
    String list(
            ApplicationFilter filter,
            @RequestParam(required = false) @Nullable Long after,
            @RequestParam(required = false) @Nullable Long before,
            Model model,
            Locale locale) {
        ApplicationPage page = lists.search(filter, new PageTurn(after, before));
        ApplicationLists.ListTotals total = lists.total(filter);
        model.addAttribute("filter", filter);
        model.addAttribute("page", page);
        model.addAttribute("total", total.count());
        model.addAttribute("totalAid", Euros.format(Euros.ofCents(total.aidCents()), locale));
        model.addAttribute(
                "found", page.rows().stream().map(each -> listed(each, locale)).toList());
        model.addAttribute("calls", eligibility.catalogue().editions(Submission.unknown()));
        model.addAttribute("verdicts", List.of(Verdict.ELIGIBLE, Verdict.INELIGIBLE, Verdict.INCOMPLETE));
        model.addAttribute("states", EnumSet.complementOf(EnumSet.of(ApplicationState.DRAFT)));
        model.addAttribute("orders", EnumSet.complementOf(EnumSet.of(ApplicationOrder.CHANGED)));
        return "officer";
    }

    private ListedApplication listed(ApplicationRow row, Locale locale) {
        return ListedApplication.of(row, titles.of(row.call(), locale), texts, locale);
    }

    @GetMapping("/export.csv")
    void export(
            @AuthenticationPrincipal Account account,
            ApplicationFilter filter,
            Locale locale,
            HttpServletResponse response)
            throws IOException {
        Iterator<List<ApplicationRow>> batches = lists.all(filter).iterator();
        log.add(account.getUsername(), AuditAction.LIST_EXPORTED, "");
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, OfficerPages.attachment("applications.csv"));
        Writer out = new BufferedWriter(new OutputStreamWriter(response.getOutputStream(), StandardCharsets.UTF_8));
        CsvExport csv = new CsvExport(out);
        csv.add(heading(locale));
        while (batches.hasNext()) {
            for (ApplicationRow each : batches.next()) {
                csv.add(listed(each, locale).cells(each, locale));
            }
        }
        out.flush();
    }

    private List<String> heading(Locale locale) {
        return Stream.of("number", "applicant", "title", "call", "state", "verdict", "aid.euros", "day", "time")
                .map(key -> texts.getMessage("application." + key, null, locale))
                .toList();
    }
}
