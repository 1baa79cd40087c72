package io.github.federules.examples.grantservice.officer;

import io.github.federules.examples.grantservice.application.ApplicationEvents;
import io.github.federules.examples.grantservice.application.SubmissionRegister;
import io.github.federules.examples.grantservice.audit.AuditLog;
import io.github.federules.examples.grantservice.records.RecordChain;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The audit log, and whether a decision record or an application that was submitted is missing. */
@Controller
class AuditPage {

    private final AuditLog log;
    private final RecordChain chain;
    private final SubmissionRegister register;
    private final ApplicationEvents events;

    AuditPage(AuditLog log, RecordChain chain, SubmissionRegister register, ApplicationEvents events) {
        this.events = events;
        this.log = log;
        this.chain = chain;
        this.register = register;
    }

    @GetMapping("/officer/audit")
    String show(Model model, Locale locale) {
        model.addAttribute("chain", chain.end());
        model.addAttribute("breaks", chain.breaks());
        model.addAttribute("register", register.end());
        model.addAttribute("registerBreaks", register.breaks());
        model.addAttribute("eventBreaks", events.breaks());
        model.addAttribute("missing", register.missing());
        model.addAttribute(
                "entries",
                log.newest().stream()
                        .map(each -> List.of(
                                ListedApplication.time(each.at(), locale), each.actor(), each.action(), each.subject()))
                        .toList());
        return "audit";
    }
}
