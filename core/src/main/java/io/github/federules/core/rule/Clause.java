package io.github.federules.core.rule;

import io.github.federules.core.collection.NoNulls;
import io.github.federules.core.language.LocalizedText;
import io.github.federules.core.text.Printed;
import java.util.Comparator;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * A clause of a call. Findings cite it. Clauses are ordered by their names, then by their words.
 *
 * <p>For example, {@code new Clause("A5", "au moins 20 000 €")}. Where nobody wrote the words that a term rests on, a summary says
 * what it is: {@code Clause.summary("A6", "Usual practice of the fund")}. Only quotations stand in quotation marks.
 *
 * @param id the name that a citation uses, such as {@code A5}
 * @param quote the call's own words, in the call's language, or a summary in ours
 * @param isSummary whether it is a summary, which the authority did not write
 * @param regime the regime whose clause it is, or empty for a clause of the call
 */
public record Clause(String id, String quote, boolean isSummary, Optional<RegimeTitle> regime)
        implements Comparable<Clause> {

    private static final Comparator<Clause> ORDER = Comparator.comparing(Clause::id)
            .thenComparing(Clause::quote)
            .thenComparing(Clause::isSummary)
            .thenComparing(clause -> clause.regime.map(RegimeTitle::id).orElse(""));

    /**
     * Checks that nothing is null.
     *
     * @param id the name that a citation uses
     * @param quote the call's own words or a summary
     * @param isSummary whether it is a summary
     * @param regime the regime whose clause it is, or empty for a clause of the call
     */
    public Clause {
        NoNulls.among("id", id, "quote", quote, "regime", regime);
    }

    /**
     * Makes a clause that is a quotation.
     *
     * @param id the name that a citation uses
     * @param quote the call's own words
     */
    public Clause(String id, String quote) {
        this(id, quote, false, Optional.empty());
    }

    /**
     * Returns a clause that is a summary.
     *
     * @param id the name that a citation uses
     * @param text what the terms rest on, in words that the authority did not write
     * @return the clause
     */
    public static Clause summary(String id, String text) {
        NoNulls.among("id", id, "text", text);
        return new Clause(id, text, true, Optional.empty());
    }

    /**
     * Returns a copy that is a clause of a regime.
     *
     * @param title the regime as citations name it
     * @return the changed copy
     */
    public Clause of(RegimeTitle title) {
        return new Clause(id, quote, isSummary, Optional.of(Objects.requireNonNull(title, "title")));
    }

    /**
     * Returns a copy without words: with the id, and the id of its regime.
     *
     * @return the changed copy
     */
    public Clause withoutWords() {
        LocalizedText none = new LocalizedText("", "");
        return new Clause(id, "", false, regime.map(each -> new RegimeTitle(each.id(), none)));
    }

    /**
     * Returns the name that a citation uses, with the regime before it where it is a clause of one: {@code A5}, or
     * {@code De minimis aid, article 3}.
     *
     * @param locale French, or anything else for English
     * @return the name
     */
    public String citation(Locale locale) {
        Objects.requireNonNull(locale, "locale");
        String title = regime.isPresent() ? regime.get().title().in(locale) : "";
        return title.isEmpty() ? id : title + ", " + id;
    }

    // A table of clauses finds one by comparison where names were chosen to have the same hash code.
    @Override
    public int compareTo(Clause other) {
        return ORDER.compare(this, Objects.requireNonNull(other, "other"));
    }

    /**
     * Returns the value in one short line, for logs.
     *
     * @return the line, at most 300 characters
     */
    @Override
    public String toString() {
        return Printed.line("Clause", "id", id, isSummary ? "summary" : "quote", quote, "regime", regime);
    }
}
