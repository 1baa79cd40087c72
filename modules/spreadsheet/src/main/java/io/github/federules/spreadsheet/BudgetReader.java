package io.github.federules.spreadsheet;

import io.github.federules.core.fault.Fault;
import io.github.federules.core.fault.FaultCode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * A reader of budgets: tables in CSV in UTF-8, and Excel workbooks (XLSX).
 *
 * <p>The format is recognized by its first bytes. Numbers, headers and natures are in French or in English, whatever the
 * language of this reader. For example:
 *
 * <pre>{@code
 * Budget budget = BudgetReader.in(Locale.FRENCH).read(upload);
 * if (budget.isValid()) {
 *     operation = operation.withCostLines(budget.costLines());
 * }
 * }</pre>
 *
 * <p>A file may come from anybody: it has at most 4 MiB and 20,000 rows, a workbook unpacks to at most 32 MiB, and reading takes
 * time linear in its size. This class is immutable and thread-safe.
 */
public final class BudgetReader {

    /** The most bytes of a file: 4 MiB. */
    public static final int MAX_BYTES = 4 * 1024 * 1024;

    // A ZIP archive, and the container of encrypted workbooks and of the old format .xls.
    private static final int ARCHIVE = 0x504b0304;
    private static final int OLD_CONTAINER = 0xd0cf11e0;

    private final Locale locale;

    private BudgetReader(Locale locale) {
        this.locale = locale;
    }

    /**
     * Creates a reader.
     *
     * @param locale French, or anything else for English, for the names of columns and natures in errors, not null
     * @return the reader, never null
     */
    public static BudgetReader in(Locale locale) {
        return new BudgetReader(Objects.requireNonNull(locale, "locale"));
    }

    /**
     * Reads the cost lines of a table, or every error in it. Whether a partner is a member of the grouping is checked with the
     * dossier.
     *
     * @param table the bytes of the file; it is not closed, not null
     * @return the cost lines or the errors, never null
     * @throws IOException if the stream cannot be read
     */
    public Budget read(InputStream table) throws IOException {
        return CheckedRows.of(readTable(table), locale);
    }

    /**
     * Reads the rows of a table without the checks of cost lines, for programs that check them otherwise.
     *
     * @param table the bytes of the file; it is not closed, not null
     * @return the rows and the errors of their cells, never null
     * @throws IOException if the stream cannot be read
     */
    public BudgetTable readTable(InputStream table) throws IOException {
        byte[] bytes = Objects.requireNonNull(table, "table").readNBytes(MAX_BYTES + 1);
        if (bytes.length > MAX_BYTES) {
            return refused(Places.OF_FILE, Fault.of(FaultCode.TOO_LARGE, "table", Map.of("bound", "4 MiB")));
        }
        int start = bytes.length < Integer.BYTES ? 0 : ByteBuffer.wrap(bytes).getInt();
        return switch (start) {
            case OLD_CONTAINER -> refused(Places.OF_WORKBOOK, Fault.of(FaultCode.NOT_XLSX, Map.of()));
            case ARCHIVE -> WorkbookRows.read(bytes, locale);
            default -> CsvRows.read(bytes, locale);
        };
    }

    private BudgetTable refused(Places places, Fault fault) {
        RowReader reader = new RowReader(locale, places);
        reader.add(fault);
        return reader.table();
    }

    /**
     * Returns the value in one short line, for logs.
     *
     * @return the line, never null
     */
    @Override
    public String toString() {
        return "BudgetReader[locale=" + locale + "]";
    }
}
