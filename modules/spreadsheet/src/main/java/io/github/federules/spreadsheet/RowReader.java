package io.github.federules.spreadsheet;

import io.github.federules.core.criterion.Answer;
import io.github.federules.core.criterion.Answers;
import io.github.federules.core.criterion.Criterion;
import io.github.federules.core.dossier.CostNature;
import io.github.federules.core.fault.Fault;
import io.github.federules.core.fault.FaultCode;
import io.github.federules.core.fault.InvalidFactException;
import io.github.federules.core.fault.LocatedFault;
import io.github.federules.core.money.Decimals;
import io.github.federules.core.money.Euros;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads cost lines from rows of cells, with numbers, headers and natures in French or in English. */
final class RowReader {

    /** The most rows of a table. */
    static final int MOST_ROWS = 20_000;

    /** The most errors that are reported. */
    static final int MOST_FAULTS = 100;

    /** The place of the table as a whole. */
    static final String TABLE = "budget";

    private final Locale locale;
    private final LineQuestions questions;
    private final Places places;
    private final FaultCode notReadable;
    private final List<LocatedFault> faults = new ArrayList<>();
    private final List<BudgetRow> rows = new ArrayList<>();
    private final Map<BudgetColumn, Header> headers = new EnumMap<>(BudgetColumn.class);
    private final Map<Integer, BudgetColumn> columns = new HashMap<>();
    private final Map<String, Header> answerHeaders = new HashMap<>();
    private final Map<Integer, Criterion> criteria = new HashMap<>();
    private final Map<String, Integer> positions = new HashMap<>();
    private final BitSet hasHeader = new BitSet();
    private boolean isHeaderRead;
    private boolean hasUnknownHeader;
    private long number;

    RowReader(Locale locale, LineQuestions questions, Places places) {
        this.locale = locale;
        this.questions = questions;
        this.places = places;
        this.notReadable = places == Places.OF_FILE ? FaultCode.NOT_CSV : FaultCode.NOT_XLSX;
    }

    /** Determines whether further rows would change nothing: there are too many of them, or too many errors. */
    boolean isFull() {
        return rows.size() > MOST_ROWS || faults.size() >= MOST_FAULTS;
    }

    /** Reports an error of the table as a whole. */
    void add(Fault fault) {
        add(TABLE, fault);
    }

    /** Returns what was read. */
    BudgetTable table() {
        if (!isHeaderRead && faults.isEmpty()) {
            add(Fault.of(notReadable, "empty", Map.of("allowed", questions.columns(locale))));
        }
        if (rows.size() > MOST_ROWS) {
            add(Fault.of(FaultCode.TOO_LARGE, "rows", Map.of("bound", Integer.toString(MOST_ROWS))));
        }
        return new BudgetTable(places, rows, headers, answerHeaders, positions, faults);
    }

    /** Reads the next row: the first one holds the headers. */
    void read(long row, List<Cell> cells) {
        number = row;
        if (!isHeaderRead) {
            isHeaderRead = true;
            readHeaders(cells);
        } else if (!cells.isEmpty()) {
            readRow(cells);
        }
    }

    private void readHeaders(List<Cell> cells) {
        for (Cell cell : cells) {
            if (isFull()) {
                return;
            }
            hasHeader.set(cell.position());
            if (cell.fault().isPresent()) {
                add(places.of(number, cell.position()), cell.fault().get());
                continue;
            }
            Header header = new Header(cell.position(), cell.text());
            positions.putIfAbsent(header.name(), header.position());
            Optional<BudgetColumn> column = BudgetColumn.find(header.name());
            Optional<Criterion> criterion = questions.criterion(header.name());
            if (column.isPresent()) {
                columns.put(cell.position(), column.get());
                requireFirst(headers.putIfAbsent(column.get(), header), header);
            } else if (criterion.isPresent()) {
                criteria.put(cell.position(), criterion.get());
                requireFirst(answerHeaders.putIfAbsent(criterion.get().code(), header), header);
            } else {
                hasUnknownHeader = true;
                add(places.of(number, header), questions.unknownColumn(header.name(), locale));
            }
        }
        requireColumn(BudgetColumn.NATURE);
        if (!headers.containsKey(BudgetColumn.QUANTITY)) {
            requireColumn(BudgetColumn.AMOUNT);
        }
    }

