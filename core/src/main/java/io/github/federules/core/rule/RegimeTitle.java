package io.github.federules.core.rule;

import io.github.federules.core.collection.NoNulls;
import io.github.federules.core.language.LocalizedText;
import io.github.federules.core.text.Printed;

/**
 * The regime that a clause is part of, as citations name it.
 *
 * @param id the stable id of the regime, such as {@code de-minimis-2023}
 * @param title the title that people use
 */
public record RegimeTitle(String id, LocalizedText title) {

    /**
     * Checks that nothing is null.
     *
     * @param id the stable id of the regime
     * @param title the title that people use
     */
    public RegimeTitle {
        NoNulls.among("id", id, "title", title);
    }

    /**
     * Returns the value in one short line, for logs.
     *
     * @return the line, at most 300 characters
     */
    @Override
    public String toString() {
        return Printed.line("RegimeTitle", "id", id);
    }
}
