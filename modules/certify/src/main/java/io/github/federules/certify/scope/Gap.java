package io.github.federules.certify.scope;

import io.github.federules.core.language.LocalizedText;
import io.github.federules.core.rule.Clause;
import java.util.Locale;

/**
 * Something of a call that is not asked.
 *
 * @param what the term, or what else of the call
 * @param at its clause in brackets, or nothing
 * @param why what of it is not asked, or why it is not
 * @param extent how far that goes
 * @param place its place in a call file
 * @param says what it lays down, without its words: where two calls agree on it, neither gap matters when they are compared
 */
public record Gap(LocalizedText what, String at, LocalizedText why, Extent extent, String place, Object says) {

    /** Something of a call that is no term. */
    static Gap beside(LocalizedText what, LocalizedText why, String place, Object says) {
        return new Gap(what, "", why, Extent.BESIDE, place, says);
    }

    /** A clause in brackets. */
    static String at(Clause clause) {
        return " (" + clause.id() + ")";
    }

    /** What it is, with its clause. */
    String name(Locale locale) {
        return what.in(locale) + at;
    }

    /** What is not asked, in words: of answers, why; of amounts, what. */
    LocalizedText words() {
        return LocalizedText.of(this::words);
    }

    private String words(Locale locale) {
        return switch (extent) {
            case ANSWERS -> why.in(locale);
            case AMOUNTS -> what.in(locale) + (why.in(locale).isEmpty() ? "" : " " + why.in(locale)) + at;
            case EFFECT, PART, APPLIES, BESIDE ->
                name(locale) + new LocalizedText("\u00a0: ", ": ").in(locale) + why.in(locale);
        };
    }
}
