package io.github.federules.certify.scope;

import io.github.federules.core.language.LocalizedText;
import io.github.federules.core.term.Limit;
import java.util.Locale;

/** A limit as a reader knows it. */
public final class NamedLimit {

    private NamedLimit() {}

    /** Its name and its clause. */
    public static LocalizedText withClause(Limit limit) {
        LocalizedText name = of(limit);
        return LocalizedText.of(locale -> name.in(locale) + Gap.at(limit.clause()));
    }

    /** Its name: the one that everybody knows, or that of what it is on. */
    static LocalizedText of(Limit limit) {
        return limit.form().map(NamedLimit::of).orElseGet(() -> byBase(limit));
    }

    /** Its name by what it is on. */
    static LocalizedText byBase(Limit limit) {
        return new LocalizedText(
                "la limite sur «\u00a0" + limit.on().label(Locale.FRENCH) + "\u00a0»",
                "the limit on “" + limit.on().label(Locale.ENGLISH) + "”");
    }

    private static LocalizedText of(Limit.Form form) {
        return switch (form) {
            case MINIMUM_COST -> new LocalizedText("le coût minimal", "the minimum cost");
            case MAXIMUM_COST -> new LocalizedText("le coût maximal", "the maximum cost");
            case MAXIMUM_AID -> new LocalizedText("l'aide maximale", "the maximum aid");
            case MINIMUM_AID -> new LocalizedText("l'aide minimale", "the minimum aid");
            case OWN_CONTRIBUTION -> new LocalizedText("l'autofinancement minimal", "the minimum own contribution");
            case PUBLIC_COFINANCING ->
                new LocalizedText("le cofinancement public minimal", "the minimum public co-financing");
            case MAXIMUM_PUBLIC_AID ->
                new LocalizedText("le plafond de toutes les aides publiques", "the maximum of all public aid");
            case FLAT_RATE_CAP, AID_UP_TO ->
                new LocalizedText("le plafond du taux forfaitaire", "the maximum of the flat rate");
        };
    }
}
