package io.github.federules.examples.grantservice.officer;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.regex.Pattern;

/** A table as CSV that a spreadsheet opens without running anything in it. */
final class CsvExport {

    // A spreadsheet takes a cell that begins so for a formula, even within quotes; some remove blanks first, or read
    // wide signs too.
    private static final String FORMULA = "=+-@\t\r\n\uff1d\uff0b\uff0d\uff20\u2212";

    private static final Pattern HIDDEN = Pattern.compile("[\\s\\p{Z}\\p{C}]+");

    // A number, a day or a time.
    private static final Pattern PLAIN =
            Pattern.compile("[0-9]{1,15}([.,][0-9]{1,2})?|[0-9]{4}-[0-9]{2}-[0-9]{2}|[0-9]{2}(:[0-9]{2}){2}");

    private final Writer out;

    /** Creates a table that is written row by row. */
    CsvExport(Writer out) throws IOException {
        this.out = out;
        out.append('\ufeff');
    }

    void add(List<String> cells) throws IOException {
        for (int i = 0; i < cells.size(); i++) {
            out.append(i == 0 ? "" : ";").append(cell(cells.get(i)));
        }
        out.append("\r\n");
    }

    static String cell(String value) {
        if (PLAIN.matcher(value).matches()) {
            return value;
        }
        String start = HIDDEN.matcher(value).replaceAll("");
        boolean isFormula = isFormulaAt(value) || isFormulaAt(start);
        return '"' + (isFormula ? "'" : "") + value.replace("\"", "\"\"") + '"';
    }

    private static boolean isFormulaAt(String text) {
        return !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0;
    }
}
