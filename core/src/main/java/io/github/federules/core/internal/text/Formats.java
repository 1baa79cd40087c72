package io.github.federules.core.internal.text;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * The formats of amounts, rates and dates in a language. The locale data of the JDK are not used: they change with its
 * version.
 */
public interface Formats {

    /** Writes an amount of cents as euros with two decimals. */
    String euros(long cents);

    /** Writes an amount of cents as euros with two decimals, at the end of a line. */
    default void euros(long cents, TextLines to) {
        euros(cents, 0, to);
    }

    /** Writes an amount of cents as euros with two decimals, at the end of a line, at the right of a column. */
    void euros(long cents, int width, TextLines to);

    /** Writes a share of one, such as 0.15, as a percentage. */
    String percent(BigDecimal share);

    /** Writes a rate in millionths as a percentage, at the end of a line. */
    void percent(long millionths, TextLines to);

    /** Writes a day in full. */
    String date(LocalDate day);
}
