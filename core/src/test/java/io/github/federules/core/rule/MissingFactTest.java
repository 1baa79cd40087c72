package io.github.federules.core.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.federules.core.language.LocalizedText;
import org.junit.jupiter.api.Test;

class MissingFactTest {

    @Test
    void a_missing_fact_is_shown_by_its_place() {
        assertThat(new MissingFact("submission", new LocalizedText("l'envoi", "the submission")))
                .hasToString("submission");
    }
}
