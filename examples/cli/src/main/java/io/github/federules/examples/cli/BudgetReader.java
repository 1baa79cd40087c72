package io.github.federules.examples.cli;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import io.github.federules.core.dossier.CostNature;
import io.github.federules.core.fault.Fault;
import io.github.federules.core.fault.FaultCode;
import io.github.federules.core.fault.InvalidFactException;
import io.github.federules.core.fault.LocatedFault;
import io.github.federules.core.money.Decimals;
import io.github.federules.core.money.Euros;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** Reads the cost lines of a table in CSV, with numbers, headers and natures in French or in English. */
final class BudgetReader {

    /** The most bytes of a table. */
    static final int MAX_BYTES = 4 * 1024 * 1024;

    /** The most rows of a table. */
    static final int MOST_ROWS = 20_000;

    private static final int MOST_FAULTS = 100;

    private final Locale locale;
    private final List<LocatedFault> faults = new ArrayList<>();
    private final List<BudgetLine> lines = new ArrayList<>();
    private final Map<BudgetColumn, String> headers = new EnumMap<>(BudgetColumn.class);
    private final List<Optional<BudgetColumn>> columns = new ArrayList<>();
    private final BitSet hasHeader = new BitSet();
    private long lastRow;

    private BudgetReader(Locale locale) {
        this.locale = locale;
    }

    /** Reads a table, with every error in it. */
    static Budget read(InputStream in, Locale locale) throws IOException {
        BudgetReader reader = new BudgetReader(locale);
        reader.readBytes(in.readNBytes(MAX_BYTES + 1));
        return new Budget(List.copyOf(reader.lines), Map.copyOf(reader.headers), List.copyOf(reader.faults));
    }

