package io.github.federules.core.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ClauseTest {

    @Test
    void a_clause_is_its_id_and_its_words() {
        Clause clause = new Clause("A1", "m");
        assertThat(clause)
                .isEqualTo(new Clause("A1", "m"))
                .hasSameHashCodeAs(new Clause("A1", "m"))
                .isNotEqualTo(new Clause("A2", "m"))
                .isNotEqualTo(new Clause("A1", "n"))
                .isNotEqualTo("A1");
    }

    @Test
    void clauses_are_in_the_order_of_their_ids_and_then_of_their_words() {
        Clause clause = new Clause("A1", "m");
        assertThat(clause)
                .isLessThan(new Clause("A2", "a"))
                .isGreaterThan(new Clause("A0", "z"))
                .isLessThan(new Clause("A1", "n"))
                .isGreaterThan(new Clause("A1", "l"))
                .isEqualByComparingTo(new Clause("A1", "m"));
    }
}
