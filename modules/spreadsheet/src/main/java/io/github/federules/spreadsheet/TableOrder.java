package io.github.federules.spreadsheet;

import io.github.federules.core.fault.LocatedFault;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The order of the errors of a table: those of the table as a whole, then by row and column, then those of other places. */
final class TableOrder {

    // As Places writes them: budget[7].Montant in a file, and budget[C7].Montant in a workbook.
    private static final Pattern CELL = Pattern.compile("budget\\[([A-Z]*)([0-9]{1,9})](?:\\.(.*))?", Pattern.DOTALL);

    // More than any table has.
    private static final long COLUMNS = 1L << Integer.SIZE;
    private static final int NO_COLUMN = Integer.MAX_VALUE;

    private final Map<String, Integer> positions;

    /**
     * Creates the order of a table.
     *
     * @param positions the columns, from 0, by their headers
     */
    TableOrder(Map<String, Integer> positions) {
        this.positions = Map.copyOf(positions);
    }

    /** Returns errors in this order. Those of one cell stay in theirs. */
    List<LocatedFault> of(List<LocatedFault> faults) {
        return faults.stream().sorted(Comparator.comparingLong(this::rank)).toList();
    }

    private long rank(LocatedFault fault) {
        Matcher cell = CELL.matcher(fault.path());
        if (!cell.matches()) {
            return fault.path().equals(RowReader.TABLE) ? -1 : Long.MAX_VALUE;
        }
        String letters = cell.group(1);
        int column = letters.isEmpty() ? column(cell.group(3)) : CellAddress.position(letters + cell.group(2));
        return Long.parseLong(cell.group(2)) * COLUMNS + column;
    }

    private int column(@Nullable String header) {
        return header == null ? NO_COLUMN : positions.getOrDefault(header, NO_COLUMN);
    }
}
