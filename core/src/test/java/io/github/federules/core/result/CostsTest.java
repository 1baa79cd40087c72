package io.github.federules.core.result;

import static io.github.federules.core.money.Euros.euros;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.federules.core.money.Euros;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The amounts of a decision, and those of one code among them. */
class CostsTest {

    private static final CostItem TOTAL = item(CostItem.RETAINED_TOTAL, "100.00");

    private static CostItem item(String code, String amount) {
        return CostItem.of(code, euros(amount));
    }

    private static Costs costs(CostItem... items) {
        return Costs.of(false, true, List.of(items));
    }

    @Test
    void what_is_paid_by_the_unit_is_apart_from_lump_sums_and_flat_rates() {
        CostItem days = item(CostItem.UNIT_COST, "1.00");
        CostItem hours = item(CostItem.UNIT_COST, "2.00");
        CostItem lumpSum = item(CostItem.LUMP_SUM, "3.00");
        CostItem flatRate = item(CostItem.FLAT_RATE, "4.00");
        Costs costs = costs(days, hours, lumpSum, flatRate, TOTAL);

        assertThat(costs.unitCosts()).containsExactly(days, hours);
        assertThat(costs.added()).containsExactly(lumpSum, flatRate);
        assertThat(costs.flatRates()).containsExactly(flatRate);
    }

    // A record of an earlier version has no item for what it did not know.
    @Test
    void an_amount_that_is_not_listed_is_zero_and_an_aid_that_is_not_is_none() {
        assertThat(costs(TOTAL).retainedTotal()).isEqualTo(euros("100.00"));
        assertThat(costs(TOTAL).reduced()).isEqualTo(Euros.ZERO);
        assertThat(costs(TOTAL).computedAid()).isEmpty();
    }

    @Test
    void costs_are_equal_if_their_amounts_and_what_counts_in_them_are() {
        Costs costs = costs(TOTAL);

        assertThat(costs).isEqualTo(costs(TOTAL)).hasSameHashCodeAs(costs(TOTAL));
        assertThat(List.of(
                        costs(item(CostItem.RETAINED_TOTAL, "100.01")),
                        Costs.of(true, true, List.of(TOTAL)),
                        Costs.of(false, false, List.of(TOTAL))))
                .doesNotContain(costs)
                .extracting(Costs::hashCode)
                .doesNotContain(costs.hashCode());
        assertThat(costs).isNotEqualTo("costs");
    }
}
