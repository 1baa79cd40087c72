package io.github.federules.examples.grantservice.officer;

import io.github.federules.examples.grantservice.application.ApplicationEvents;
import io.github.federules.examples.grantservice.application.SubmissionRegister;
import io.github.federules.examples.grantservice.audit.AuditLog;
import io.github.federules.examples.grantservice.records.SavedRecords;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The audit log, and whether a decision record or an application that was submitted is missing. */
@Controller
record AuditPage(AuditLog log, SavedRecords records, SubmissionRegister register, ApplicationEvents events) {

    @GetMapping("/officer/audit")
    String show(Model model, Locale locale) {
        model.addAttribute("chain", records.chain().end());
        model.addAttribute("breaks", records.chain().breaks());
        model.addAttribute("register", register.chain().end());
        model.addAttribute("registerBreaks", register.chain().breaks());
        model.addAttribute("eventBreaks", events.chain().breaks());
        model.addAttribute("log", log.chain().end());
        model.addAttribute("logBreaks", log.chain().breaks());
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
