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
 * @param path the place of the fact in the dossier, such as {@code operation.costLines[0].fte}, not null
 * @param label the label of the fact for people, not null
 */
public record MissingFact(String path, LocalizedText label) {

    /**
     * Checks that nothing is null.
     *
     * @param path the place of the fact in the dossier, not null
     * @param label the label of the fact for people, not null
     */
    public MissingFact {
        NoNulls.among("path", path, "label", label);
    }

    /**
     * Returns the label of the fact for people.
     *
     * @param locale French, or anything else for English, not null
     * @return the label, never null
     */
    public String label(Locale locale) {
        return label.in(locale);
    }

    /**
     * Returns the place of the fact in the dossier.
     *
     * @return the path, never null
     */
    @Override
    public String toString() {
        return path;
    }
}
