package io.github.federules.core.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.federules.core.dossier.FteShare;
import io.github.federules.core.fault.Fault;
import io.github.federules.core.fault.FaultCode;
import io.github.federules.core.fault.InvalidFactException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers with so many trailing zeros that to strip them would take time that grows with the square of their number. */
@Timeout(20)
class ManyDigitsTest {

    @Test
    void trailing_zeros_of_a_thousand_digits_do_not_count() {
        BigDecimal one = oneWithZeros(999);

        assertThat(Euros.euros(one)).isEqualTo(Euros.euros(1));
        assertThat(Euros.faultsOf(one)).isEmpty();
        assertThat(FteShare.fte(one)).isEqualTo(FteShare.fte("1"));
        assertThat(new Rate(one)).isEqualTo(Rate.percent("100"));
        assertThat(Decimals.exceed(one, 0)).isFalse();
        // The greatest first digit, and 999 zeros
        BigDecimal nine = new BigDecimal(BigInteger.TEN.pow(999).multiply(BigInteger.valueOf(9)), 999);
        assertThat(Decimals.exceed(nine, 0)).isFalse();
    }

    @Test
    void a_number_that_is_too_precise_by_many_digits_is_not_compared_with_the_greatest_amount() {
        assertThat(Euros.faultsOf(BigDecimal.TEN.pow(12).setScale(1_001)))
                .extracting(Fault::code)
                .containsExactly(FaultCode.AMOUNT_TOO_PRECISE);
    }

    // Before the bound, a million zeros did not end within minutes.
    @ParameterizedTest
    @ValueSource(ints = {1_001, 1_000_000})
    void more_digits_are_too_precise_whatever_they_are(int zeros) {
        BigDecimal one = oneWithZeros(zeros);

        assertThat(Decimals.exceed(one, zeros - 1)).isTrue();
        assertThat(Decimals.exceed(one, zeros)).isFalse();
        assertThat(Euros.faultsOf(one)).extracting(Fault::code).containsExactly(FaultCode.AMOUNT_TOO_PRECISE);
        assertThat(Euros.faultsOf(one.negate()))
                .extracting(Fault::code)
                .containsExactly(FaultCode.AMOUNT_NEGATIVE, FaultCode.AMOUNT_TOO_PRECISE);
        assertThatExceptionOfType(InvalidFactException.class)
                .isThrownBy(() -> Euros.euros(one))
                .withMessage("The amount is 1.00000, but must have at most 2 decimals. Round it to the cent.");
        assertThat(FteShare.faultsOf(one)).extracting(Fault::code).containsExactly(FaultCode.FTE_TOO_PRECISE);
        assertThatExceptionOfType(InvalidFactException.class)
                .isThrownBy(() -> FteShare.fte(one))
                .withMessage(
                        "The share of a full-time equivalent (FTE) is 1.00000, but must have at most 9 decimals. Round it.");
        assertThatExceptionOfType(InvalidFactException.class)
                .isThrownBy(() -> new Rate(one))
                .withMessage(
                        "The rate is 1.00000, but must be from 0 to 1 with at most 6 decimals. Correct it, or round it.");
    }

    @Test
    void a_number_of_many_digits_is_shown_by_its_first_six() {
        // A third of a million, of two hundred thousand digits.
        BigDecimal third = new BigDecimal(BigInteger.TEN.pow(200_000).divide(BigInteger.valueOf(3)), 199_994);

        assertThat(Euros.faultsOf(third))
                .extracting(fault -> fault.message(Locale.ENGLISH))
                .containsExactly("The amount is 333333, but must have at most 2 decimals. Round it to the cent.");
        assertThat(Euros.faultsOf(third.negate()).get(0).message(Locale.ENGLISH))
                .startsWith("The amount is -333333, but must be 0 or more.");
    }

    @Test
    void a_number_of_many_digits_without_decimals_is_too_large() {
        BigDecimal huge = new BigDecimal(BigInteger.TEN.pow(1_001));

        assertThat(Euros.faultsOf(huge)).extracting(Fault::code).containsExactly(FaultCode.AMOUNT_TOO_LARGE);
        assertThat(FteShare.faultsOf(huge))
                .extracting(fault -> fault.message(Locale.ENGLISH))
                .containsExactly(
                        "The share of a full-time equivalent (FTE) is 1.00000E+1001, but must be over 0 and at most 1."
                                + " Write the part of full time that is spent on the operation.");
    }

    private static BigDecimal oneWithZeros(int zeros) {
        return BigDecimal.ONE.setScale(zeros);
    }
}
