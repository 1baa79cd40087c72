package io.github.federules.spreadsheet;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import io.github.federules.core.fault.Fault;
import io.github.federules.core.fault.FaultCode;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
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
    static BudgetTable read(byte[] bytes, Locale locale, LineQuestions questions) {
        CsvRows rows = new CsvRows(new RowReader(locale, questions, Places.OF_FILE));
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            rows.readText(text.startsWith("\ufeff") ? text.substring(1) : text);
        } catch (CharacterCodingException e) {
            rows.reader.add(Fault.of(FaultCode.NOT_CSV, "encoding", Map.of()));
        } catch (CsvParseException e) {
            rows.reader.add(Fault.of(FaultCode.NOT_CSV, Map.of("row", Long.toString(rows.lastRow))));
        }
        return rows.reader.table();
    }

    private void readText(String text) {
        // A text in memory needs no closing.
        Iterator<CsvRecord> records = CsvReader.builder()
                .fieldSeparator(separator(text))
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .ofCsvRecord(text)
                .iterator();
        while (!reader.isFull() && records.hasNext()) {
            CsvRecord record = records.next();
            lastRow = record.getStartingLineNumber();
            reader.read(lastRow, cells(record.getFields()));
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
