package io.github.federules.core.rule;

import io.github.federules.core.collection.NoNulls;
import io.github.federules.core.text.Printed;
import java.util.Objects;

/**
 * A clause of a call. Findings cite it. Clauses are ordered by their names, then by their words.
 *
 * <p>For example, {@code new Clause("A5", "au moins 20 000 €")}.
 *
 * @param id the name that a citation uses, such as {@code A5}, not null
 * @param quote the call's own words, in the call's language, not null
 */
public record Clause(String id, String quote) implements Comparable<Clause> {

    /**
     * Checks that nothing is null.
     *
     * @param id the name that a citation uses, not null
     * @param quote the call's own words, not null
     */
    public Clause {
        NoNulls.among("id", id, "quote", quote);
    }

    // A table of clauses finds one by comparison where names were chosen to have the same hash code.
    @Override
    public int compareTo(Clause other) {
        Objects.requireNonNull(other, "other");
        int byId = id.compareTo(other.id);
        return byId == 0 ? quote.compareTo(other.quote) : byId;
    }

    /**
     * Returns the value in one short line, for logs.
     *
     * @return the line, at most 300 characters, never null
     */
    @Override
    public String toString() {
        return Printed.line("Clause", "id", id, "quote", quote);
    }
}