    private void requireColumn(BudgetColumn column) {
        if (!headers.containsKey(column)) {
            String name = column.usualName(locale);
            add(places.ofNoColumn(number, name), Fault.of(FaultCode.MISSING, "column", Map.of("column", name)));
        }
    }

    private void requireFirst(@Nullable Header before, Header header) {
        if (before != null) {
            add(places.of(number, header), Fault.of(FaultCode.DUPLICATE_FIELD, Map.of("field", header.name())));
        }
    }

    private void readRow(List<Cell> all) {
        Map<BudgetColumn, Cell> cells = new EnumMap<>(BudgetColumn.class);
        Answers answers = Answers.none();
        for (Cell cell : all) {
            BudgetColumn column = columns.get(cell.position());
            Criterion criterion = criteria.get(cell.position());
            if (column != null) {
                cells.put(column, cell);
                cell.fault().ifPresent(fault -> add(place(column), fault));
            } else if (criterion != null) {
                Optional<Answer> answer = answer(criterion, cell);
                answers = answer.isPresent() ? answers.with(criterion.code(), answer.get()) : answers;
            } else if (!hasHeader.get(cell.position())) {
                addWithoutHeader(cell);
            }
        }
        Map<BudgetColumn, String> fields = new EnumMap<>(BudgetColumn.class);
        cells.forEach((column, cell) -> {
            if (cell.fault().isEmpty()) {
                fields.put(column, cell.text());
            }
        });
        CostNature nature = nature(cells);
        fields.remove(BudgetColumn.NATURE);
        readNumber(fields, cells, BudgetColumn.AMOUNT);
        readNumber(fields, cells, BudgetColumn.QUANTITY);
        readNumber(fields, cells, BudgetColumn.ANNUAL_COST);
        requireCost(fields);
        readNumber(fields, cells, BudgetColumn.VAT);
        readNumber(fields, cells, BudgetColumn.FTE);
        rows.add(new BudgetRow(number, nature, fields, answers));
    }

    // A row states an amount, or a quantity, perhaps with an annual cost.
    private void requireCost(Map<BudgetColumn, String> fields) {
        if (fields.containsKey(BudgetColumn.AMOUNT) || fields.containsKey(BudgetColumn.QUANTITY)) {
            return;
        }
        boolean isByUnit = fields.containsKey(BudgetColumn.ANNUAL_COST);
        BudgetColumn due =
                isByUnit || !headers.containsKey(BudgetColumn.AMOUNT) ? BudgetColumn.QUANTITY : BudgetColumn.AMOUNT;
        boolean mayHaveLostAmount = !isByUnit && due == BudgetColumn.QUANTITY && hasUnknownHeader;
        if (mayHaveLostAmount) {
            // The header that is unknown may be the one of amounts.
            return;
        }
        if (headers.containsKey(due)) {
            add(place(due), missing(due));
        } else if (isByUnit) {
            add(places.ofNoColumn(number, due.usualName(locale)), missing(due));
        } else {
            // The header lacks its column, which is reported by itself.
            return;
        }
        fields.put(due, harmless(due));
    }

    private Optional<Answer> answer(Criterion criterion, Cell cell) {
        Optional<Answer> answer =
                cell.fault().isPresent() ? Optional.empty() : LineQuestions.answer(criterion, cell.text());
        if (answer.isEmpty()) {
            Header header = answerHeaders.getOrDefault(criterion.code(), new Header(cell.position(), criterion.code()));
            add(
                    places.of(number, header),
                    cell.fault().orElseGet(() -> LineQuestions.unknownAnswer(criterion, cell.text(), locale)));
        }
        return answer;
    }

