package io.github.federules.examples.grantservice.officer;

import io.github.federules.examples.grantservice.audit.AuditLog;
import io.github.federules.examples.grantservice.records.RecordChain;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The audit log, and whether a decision record is missing. */
@Controller
class AuditPage {

    private final AuditLog log;
    private final RecordChain chain;

    AuditPage(AuditLog log, RecordChain chain) {
        this.log = log;
        this.chain = chain;
    }

    @GetMapping("/officer/audit")
    String show(Model model, Locale locale) {
        model.addAttribute("chain", chain.end());
        model.addAttribute("breaks", chain.breaks());
        model.addAttribute(
                "entries",
                log.newest().stream()
                        .map(each -> List.of(
                                ListedApplication.time(each.at(), locale), each.actor(), each.action(), each.subject()))
                        .toList());
        return "audit";
    }
}
