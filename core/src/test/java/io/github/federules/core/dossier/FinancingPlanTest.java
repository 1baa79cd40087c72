package io.github.federules.core.dossier;

import static io.github.federules.core.money.Euros.euros;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.federules.core.dossier.FinancingPlan.Part;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FinancingPlanTest {

    @Test
    void more_may_be_added_to_some_parts_to_all_or_to_none() {
        FinancingPlan plan = FinancingPlan.own(euros("9.00"));
        assertThat(plan.complete()).isTrue();
        assertThat(plan.withOpen(Part.IN_KIND, Part.OWN).open()).containsExactly(Part.OWN, Part.IN_KIND);
        assertThat(plan.withOpen(Part.IN_KIND, Part.IN_KIND).open()).containsExactly(Part.IN_KIND);
        assertThat(plan.withOpen(Part.IN_KIND).complete()).isFalse();
        assertThat(plan.withOpen(Part.IN_KIND).withOpen()).isEqualTo(plan);
        assertThat(plan.incomplete()).isEqualTo(plan.withOpen(Part.values()));
        assertThat(plan.incomplete().withOwn(euros("1.00")).open()).containsExactly(Part.values());
    }

    @Test
    void a_copy_changes_one_amount() {
        assertThat(FinancingPlan.own(euros("9.00"))
                        .withOwn(euros("1.00"))
                        .withOtherPublic(euros("2.00"))
                        .withOtherPrivate(euros("3.00"))
                        .withInKind(euros("4.00")))
                .isEqualTo(new FinancingPlan(euros("1.00"), euros("2.00"), euros("3.00"), euros("4.00"), Set.of()));
    }
}
