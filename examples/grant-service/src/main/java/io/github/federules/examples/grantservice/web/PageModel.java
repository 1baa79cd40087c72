package io.github.federules.examples.grantservice.web;

import io.github.federules.examples.grantservice.account.Account;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** What the frame of every page shows. */
@ControllerAdvice(annotations = Controller.class)
record PageModel(ServiceBody body) {

    private static final Pattern SENT_TO = Pattern.compile(
            "/(preview|budget|delete|check|terms|certify|propose|publish|send|withdraw|assessment|decision|records|lost)$");

    @ModelAttribute
    void add(
            Model model,
            Locale locale,
            HttpServletRequest request,
            @AuthenticationPrincipal @Nullable Account account) {
        model.addAttribute("language", locale.getLanguage());
        model.addAttribute("here", page(request));
        model.addAttribute("account", account);
        model.addAttribute("body", body);
    }

    // Where the choice of a language leads back to. The answer to a form with errors has the address of the form, which
    // opens no page.
    private static String page(HttpServletRequest request) {
        String address = request.getRequestURI();
        return request.getMethod().equals("GET")
                ? address
                : SENT_TO.matcher(address).replaceFirst("");
    }
}
