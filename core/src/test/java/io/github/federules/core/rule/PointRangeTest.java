package io.github.federules.core.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class PointRangeTest {

    @Test
    void points_are_sure_if_the_least_is_the_greatest() {
        assertThat(new PointRange(0, 0).isSure()).isTrue();
        assertThat(new PointRange(8, 8).isSure()).isTrue();
        assertThat(new PointRange(8, 13).isSure()).isFalse();
    }

    @Test
    void a_range_is_from_0_or_more_to_no_less_than_that() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PointRange(2, 1))
                .withMessage("The range is from 2 to 1, but must be from 0 or more to no less than that.");
        assertThatIllegalArgumentException().isThrownBy(() -> new PointRange(-1, 1));
    }
}
