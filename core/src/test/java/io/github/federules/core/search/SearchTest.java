package io.github.federules.core.search;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.federules.core.worksheet.Worksheet;
import io.github.federules.core.worksheet.WorksheetBuilder;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SearchTest {

    private static final long MOST = 99_999_999_999_999L;

    private final WorksheetBuilder cells = new WorksheetBuilder();

    private static Box whole(Worksheet sheet) {
        long[] least = new long[sheet.inputs()];
        long[] most = new long[sheet.inputs()];
        for (int input = 0; input < least.length; input++) {
            least[input] = sheet.leastOf(input);
            most[input] = sheet.greatestOf(input);
        }
        return Box.of(least, most);
    }

    @Test
    void the_greatest_aid_lies_between_the_ends_of_an_unknown_amount() {
        // 80% of 10,000.00, at most four times other public money, and with it at most 80% of the cost.
        int other = cells.input(0, MOST);
        int aid = cells.most(
                cells.constant(0),
                cells.least(List.of(
                        cells.constant(800_000),
                        cells.multiply(other, cells.constant(4)),
                        cells.subtract(cells.constant(800_000), other))));
        Worksheet sheet = cells.build();

        Extreme greatest = new BoxSearch(sheet, whole(sheet)).greatest(aid, List.of());

        // Both lines cross at 1,600.00 of other public money: 4 × 1,600.00 = 8,000.00 − 1,600.00.
        assertThat(greatest.isExact()).isTrue();
        assertThat(greatest.value()).isEqualTo(640_000);
    }

    @Test
    void forty_persons_in_doubt_under_a_maximum_are_settled() {
        List<Integer> costs = new ArrayList<>();
        for (int person = 0; person < 40; person++) {
            costs.add(cells.choose(cells.input(0, 1), cells.constant(100_000), cells.constant(0)));
        }
        int total = cells.add(costs);
        int isMet = cells.atMost(total, cells.constant(1_500_000));
        Worksheet sheet = cells.build();

        Extreme greatest = new BoxSearch(sheet, whole(sheet)).greatest(total, List.of(Demand.holds(isMet)));

        // Fifteen persons of 1,000.00 each.
        assertThat(greatest.isExact()).isTrue();
        assertThat(greatest.value()).isEqualTo(1_500_000);
    }

    @Test
    void where_a_search_does_not_come_to_an_end_its_bound_holds() {
        // Which of forty different amounts fit best under a maximum: the bound is what no choice exceeds.
        List<Integer> costs = new ArrayList<>();
        long next = 1_000_003;
        for (int person = 0; person < 40; person++) {
            costs.add(cells.choose(cells.input(0, 1), cells.constant(next), cells.constant(0)));
            next = next * 31 % 900_007 + 100_003;
        }
        int total = cells.add(costs);
        int isMet = cells.atMost(total, cells.constant(7_777_777));
        Worksheet sheet = cells.build();

        Extreme greatest = new BoxSearch(sheet, whole(sheet)).greatest(total, List.of(Demand.holds(isMet)));

        assertThat(greatest.value()).isBetween(7_700_000L, 7_777_777L);
        assertThat(greatest.bound()).isGreaterThanOrEqualTo(greatest.value());
        assertThat(greatest.isExact()).isEqualTo(greatest.bound() == greatest.value());
    }
}
