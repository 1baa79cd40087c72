package io.github.federules.examples.cli;

import io.github.federules.core.fault.LocatedFault;
import java.util.List;
import java.util.Map;

/**
 * The cost lines of a table.
 *
 * @param lines the rows, one for each cost line, with a harmless value where a cell is wrong
 * @param headers the columns of the table, as the file names them
 * @param faults every error of the table by row and column
 */
record Budget(List<BudgetLine> lines, Map<BudgetColumn, String> headers, List<LocatedFault> faults) {

    /** Returns the place of a cell, or of a row without a column, as programs read it. */
    static String place(long row, String column) {
        return "budget[" + row + "]" + (column.isEmpty() ? "" : "." + column);
    }

    /** Determines whether an error of a cell is reported already. */
    boolean hasFaultAt(String place) {
        return faults.stream().anyMatch(fault -> fault.path().equals(place));
    }
}
