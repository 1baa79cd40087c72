package io.github.federules.examples.cli.replay;

import java.util.Map;

/**
 * A row of the list as it is written.
 *
 * @param line the line that it starts on, from 1
 * @param fields how many fields it has
 * @param values what stands in the columns that are read, cut where it is too long for any of them
 */
record Row(long line, int fields, Map<Column, String> values) {

    String value(Column column) {
        return values.getOrDefault(column, "");
    }
}
