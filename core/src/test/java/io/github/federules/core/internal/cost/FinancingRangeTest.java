package io.github.federules.core.internal.cost;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.federules.core.dossier.FinancingPlan;
import io.github.federules.core.money.Euros;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class FinancingRangeTest {

    @Test
    void without_a_condition_every_plan_is_allowed() {
        FinancingRange every = new FinancingRange();
        assertThat(every.hasEveryPlan()).isTrue();
        assertThat(every.isEmpty()).isFalse();
        assertThat(every.contains(plan(0, 0))).isTrue();
        assertThat(every.contains(plan(Euros.MAX_CENTS, Euros.MAX_CENTS))).isTrue();
    }

    @Test
    void the_strictest_of_two_conditions_counts_in_either_order() {
        FinancingRange range = range(each -> {
            each.requireOwn(10);
            each.requireOwn(20);
            each.requireOwn(15);
            each.requirePublic(3);
            each.requirePublic(5);
            each.requirePublic(4);
            each.limitPublic(9);
            each.limitPublic(7);
            each.limitPublic(8);
        });
        assertThat(range.contains(plan(20, 5))).isTrue();
        assertThat(range.contains(plan(20, 7))).isTrue();
        assertThat(range.contains(plan(19, 5))).isFalse();
        assertThat(range.contains(plan(20, 4))).isFalse();
        assertThat(range.contains(plan(20, 8))).isFalse();
        assertThat(range.isEmpty()).isFalse();
        assertThat(range.hasEveryPlan()).isFalse();
    }

    @Test
    void each_condition_alone_excludes_some_plan() {
        assertThat(range(each -> each.requireOwn(1)).hasEveryPlan()).isFalse();
        assertThat(range(each -> each.requirePublic(1)).hasEveryPlan()).isFalse();
        assertThat(range(each -> each.limitPublic(Euros.MAX_CENTS - 1)).hasEveryPlan())
                .isFalse();
        assertThat(range(each -> each.requireOwn(0)).hasEveryPlan()).isTrue();
    }

    /** A plan has at most 999,999,999,999.99 euros of each kind. */
    @Test
    void no_plan_brings_more_than_a_plan_can_state_or_both_more_and_less_than_an_amount() {
        assertThat(range(each -> each.requireOwn(Euros.MAX_CENTS)).isEmpty()).isFalse();
        assertThat(range(each -> each.requireOwn(Euros.MAX_CENTS + 1)).isEmpty())
                .isTrue();
        assertThat(range(each -> {
                            each.requirePublic(5);
                            each.limitPublic(5);
                        })
                        .isEmpty())
                .isFalse();
        assertThat(range(each -> {
                            each.requirePublic(5);
                            each.limitPublic(4);
                        })
                        .isEmpty())
                .isTrue();
        assertThat(range(each -> each.limitPublic(-1)).isEmpty()).isTrue();
    }

    @Test
    void ranges_are_the_same_if_all_three_bounds_are() {
        Consumer<FinancingRange> conditions = each -> {
            each.requireOwn(10);
            each.requirePublic(5);
            each.limitPublic(7);
        };
        FinancingRange range = range(conditions);
        assertThat(range.isSameAs(range(conditions))).isTrue();
        assertThat(range.isSameAs(range(conditions.andThen(each -> each.requireOwn(11)))))
                .isFalse();
        assertThat(range.isSameAs(range(conditions.andThen(each -> each.requirePublic(6)))))
                .isFalse();
        assertThat(range.isSameAs(range(conditions.andThen(each -> each.limitPublic(6)))))
                .isFalse();
    }

    private static FinancingRange range(Consumer<FinancingRange> conditions) {
        FinancingRange range = new FinancingRange();
        conditions.accept(range);
        return range;
    }

    private static FinancingPlan plan(long own, long otherPublic) {
        return FinancingPlan.own(Euros.ofCents(own)).withOtherPublic(Euros.ofCents(otherPublic));
    }
}
