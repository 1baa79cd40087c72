package io.github.federules.core.rule;

import static io.github.federules.core.money.Euros.euros;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class AmountRangeTest {

    @Test
    void a_range_is_from_the_lesser_to_the_greater() {
        assertThat(new AmountRange(euros("1.00"), euros("1.00"))).isEqualTo(AmountRange.of(euros("1.00")));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new AmountRange(euros("1.01"), euros("1.00")))
                .withMessageContaining("must be from the lesser to the greater");
    }

    @Test
    void an_amount_is_sure_if_the_least_is_the_greatest() {
        assertThat(AmountRange.ofCents(100, 100).isSure()).isTrue();
        assertThat(new AmountRange(euros("1.00"), euros("1.00")).isSure()).isTrue();
        assertThat(AmountRange.ofCents(99, 100).isSure()).isFalse();
    }
}
