package io.github.federules.examples.cli.replay;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Where the columns stand in a list, in whatever order. */
final class Header {

    private final Map<Integer, Column> columns = new HashMap<>();
    private final Set<Column> missing = EnumSet.allOf(Column.class);
    private final Set<Column> twice = EnumSet.noneOf(Column.class);

    void add(int position, String name) {
        Column.find(name.strip()).ifPresent(column -> {
            columns.put(position, column);
            if (!missing.remove(column)) {
                twice.add(column);
            }
        });
    }

    Optional<Column> at(int position) {
        return Optional.ofNullable(columns.get(position));
    }

    /** The needed columns that are not there; either a beneficiary or a title is enough to show an operation. */
    Set<Column> missing() {
        Set<Column> needed = EnumSet.copyOf(missing);
        needed.remove(Column.TITLE);
        if (!missing.contains(Column.TITLE)) {
            needed.remove(Column.BENEFICIARY);
        }
        return needed;
    }

    /** The columns that are there more than once, so that nobody can tell which one counts. */
    Set<Column> twice() {
        return twice;
    }
}
