package io.github.federules.core.money;

import io.github.federules.core.fault.Fault;
import io.github.federules.core.fault.FaultCode;
import io.github.federules.core.internal.text.ShownNumber;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.money.CurrencyUnit;
import javax.money.Monetary;
import javax.money.MonetaryAmount;
import javax.money.MonetaryContext;
import javax.money.MonetaryContextBuilder;
import org.javamoney.moneta.Money;

/**
 * The ways between euros as JSR 354 amounts, as text and as whole cents.
 *
 * <p>Any implementation of {@code MonetaryAmount} is taken in; what is given out is always of one canonical form, so that
 * equal amounts are equal objects. No default rounding or context of the application takes part: a file
 * {@code javamoney.properties} cannot change a result.
 *
 * <p>An <em>amount of a dossier</em> is net of VAT, from 0 to 999 999 999 999.99 euros, with at most two decimals. This
 * class is thread-safe.
 */
public final class Euros {

    /** The largest amount of a dossier in cents: 999 999 999 999.99 euros. */
    public static final long MAX_CENTS = 99_999_999_999_999L;

    private static final CurrencyUnit EUR = currency();

    // An amount of ours must not take the precision that an application sets for its own.
    private static final MonetaryContext EXACT = MonetaryContextBuilder.of(Money.class)
            .set(new MathContext(256, RoundingMode.HALF_EVEN))
            .build();

    /** No euros at all. */
    public static final MonetaryAmount ZERO = ofCents(0);

    private Euros() {}

    /**
     * Obtains an amount of a dossier from text such as {@code "48000.00"}.
     *
     * <p>For example, {@code euros("22000")} and {@code euros("22000.00")} are equal; {@code euros("0.001")} is refused.
     *
     * @param text digits, with a point before at most two decimals, not null
     * @return the amount, never null
     * @throws io.github.federules.core.fault.InvalidFactException if the text is not a number, is negative, has more than
     *     two decimals or is over 999 999 999 999.99
     */
    public static MonetaryAmount euros(String text) {
        return euros(Decimals.parse(text));
    }

    /**
     * Obtains an amount of a dossier from an exact number.
     *
     * @param number the euros, not null
     * @return the amount, never null
     * @throws io.github.federules.core.fault.InvalidFactException if the number is negative, has more than two decimals or
     *     is over 999 999 999 999.99
     */
    public static MonetaryAmount euros(BigDecimal number) {
        List<Fault> faults = faultsOf(number);
        if (!faults.isEmpty()) {
            throw faults.get(0).asException();
        }
        return ofCents(wholeCents(number));
    }

    /**
     * Obtains an amount from whole cents.
     *
     * <p>For example, {@code ofCents(7000000)} is 70 000.00 euros.
     *
     * @param cents the cents, may be negative
     * @return the amount in its canonical form, never null
     */
    public static MonetaryAmount ofCents(long cents) {
        return Money.of(BigDecimal.valueOf(cents, 2), EUR, EXACT);
    }

    /**
     * Gives the whole cents of an amount of any implementation.
     *
     * @param amount an amount in euros with at most two decimals, not null
     * @return the cents
     * @throws io.github.federules.core.fault.InvalidFactException if the currency is not the euro, or the amount has more
     *     than two decimals or does not fit
     */
    public static long cents(MonetaryAmount amount) {
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
     * Checks that an amount can stand in a dossier, and brings it into the canonical form.
     *
     * @param amount an amount of any implementation, not null
     * @return the same amount in the canonical form, never null
     * @throws io.github.federules.core.fault.InvalidFactException if the currency is not the euro, or the amount is
     *     negative, has more than two decimals or is over 999 999 999 999.99
     */
    public static MonetaryAmount checked(MonetaryAmount amount) {
        return euros(numberOfEuros(amount));
    }

    /**
     * Finds everything that keeps a number from being an amount of a dossier.
     *
     * @param number the euros, not null
     * @return the faults, empty if there is none, never null
     */
    public static List<Fault> faultsOf(BigDecimal number) {
        List<Fault> faults = new ArrayList<>();
        if (number.signum() < 0) {
            faults.add(Fault.of(FaultCode.AMOUNT_NEGATIVE, Map.of("value", ShownNumber.of(number))));
        }
        if (Decimals.exceed(number, 2)) {
            faults.add(tooPrecise(number));
        }
        if (isOverMaximum(number)) {
            faults.add(tooLarge(number));
        }
        return faults;
    }

    /**
     * Finds whether a currency keeps an amount from being one of a dossier.
     *
     * @param code the currency's ISO 4217 code, not null
     * @return the fault, or empty for the euro, never null
     */
    public static Optional<Fault> findCurrencyFault(String code) {
        return code.equals("EUR")
                ? Optional.empty()
                : Optional.of(Fault.of(FaultCode.CURRENCY_NOT_EUR, Map.of("value", code)));
    }

    // Money's parts are looked for with the class loader of the thread, which does not see them in every thread.
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
        findCurrencyFault(amount.getCurrency().getCurrencyCode()).ifPresent(fault -> {
            throw fault.asException();
        });
        return amount.getNumber().numberValueExact(BigDecimal.class);
    }

    private static long wholeCents(BigDecimal number) {
        return number.movePointRight(2).longValueExact();
    }

    private static boolean isOverMaximum(BigDecimal number) {
        return number.abs().compareTo(BigDecimal.valueOf(MAX_CENTS, 2)) > 0;
    }

    // Before any arithmetic: 1e999999999 must not be written out.
    private static boolean isTooLong(BigDecimal number) {
        return number.signum() != 0 && (long) number.precision() - number.scale() > 16;
    }

    private static Fault tooPrecise(BigDecimal number) {
        return Fault.of(FaultCode.AMOUNT_TOO_PRECISE, Map.of("value", ShownNumber.of(number)));
    }

    private static Fault tooLarge(BigDecimal number) {
        return Fault.of(FaultCode.AMOUNT_TOO_LARGE, Map.of("value", ShownNumber.of(number)));
    }
}
