package io.github.federules.core.rule;

import java.util.Objects;

/**
 * A clause of a call. Findings cite it.
 *
 * <p>For example, {@code new Clause("A5", "au moins 20 000 €")}.
 *
 * @param id the name that a citation uses, such as {@code A5}, not null
 * @param quote the call's own words, in the call's language, not null
 */
public record Clause(String id, String quote) {

    /**
     * Checks that nothing is null.
     *
     * @param id the name that a citation uses, not null
     * @param quote the call's own words, not null
     */
    public Clause {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(quote, "quote");
    }
}
