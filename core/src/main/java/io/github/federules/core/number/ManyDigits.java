package io.github.federules.core.number;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;

/** Numbers of more than about a thousand digits: arithmetic on them takes more than time linear in their length. */
public final class ManyDigits {

    private static final int MOST_BITS = BigInteger.TEN.pow(1_000).bitLength();

    // Enough bits for forty digits, of which a few are shown.
    private static final int LEADING_BITS = 128;
    private static final MathContext LEADING = new MathContext(40);

    private ManyDigits() {}

    /** Determines whether a number has so many digits, trailing zeros included. */
    public static boolean in(BigDecimal number) {
        return number.unscaledValue().bitLength() > MOST_BITS;
    }

    /** Returns a number with nearly the same value and few digits. */
    public static BigDecimal leading(BigDecimal number) {
        BigInteger digits = number.unscaledValue();
        int dropped = Math.max(0, digits.bitLength() - LEADING_BITS);
        return new BigDecimal(digits.shiftRight(dropped))
                .multiply(BigDecimal.valueOf(2).pow(dropped, LEADING), LEADING)
                .scaleByPowerOfTen(-number.scale());
    }
}
