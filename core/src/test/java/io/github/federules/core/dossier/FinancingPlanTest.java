package io.github.federules.core.dossier;

import static io.github.federules.core.money.Euros.euros;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FinancingPlanTest {

    @Test
    void a_copy_changes_one_amount() {
        assertThat(FinancingPlan.own(euros("9.00"))
                        .withOwn(euros("1.00"))
                        .withOtherPublic(euros("2.00"))
                        .withOtherPrivate(euros("3.00"))
                        .withInKind(euros("4.00")))
                .isEqualTo(new FinancingPlan(euros("1.00"), euros("2.00"), euros("3.00"), euros("4.00"), true));
    }
}
