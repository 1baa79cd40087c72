package io.github.federules.spreadsheet;

import io.github.federules.core.fault.LocatedFault;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a budget before the cost lines are checked, for programs that check them themselves.
 *
 * <p>Other programs read a {@link Budget}. This class is immutable and thread-safe.
 */
public final class BudgetTable {

    private static final String ANSWERS = "answers.";

    // As Places writes them: budget[7].Montant in a file, and budget[C7].Montant in a workbook.
    private static final Pattern CELL = Pattern.compile("budget\\[([A-Z]*)([0-9]{1,9})](?:\\.(.*))?", Pattern.DOTALL);

    // More than any table has.
    private static final long COLUMNS = 1L << Integer.SIZE;
    private static final int NO_COLUMN = Integer.MAX_VALUE;

    private final Places places;
    private final List<BudgetRow> rows;
    private final Map<BudgetColumn, Header> headers;
    private final Map<String, Header> answerHeaders;
    private final Map<String, Integer> positions;
    private final List<LocatedFault> faults;

    BudgetTable(
            Places places,
            List<BudgetRow> rows,
            Map<BudgetColumn, Header> headers,
            Map<String, Header> answerHeaders,
            Map<String, Integer> positions,
            List<LocatedFault> faults) {
        this.places = places;
        this.rows = List.copyOf(rows);
        this.headers = Map.copyOf(headers);
        this.answerHeaders = Map.copyOf(answerHeaders);
        this.positions = Map.copyOf(positions);
        this.faults = inOrder(faults);
    }

    /**
     * Returns the rows, one for each cost line, with a harmless value where a cell is wrong.
     *
     * @return the rows in the order of the table
     */
    public List<BudgetRow> rows() {
        return rows;
    }

    /**
     * Returns the errors of the table and of its cells. Whether the cells of a row go together is not checked.
     *
     * @return the errors in the order of the table, at most 100, each with its {@linkplain #place place}
     */
    public List<LocatedFault> faults() {
        return faults;
    }

    /**
     * Returns errors in the order of this table: those of the table as a whole, then by row and column, then those of other
     * places.
     *
     * <p>For programs that add errors of their own to {@link #faults}. Errors of one cell stay in their order.
     *
     * @param found the errors, each with its place
     * @return the same errors in this order
     */
    public List<LocatedFault> inOrder(List<LocatedFault> found) {
        Objects.requireNonNull(found, "found").forEach(each -> Objects.requireNonNull(each, "found"));
        return found.stream().sorted(Comparator.comparingLong(this::rank)).toList();
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

    /**
     * Returns the place of a field of a cost line: {@code budget[7].Montant} in a CSV file, and {@code budget[C7].Montant} in
     * a workbook, with the header as the table writes it.
     *
     * @param row a row of this table
     * @param field the name of the field, such as {@code amount} or {@code answers.ROLE}, or an empty text for the row as a
     *     whole
     * @return the place
     */
    public String place(BudgetRow row, String field) {
        Objects.requireNonNull(row, "row");
        Objects.requireNonNull(field, "field");
        boolean isAnswer = field.startsWith(ANSWERS);
        String name = isAnswer ? field.substring(ANSWERS.length()) : field;
        Optional<Header> header = isAnswer
                ? Optional.ofNullable(answerHeaders.get(name))
                : BudgetColumn.find(name).flatMap(column -> Optional.ofNullable(headers.get(column)));
        return header.map(each -> places.of(row.number(), each)).orElseGet(() -> places.ofNoColumn(row.number(), name));
    }

    /**
     * Determines whether there is an error at a place.
     *
     * @param place the place
     * @return true if an error is there
     */
    public boolean hasFaultAt(String place) {
        Objects.requireNonNull(place, "place");
        return faults.stream().anyMatch(fault -> fault.path().equals(place));
    }

    /**
     * Determines whether the nature of a row was read. Otherwise the row has a harmless one, and no error that depends on its
     * nature is one of the table.
     *
     * @param row a row of this table
     * @return false if the table has no column of natures, or if the cell of the row is wrong
     */
    public boolean isNatureKnown(BudgetRow row) {
        Objects.requireNonNull(row, "row");
        return headers.containsKey(BudgetColumn.NATURE) && !hasFaultAt(place(row, BudgetColumn.NATURE.field()));
    }

    /**
     * Returns the value in one short line, for logs.
     *
     * @return the line
     */
    @Override
    public String toString() {
        return "BudgetTable[rows=" + rows.size() + ", faults=" + faults.size() + "]";
    }
}
