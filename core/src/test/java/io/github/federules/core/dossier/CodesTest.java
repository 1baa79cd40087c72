package io.github.federules.core.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CodesTest {

    @Test
    void declarations_and_activities_are_in_the_order_of_their_codes() {
        assertThat(Declaration.of("A")).isLessThan(Declaration.of("B")).isEqualByComparingTo(Declaration.of("A"));
        assertThat(Activity.of("B")).isGreaterThan(Activity.of("A")).isEqualByComparingTo(Activity.of("B"));
    }

    @Test
    void declarations_and_activities_are_shown_by_their_codes() {
        assertThat(Declaration.of("A")).hasToString("A");
        assertThat(Activity.of("B")).hasToString("B");
    }

    @Test
    void each_nature_of_cost_belongs_to_a_family() {
        assertThat(CostNature.STAFF.family()).isEqualTo(CostFamily.STAFF);
        assertThat(CostNature.STUDIES.family()).isEqualTo(CostFamily.OPERATING);
    }
}
