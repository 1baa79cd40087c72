package io.github.federules.spreadsheet;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.regex.Pattern;

/** The numbers of a workbook, as its XML writes them. */
final class WorkbookNumber {

    // A workbook shows 15 digits. It may store 17, such as 1.1000000000000001 where 1.1 was typed.
    private static final MathContext AS_SHOWN = new MathContext(15, RoundingMode.HALF_UP);
    private static final Pattern NUMBER = Pattern.compile("[+-]?[0-9]{1,40}(\\.[0-9]{1,40})?([eE][+-]?[0-9]{1,2})?");
    private static final Pattern COUNT = Pattern.compile("[0-9]{1,7}");

    private WorkbookNumber() {}

    /** Returns the exact number that a workbook shows, or empty if the text is none, or none of a budget. */
    static Optional<BigDecimal> find(String text) {
        if (!NUMBER.matcher(text).matches()) {
            return Optional.empty();
        }
        return Optional.of(new BigDecimal(text).round(AS_SHOWN).stripTrailingZeros());
    }

    /** Returns a number that counts parts of the workbook. */
    static int count(String text) throws UnreadableWorkbookException {
        if (!COUNT.matcher(text).matches()) {
            throw UnreadableWorkbookException.damaged();
        }
        return Integer.parseInt(text);
    }
}
