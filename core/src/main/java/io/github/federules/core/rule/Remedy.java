package io.github.federules.core.rule;

import io.github.federules.core.internal.collection.NoNulls;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * The changes to a dossier that turn a failed finding into a passed one. Each option is enough alone.
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
        NoNulls.in(options, "options");
        options = List.copyOf(options);
        if (options.isEmpty()) {
            throw new IllegalArgumentException(
                    "The remedy has no option, but must have at least one. Use Optional.empty() for no remedy.");
        }
    }

    /** Returns a remedy of these changes, or nothing if there is none. */
    static Optional<Remedy> find(List<Change> changes) {
        return changes.isEmpty() ? Optional.empty() : Optional.of(new Remedy(changes));
    }

    /**
     * Returns the remedy as a sentence.
     *
     * @param locale French, or anything else for English, not null
     * @return the sentence, never null
     */
    public String message(Locale locale) {
        return new RemedyText(Objects.requireNonNull(locale, "locale")).of(this);
    }
}
