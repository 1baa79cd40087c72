package io.github.federules.jackson;

import static io.github.federules.jackson.ExampleDossier.line;
import static io.github.federules.jackson.Judged.accepted;
import static io.github.federules.jackson.Judged.faults;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The partner who bears a cost line is one of the consortium. */
class PartnersTest {

    private static final String OF_A = line("SERVICES", "1", "\"partner\": \"A\"");
    private static final String OF_B = line("SERVICES", "1", "\"partner\": \"B\"");

    @Test
    void a_line_names_a_member() {
        assertThat(accepted(dossier(OF_A, "")).operation().costLines().get(0).partner())
                .contains("A");
        assertThat(faults(dossier(OF_A + ", " + OF_B, "")))
                .containsExactly("operation.costLines[1].partner UNKNOWN_VALUE");
    }

    @Test
    void partners_are_looked_up_once_everything_else_is_right() {
        assertThat(faults(dossier(OF_B, ", \"x\": 1"))).containsExactly("x UNKNOWN_FIELD");
    }

    private static String dossier(String lines, String more) {
        return "{\"applicant\": {\"members\": [{\"name\": \"A\"}]}, \"operation\": {\"costLines\": [" + lines + "]}"
                + more + "}";
    }
}
