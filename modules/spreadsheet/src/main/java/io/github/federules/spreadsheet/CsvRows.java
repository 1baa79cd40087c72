package io.github.federules.spreadsheet;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import io.github.federules.core.fault.Fault;
import io.github.federules.core.fault.FaultCode;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The rows of a table in CSV. */
final class CsvRows {

    private final RowReader reader;
    private long lastRow;

    private CsvRows(RowReader reader) {
        this.reader = reader;
    }

    /** Reads a table, with every error in it. */
    static BudgetTable read(byte[] bytes, Locale locale) {
        CsvRows rows = new CsvRows(new RowReader(locale, Places.OF_FILE));
        rows.readBytes(bytes);
        return rows.reader.table();
    }

    private void readBytes(byte[] bytes) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            readText(text.startsWith("\ufeff") ? text.substring(1) : text);
        } catch (CharacterCodingException e) {
            reader.add(Fault.of(FaultCode.NOT_CSV, "encoding", Map.of()));
        }
    }

    private void readText(String text) {
        CsvReader.CsvReaderBuilder table = CsvReader.builder()
                .fieldSeparator(separator(text))
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false);
        try (CsvReader<CsvRecord> records = table.ofCsvRecord(text)) {
            for (CsvRecord each : records) {
                lastRow = each.getStartingLineNumber();
                reader.read(lastRow, cells(each.getFields()));
                if (reader.isFull()) {
                    break;
                }
            }
        } catch (CsvParseException e) {
            reader.add(Fault.of(FaultCode.NOT_CSV, Map.of("row", Long.toString(lastRow))));
        } catch (IOException e) {
            throw new IllegalStateException("A text in memory was read.", e);
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

    private static List<Cell> cells(List<String> fields) {
        List<Cell> cells = new ArrayList<>();
        for (int i = 0; i < fields.size(); i++) {
            String text = fields.get(i).strip();
            if (!text.isEmpty()) {
                cells.add(Cell.ofText(i, text));
            }
        }
        return cells;
    }
}
