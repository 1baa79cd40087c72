package io.github.federules.core.decision;

import java.util.List;
import java.util.Locale;

/**
 * What mends a failed finding: one or several changes, each enough by itself.
 *
 * @param options the changes, at least one, not null
 */
public record Remedy(List<Change> options) {

    /**
     * Checks that there is a change.
     *
     * @param options the changes, at least one, not null
     * @throws IllegalArgumentException if there is none
     */
    public Remedy {
        options = List.copyOf(options);
        if (options.isEmpty()) {
            throw new IllegalArgumentException(
                    "The remedy has no option, but must have at least one. Maybe leave the remedy out.");
        }
    }

    /**
     * Tells the remedy in a sentence.
     *
     * @param locale French, or anything else for English, not null
     * @return the sentence, never null
     */
    public String message(Locale locale) {
        return new RemedyText(locale).of(this);
    }
}
