package io.github.federules.testkit.assertions;

import static io.github.federules.core.money.Euros.euros;
import static io.github.federules.testkit.assertions.FederulesAssertions.assertThatFaults;
import static io.github.federules.testkit.assertions.FederulesAssertions.assertThatFaultsOf;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.federules.core.call.Call;
import io.github.federules.core.call.CallBuilder;
import io.github.federules.core.dossier.CostNature;
import io.github.federules.core.fault.FaultCode;
import io.github.federules.core.language.LocalizedText;
import io.github.federules.core.money.Rate;
import io.github.federules.testkit.Samples;
import java.util.List;
import org.junit.jupiter.api.Test;

class FaultsAssertTest {

    @Test
    void a_fact_that_cannot_be_has_a_fault_without_a_place() {
        assertThatFaultsOf(() -> euros("0.001"))
                .hasOnly("", FaultCode.AMOUNT_TOO_PRECISE)
                .has("", FaultCode.AMOUNT_TOO_PRECISE);
    }

    @Test
    void a_call_that_contradicts_itself_has_every_fault_with_its_place() {
        assertThatFaultsOf(contradictory()::build)
                .has("costs.flatRates[0].covers", FaultCode.NATURE_PAID_TWICE)
                .has("costs.maximum", FaultCode.MAXIMUM_BELOW_MINIMUM);
    }

    @Test
    void what_is_accepted_has_none() {
        assertThatFaultsOf(() -> euros("1")).isEmpty();
        assertThatFaults(List.of()).isEmpty().isNotNull();
    }

    @Test
    void a_fault_that_is_not_there_fails_and_lists_those_that_are() {
        assertThatThrownBy(() -> assertThatFaultsOf(() -> euros("-1")).has("", FaultCode.AMOUNT_TOO_LARGE))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining(
                        "Expected AMOUNT_TOO_LARGE at the whole, but there is AMOUNT_NEGATIVE at the whole (")
                .hasMessageContaining("-1");
        assertThatThrownBy(() -> assertThatFaultsOf(() -> euros("1")).hasOnly("", FaultCode.AMOUNT_TOO_LARGE))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("but there is none");
        assertThatThrownBy(() -> assertThatFaultsOf(() -> euros("-1")).hasOnly("", FaultCode.AMOUNT_TOO_LARGE))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("Expected only AMOUNT_TOO_LARGE at the whole, but there is AMOUNT_NEGATIVE");
        assertThatThrownBy(() -> assertThatFaultsOf(contradictory()::build)
                        .hasOnly("costs.maximum", FaultCode.MAXIMUM_BELOW_MINIMUM))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("NATURE_PAID_TWICE at costs.flatRates[0].covers")
                .hasMessageContaining(", and MAXIMUM_BELOW_MINIMUM at costs.maximum");
        assertThatThrownBy(() -> assertThatFaultsOf(() -> euros("-1")).isEmpty())
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("Expected no error");
    }

    @Test
    void another_exception_is_no_refusal() {
        assertThatThrownBy(() -> assertThatFaultsOf(() -> {
                    throw new IllegalStateException("out of paper");
                }))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("out of paper")
                .hasCauseInstanceOf(IllegalStateException.class);
    }

    private static CallBuilder contradictory() {
        return Call.builder("twice", new LocalizedText("Deux fois", "Twice"))
                .pays(Samples.L1, CostNature.TRAVEL)
                .flatRate(Samples.L1, Rate.percent("15"), CostNature.TRAVEL)
                .minimumCost(Samples.L1, euros("2"))
                .maximumCost(Samples.L1, euros("1"));
    }
}
