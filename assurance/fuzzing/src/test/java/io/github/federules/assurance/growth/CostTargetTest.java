package io.github.federules.assurance.growth;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.federules.jackson.AcceptedDossier;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class CostTargetTest {

    private static final byte[] DOSSIER = """
            {"operation": {"costLines": [{"nature": "STUDIES", "amount": {"amount": 1, "currency": "EUR"}}]}}""".getBytes(StandardCharsets.UTF_8);

    @Test
    void work_that_grows_as_the_square_of_a_dossier_is_noticed() {
        CostTarget square = new CostTarget(read -> () -> fill(lines(read) * lines(read)));
        CostTarget straight = new CostTarget(read -> () -> fill(1_000 * lines(read)));

        assertThatThrownBy(() -> square.feed(DOSSIER))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("copies cost");
        assertThatCode(() -> straight.feed(DOSSIER)).doesNotThrowAnyException();
    }

    private static int lines(AcceptedDossier read) {
        return read.dossier().operation().costLines().size();
    }

    private static void fill(int size) {
        byte[][] filled = new byte[size][];
        for (int i = 0; i < size; i++) {
            filled[i] = new byte[16];
        }
        if (filled.length != size) {
            throw new AssertionError("Java made an array of another length.");
        }
    }
}
