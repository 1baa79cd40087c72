package io.github.federules.core.rule;

import io.github.federules.core.collection.NoNulls;
import io.github.federules.core.language.LocalizedText;
import java.util.Locale;

/**
 * A missing fact that can change a verdict or an amount.
 *
 * <p>For example:
 *
 * <pre>{@code
 * for (MissingFact fact : decision.missing()) {
 *     out.println(fact.path() + ": " + fact.label(Locale.ENGLISH));
 * }
 * }</pre>
 *
 * @param path the place of the fact in the dossier, such as {@code operation.costLines[0].fte}
 * @param label the label of the fact for people
 */
public record MissingFact(String path, LocalizedText label) {

    /**
     * Checks that nothing is null.
     *
     * @param path the place of the fact in the dossier
     * @param label the label of the fact for people
     */
    public MissingFact {
        NoNulls.among("path", path, "label", label);
    }

    /**
     * Returns the label of the fact for people.
     *
     * @param locale French, or anything else for English
     * @return the label
     */
    public String label(Locale locale) {
        return label.in(locale);
    }

    /**
     * Returns the place of the fact in the dossier.
     *
     * @return the path
     */
    @Override
    public String toString() {
        return path;
    }
}
