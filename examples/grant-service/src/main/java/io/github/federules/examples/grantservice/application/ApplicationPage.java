package io.github.federules.examples.grantservice.application;

import java.util.List;
import java.util.Optional;

/**
 * A page of a list.
 *
 * @param rows at most 50 applications
 * @param previous the number of the application that the previous page ends before, or empty if this is the first one
 * @param next the number of the application that the next page begins after, or empty if this is the last one
 */
public record ApplicationPage(List<ApplicationRow> rows, Optional<Long> previous, Optional<Long> next) {

    /** The most applications of a page. */
    public static final int SIZE = 50;
}
