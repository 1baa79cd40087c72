package io.github.federules.core.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CodesTest {

    @Test
    void a_track_is_its_code() {
        assertThat(Track.of("A"))
                .isEqualTo(Track.of("A"))
                .hasSameHashCodeAs(Track.of("A"))
                .isNotEqualTo(Track.of("B"))
                .isNotEqualTo("A");
    }

    @Test
    void each_nature_of_cost_belongs_to_a_family() {
        assertThat(CostNature.STAFF.family()).isEqualTo(CostFamily.STAFF);
        assertThat(CostNature.STUDIES.family()).isEqualTo(CostFamily.OPERATING);
    }
}
