package io.github.federules.core.dossier;

import static io.github.federules.core.money.Euros.euros;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.federules.core.fault.FaultCode;
import io.github.federules.core.fault.InvalidFactException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How many units a cost line states, and at which annual cost. */
class QuantityTest {

    @ParameterizedTest
    @ValueSource(strings = {"0.01", "0.7", "1", "1.50", "999999.99", "1000000", "1000000.00"})
    void a_quantity_is_over_0_and_at_most_a_million_with_two_decimals(String units) {
        assertThat(Quantity.of(units).units())
                .hasValueSatisfying(each -> assertThat(each).isEqualByComparingTo(units));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "0.001", "1000000.01"})
    void any_other_number_is_refused(String units) {
        assertThatThrownBy(() -> Quantity.of(units))
                .isInstanceOfSatisfying(
                        InvalidFactException.class,
                        e -> assertThat(e.fault().code()).isEqualTo(FaultCode.QUANTITY_OUT_OF_RANGE))
                .hasMessageStartingWith("The quantity is " + units + ", but must be over 0");
    }

    @Test
    void a_number_that_is_written_in_another_way_is_refused_with_the_quantity_that_it_is() {
        assertThatThrownBy(() -> Quantity.of("0,7"))
                .isInstanceOf(InvalidFactException.class)
                .hasMessageContaining("0,7")
                .hasMessageContaining("Did you mean 0.7?");
        // 0.777 has a decimal too many.
        assertThatThrownBy(() -> Quantity.of("0,777"))
                .isInstanceOf(InvalidFactException.class)
                .message()
                .contains("0,777")
                .doesNotContain("Did you mean");
    }

    @Test
    void an_annual_cost_is_less_than_ten_million() {
        assertThat(Quantity.of("1").atAnnualCost(euros("9999999.99")).annualCost())
                .contains(euros("9999999.99"));
        assertThatThrownBy(() -> Quantity.of("1").atAnnualCost(euros("10000000.00")))
                .isInstanceOfSatisfying(
                        InvalidFactException.class,
                        e -> assertThat(e.fault().code()).isEqualTo(FaultCode.AMOUNT_TOO_LARGE));
    }
}
