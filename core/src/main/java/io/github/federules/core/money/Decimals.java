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
}
