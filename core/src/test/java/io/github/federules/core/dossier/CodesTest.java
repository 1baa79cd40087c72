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
    void a_track_or_a_declaration_is_its_code() {
        assertThat(Track.of("A"))
                .isEqualTo(Track.of("A"))
                .hasSameHashCodeAs(Track.of("A"))
                .isNotEqualTo(Track.of("B"))
                .isNotEqualTo("A");
        assertThat(Declaration.of("A"))
                .isEqualTo(Declaration.of("A"))
                .hasSameHashCodeAs(Declaration.of("A"))
                .isNotEqualTo(Declaration.of("B"))
                .isNotEqualTo("A");
    }

    @Test
    void each_nature_of_cost_belongs_to_a_family() {
        assertThat(CostNature.STAFF.family()).isEqualTo(CostFamily.STAFF);
        assertThat(CostNature.STUDIES.family()).isEqualTo(CostFamily.OPERATING);
    }
}
