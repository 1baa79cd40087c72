package io.github.federules.examples.grantservice.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.regex.Pattern;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.LocaleResolver;

/** The choice of a language. */
@Controller
record LanguagePage(LocaleResolver languages) {

    // Of this service alone: another address would let a link lead anywhere.
    private static final Pattern LOCAL = Pattern.compile("/(?!/)[A-Za-z0-9_./-]{0,200}");

    @PostMapping("/language")
    String choose(
            @RequestParam String language,
            @RequestParam(defaultValue = "/") String from,
            HttpServletRequest request,
            HttpServletResponse response) {
        Locale locale = Locale.forLanguageTag(language);
        if (WebSettings.SPOKEN.contains(locale)) {
            languages.setLocale(request, response, locale);
        }
        return "redirect:" + (LOCAL.matcher(from).matches() ? from : "/");
    }
}
