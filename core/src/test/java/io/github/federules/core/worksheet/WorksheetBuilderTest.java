package io.github.federules.core.worksheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class WorksheetBuilderTest {

    private final WorksheetBuilder cells = new WorksheetBuilder();

    @Test
    void equal_cells_are_one() {
        int input = cells.input(0, 100);

        assertThat(cells.add(input, cells.constant(5))).isEqualTo(cells.add(input, cells.constant(5)));
        assertThat(cells.input(0, 100)).isNotEqualTo(input);
    }

    @Test
    void what_is_always_the_same_is_a_constant() {
        int input = cells.input(0, 100);
        int truth = cells.input(0, 1);

        assertThat(cells.atMost(input, cells.constant(100))).isEqualTo(cells.constant(true));
        assertThat(cells.atMost(cells.constant(101), input)).isEqualTo(cells.constant(false));
        assertThat(cells.least(input, cells.constant(100))).isEqualTo(input);
        assertThat(cells.most(input, cells.constant(100))).isEqualTo(cells.constant(100));
        assertThat(cells.either(truth, cells.not(truth))).isEqualTo(cells.constant(true));
        assertThat(cells.both(truth, cells.not(truth))).isEqualTo(cells.constant(false));
        assertThat(cells.choose(truth, input, input)).isEqualTo(input);
        assertThat(cells.add(List.of())).isEqualTo(cells.constant(0));
    }

    @Test
    void a_share_is_reduced_and_rounded() {
        int amount = cells.input(0, 10_000);
        int down = cells.share(amount, cells.constant(150_000), 1_000_000, false);
        int halfUp = cells.share(amount, cells.constant(150_000), 1_000_000, true);
        Worksheet sheet = cells.build();

        // 15% of 3 is 0.45, and of 10 it is 1.5.
        assertThat(sheet.values(new long[] {3})[down]).isZero();
        assertThat(sheet.values(new long[] {3})[halfUp]).isZero();
        assertThat(sheet.values(new long[] {10})[down]).isEqualTo(1);
        assertThat(sheet.values(new long[] {10})[halfUp]).isEqualTo(2);
    }

    @Test
    void a_product_over_64_bits_is_exact() {
        int one = cells.input(0, 999_999_999_999_999L);
        int other = cells.input(0, 1_000_000);
        int share = cells.divide(cells.multiply(one, other), 1_000_000);
        Worksheet sheet = cells.build();

        // 33.3333% of 999,999,999,999,999 is 333,332,999,999,999.666667.
        assertThat(sheet.values(new long[] {999_999_999_999_999L, 333_333})[share])
                .isEqualTo(333_332_999_999_999L);
        assertThat(sheet.ranges(new long[] {0, 0}, new long[] {999_999_999_999_999L, 333_333})
                        .most(share))
                .isEqualTo(333_332_999_999_999L);
    }

    @Test
    void a_ceiling_that_is_a_share_of_the_total_it_is_in_is_the_greatest_that_the_total_gives_back() {
        int other = cells.input(0, 100_000_000);
        int limited = cells.input(0, 100_000_000);
        int total = cells.variable(cells.add(other, limited));
        // 5% of the total.
        int kept = cells.least(limited, cells.divide(total, 20));
        cells.greatest(total, cells.add(other, kept));
        Worksheet sheet = cells.build();

        // 5% of 100,000.00 is 5,000.00 beside 95,000.00.
        long[] values = sheet.values(new long[] {9_500_000, 1_000_000});
        assertThat(values[total]).isEqualTo(10_000_000);
        assertThat(values[kept]).isEqualTo(500_000);
        assertThat(sheet.values(new long[] {9_500_000, 400_000})[total]).isEqualTo(9_900_000);
    }

    @Test
    void a_ceiling_of_99_percent_of_its_total_is_found_in_few_steps() {
        int other = cells.input(0, 999_999_999_999_999L);
        int limited = cells.input(0, 999_999_999_999_999L);
        int total = cells.variable(cells.add(other, limited));
        int kept = cells.least(limited, cells.divide(cells.multiply(total, cells.constant(99)), 100));
        cells.greatest(total, cells.add(other, kept));
        Worksheet sheet = cells.build();

        // 99% of 100.00 is 99.00 beside 1.00.
        assertThat(sheet.values(new long[] {100, 999_999_999_999_999L})[kept]).isEqualTo(9_900);
    }

    @Test
    void months_after_the_last_day_of_a_month_end_with_the_shorter_month() {
        int day = cells.input(0, 100_000);
        int after = cells.monthsAfter(day, 1);

        assertThat(cells.build().values(new long[] {LocalDate.of(2025, 1, 31).toEpochDay()})[after])
                .isEqualTo(LocalDate.of(2025, 2, 28).toEpochDay());
    }

    @Test
    void a_variable_needs_an_equation() {
        cells.variable(cells.input(0, 1));

        assertThatThrownBy(cells::build)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("1 variables");
    }
}
