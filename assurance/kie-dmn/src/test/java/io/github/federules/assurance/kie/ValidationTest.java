package io.github.federules.assurance.kie;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kie.dmn.validation.DMNValidator.Validation.ANALYZE_DECISION_TABLE;
import static org.kie.dmn.validation.DMNValidator.Validation.VALIDATE_COMPILATION;
import static org.kie.dmn.validation.DMNValidator.Validation.VALIDATE_MODEL;
import static org.kie.dmn.validation.DMNValidator.Validation.VALIDATE_SCHEMA;

import io.github.federules.assurance.dossiers.EngineComparison;
import io.github.federules.assurance.dossiers.ExportedCall;
import io.github.federules.assurance.dossiers.RandomDossiers;
import io.github.federules.core.call.Call;
import java.io.StringReader;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.kie.api.builder.Message;
import org.kie.dmn.api.core.DMNMessage;
import org.kie.dmn.validation.DMNValidator;
import org.kie.dmn.validation.DMNValidatorFactory;

@Tag("evidence")
@Tag("kie-dmn")
class ValidationTest {

    private static final DMNValidator VALIDATOR = DMNValidatorFactory.newValidator();

    // Schema, model, compilation, and every table for gaps, overlaps and rows that never match.
    @Test
    void the_validation_finds_no_error_and_no_warning_in_any_call_under_any_reading() {
        List<ExportedCall> models = ExportedCall.all();

        assertThat(models).hasSizeGreaterThan(ExportedCall.calls().size());
        assertThat(models)
                .allSatisfy(model ->
                        assertThat(complaints(model.xml())).as(model.name()).isEmpty());
    }

    @Test
    void the_validation_finds_nothing_in_an_english_model_which_decides_the_same() {
        for (Call call : ExportedCall.calls()) {
            ExportedCall model = ExportedCall.of(call).get(0);
            String english = model.xml(Locale.ENGLISH);

            assertThat(complaints(english)).as(model.name()).isEmpty();
            assertThat(EngineComparison.of(
                                    model, KieEngine.of(english), RandomDossiers.of(model, EngineComparison.SEED, 20))
                            .differences())
                    .isEmpty();
        }
    }

    @Test
    void the_validation_finds_a_table_that_lacks_a_row() {
        String xml = ExportedCall.all().get(0).xml();

        assertThat(xml).contains("&gt; date(\"2025-02-27\")");
        assertThat(complaints(xml.replace("&gt; date(\"2025-02-27\")", "&gt; date(\"2025-02-28\")")))
                .isNotEmpty();
    }

    private static List<String> complaints(String xml) {
        return VALIDATOR
                .validateUsing(VALIDATE_SCHEMA, VALIDATE_MODEL, VALIDATE_COMPILATION, ANALYZE_DECISION_TABLE)
                .theseModels(new StringReader(xml))
                .stream()
                .filter(message -> message.getLevel() != Message.Level.INFO)
                .map(DMNMessage::getText)
                .toList();
    }
}
