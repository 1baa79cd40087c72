package io.github.federules.jackson;

import static io.github.federules.jackson.ExampleDossier.JSON;
import static io.github.federules.jackson.ExampleDossier.ofLines;
import static io.github.federules.jackson.ExampleDossier.services;
import static io.github.federules.jackson.ExampleDossier.with;
import static io.github.federules.jackson.Judged.READER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.federules.core.decision.Decision;
import io.github.federules.core.dossier.Dossier;
import io.github.federules.core.fault.LocatedFault;
import io.github.federules.core.money.Euros;
import io.github.federules.feder.FederCalls;
import io.github.federules.feder.FederEligibility;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** With the module, a mapper reads dossiers and writes dossiers and decisions as the reader and the writers do. */
class DatabindTest {

    private static final JsonMapper MAPPER = mapper(Locale.ENGLISH);

    private record Envelope(String sender, Dossier dossier) {}

    private static JsonMapper mapper(Locale language) {
        return JsonMapper.builder()
                .addModule(new FederulesModule(READER, language))
                .build();
    }

    @Test
    void a_mapper_reads_a_dossier() {
        assertThat(MAPPER.readValue(JSON, Dossier.class)).isEqualTo(Judged.accepted(JSON));
    }

    @Test
    void a_mapper_writes_a_dossier_as_the_writer_does() {
        Dossier dossier = Judged.accepted(JSON);
        assertThat(MAPPER.writeValueAsString(dossier)).isEqualTo(DossierWriter.toJson(dossier));
    }

    @Test
    void a_mapper_writes_a_decision_as_the_writer_does_in_the_language_of_the_module() {
        Decision decision =
                FederEligibility.under(FederCalls.HAUTS_DE_FRANCE_AI_2025).assess(Judged.accepted(JSON));
        assertThat(mapper(Locale.FRENCH).writeValueAsString(decision))
                .isEqualTo(DecisionWriter.in(Locale.FRENCH).toJson(decision));
        assertThat(mapper(Locale.ENGLISH).writeValueAsString(decision))
                .isEqualTo(DecisionWriter.in(Locale.ENGLISH).toJson(decision));
    }

    @Test
    void the_language_may_be_asked_for_each_decision() {
        AtomicReference<Locale> language = new AtomicReference<>(Locale.FRENCH);
        JsonMapper mapper = JsonMapper.builder()
                .addModule(new FederulesModule(READER, language::get))
                .build();
        Decision decision =
                FederEligibility.under(FederCalls.HAUTS_DE_FRANCE_AI_2025).assess(Judged.accepted(JSON));

        String french = mapper.writeValueAsString(decision);
        language.set(Locale.ENGLISH);

        assertThat(french).isEqualTo(DecisionWriter.in(Locale.FRENCH).toJson(decision));
        assertThat(mapper.writeValueAsString(decision))
                .isEqualTo(DecisionWriter.in(Locale.ENGLISH).toJson(decision));
    }

    @Test
    void without_the_module_a_mapper_writes_no_part_of_a_decision() {
        Decision decision =
                FederEligibility.under(FederCalls.HAUTS_DE_FRANCE_AI_2025).assess(Judged.accepted(JSON));
        assertThatExceptionOfType(JacksonException.class)
                .isThrownBy(() -> JsonMapper.shared().writeValueAsString(decision))
                .withMessageContaining("This mapper does not know decisions. Register the FederulesModule");
    }

    @Test
    void dossiers_are_read_wherever_they_stand() {
        Dossier dossier = Judged.accepted(JSON);
        assertThat(MAPPER.readValue("{\"dossier\": " + JSON + ", \"sender\": \"me\"}", Envelope.class))
                .isEqualTo(new Envelope("me", dossier));
        assertThat(MAPPER.readValue("[" + JSON + "," + JSON + "]", new TypeReference<List<Dossier>>() {}))
                .containsExactly(dossier, dossier);
        assertThat(MAPPER.readValue("{\"a\": " + JSON + "}", new TypeReference<Map<String, Dossier>>() {}))
                .containsExactly(Map.entry("a", dossier));
    }

    @Test
    void a_dossier_is_read_from_a_tree() {
        assertThat(MAPPER.treeToValue(MAPPER.readTree(JSON), Dossier.class)).isEqualTo(Judged.accepted(JSON));
    }

    @Test
    void numbers_that_a_mapper_hands_on_are_exact() {
        Dossier dossier = MAPPER.readValue(ofLines(services("999999999999.99"), services("7E+4")), Dossier.class);
        assertThat(dossier.operation().costLines().get(0).amount()).isEqualTo(Euros.euros("999999999999.99"));
        assertThat(dossier.operation().costLines().get(1).amount()).isEqualTo(Euros.euros("70000"));
    }

