package io.github.federules.spring.web;

import io.github.federules.spring.AnswerLanguage;
import java.util.Locale;
import org.springframework.context.i18n.LocaleContext;
import org.springframework.context.i18n.LocaleContextHolder;

/** The language of the request, as Spring keeps it for the thread. */
public record RequestLanguage(Locale fallback) implements AnswerLanguage {

    @Override
    public Locale current() {
        // Not LocaleContextHolder.getLocale(), which is the machine's outside of a request.
        LocaleContext context = LocaleContextHolder.getLocaleContext();
        Locale asked = context == null ? null : context.getLocale();
        return asked != null && isSpoken(asked) ? asked : fallback;
    }

    /** Determines whether answers are written in a language: French or English, of any country. */
    public static boolean isSpoken(Locale locale) {
        String language = locale.getLanguage();
        return language.equals(Locale.FRENCH.getLanguage()) || language.equals(Locale.ENGLISH.getLanguage());
    }
}