    private void readBytes(byte[] bytes) {
        if (bytes.length > MAX_BYTES) {
            add("budget", Fault.of(FaultCode.TOO_LARGE, "table", Map.of("bound", "4 MiB")));
            return;
        }
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            readTable(text.startsWith("\ufeff") ? text.substring(1) : text);
        } catch (CharacterCodingException e) {
            add("budget", Fault.of(FaultCode.NOT_CSV, "encoding", Map.of()));
        }
    }

    private void readTable(String text) {
        CsvReader.CsvReaderBuilder table = CsvReader.builder()
                .fieldSeparator(separator(text))
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false);
        try (CsvReader<CsvRecord> records = table.ofCsvRecord(text)) {
            for (CsvRecord each : records) {
                lastRow = each.getStartingLineNumber();
                if (columns.isEmpty()) {
                    readHeader(each);
                } else if (each.getFields().stream().anyMatch(cell -> !cell.isBlank())) {
                    readRow(each);
                }
                if (lines.size() > MOST_ROWS || faults.size() >= MOST_FAULTS) {
                    break;
                }
            }
        } catch (CsvParseException e) {
            add("budget", Fault.of(FaultCode.NOT_CSV, Map.of("row", Long.toString(lastRow))));
        } catch (IOException e) {
            throw new IllegalStateException("A text in memory was read.", e);
        }
        if (columns.isEmpty() && faults.isEmpty()) {
            add("budget", Fault.of(FaultCode.NOT_CSV, "empty", Map.of("allowed", BudgetColumn.allNames(locale))));
        }
        if (lines.size() > MOST_ROWS) {
            add("budget", Fault.of(FaultCode.TOO_LARGE, "rows", Map.of("bound", Integer.toString(MOST_ROWS))));
        }
    }

    // French spreadsheets separate cells by semicolons, because commas separate decimals.
    private static char separator(String text) {
        String header = text.lines().findFirst().orElse("");
        return header.chars().filter(each -> each == ';').count()
                        >= header.chars().filter(each -> each == ',').count()
                ? ';'
                : ',';
    }

    private void readHeader(CsvRecord header) {
        for (String name : header.getFields()) {
            Optional<BudgetColumn> column = BudgetColumn.find(name);
            String place = Budget.place(lastRow, name.strip());
            if (column.isEmpty() && !name.isBlank()) {
                add(
                        place,
                        Fault.of(
                                FaultCode.UNKNOWN_FIELD,
                                Map.of("field", name.strip(), "allowed", BudgetColumn.allNames(locale))));
            } else if (column.isPresent() && headers.putIfAbsent(column.get(), name.strip()) != null) {
                add(place, Fault.of(FaultCode.DUPLICATE_FIELD, Map.of("field", name.strip())));
            }
            hasHeader.set(columns.size(), !name.isBlank());
            columns.add(column);
        }
        for (BudgetColumn required : List.of(BudgetColumn.NATURE, BudgetColumn.AMOUNT)) {
            if (!headers.containsKey(required)) {
                String name = required.usualName(locale);
                add(Budget.place(lastRow, name), Fault.of(FaultCode.MISSING, "column", Map.of("column", name)));
            }
        }
    }

    private void readRow(CsvRecord row) {
        Map<BudgetColumn, String> cells = new EnumMap<>(BudgetColumn.class);
        for (int i = 0; i < row.getFieldCount(); i++) {
            String cell = row.getField(i).strip();
            Optional<BudgetColumn> column = i < columns.size() ? columns.get(i) : Optional.empty();
            if (!cell.isEmpty() && column.isPresent()) {
                cells.put(column.get(), cell);
            } else if (!cell.isEmpty() && !hasHeader.get(i)) {
                Map<String, String> values = Map.of("cell", Integer.toString(i + 1), "value", cell);
                add(Budget.place(lastRow, ""), Fault.of(FaultCode.NOT_CSV, "cell", values));
            }
        }
        CostNature nature = nature(cells);
        cells.remove(BudgetColumn.NATURE);
        replace(cells, BudgetColumn.AMOUNT, BudgetReader::euros, "0");
        if (headers.containsKey(BudgetColumn.AMOUNT) && !cells.containsKey(BudgetColumn.AMOUNT)) {
            add(place(BudgetColumn.AMOUNT), missing(header(BudgetColumn.AMOUNT)));
        }
        cells.putIfAbsent(BudgetColumn.AMOUNT, "0");
        replace(cells, BudgetColumn.VAT, BudgetReader::euros, "0");
        replace(cells, BudgetColumn.FTE, BudgetReader::share, "1");
        lines.add(new BudgetLine(lastRow, nature, cells));
    }

    private CostNature nature(Map<BudgetColumn, String> cells) {
        String cell = cells.get(BudgetColumn.NATURE);
        Optional<CostNature> nature = Optional.ofNullable(cell).flatMap(BudgetReader::findNature);
        if (nature.isEmpty() && headers.containsKey(BudgetColumn.NATURE)) {
            String allowed = Arrays.stream(CostNature.values())
                    .map(each -> each.label(locale))
                    .collect(Collectors.joining(", "));
            add(
                    place(BudgetColumn.NATURE),
                    cell == null
                            ? missing(header(BudgetColumn.NATURE))
                            : Fault.of(FaultCode.UNKNOWN_VALUE, Map.of("value", cell, "allowed", allowed)));
        }
        // The row may be staff, so nothing else of it is an error.
        boolean mayBeStaff = cells.containsKey(BudgetColumn.PERSON) || cells.containsKey(BudgetColumn.FTE);
        return nature.orElse(mayBeStaff ? CostNature.STAFF : CostNature.OTHER);
    }

    private static Optional<CostNature> findNature(String cell) {
        String plain = BudgetColumn.plain(cell);
        return Arrays.stream(CostNature.values())
                .filter(nature -> nature.name().equals(cell)
                        || BudgetColumn.plain(nature.label(Locale.FRENCH)).equals(plain)
                        || BudgetColumn.plain(nature.label(Locale.ENGLISH)).equals(plain))
                .findFirst();
    }

    private void replace(
            Map<BudgetColumn, String> cells, BudgetColumn column, UnaryOperator<String> reader, String harmless) {
        String cell = cells.get(column);
        if (cell == null) {
            return;
        }
        try {
            cells.put(column, reader.apply(cell));
        } catch (InvalidFactException e) {
            add(place(column), e.fault());
            cells.put(column, harmless);
        }
    }

    private static String euros(String cell) {
        return BigDecimal.valueOf(Euros.cents(Euros.parseLenient(cell)), 2).toPlainString();
    }

    private static String share(String cell) {
        if (!cell.endsWith("%")) {
            return Decimals.parseLenient(cell).toPlainString();
        }
        BigDecimal percentage = Decimals.parseLenient(cell.substring(0, cell.length() - 1));
        return percentage.movePointLeft(2).toPlainString();
    }

    private String header(BudgetColumn column) {
        return headers.getOrDefault(column, column.field());
    }

    private String place(BudgetColumn column) {
        return Budget.place(lastRow, header(column));
    }

    private static Fault missing(String column) {
        return Fault.of(FaultCode.MISSING, Map.of("field", column));
    }

    private void add(String place, Fault fault) {
        if (faults.size() < MOST_FAULTS) {
            faults.add(new LocatedFault(place, fault));
        }
    }
}
