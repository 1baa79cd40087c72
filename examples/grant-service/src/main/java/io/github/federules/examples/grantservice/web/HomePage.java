package io.github.federules.examples.grantservice.web;

import io.github.federules.core.dossier.Submission;
import io.github.federules.examples.grantservice.account.Account;
import io.github.federules.spring.CallEligibility;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The first page: where a person goes on depends on the role. */
@Controller
class HomePage {

    private final CallEligibility eligibility;

    HomePage(CallEligibility eligibility) {
        this.eligibility = eligibility;
    }

    @GetMapping("/")
    String home(@AuthenticationPrincipal @Nullable Account account, Model model, Locale locale) {
        if (account == null) {
            model.addAttribute(
                    "calls",
                    eligibility.catalogue().editions(Submission.unknown()).stream()
                            .map(call -> call.title().in(locale))
                            .toList());
            return "home";
        }
        return switch (account.role()) {
            case APPLICANT -> "redirect:/applications";
            case OFFICER -> "redirect:/officer";
            case DESIGNER -> "redirect:/designer";
        };
    }

    @GetMapping("/login")
    String login() {
        return "login";
    }
}
