package io.github.federules.core.money;

import io.github.federules.core.number.ManyDigits;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The decimal numbers of the dossier format: an optional minus sign, 1 to 30 digits, and optionally a point with 1 to
 * 30 digits.
 *
 * <p>Exponents, spaces, commas and digits of other scripts are not accepted. Reading a text takes time linear in its
 * length. For numbers that people type, there is {@link #parseLenient}.
 */
public final class Decimals {

    private static final int MOST_DIGITS = 30;

    // So many digits fit into a long, whatever they are.
    private static final int DIGITS_OF_LONG = 18;
    private static final long[] POWERS_OF_TEN = new long[DIGITS_OF_LONG];

    static {
        long power = 1;
        for (int i = 0; i < POWERS_OF_TEN.length; i++) {
            POWERS_OF_TEN[i] = power;
            power *= 10;
        }
    }

    private Decimals() {}

    /**
     * Reads a number.
     *
     * <p>For example, {@code parse("0.20")} is 0.20; {@code parse("1e3")} and {@code parse("0,20")} throw.
     *
     * @param text the text
     * @return the number
     * @throws io.github.federules.core.fault.InvalidFactException if the text is not a number in this format
     */
    public static BigDecimal parse(String text) {
        return parse(text, number -> true);
    }

    /**
     * Reads a number of a field that does not accept every number.
     *
     * <p>The number is not checked. If the text is not a number, the error names what was probably meant, unless the field refuses that
     * too. For example, {@code parse("150%", share -> share.compareTo(BigDecimal.ONE) <= 0)} throws without a proposal.
     *
     * @param text the text
     * @param accepted whether the field accepts a number
     * @return the number
     * @throws io.github.federules.core.fault.InvalidFactException if the text is not a number in this format
     */
    public static BigDecimal parse(String text, Predicate<BigDecimal> accepted) {
        Objects.requireNonNull(accepted, "accepted");
        Optional<BigDecimal> number = find(text);
        if (number.isEmpty()) {
            throw WrittenNumber.notInFormat(text, WrittenNumber::parseShare, accepted)
                    .asException();
        }
        return number.get();
    }

    /**
     * Reads a number as people write it in French or in English.
     *
     * <p>For example, {@code parseLenient("48 000,5")}, {@code parseLenient("48.000,5")} and
     * {@code parseLenient("48,000.5")} are 48000.5. Groups of three digits may be separated by spaces of any width,
     * points, commas or apostrophes. A text that has two meanings throws: {@code 48,000} is 48 in French and 48000 in
     * English.
     *
     * @param text the text, at most 100 characters
     * @return the number
     * @throws io.github.federules.core.fault.InvalidFactException if the text is not a number, or could be one of two
     */
    public static BigDecimal parseLenient(String text) {
        return WrittenNumber.parse(Objects.requireNonNull(text, "text"));
    }

    /**
     * Reads a number, if the text is one.
     *
     * @param text the text
     * @return the number, or empty if the text is not a number in this format
     */
    public static Optional<BigDecimal> find(String text) {
        Objects.requireNonNull(text, "text");
        int length = text.length();
        int start = length > 0 && text.charAt(0) == '-' ? 1 : 0;
        int point = endOfDigits(text, start);
        int end = point < length && text.charAt(point) == '.' ? endOfDigits(text, point + 1) : point;
        boolean isWhole = end == point;
        if (end < length || !isRun(point - start) || !(isWhole || isRun(end - point - 1))) {
            return Optional.empty();
        }
        return Optional.of(
                length - start <= DIGITS_OF_LONG
                        ? BigDecimal.valueOf(unscaled(text, start), isWhole ? 0 : end - point - 1)
                        : new BigDecimal(text));
    }

    private static boolean isRun(int digits) {
        return digits >= 1 && digits <= MOST_DIGITS;
    }

    private static int endOfDigits(String text, int start) {
        int end = start;
        while (end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
            end++;
        }
        return end;
    }

    private static long unscaled(String text, int start) {
        long number = 0;
        for (int i = start; i < text.length(); i++) {
            char digit = text.charAt(i);
            if (digit != '.') {
                number = 10 * number + (digit - '0');
            }
        }
        return start == 0 ? number : -number;
    }

    /** Returns a number of at most so many decimals with its point moved to the right by as many places. */
    static long scaled(BigDecimal number, int decimals) {
        // Unlike movePointRight, this does not copy a number without decimals once more.
        return number.scaleByPowerOfTen(number.scale()).longValueExact() * POWERS_OF_TEN[decimals - number.scale()];
    }

    /**
     * Determines whether a number has more decimals than allowed. Trailing zeros do not count in a number of up to 1,000 digits;
     * those of a longer one do, because it takes long to find them.
     *
     * <p>For example, {@code exceed(new BigDecimal("0.500"), 2)} is false.
     *
     * @param number the number
     * @param decimals the greatest number of decimals allowed, 0 or more
     * @return true if it has more
     */
    public static boolean exceed(BigDecimal number, int decimals) {
        Objects.requireNonNull(number, "number");
        return number.scale() > decimals
                && (ManyDigits.in(number) || number.stripTrailingZeros().scale() > decimals);
    }
}
