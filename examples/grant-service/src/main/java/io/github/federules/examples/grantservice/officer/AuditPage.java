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
import org.springframework.web.bind.annotation.RequestParam;

/** The audit log; and, where somebody asks, whether an entry, a decision record or a submitted application is missing. */
@Controller
record AuditPage(AuditLog log, SavedRecords records, SubmissionRegister register, ApplicationEvents events) {

    @GetMapping("/officer/audit")
    String show(@RequestParam(defaultValue = "false") boolean check, Model model, Locale locale) {
        model.addAttribute("chain", records.chain().end());
        model.addAttribute("register", register.chain().end());
        model.addAttribute("log", log.chain().end());
        model.addAttribute("isChecked", check);
        if (check) {
            model.addAttribute("breaks", records.chain().breaks());
            model.addAttribute("registerBreaks", register.chain().breaks());
            model.addAttribute("eventBreaks", events.chain().breaks());
            model.addAttribute("logBreaks", log.chain().breaks());
            model.addAttribute("missing", register.missing());
        }
        model.addAttribute(
                "entries",
                log.newest().stream()
                        .map(each -> List.of(
                                ListedApplication.time(each.at(), locale), each.actor(), each.action(), each.subject()))
                        .toList());
        return "audit";
    }
}
