package io.github.federules.spreadsheet;

import io.github.federules.core.call.Call;
import io.github.federules.core.fault.Fault;
import io.github.federules.core.fault.FaultCode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.Collection;
import java.util.List;
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
 * if (!budget.isValid()) {
 *     return budget.faults().stream()
 *             .map(fault -> fault.path() + ": " + fault.message(Locale.FRENCH))
 *             .toList();
 * }
 * operation = operation.withCostLines(budget.costLines());
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
    private final LineQuestions questions;

    private BudgetReader(Locale locale, LineQuestions questions) {
        this.locale = locale;
        this.questions = questions;
    }

    /**
     * Creates a reader.
     *
     * @param locale French, or anything else for English, for the names of columns and natures in errors
     * @return the reader
     */
    public static BudgetReader in(Locale locale) {
        return new BudgetReader(Objects.requireNonNull(locale, "locale"), new LineQuestions(List.of()));
    }

    /**
     * Returns a copy that reads the budget of a dossier under a call. Default: the standard natures, and no answers.
     *
     * <p>The natures are those of the call. A column for each criterion that the call asks of cost lines has the code of the
     * criterion or its question as header, and codes or words of answers in its cells. A line of a nature that the call asks must
     * answer.
     *
     * @param call the call
     * @return the changed copy
     */
    public BudgetReader under(Call call) {
        return underAny(List.of(Objects.requireNonNull(call, "call")));
    }

    /**
     * Returns a copy that reads the natures and answers of cost lines under several calls, where the call is not known yet.
     *
     * <p>Of criteria with one code the first counts. Whether a line must answer is checked only under a single call.
     *
     * @param calls the calls
     * @return the changed copy
     */
    public BudgetReader underAny(Collection<Call> calls) {
        Objects.requireNonNull(calls, "calls").forEach(each -> Objects.requireNonNull(each, "calls"));
        return new BudgetReader(locale, new LineQuestions(calls));
    }

    /**
     * Reads the cost lines of a table, or every error in it. Whether a partner is a member of the grouping is checked with the
     * dossier.
     *
     * @param table the bytes of the file; it is not closed
     * @return the cost lines or the errors
     * @throws IOException if the stream cannot be read
     */
    public Budget read(InputStream table) throws IOException {
        return CheckedRows.of(readTable(table), locale, questions);
    }

    /**
     * Reads the rows of a table without the checks of cost lines, for programs that check them otherwise.
     *
     * @param table the bytes of the file; it is not closed
     * @return the rows and the errors of their cells
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
            case ARCHIVE -> WorkbookRows.read(bytes, locale, questions);
            default -> CsvRows.read(bytes, locale, questions);
        };
    }

    private BudgetTable refused(Places places, Fault fault) {
        RowReader reader = new RowReader(locale, questions, places);
        reader.add(fault);
        return reader.table();
    }

    /**
     * Returns the value in one short line, for logs.
     *
     * @return the line
     */
    @Override
    public String toString() {
        return "BudgetReader[locale=" + locale + "]";
    }
}
