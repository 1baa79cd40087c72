package io.github.federules.core.result;

import io.github.federules.core.collection.NoNulls;
import io.github.federules.core.language.LocalizedText;
import java.util.Locale;

/**
 * A stated fact that nothing looks at: no term of the call, no finding of a law and no advice. It is never an error.
 *
 * @param path the place of the fact in the dossier, such as {@code operation.aidRate}, not null
 * @param label the label of the fact for people, not null
 */
public record Notice(String path, LocalizedText label) {

    /**
     * Checks that nothing is null.
     *
     * @param path the place of the fact in the dossier, not null
     * @param label the label of the fact for people, not null
     */
    public Notice {
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
