package io.github.federules.jackson.json;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** A number as JSON writes it, read exactly and without ever being written out. */
public final class JsonNumber {

    private static final Pattern EXPONENT = Pattern.compile("[-+]?0*([12]?[0-9]|30)");

    // No amount and no share has a thousand digits; a BigDecimal of millions would take minutes.
    private static final int MOST_DIGITS = 1000;

    private JsonNumber() {}

    /** Finds the number that a literal writes, or empty if its exponent is beyond ±30 or it has a thousand digits. */
    public static Optional<BigDecimal> find(String literal) {
        // A lenient mapper, or a tree, hands on NaN and Infinity as well.
        if (literal.chars().noneMatch(each -> each >= '0' && each <= '9')) {
            return Optional.empty();
        }
        int e = Math.max(literal.indexOf('e'), literal.indexOf('E'));
        String mantissa = withoutTrailingZeros(e < 0 ? literal : literal.substring(0, e));
        String exponent = e < 0 ? "0" : literal.substring(e + 1);
        if (!EXPONENT.matcher(exponent).matches() || mantissa.length() > MOST_DIGITS) {
            return Optional.empty();
        }
        return Optional.of(new BigDecimal(mantissa).scaleByPowerOfTen(Integer.parseInt(exponent)));
    }

    private static String withoutTrailingZeros(String mantissa) {
        if (mantissa.indexOf('.') < 0) {
            return mantissa;
        }
        int end = mantissa.length();
        while (mantissa.charAt(end - 1) == '0') {
            end--;
        }
        return mantissa.substring(0, end);
    }
}
