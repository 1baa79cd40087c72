package io.github.federules.spring;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.federules.core.decision.Decision;
import io.github.federules.core.dossier.Applicant;
import io.github.federules.core.dossier.Dossier;
import io.github.federules.core.dossier.Operation;
import io.github.federules.feder.FederCalls;
import io.github.federules.feder.FederEligibility;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A mapper without our module writes no part of a decision: it fails, and names what is missing. */
class PlainMapperTest {

    private static final String MESSAGE = "This mapper does not know decisions. Register the FederulesModule";

    private static final Decision DECISION = FederEligibility.under(FederCalls.HAUTS_DE_FRANCE_AI_2025)
            .assess(Dossier.of(Applicant.unknown(), Operation.untitled()));

    @Test
    void jackson_3_fails() {
        tools.jackson.databind.json.JsonMapper mapper = tools.jackson.databind.json.JsonMapper.shared();
        assertThatThrownBy(() -> mapper.writeValueAsString(DECISION)).hasMessageContaining(MESSAGE);
        assertThatThrownBy(() -> mapper.writeValueAsString(Map.of("decisions", List.of(DECISION))))
                .hasMessageContaining(MESSAGE);
        assertThatThrownBy(() -> mapper.valueToTree(DECISION)).hasMessageContaining(MESSAGE);
    }

    @Test
    void jackson_2_fails() {
        com.fasterxml.jackson.databind.ObjectMapper mapper = new com.fasterxml.jackson.databind.ObjectMapper();
        assertThatThrownBy(() -> mapper.writeValueAsString(DECISION)).hasMessageContaining(MESSAGE);
        assertThatThrownBy(() -> mapper.writeValueAsString(Map.of("decisions", List.of(DECISION))))
                .hasMessageContaining(MESSAGE);
    }
}
