package io.github.federules.core.number;

import java.math.BigDecimal;
import java.math.MathContext;

/** Numbers in messages: written in full if that is short. */
public final class ShownNumber {

    private static final int LONGEST = 60;

    private ShownNumber() {}

    /** Writes a number. A number that would fill pages, such as 1e999999999, keeps its exponent. */
    public static String of(BigDecimal number) {
        if (ManyDigits.in(number)) {
            return of(ManyDigits.leading(number).round(new MathContext(6)));
        }
        boolean isShort = Math.abs((long) number.scale()) < LONGEST && number.precision() < LONGEST;
        return isShort
                ? number.toPlainString()
                : number.round(new MathContext(6)).toString();
    }
}