    private void addWithoutHeader(Cell cell) {
        boolean isInFile = places == Places.OF_FILE;
        String name = isInFile ? Integer.toString(cell.position() + 1) : CellAddress.letters(cell.position()) + number;
        add(
                places.of(number, cell.position()),
                Fault.of(notReadable, "cell", Map.of("cell", name, "value", cell.text())));
    }

    private CostNature nature(Map<BudgetColumn, Cell> cells) {
        Cell cell = cells.get(BudgetColumn.NATURE);
        Optional<CostNature> nature = Optional.ofNullable(cell).flatMap(each -> questions.nature(each.text()));
        if (nature.isEmpty() && headers.containsKey(BudgetColumn.NATURE)) {
            if (cell == null) {
                add(place(BudgetColumn.NATURE), missing(BudgetColumn.NATURE));
            } else if (cell.fault().isEmpty()) {
                add(place(BudgetColumn.NATURE), questions.unknownNature(cell.text(), locale));
            }
        }
        // The row may be staff, so nothing else of it is an error.
        boolean mayBeStaff = cells.containsKey(BudgetColumn.PERSON) || cells.containsKey(BudgetColumn.FTE);
        return nature.orElse(mayBeStaff ? CostNature.STAFF : CostNature.OTHER);
    }

    private void readNumber(Map<BudgetColumn, String> fields, Map<BudgetColumn, Cell> cells, BudgetColumn column) {
        Cell cell = cells.get(column);
        if (cell == null) {
            return;
        }
        fields.put(column, harmless(column));
        if (cell.fault().isEmpty()) {
            try {
                fields.put(column, number(column, cell));
            } catch (InvalidFactException e) {
                add(place(column), e.fault());
            }
        }
    }

    private static String harmless(BudgetColumn column) {
        return column == BudgetColumn.QUANTITY || column == BudgetColumn.FTE ? "1" : "0";
    }

    private static String number(BudgetColumn column, Cell cell) {
        return switch (column) {
            case QUANTITY -> units(cell);
            case FTE -> share(cell);
            default -> euros(cell);
        };
    }

    private static String euros(Cell cell) {
        long cents = Euros.cents(cell.number().map(Euros::euros).orElseGet(() -> Euros.parseLenient(cell.text())));
        return BigDecimal.valueOf(cents, 2).toPlainString();
    }

    private static String units(Cell cell) {
        return cell.number().orElseGet(() -> Decimals.parseLenient(cell.text())).toPlainString();
    }

    private static String share(Cell cell) {
        String text = cell.text();
        if (cell.number().isPresent()) {
            return text;
        }
        if (!text.endsWith("%")) {
            return withoutThousands(text).toPlainString();
        }
        BigDecimal percentage = withoutThousands(text.substring(0, text.length() - 1));
        return percentage.movePointLeft(2).toPlainString();
    }

    // A share of thousands would be refused: three digits after a comma or a point are decimals.
    private static BigDecimal withoutThousands(String text) {
        try {
            return Decimals.parseLenient(text);
        } catch (InvalidFactException e) {
            String decimal = e.fault().values().get("decimal");
            if (decimal == null) {
                throw e;
            }
            return Decimals.parseLenient(decimal);
        }
    }

    private Header header(BudgetColumn column) {
        return headers.getOrDefault(column, new Header(0, column.field()));
    }

    private String place(BudgetColumn column) {
        return places.of(number, header(column));
    }

    private Fault missing(BudgetColumn column) {
        return Fault.of(
                FaultCode.MISSING, "cell", Map.of("field", header(column).name()));
    }

    private void add(String place, Fault fault) {
        if (faults.size() < MOST_FAULTS) {
            faults.add(new LocatedFault(place, fault));
        }
    }
}
