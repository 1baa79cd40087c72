package io.github.federules.core.fact;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The places of facts, as docs/json.md writes them. */
class FactKindTest {

    @Test
    void facts_of_a_list_have_the_place_of_their_element() {
        assertThat(FactKind.SHARE.path()).isEqualTo("operation.costLines.fte");
        assertThat(FactKind.SHARE.path(2)).isEqualTo("operation.costLines[2].fte");
        assertThat(FactKind.COST_LINES.path(0)).isEqualTo("operation.costLines[0]");
        assertThat(FactKind.MEMBERS.path(1)).isEqualTo("applicant.members[1]");
    }

    @Test
    void a_fact_that_a_dossier_states_once_has_one_place() {
        assertThat(FactKind.FINANCING.path(3)).isEqualTo("operation.financing").isEqualTo(FactKind.FINANCING.path());
    }
}
