package io.github.federules.core.result;

import io.github.federules.core.collection.NoNulls;
import io.github.federules.core.language.LocalizedText;
import java.util.Locale;

/**
 * A stated fact that nothing looks at: no term of the call, no finding of a law and no advice. It is never an error.
 *
 * @param path the place of the fact in the dossier, such as {@code operation.aidRate}
 * @param label the label of the fact for people
 */
public record Notice(String path, LocalizedText label) {

    /**
     * Checks that nothing is null.
     *
     * @param path the place of the fact in the dossier
     * @param label the label of the fact for people
     */
    public Notice {
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
