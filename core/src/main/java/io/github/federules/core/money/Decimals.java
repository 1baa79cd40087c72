package io.github.federules.core.money;

import io.github.federules.core.fault.Fault;
import io.github.federules.core.fault.FaultCode;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Decimal numbers as dossiers write them: an optional minus, 1 to 30 digits, and maybe a point with 1 to 30 digits.
 *
 * <p>No exponent, no space, no comma, no digits of other scripts; so that no text costs more than it is long.
 */
public final class Decimals {

    private static final Pattern FORM = Pattern.compile("-?[0-9]{1,30}(\\.[0-9]{1,30})?");

    private Decimals() {}

    /**
     * Obtains the number that a text writes.
     *
     * @param text the text, not null
     * @return the number, never null
     * @throws io.github.federules.core.fault.InvalidFactException if the text is not of the form
     */
    public static BigDecimal parse(String text) {
        return find(text)
                .orElseThrow(() ->
                        Fault.of(FaultCode.NOT_A_NUMBER, Map.of("value", text)).asException());
    }

    /**
     * Finds the number that a text writes.
     *
     * @param text the text, not null
     * @return the number, or empty if the text is not of the form, never null
     */
    public static Optional<BigDecimal> find(String text) {
        return FORM.matcher(text).matches() ? Optional.of(new BigDecimal(text)) : Optional.empty();
    }

    /**
     * Tells whether a number has more decimals than these, trailing zeros apart.
     *
     * <p>For example, {@code exceed(new BigDecimal("0.500"), 2)} is false.
     *
     * @param number the number, not null
     * @param decimals how many there may be, 0 or more
     * @return true if it has more
     */
    public static boolean exceed(BigDecimal number, int decimals) {
        return number.scale() > decimals && number.stripTrailingZeros().scale() > decimals;
    }
}
