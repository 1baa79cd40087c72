package io.github.federules.spreadsheet;

import io.github.federules.core.fault.Fault;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * A cell.
 *
 * @param position the column, from 0
 * @param text what it holds, without spaces around it, empty if it is blank
 * @param number the number that it holds, empty for a text, which may be written as a number
 * @param fault why nothing can be read from it, or empty
 */
record Cell(int position, String text, Optional<BigDecimal> number, Optional<Fault> fault) {

    static Cell ofText(int position, String text) {
        return new Cell(position, text, Optional.empty(), Optional.empty());
    }

    static Cell ofNumber(int position, BigDecimal number) {
        return new Cell(position, number.toPlainString(), Optional.of(number), Optional.empty());
    }

    static Cell wrong(int position, String text, Fault fault) {
        return new Cell(position, text, Optional.empty(), Optional.of(fault));
    }

    /** Determines whether there is nothing in it, not even an error. */
    boolean isBlank() {
        return text.isEmpty() && fault.isEmpty();
    }
}