    @Test
    void a_dossier_with_faults_is_an_exception_that_holds_all_of_them() {
        String json = with("DIRECT", "direct").replace("2025-02-20", "soon");
        assertThatExceptionOfType(InvalidDossierException.class)
                .isThrownBy(() -> MAPPER.readValue(json, Dossier.class))
                .satisfies(exception -> {
                    assertThat(exception.refused()).isEqualTo(READER.read(json));
                    assertThat(exception.refused().id()).hasValue("D-001");
                    assertThat(exception.refused().faults())
                            .extracting(LocatedFault::path)
                            .containsExactly("applicant.policyRole", "submission.sentOn");
                    assertThat(exception.getMessage())
                            .contains("applicant.policyRole: UNKNOWN_VALUE: ", "submission.sentOn: NOT_A_DATE: ");
                });
    }

    @Test
    void it_is_so_within_another_value_too() {
        assertThatExceptionOfType(InvalidDossierException.class)
                .isThrownBy(() -> MAPPER.readValue("{\"sender\": \"me\", \"dossier\": {\"x\": 1}}", Envelope.class))
                .satisfies(exception -> assertThat(exception.refused().faults())
                        .extracting(LocatedFault::path)
                        .containsExactly("x", "operation"));
    }

    @Test
    void paths_start_at_the_dossier() {
        assertThatExceptionOfType(InvalidDossierException.class)
                .isThrownBy(() ->
                        MAPPER.readValue("[" + JSON + ", {\"operation\": 1}]", new TypeReference<List<Dossier>>() {}))
                .satisfies(exception ->
                        assertThat(exception.refused().faults().get(0).path()).isEqualTo("operation"));
    }

    @Test
    void a_value_that_is_no_object_is_an_invalid_dossier() {
        assertThatExceptionOfType(InvalidDossierException.class)
                .isThrownBy(() -> MAPPER.readValue("\"D-001\"", Dossier.class))
                .satisfies(exception ->
                        assertThat(exception.refused().faults().get(0).code()).hasToString("WRONG_TYPE"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{", "{\"id\": \"D-1\",", "{\"operation\": {\"costLines\": [}}"})
    void a_text_that_is_broken_within_a_dossier_is_an_invalid_dossier(String text) {
        assertThatExceptionOfType(InvalidDossierException.class)
                .isThrownBy(() -> MAPPER.readValue(text, Dossier.class))
                .satisfies(exception -> assertThat(exception.refused().faults())
                        .isEqualTo(((RefusedDossier) READER.read(text)).faults()));
        assertThatExceptionOfType(InvalidDossierException.class)
                .isThrownBy(() -> MAPPER.readValue("{\"sender\": \"x\",\n\"dossier\":\n" + text, Envelope.class))
                .satisfies(exception -> assertThat(exception.refused().faults())
                        .singleElement()
                        .satisfies(fault -> assertThat(fault.fault().values()).containsEntry("line", "3")));
    }

    @Test
    void a_text_without_or_beside_a_dossier_is_the_mapper_s_own_exception() {
        for (String text : List.of("", "<x>", JSON + " x")) {
            assertThatExceptionOfType(JacksonException.class)
                    .isThrownBy(() -> MAPPER.readValue(text, Dossier.class))
                    .isNotInstanceOf(InvalidDossierException.class);
        }
    }

    // The mapper has bounds of its own, which are not errors of the dossier.
    @Test
    void a_text_over_a_bound_of_the_mapper_is_the_mapper_s_own_exception() {
        String deep = "{\"id\":" + "[".repeat(2_000) + "]".repeat(2_000) + "}";

        assertThatExceptionOfType(StreamConstraintsException.class)
                .isThrownBy(() -> MAPPER.readValue(deep, Dossier.class));
    }

    @ParameterizedTest
    @ValueSource(strings = {"NaN", "Infinity", "-Infinity"})
    void a_number_that_only_a_lenient_mapper_knows_is_not_a_number(String literal) {
        JsonMapper lenient = JsonMapper.builder()
                .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
                .addModule(new FederulesModule(READER, Locale.ENGLISH))
                .build();
        assertThatExceptionOfType(InvalidDossierException.class)
                .isThrownBy(() -> lenient.readValue(ofLines(services(literal)), Dossier.class))
                .satisfies(exception ->
                        assertThat(exception.refused().faults().get(0).code()).hasToString("NOT_A_NUMBER"));
    }

    @Test
    void a_tree_that_holds_what_json_has_not_is_an_invalid_dossier() {
        ObjectNode tree = (ObjectNode) MAPPER.readTree(JSON);
        tree.putPOJO("id", new Object());
        ((ObjectNode) tree.get("operation").get("costLines").get(0)).put("fte", Double.NaN);
        assertThatExceptionOfType(InvalidDossierException.class)
                .isThrownBy(() -> MAPPER.treeToValue(tree, Dossier.class))
                .satisfies(exception -> assertThat(exception.refused().faults())
                        .extracting(fault -> fault.path() + " " + fault.code())
                        .containsExactly("id WRONG_TYPE", "operation.costLines[0].fte NOT_A_NUMBER"));
    }
}
