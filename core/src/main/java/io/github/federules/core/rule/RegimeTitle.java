package io.github.federules.core.rule;

import io.github.federules.core.collection.NoNulls;
import io.github.federules.core.language.LocalizedText;
import io.github.federules.core.text.Printed;

/**
 * The regime that a clause is part of, as citations name it.
 *
 * @param id the stable id of the regime, such as {@code de-minimis-2023}, not null
 * @param title the title that people use, not null
 */
public record RegimeTitle(String id, LocalizedText title) {

    /**
     * Checks that nothing is null.
     *
     * @param id the stable id of the regime, not null
     * @param title the title that people use, not null
     */
    public RegimeTitle {
        NoNulls.among("id", id, "title", title);
    }

    /**
     * Returns the value in one short line, for logs.
     *
     * @return the line, at most 300 characters, never null
     */
    @Override
    public String toString() {
        return Printed.line("RegimeTitle", "id", id);
    }
}
