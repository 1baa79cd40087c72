package io.github.federules.examples.cli.replay;

import java.util.List;

/** What a row turned out to be. */
sealed interface RowReading {

    /**
     * A row that can be replayed.
     *
     * @param operation the operation
     */
    record Accepted(Operation operation) implements RowReading {}

    /**
     * A row that cannot be read.
     *
     * @param problems all that is wrong with it, at least one
     */
    record Refused(List<Problem> problems) implements RowReading {}
}
