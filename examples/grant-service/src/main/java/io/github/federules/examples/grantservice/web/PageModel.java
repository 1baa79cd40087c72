package io.github.federules.examples.grantservice.web;

import io.github.federules.examples.grantservice.account.Account;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** What the frame of every page shows. */
@ControllerAdvice(annotations = Controller.class)
class PageModel {

    @ModelAttribute
    void add(
            Model model,
            Locale locale,
            HttpServletRequest request,
            @AuthenticationPrincipal @Nullable Account account) {
        model.addAttribute("language", locale.getLanguage());
        model.addAttribute("here", request.getRequestURI());
        model.addAttribute("account", account);
    }
}
