package io.github.federules.examples.budgetsimulation.tally;

import java.util.Locale;

/**
 * How many ids occur more than once among the decided dossiers, and in how many dossiers.
 *
 * @param ids how many ids
 * @param dossiers how many dossiers have one of them
 */
public record RepeatedIdCount(long ids, long dossiers) {

    /** Returns both numbers as a sentence. */
    public String text() {
        return String.format(
                Locale.ENGLISH,
                ids == 1
                        ? "%,d id occurs in more than one dossier. Each of its %,d dossiers is counted."
                        : "%,d ids occur in more than one dossier. Each of their %,d dossiers is counted.",
                ids,
                dossiers);
    }
}
