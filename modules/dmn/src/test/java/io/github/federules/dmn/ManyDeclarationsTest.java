package io.github.federules.dmn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.federules.core.call.Call;
import io.github.federules.core.call.CallBuilder;
import io.github.federules.core.dossier.Declaration;
import io.github.federules.core.language.LocalizedText;
import io.github.federules.core.rule.Clause;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** The table of n declarations has n rows of n cells. */
class ManyDeclarationsTest {

    private static final Clause CLAUSE = new Clause("A1", "words");
    private static final LocalizedText TEXT = new LocalizedText("texte", "text");

    @Test
    void a_hundred_declarations_are_written_and_one_more_is_refused() {
        assertThat(DmnExport.of(requiring(100)).model(Locale.ENGLISH)).contains("R100");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DmnExport.of(requiring(101)).model(Locale.ENGLISH))
                .withMessage(
                        "The call many requires 101 declarations, but for a DMN model at most 100. Export a call with"
                                + " fewer, or decide with this library.");
    }

    private static Call requiring(int declarations) {
        CallBuilder call = Call.builder("many", TEXT);
        for (int i = 1; i <= declarations; i++) {
            call.declaration(CLAUSE, "R" + i, Declaration.of("D" + i), TEXT);
        }
        return call.build();
    }
}
