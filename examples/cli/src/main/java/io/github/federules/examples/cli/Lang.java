package io.github.federules.examples.cli;

import java.util.Locale;

/** The languages of texts. */
enum Lang {
    fr(Locale.FRENCH),
    en(Locale.ENGLISH);

    private final Locale locale;

    Lang(Locale locale) {
        this.locale = locale;
    }

    Locale locale() {
        return locale;
    }
}
