package io.github.federules.core.internal.cost;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ScreeningTest {

    private static final Screening BEFORE =
            new Screening(true, 1_000, 200, 300, 900, 150, 400, 350, 250, new long[] {20, 0, 5});

    @Test
    void retained_costs_and_costs_in_doubt_are_added_up() {
        assertThat(BEFORE.retained()).isEqualTo(150 + 400 + 350);
        assertThat(BEFORE.doubtful()).isEqualTo(25);
    }

    @Test
    void staff_that_is_presented_already_is_retained_and_presented_once() {
        assertSame(
                BEFORE.retainingStaff(7),
                new Screening(true, 1_000, 200, 300, 900, 157, 400, 350, 250, BEFORE.doubts()));
    }

    @Test
    void more_staff_is_presented_and_retained() {
        assertSame(BEFORE.withStaff(7), new Screening(true, 1_007, 207, 300, 907, 157, 400, 350, 250, BEFORE.doubts()));
        assertSame(BEFORE.withStaff(-7), new Screening(true, 993, 193, 300, 893, 143, 400, 350, 250, BEFORE.doubts()));
    }

    @Test
    void more_of_other_costs_is_presented_and_retained_and_no_service() {
        assertSame(BEFORE.withOther(7), new Screening(true, 1_007, 200, 300, 907, 150, 400, 357, 250, BEFORE.doubts()));
    }

    @Test
    void more_services_are_presented_and_retained_among_the_operating_costs() {
        assertSame(
                BEFORE.withServices(7), new Screening(true, 1_007, 200, 307, 907, 150, 400, 357, 257, BEFORE.doubts()));
    }

    private static void assertSame(Screening changed, Screening expected) {
        assertThat(changed).isEqualTo(expected);
    }
}
