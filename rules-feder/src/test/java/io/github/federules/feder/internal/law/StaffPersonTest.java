package io.github.federules.feder.internal.law;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StaffPersonTest {

    @Test
    void persons_are_in_the_order_of_their_names_and_one_without_a_name_is_first() {
        assertThat(new StaffPerson("a", true)).isLessThan(new StaffPerson("b", false));
        assertThat(new StaffPerson("a", false))
                .isLessThan(new StaffPerson("a", true))
                .isEqualByComparingTo(new StaffPerson("a", false));
    }
}
