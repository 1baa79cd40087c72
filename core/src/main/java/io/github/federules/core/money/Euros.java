package io.github.federules.core.money;

import io.github.federules.core.fault.Fault;
import io.github.federules.core.fault.FaultCode;
import io.github.federules.core.number.ManyDigits;
import io.github.federules.core.number.ShownNumber;
import io.github.federules.core.text.Phrasebook;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javax.money.CurrencyUnit;
import javax.money.Monetary;
import javax.money.MonetaryAmount;
import javax.money.MonetaryContext;
import javax.money.MonetaryContextBuilder;
import org.javamoney.moneta.Money;

/**
 * Conversions between euros as JSR 354 amounts, as text and as whole cents.
 *
 * <p>For example:
 *
 * <pre>{@code
 * MonetaryAmount amount = Euros.euros("48000.00");
 * String shown = Euros.format(amount, Locale.FRENCH);
 * }</pre>
 *
 * <p>Any implementation of {@code MonetaryAmount} is accepted. Returned amounts have one canonical form, so that equal
 * amounts are equal objects. Default rounding and monetary contexts of the application are not used: a file
 * {@code javamoney.properties} cannot change a result.
 *
 * <p>An <em>amount of a dossier</em> is net of VAT, from €0 to €999,999,999,999.99, with at most two decimals. This
 * class is thread-safe.
 */
public final class Euros {

    /** The largest amount of a dossier in cents: €999,999,999,999.99. */
    public static final long MAX_CENTS = 99_999_999_999_999L;

    private static final CurrencyUnit EUR = currency();

    // An application may set the precision of its own amounts; it must not change these.
    private static final MonetaryContext EXACT = MonetaryContextBuilder.of(Money.class)
            .set(new MathContext(256, RoundingMode.HALF_EVEN))
            .build();

    private static final BigDecimal MOST = BigDecimal.valueOf(MAX_CENTS, 2);

    // So many digits fit into a long, whatever they are.
    private static final int MOST_DIGITS = 18;

    private static final long NOT_CANONICAL = Long.MIN_VALUE;

    /** €0.00. */
    public static final MonetaryAmount ZERO = Money.of(BigDecimal.valueOf(0, 2), EUR, EXACT);

    private Euros() {}

    /**
     * Returns an amount of a dossier from text such as {@code "48000.00"}.
     *
     * <p>For example, {@code euros("22000")} and {@code euros("22000.00")} are equal; {@code euros("0.001")} throws.
     *
     * @param text digits, with a point before at most two decimals
     * @return the amount
     * @throws io.github.federules.core.fault.InvalidFactException if the text is not a number, or the amount is
     *     negative, has more than two decimals or is over €999,999,999,999.99
     */
    public static MonetaryAmount euros(String text) {
        Optional<BigDecimal> number = Decimals.find(text);
        if (number.isEmpty()) {
            throw WrittenNumber.notInFormat(
                            text, each -> BigDecimal.valueOf(cents(parseLenient(each)), 2), each -> true)
                    .asException();
        }
        return euros(number.get());
    }

    /**
     * Returns an amount of a dossier from text as people write it in French or in English, such as
     * {@code "48 000,00 €"}.
     *
     * <p>The text is a number as in {@link Decimals#parseLenient}, alone or with {@code €}, {@code EUR} or
     * {@code euros} before or after it. What {@link #format} writes is read back as the same amount. For example,
     * {@code parseLenient("€48,000.00")} is €48,000.00; {@code parseLenient("48,000")} throws, because it is €48 in
     * French.
     *
     * @param text the text, at most 100 characters
     * @return the amount
     * @throws io.github.federules.core.fault.InvalidFactException if the text is not a number or could be one of two, or
     *     the amount is negative, has more than two decimals or is over €999,999,999,999.99
     */
    public static MonetaryAmount parseLenient(String text) {
        return euros(WrittenNumber.parseAmount(WrittenEuros.number(Objects.requireNonNull(text, "text"))));
    }

    /**
     * Returns an amount of a dossier from whole euros.
     *
     * <p>For example, {@code euros(70000)} is €70,000.00.
     *
     * @param wholeEuros the euros, from 0 to 999,999,999,999
     * @return the amount
     * @throws io.github.federules.core.fault.InvalidFactException if the number is negative or over 999,999,999,999
     */
    public static MonetaryAmount euros(long wholeEuros) {
        return euros(BigDecimal.valueOf(wholeEuros));
    }

    /**
     * Returns an amount of a dossier from an exact number.
     *
     * @param number the euros, from 0 to 999,999,999,999.99, with at most two decimals
     * @return the amount
     * @throws io.github.federules.core.fault.InvalidFactException if the number is negative, has more than two decimals
     *     or is over 999,999,999,999.99
     */
    public static MonetaryAmount euros(BigDecimal number) {
        List<Fault> faults = faultsOf(number);
        if (!faults.isEmpty()) {
            throw faults.get(0).asException();
        }
        return ofCents(wholeCents(number));
    }

    /**
     * Returns an amount from whole cents.
     *
     * <p>For example, {@code ofCents(7000000)} is €70,000.00.
     *
     * @param cents the cents, any number
     * @return the amount in its canonical form
     */
    public static MonetaryAmount ofCents(long cents) {
        return cents == 0 ? ZERO : Money.of(BigDecimal.valueOf(cents, 2), EUR, EXACT);
    }

