package io.github.federules.core.collection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.federules.core.rule.Outcome;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SortedSetsTest {

    @Test
    void a_copy_has_the_natural_order_and_no_change_to_the_original() {
        Set<Outcome> original = new LinkedHashSet<>(List.of(Outcome.UNKNOWN, Outcome.PASSED, Outcome.FAILED));

        Set<Outcome> copy = SortedSets.copyOf(original);
        original.clear();

        assertThat(List.copyOf(copy)).hasSize(3).isSorted();
    }

    @Test
    void a_copy_of_an_empty_set_is_empty() {
        assertThat(SortedSets.copyOf(Set.<Outcome>of())).isEmpty();
    }

    @Test
    void nothing_can_be_changed() {
        Set<Outcome> copy = SortedSets.copyOf(Set.of(Outcome.PASSED));
        assertThatThrownBy(() -> copy.add(Outcome.FAILED)).isInstanceOf(UnsupportedOperationException.class);
    }
}
