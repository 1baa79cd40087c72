package io.github.federules.core.completion;

import static io.github.federules.core.dossier.FinancingPlan.Part.OTHER_PUBLIC;
import static io.github.federules.core.dossier.FinancingPlan.Part.OWN;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.federules.core.dossier.FinancingPlan;
import io.github.federules.core.fact.Fact;
import io.github.federules.core.money.Euros;
import org.junit.jupiter.api.Test;

class FinancingRangeTest {

    private static final FinancingRange EVERY = FinancingRange.EVERY;

    @Test
    void without_a_condition_every_plan_is_allowed() {
        assertThat(EVERY.allowsEvery(Fact.unknown())).isTrue();
        assertThat(EVERY.allowsSome(Fact.unknown())).isTrue();
        assertThat(allows(EVERY, 0, 0)).isTrue();
        assertThat(allows(EVERY, Euros.MAX_CENTS, Euros.MAX_CENTS)).isTrue();
    }

    @Test
    void the_strictest_of_two_conditions_counts_in_either_order() {
        FinancingRange range = EVERY.atLeast(OWN, 10).atLeast(OWN, 20).atLeast(OWN, 15);
        range = range.atLeast(OTHER_PUBLIC, 3).atLeast(OTHER_PUBLIC, 5).atLeast(OTHER_PUBLIC, 4);
        range = range.atMost(OTHER_PUBLIC, 9).atMost(OTHER_PUBLIC, 7).atMost(OTHER_PUBLIC, 8);
        assertThat(allows(range, 20, 5)).isTrue();
        assertThat(allows(range, 20, 7)).isTrue();
        assertThat(allows(range, 19, 5)).isFalse();
        assertThat(allows(range, 20, 4)).isFalse();
        assertThat(allows(range, 20, 8)).isFalse();
        assertThat(range.allowsSome(Fact.unknown())).isTrue();
        assertThat(range.allowsEvery(Fact.unknown())).isFalse();
    }

    @Test
    void each_condition_alone_excludes_some_plan() {
        assertThat(EVERY.atLeast(OWN, 1).allowsEvery(Fact.unknown())).isFalse();
        assertThat(EVERY.atLeast(OTHER_PUBLIC, 1).allowsEvery(Fact.unknown())).isFalse();
        assertThat(EVERY.atMost(OTHER_PUBLIC, Euros.MAX_CENTS - 1).allowsEvery(Fact.unknown()))
                .isFalse();
        assertThat(EVERY.atLeast(OWN, 0).allowsEvery(Fact.unknown())).isTrue();
    }

    /** A plan has at most 999,999,999,999.99 euros of each kind. */
    @Test
    void no_plan_brings_more_than_a_plan_can_state_or_both_more_and_less_than_an_amount() {
        assertThat(EVERY.atLeast(OWN, Euros.MAX_CENTS).allowsSome(Fact.unknown()))
                .isTrue();
        assertThat(EVERY.atLeast(OWN, Euros.MAX_CENTS + 1).allowsSome(Fact.unknown()))
                .isFalse();
        assertThat(EVERY.atLeast(OTHER_PUBLIC, 5).atMost(OTHER_PUBLIC, 5).allowsSome(Fact.unknown()))
                .isTrue();
        assertThat(EVERY.atLeast(OTHER_PUBLIC, 5).atMost(OTHER_PUBLIC, 4).allowsSome(Fact.unknown()))
                .isFalse();
        assertThat(EVERY.atMost(OTHER_PUBLIC, -1).allowsSome(Fact.unknown())).isFalse();
    }

    private static boolean allows(FinancingRange range, long own, long otherPublic) {
        Fact<FinancingPlan> plan =
                Fact.known(FinancingPlan.own(Euros.ofCents(own)).withOtherPublic(Euros.ofCents(otherPublic)));
        assertThat(range.allowsEvery(plan)).isEqualTo(range.allowsSome(plan));
        return range.allowsSome(plan);
    }
}