    /**
     * Returns an amount of any implementation in whole cents.
     *
     * <p>For example, {@code cents(euros("70000.00"))} is 7,000,000.
     *
     * @param amount an amount in euros with at most two decimals
     * @return the cents
     * @throws io.github.federules.core.fault.InvalidFactException if the currency is not the euro, or the amount has
     *     more than two decimals or does not fit
     */
    public static long cents(MonetaryAmount amount) {
        long canonical = centsOfCanonical(amount);
        if (canonical != NOT_CANONICAL) {
            return canonical;
        }
        BigDecimal number = numberOfEuros(amount);
        if (Decimals.exceed(number, 2)) {
            throw tooPrecise(number).asException();
        }
        if (isTooLong(number)) {
            throw tooLarge(number).asException();
        }
        return wholeCents(number);
    }

    /**
     * Writes an amount for people.
     *
     * <p>For example, {@code €46,320.00} in English, and {@code 46 320,00 €} in French, with no-break spaces.
     *
     * @param amount an amount in euros with at most two decimals
     * @param locale French, or anything else for English
     * @return the text
     * @throws io.github.federules.core.fault.InvalidFactException if the currency is not the euro, or the amount has
     *     more than two decimals or does not fit
     */
    public static String format(MonetaryAmount amount, Locale locale) {
        return Phrasebook.in(locale).formats().euros(cents(amount));
    }

    /**
     * Checks that an amount is allowed in a dossier, and returns it in its canonical form.
     *
     * @param amount an amount of any implementation
     * @return the same amount in the canonical form
     * @throws io.github.federules.core.fault.InvalidFactException if the currency is not the euro, or the amount is
     *     negative, has more than two decimals or is over €999,999,999,999.99
     */
    public static MonetaryAmount checked(MonetaryAmount amount) {
        long canonical = centsOfCanonical(amount);
        return canonical >= 0 && canonical <= MAX_CENTS ? amount : euros(numberOfEuros(amount));
    }

    // An amount that was made here is neither converted nor made again: both take as long as reading it. Equal contexts
    // would do as well as the same one, but are slow to compare.
    @SuppressWarnings("ReferenceEquality")
    private static long centsOfCanonical(MonetaryAmount amount) {
        if (amount == ZERO) {
            return 0;
        }
        if (amount instanceof Money money && money.getContext() == EXACT && money.getCurrency() == EUR) {
            BigDecimal number = money.getNumberStripped();
            int missing = 2 - number.scale();
            if (missing >= 0 && number.precision() + missing <= MOST_DIGITS) {
                return Decimals.scaled(number, 2);
            }
        }
        return NOT_CANONICAL;
    }

    /**
     * Checks whether a number is allowed as an amount of a dossier.
     *
     * @param number the euros
     * @return every error, empty if the number is allowed
     */
    public static List<Fault> faultsOf(BigDecimal number) {
        Objects.requireNonNull(number, "number");
        boolean isNegative = number.signum() < 0;
        if (!isNegative && number.scale() <= 2 && number.compareTo(MOST) <= 0) {
            return List.of();
        }
        List<Fault> faults = new ArrayList<>();
        if (isNegative) {
            faults.add(Fault.of(FaultCode.AMOUNT_NEGATIVE, Map.of("value", ShownNumber.of(number))));
        }
        boolean isTooPrecise = Decimals.exceed(number, 2);
        if (isTooPrecise) {
            faults.add(tooPrecise(number));
        }
        if (!(isTooPrecise && ManyDigits.in(number)) && isOverMaximum(number)) {
            faults.add(tooLarge(number));
        }
        return faults;
    }

    /**
     * Checks whether a currency is allowed in a dossier.
     *
     * @param code the currency's ISO 4217 code
     * @return the error, or empty for the euro
     */
    public static Optional<Fault> findCurrencyFault(String code) {
        Objects.requireNonNull(code, "code");
        return code.equals("EUR")
                ? Optional.empty()
                : Optional.of(new Fault(
                        FaultCode.CURRENCY_NOT_EUR,
                        WrittenEuros.isSign(code) ? "CURRENCY_NOT_EUR.meant" : "CURRENCY_NOT_EUR",
                        Map.of("value", code)));
    }

    // Moneta looks its services up with the thread's class loader, which does not see them in every thread.
    private static CurrencyUnit currency() {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(Euros.class.getClassLoader());
        try {
            return Monetary.getCurrency("EUR");
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    private static BigDecimal numberOfEuros(MonetaryAmount amount) {
        Objects.requireNonNull(amount, "amount");
        findCurrencyFault(amount.getCurrency().getCurrencyCode()).ifPresent(fault -> {
            throw fault.asException();
        });
        return amount.getNumber().numberValueExact(BigDecimal.class);
    }

    private static long wholeCents(BigDecimal number) {
        return number.movePointRight(2).longValueExact();
    }

    private static boolean isOverMaximum(BigDecimal number) {
        return number.abs().compareTo(MOST) > 0;
    }

    // Checked before any arithmetic: 1e999999999 must not be written out.
    private static boolean isTooLong(BigDecimal number) {
        return number.signum() != 0 && (long) number.precision() - number.scale() > 16;
    }

    // As many digits as follow a separator of thousands.
    private static Fault tooPrecise(BigDecimal number) {
        if (number.scale() == 3 && number.signum() > 0 && number.precision() > 3 && number.precision() <= 6) {
            return Fault.of(
                    FaultCode.AMOUNT_TOO_PRECISE,
                    "thousands",
                    Map.of(
                            "value", ShownNumber.of(number),
                            "whole", number.unscaledValue().toString()));
        }
        return Fault.of(FaultCode.AMOUNT_TOO_PRECISE, Map.of("value", ShownNumber.of(number)));
    }

    private static Fault tooLarge(BigDecimal number) {
        return Fault.of(FaultCode.AMOUNT_TOO_LARGE, Map.of("value", ShownNumber.of(number)));
    }
}
