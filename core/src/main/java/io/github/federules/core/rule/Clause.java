package io.github.federules.core.rule;

import io.github.federules.core.collection.NoNulls;
import io.github.federules.core.text.Printed;
import java.util.Objects;

/**
 * A clause of a call. Findings cite it. Clauses are ordered by their names, then by their words.
 *
 * <p>For example, {@code new Clause("A5", "au moins 20 000 €")}. Where nobody wrote the words that a term rests on, a summary says
 * what it is: {@code Clause.summary("A6", "Usual practice of the fund")}. Only quotations stand in quotation marks.
 *
 * @param id the name that a citation uses, such as {@code A5}, not null
 * @param quote the call's own words, in the call's language, or a summary in ours, not null
 * @param isSummary whether it is a summary, which the authority did not write
 */
public record Clause(String id, String quote, boolean isSummary) implements Comparable<Clause> {

    /**
     * Checks that nothing is null.
     *
     * @param id the name that a citation uses, not null
     * @param quote the call's own words or a summary, not null
     * @param isSummary whether it is a summary
     */
    public Clause {
        NoNulls.among("id", id, "quote", quote);
    }

    /**
     * Makes a clause that is a quotation.
     *
     * @param id the name that a citation uses, not null
     * @param quote the call's own words, not null
     */
    public Clause(String id, String quote) {
        this(id, quote, false);
    }

    /**
     * Returns a clause that is a summary.
     *
     * @param id the name that a citation uses, not null
     * @param text what the terms rest on, in words that the authority did not write, not null
     * @return the clause, never null
     */
    public static Clause summary(String id, String text) {
        NoNulls.among("id", id, "text", text);
        return new Clause(id, text, true);
    }

    // A table of clauses finds one by comparison where names were chosen to have the same hash code.
    @Override
    public int compareTo(Clause other) {
        Objects.requireNonNull(other, "other");
        int byId = id.compareTo(other.id);
        int byWords = byId == 0 ? quote.compareTo(other.quote) : byId;
        return byWords == 0 ? Boolean.compare(isSummary, other.isSummary) : byWords;
    }

    /**
     * Returns the value in one short line, for logs.
     *
     * @return the line, at most 300 characters, never null
     */
    @Override
    public String toString() {
        return Printed.line("Clause", "id", id, isSummary ? "summary" : "quote", quote);
    }
}
