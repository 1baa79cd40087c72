package io.github.federules.spring.web;

import io.github.federules.core.language.LocalizedText;
import java.net.URI;

/** What a problem is called, and where its page is. */
record ProblemText(URI type, LocalizedText title) {

    static final ProblemText INVALID_DOSSIER =
            of("invalid-dossier", "Données invalides, dossier non examiné", "Invalid data, application not examined");
    static final ProblemText INVALID_FACT = of("invalid-fact", "Donnée invalide", "Invalid value");
    static final ProblemText UNKNOWN_CALL = of("unknown-call", "Appel inconnu", "Unknown call");
    static final ProblemText NOT_ELIGIBLE = of(
            "not-eligible",
            "Les conditions de l'appel ne sont pas toutes remplies",
            "Not all conditions of the call are met");

    /** Returns what follows the sentence of the first error: how many more the field {@code errors} lists. */
    static LocalizedText further(int errors) {
        return switch (errors) {
            case 0 -> new LocalizedText("", "");
            case 1 ->
                new LocalizedText(" Une autre erreur figure dans errors.", " One more error is listed in errors.");
            default ->
                new LocalizedText(
                        " " + errors + " autres erreurs figurent dans errors.",
                        " " + errors + " more errors are listed in errors.");
        };
    }

    private static ProblemText of(String name, String french, String english) {
        return new ProblemText(
                URI.create("https://github.com/federules/federules/blob/main/docs/reference/http-errors.md#" + name),
                new LocalizedText(french, english));
    }
}
