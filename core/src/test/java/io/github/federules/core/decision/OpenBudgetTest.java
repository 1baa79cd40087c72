package io.github.federules.core.decision;

import static io.github.federules.core.decision.Small.L1;
import static io.github.federules.core.decision.Small.decide;
import static io.github.federules.core.decision.Small.half;
import static io.github.federules.core.decision.Small.studies;
import static io.github.federules.core.money.Euros.euros;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the aid may be while further costs may follow. */
class OpenBudgetTest {

    @ParameterizedTest
    @CsvSource({"10000.50,10000.50", "10000.00,10000.00"})
    void no_further_cost_brings_more_than_the_maximum_aid(String maximum, String aid) {
        Decision decision =
                decide(half().maximumAid(L1, euros(maximum)), studies("100.00").withFurtherCosts());
        assertThat(decision.funding().aidUpTo()).contains(euros(aid));
    }

    @ParameterizedTest
    @CsvSource({"10000.50,10000.00", "10000.00,10000.00", "9999.99,9999.00"})
    void aid_in_whole_euros_leaves_the_cents_of_the_maximum(String maximum, String aid) {
        Decision decision = decide(
                half().maximumAid(L1, euros(maximum)).wholeEuros(L1),
                studies("100.00").withFurtherCosts());
        assertThat(decision.funding().aidUpTo()).contains(euros(aid));
    }

    @Test
    void without_a_maximum_there_is_no_greatest_aid() {
        assertThat(decide(half(), studies("100.00").withFurtherCosts())
                        .funding()
                        .aidUpTo())
                .isEmpty();
        // Without further costs half of 100.00.
        assertThat(decide(half(), studies("100.00")).funding().aidUpTo()).contains(euros("50.00"));
    }
}
