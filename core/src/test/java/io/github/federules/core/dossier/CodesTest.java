package io.github.federules.core.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.federules.core.fault.InvalidFactException;
import io.github.federules.core.language.LocalizedText;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CodesTest {

    private static final LocalizedText TEXT = new LocalizedText("un texte", "a text");

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

    @Test
    void natures_of_a_call_come_after_the_standard_ones_in_the_order_of_their_codes() {
        CostNature trees = CostNature.of("TREES", CostFamily.INVESTMENT, TEXT);
        CostNature fences = CostNature.of("FENCES", CostFamily.INVESTMENT, TEXT);

        assertThat(Stream.of(trees, CostNature.STUDIES, fences, CostNature.STAFF)
                        .sorted())
                .containsExactly(CostNature.STAFF, CostNature.STUDIES, fences, trees);
        assertThat(trees.isStandard()).isFalse();
        assertThat(CostNature.standard()).hasSize(15).allMatch(CostNature::isStandard);
    }

    @Test
    void a_nature_of_a_call_has_a_code() {
        assertThatThrownBy(() -> CostNature.of(" ", CostFamily.INVESTMENT, TEXT))
                .isInstanceOf(InvalidFactException.class)
                .hasMessageContaining("nature");
    }
}
