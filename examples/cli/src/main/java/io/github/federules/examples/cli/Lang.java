package io.github.federules.examples.cli;

import java.util.Locale;

/** The languages of texts. */
enum Lang {
    fr(Locale.FRENCH),
    en(Locale.ENGLISH);

    private static final String OPTION = "--lang";

    private final Locale locale;

    Lang(Locale locale) {
        this.locale = locale;
    }

    Locale locale() {
        return locale;
    }

    /** Returns the language that arguments ask for, even if they are wrong otherwise. Default: French. */
    static Lang among(String... arguments) {
        Lang found = fr;
        for (int i = 0; i < arguments.length && !arguments[i].equals("--"); i++) {
            for (Lang lang : values()) {
                boolean isNext = i + 1 < arguments.length && arguments[i + 1].equals(lang.name());
                if (arguments[i].equals(OPTION + "=" + lang) || (arguments[i].equals(OPTION) && isNext)) {
                    found = lang;
                }
            }
        }
        return found;
    }
}
