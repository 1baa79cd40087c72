package io.github.federules.examples.grantservice.officer;

import java.util.List;

/** A table as CSV that a spreadsheet opens without running anything in it. */
final class CsvExport {

    // A spreadsheet takes a cell that begins so for a formula, even within quotes; some remove blanks first.
    private static final String FORMULA = "=+-@\t\r";

    private final StringBuilder text = new StringBuilder("\ufeff");

    void add(List<String> cells) {
        for (int i = 0; i < cells.size(); i++) {
            text.append(i == 0 ? "" : ";").append(cell(cells.get(i)));
        }
        text.append("\r\n");
    }

    static String cell(String value) {
        String start = value.strip();
        boolean isFormula = isFormulaAt(value) || isFormulaAt(start);
        return '"' + (isFormula ? "'" : "") + value.replace("\"", "\"\"") + '"';
    }

    private static boolean isFormulaAt(String text) {
        return !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0;
    }

    String text() {
        return text.toString();
    }
}
