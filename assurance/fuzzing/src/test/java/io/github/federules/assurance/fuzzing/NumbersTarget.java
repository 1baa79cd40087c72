package io.github.federules.assurance.fuzzing;

import static io.github.federules.core.fault.FaultCode.AMOUNT_NEGATIVE;
import static io.github.federules.core.fault.FaultCode.AMOUNT_TOO_LARGE;
import static io.github.federules.core.fault.FaultCode.AMOUNT_TOO_PRECISE;
import static io.github.federules.core.fault.FaultCode.CURRENCY_NOT_EUR;
import static io.github.federules.core.fault.FaultCode.FTE_OUT_OF_RANGE;
import static io.github.federules.core.fault.FaultCode.FTE_TOO_PRECISE;
import static io.github.federules.core.fault.FaultCode.NOT_A_NUMBER;
import static io.github.federules.core.fault.FaultCode.RATE_OUT_OF_RANGE;
import static io.github.federules.core.fault.FaultCode.UNKNOWN_LEGAL_FORM;
import static io.github.federules.core.fault.FaultCode.UNKNOWN_VALUE;

import io.github.federules.core.dossier.FteShare;
import io.github.federules.core.fault.FaultCode;
import io.github.federules.core.money.Decimals;
import io.github.federules.core.money.Euros;
import io.github.federules.core.money.Rate;
import io.github.federules.core.reading.Reading;
import io.github.federules.feder.FrenchLegalForm;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import javax.money.MonetaryAmount;
import org.javamoney.moneta.FastMoney;
import org.javamoney.moneta.Money;
import org.javamoney.moneta.RoundedMoney;

/** One text as an amount, a share, a rate, a reading and a legal form: refused as documented, or written back equal. */
final class NumbersTarget implements FuzzTarget {

    private static final BigDecimal MOST_OF_FAST_MONEY = new BigDecimal("92233720368547");

    @Override
    public void feed(byte[] input) {
        String text = new String(input, StandardCharsets.UTF_8);
        Decimals.find(text)
                .ifPresent(number -> Holds.that(
                        Decimals.parse(number.toPlainString()).compareTo(number) == 0, "a number is read back", text));
        judgeAmount(Euros::euros, text);
        judgeShare(FteShare::fte, text);
        judgeRate(Rate::percent, text);
        Reading reading = Faults.valueOrRefusal(Set.of(UNKNOWN_VALUE), () -> Reading.parse(text));
        Holds.that(reading == null || reading.code().equals(text), "a reading has its code", text);
        FrenchLegalForm.find(text)
                .ifPresent(form -> Holds.that(form.code().equals(text), "a legal form has its code", text));
        FrenchLegalForm form = Faults.valueOrRefusal(Set.of(UNKNOWN_LEGAL_FORM), () -> FrenchLegalForm.of(text));
        Holds.that(
                Optional.ofNullable(form).equals(FrenchLegalForm.find(text)), "of and find give the same form", text);
        if (isWrittenOut(text)) {
            // Programs bring numbers with exponents of their own.
            BigDecimal number = new BigDecimal(text);
            judgeAmount(each -> Euros.euros(number), text);
            judgeAmount(each -> Euros.checked(Money.of(number, "EUR")), text);
            judgeCents(Money.of(number, "EUR"));
            judgeOtherAmounts(number, text);
            judgeShare(each -> new FteShare(number), text);
            judgeRate(each -> new Rate(number), text);
        }
    }

    private static boolean isWrittenOut(String text) {
        return text.length() <= 60 && text.matches("-?[0-9]{1,40}(\\.[0-9]{1,40})?([eE][-+]?[0-9]{1,9})?");
    }

    private static void judgeAmount(Function<String, MonetaryAmount> making, String text) {
        Set<FaultCode> documented = Set.of(NOT_A_NUMBER, AMOUNT_NEGATIVE, AMOUNT_TOO_PRECISE, AMOUNT_TOO_LARGE);
        MonetaryAmount amount = Faults.valueOrRefusal(documented, () -> making.apply(text));
        if (amount != null) {
            long cents = Euros.cents(amount);
            Holds.that(cents >= 0 && cents <= Euros.MAX_CENTS, "an amount is within its bounds", cents);
            String written = BigDecimal.valueOf(cents, 2).toPlainString();
            Holds.that(Euros.euros(written).equals(amount), "an amount is read back equal", text);
        }
    }

    // Another class of Moneta, a class that a user wrote, another currency.
    private static void judgeOtherAmounts(BigDecimal number, String text) {
        Money money = Money.of(number, "EUR");
        List<MonetaryAmount> amounts = new ArrayList<>(List.of(UsersAmount.of(money)));
        // What Moneta's own classes can hold as it is.
        if (number.scale() >= 0 && number.scale() <= 2 && number.abs().compareTo(MOST_OF_FAST_MONEY) < 0) {
            amounts.add(FastMoney.of(number, "EUR"));
            amounts.add(RoundedMoney.from(money));
        }
        for (MonetaryAmount amount : amounts) {
            judgeAmount(each -> Euros.checked(amount), text);
            judgeCents(amount);
        }
        for (MonetaryAmount foreign : List.of(Money.of(number, "USD"), UsersAmount.of(Money.of(number, "XXX")))) {
            judgeForeign(Euros::cents, foreign);
            judgeForeign(Euros::checked, foreign);
        }
    }

    private static void judgeForeign(Function<MonetaryAmount, Object> taking, MonetaryAmount foreign) {
        Object taken = Faults.valueOrRefusal(Set.of(CURRENCY_NOT_EUR), () -> taking.apply(foreign));
        Holds.that(taken == null, "another currency is refused", foreign);
    }

    // Cents may be negative, but fit into 64 bits.
    private static void judgeCents(MonetaryAmount amount) {
        Set<FaultCode> documented = Set.of(AMOUNT_TOO_PRECISE, AMOUNT_TOO_LARGE);
        Long cents = Faults.valueOrRefusal(documented, () -> Euros.cents(amount));
        if (cents != null) {
            Holds.that(Euros.ofCents(cents).isEqualTo(amount), "an amount has its cents", amount);
        }
    }

    private static void judgeShare(Function<String, FteShare> making, String text) {
        Set<FaultCode> documented = Set.of(NOT_A_NUMBER, FTE_OUT_OF_RANGE, FTE_TOO_PRECISE);
        FteShare share = Faults.valueOrRefusal(documented, () -> making.apply(text));
        if (share != null) {
            Holds.that(
                    share.value().signum() > 0 && share.value().compareTo(BigDecimal.ONE) <= 0,
                    "a share is within its bounds",
                    share);
            Holds.that(FteShare.fte(share.toString()).equals(share), "a share is read back equal", text);
        }
    }

    private static void judgeRate(Function<String, Rate> making, String text) {
        Rate rate = Faults.valueOrRefusal(Set.of(NOT_A_NUMBER, RATE_OUT_OF_RANGE), () -> making.apply(text));
        if (rate != null) {
            String percentage = rate.toString().replace(" %", "");
            Holds.that(Rate.percent(percentage).equals(rate), "a rate is read back equal", text);
            long part = rate.applyTo(Euros.MAX_CENTS, RoundingMode.DOWN);
            Holds.that(part >= 0 && part <= Euros.MAX_CENTS, "a part is not more than the whole", part);
        }
    }
}
