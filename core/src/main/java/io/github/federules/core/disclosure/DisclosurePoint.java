package io.github.federules.core.disclosure;

import io.github.federules.core.collection.NoNulls;
import java.util.List;
import java.util.Objects;

/**
 * One point of a disclosure.
 *
 * @param title its title
 * @param lines its sentences and items, each on a line of its own
 */
public record DisclosurePoint(String title, List<String> lines) {

    /**
     * Checks that there is a title, and copies the lines.
     *
     * @param title its title
     * @param lines its sentences and items
     */
    public DisclosurePoint {
        Objects.requireNonNull(title, "title");
        lines = List.copyOf(NoNulls.in(lines, "lines"));
    }

    /**
     * Returns the title.
     *
     * @return a short text without personal data
     */
    @Override
    public String toString() {
        return title;
    }
}
