package io.github.federules.jackson;

import static io.github.federules.jackson.ExampleDossier.ofLines;
import static io.github.federules.jackson.ExampleDossier.services;
import static io.github.federules.jackson.Judged.refused;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The faults of a dossier are written as the dossier format shows them. */
class RefusalJsonTest {

    private static final JsonMapper MAPPER = new JsonMapper();
    private static final RefusedDossier NEGATIVE = refused("{\"id\": \"D-003\", "
            + ofLines(services("1"), services("\"-12.00\"")).substring(1));

    @Test
    void a_refusal_in_a_batch_has_its_line() {
        String json = RefusalWriter.in(Locale.ENGLISH).toJson(NEGATIVE, Optional.empty(), OptionalLong.of(3));
        assertThat(json)
                .matches(
                        "\\{\"line\":3,\"id\":\"D-003\",\"errors\":\\[\\{\"path\":\"operation\\.costLines\\[1]\\.amount\","
                                + "\"code\":\"AMOUNT_NEGATIVE\",\"message\":\"[^\"]*-12\\.00[^\"]*\"}]}");
    }

    @Test
    void a_refusal_in_one_of_several_files_has_its_file_as_well() {
        assertThat(RefusalWriter.in(Locale.FRENCH).toJson(NEGATIVE, Optional.of("a/b.jsonl"), OptionalLong.of(3)))
                .startsWith("{\"file\":\"a/b.jsonl\",\"line\":3,\"id\":\"D-003\",\"errors\":[{");
        assertThat(RefusalWriter.in(Locale.FRENCH).toJson(NEGATIVE, Optional.of("b.json"), OptionalLong.empty()))
                .startsWith("{\"file\":\"b.json\",\"id\":\"D-003\",\"errors\":[{");
    }

    @Test
    void a_refusal_of_a_single_dossier_has_neither() {
        assertThat(RefusalWriter.in(Locale.FRENCH).toJson(NEGATIVE, Optional.empty(), OptionalLong.empty()))
                .startsWith("{\"id\":\"D-003\",\"errors\":[{");
    }

    @Test
    void a_refusal_without_an_id_has_none() {
        assertThat(RefusalWriter.in(Locale.FRENCH).toJson(refused("x"), Optional.empty(), OptionalLong.of(7)))
                .startsWith("{\"line\":7,\"errors\":[{\"path\":\"\",\"code\":\"NOT_JSON\",\"message\":\"");
    }

    @Test
    void every_fault_is_written_in_the_language_that_was_asked_for() {
        RefusedDossier two = refused(ofLines("{}", "{}"));
        JsonNode french = errors(two, Locale.FRENCH);
        JsonNode english = errors(two, Locale.ENGLISH);
        assertThat(french).hasSize(2);
        assertThat(french.get(0).get("path")).isEqualTo(english.get(0).get("path"));
        assertThat(french.get(0).get("message").stringValue()).contains("nature", "manque");
        assertThat(english.get(0).get("message").stringValue()).contains("nature", "missing");
    }

    @Test
    void hostile_text_stays_in_its_quotes() {
        RefusedDossier hostile = refused(
                "{\"id\": \"\\\"}\\n\\ud800\\u0000\", \"\\\"\\n\\u001b\\udfff\": 1, \"operation\": {\"costLines\": []}}");
        String json =
                RefusalWriter.in(Locale.FRENCH).toJson(hostile, Optional.of("a\"\n\ud800.json"), OptionalLong.empty());

        JsonNode reported = MAPPER.readTree(json);
        assertThat(json).doesNotContain("\n", "\u0000", "\u001b");
        assertThat(reported.get("id").stringValue()).isEqualTo("\"}\n\ufffd\u0000");
        assertThat(reported.get("file").stringValue()).isEqualTo("a\"\n\ufffd.json");
        assertThat(reported.get("errors").get(0).get("path").stringValue()).isEqualTo("\"\ufffd\ufffd\ufffd");
    }

    private static JsonNode errors(RefusedDossier refused, Locale language) {
        return MAPPER.readTree(RefusalWriter.in(language).toJson(refused, Optional.empty(), OptionalLong.empty()))
                .get("errors");
    }
}
