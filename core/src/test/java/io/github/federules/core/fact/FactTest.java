package io.github.federules.core.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

class FactTest {

    @Test
    void a_known_fact_gives_its_value() {
        Fact<Integer> fact = Fact.known(7);

        assertThat(fact.isKnown()).isTrue();
        assertThat(fact.find()).contains(7);
        assertThat(fact).hasToString("7");
    }

    @Test
    void an_unknown_fact_gives_nothing() {
        Fact<Integer> fact = Fact.unknown();

        assertThat(fact.isKnown()).isFalse();
        assertThat(fact.find()).isEmpty();
        assertThat(fact).hasToString("unknown");
    }

    @Test
    void an_unknown_fact_is_not_a_no() {
        Fact<Boolean> unknown = Fact.unknown();

        assertThat(unknown.is(true)).isFalse();
        assertThat(unknown.is(false)).isFalse();
        assertThat(Fact.known(false).is(false)).isTrue();
        assertThat(Fact.known(false).is(true)).isFalse();
    }

    @Test
    void equal_facts_are_equal() {
        assertThat(Fact.known("a")).isEqualTo(Fact.known("a")).isNotEqualTo(Fact.known("b"));
        assertThat(Fact.<String>unknown()).isEqualTo(Fact.unknown()).isNotEqualTo(Fact.known("a"));
    }

    @Test
    void null_is_one_way_to_state_unknown_at_the_edge_and_nowhere_else() {
        assertThat(Fact.ofNullable(null)).isEqualTo(Fact.unknown());
        assertThat(Fact.ofNullable("a")).isEqualTo(Fact.known("a"));
        assertThatNullPointerException().isThrownBy(() -> Fact.known(null));
    }

    @Test
    void what_follows_from_an_unknown_fact_is_unknown_and_is_not_even_asked() {
        AtomicBoolean asked = new AtomicBoolean();

        assertThat(Fact.<Integer>unknown().map(value -> asked.getAndSet(true))).isEqualTo(Fact.unknown());
        assertThat(asked).isFalse();
        assertThat(Fact.known(7).map(value -> value + 1)).isEqualTo(Fact.known(8));
    }
}
