package io.github.federules.examples.grantservice.web;

import io.github.federules.examples.grantservice.account.Account;
import io.github.federules.examples.grantservice.application.CallDates;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The first page: where a person goes on depends on the role. */
@Controller
record HomePage(CallDates dates, ServiceBody body) {

    @GetMapping("/")
    String home(@AuthenticationPrincipal @Nullable Account account, Model model, Locale locale) {
        if (account == null) {
            model.addAttribute("calls", dates.offered(locale));
            return "home";
        }
        return switch (account.role()) {
            case APPLICANT -> "redirect:/applications";
            case OFFICER -> "redirect:/officer";
            case DESIGNER -> "redirect:/designer";
        };
    }

    @GetMapping("/body/logo")
    void logo(HttpServletResponse response) throws IOException {
        body.write(response);
    }

    /** The pages that the footer leads to. */
    @GetMapping("/pages/{page:accessibility|legal|data}")
    String page(@PathVariable String page, Model model) {
        model.addAttribute("page", page);
        return "page";
    }

    @GetMapping("/login")
    String login(HttpServletResponse response) {
        // A script that asks for a part of a page goes to the login, too, when the session has ended.
        response.setHeader("HX-Redirect", "/login");
        return "login";
    }
}
