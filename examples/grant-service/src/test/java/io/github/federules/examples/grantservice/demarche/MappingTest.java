package io.github.federules.examples.grantservice.demarche;

import static io.github.federules.examples.grantservice.demarche.DemarcheSamples.MAPPING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.federules.core.call.Call;
import io.github.federules.core.call.Catalogue;
import io.github.federules.core.call.Edition;
import io.github.federules.core.criterion.Criterion;
import io.github.federules.core.criterion.Subject;
import io.github.federules.core.dossier.CostNature;
import io.github.federules.core.rule.Clause;
import io.github.federules.feder.FederCalls;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A mapping is checked as a whole before anything is imported. */
class MappingTest {

    @Test
    void every_error_of_a_mapping_is_reported_at_once() {
        assertThat(errors("""
            {"demarche": "98765", "call": "hdf-ai-2025", "form": 1, "fields": [
              {"fact": "operation.title"},
              {"id": "a", "label": "b", "fact": "operation.title"},
              {"label": "c", "fact": "operation.titel"},
              {"label": "d", "fact": "operation.answers.UNKNOWN"},
              {"label": "e", "fact": "applicant.policyRole"},
              {"label": "f", "fact": "applicant.policyRole", "values": {"oui": "YES", "non": "NONE"}},
              {"label": "g", "fact": "operation.title", "values": {"x": "y"}, "unit": "percent", "rows": []},
              {"label": "h", "fact": "operation.costLines"},
              {"label": "i", "fact": "operation.costLines", "rows": [
                {"label": "j", "fact": "amount"}, {"label": "j", "fact": "amount"}, {"label": "k", "fact": "operation.title"}]}
            ]}\
            """))
                .containsExactly(
                        "mapping mapping.key",
                        "mapping mapping.missing",
                        "mapping, fields[0] mapping.idOrLabel",
                        "mapping, fields[1] mapping.idOrLabel",
                        "mapping, fields[2] mapping.fact",
                        "mapping, fields[3] mapping.fact",
                        "mapping, fields[4] mapping.values",
                        "mapping, fields[5] mapping.word",
                        "mapping, fields[6] mapping.valuesNone",
                        "mapping, fields[6] mapping.unit",
                        "mapping, fields[6] mapping.rowsNone",
                        "mapping, fields[7] mapping.rows",
                        "mapping, fields[8], rows[1] mapping.factTwice",
                        "mapping, fields[8], rows[1] mapping.fieldTwice",
                        "mapping, fields[8], rows[2] mapping.fact",
                        "mapping, fields[8] mapping.rowFact");
    }

    @Test
    void an_unknown_call_is_an_error_that_names_the_known_ones() {
        InvalidMappingException thrown = refused(MAPPING.replace("hdf-ai-2025", "hdf-ai-2026"));

        assertThat(thrown)
                .hasMessageStartingWith(
                        "The mapping of the form has errors:\n  mapping: The call hdf-ai-2026 is unknown.")
                .hasMessageContaining("hdf-ai-2025");
        assertThat(thrown.errors().get(0).text().in(Locale.FRENCH)).startsWith("L'appel hdf-ai-2026 est inconnu.");
    }

    @Test
    void a_declaration_or_a_track_of_any_edition_may_be_mapped() {
        Call first = FederCalls.HAUTS_DE_FRANCE_AI_2025;
        Call later = Call.builder(first.id(), first.title())
                .edition(new Edition(
                        "2",
                        Optional.of(LocalDate.of(2999, 1, 1)),
                        first.edition().source()))
                .pays(new Clause("S", ""), CostNature.STUDIES)
                .declaration(
                        new Clause("D", ""),
                        "ADDED",
                        Criterion.yesNo("ADDED_LATER", Subject.OPERATION, first.title()),
                        first.title())
                .build();

        // The mapping has the track WORKSHOPS and a declaration of the first edition.
        assertThat(mapped(MAPPING, first, later)).isNotNull();
        assertThat(mapped(MAPPING.replace("EXPLORES_AI", "ADDED_LATER"), first, later))
                .isNotNull();
        assertThat(catchThrowableOfType(
                        InvalidMappingException.class,
                        () -> mapped(MAPPING.replace("EXPLORES_AI", "ADDED_LATER"), first)))
                .isNotNull();
    }

    private static DemarcheImport mapped(String mapping, Call... calls) {
        return DemarcheImport.of(mapping.getBytes(StandardCharsets.UTF_8), Catalogue.of(List.of(calls)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{", "[1", "{\"a\": 1, \"a\": 1}", "{} x"})
    void a_mapping_that_is_no_json_is_one_error(String mapping) {
        assertThat(errors(mapping)).containsExactly("mapping mapping.notJson");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[]",
                "1",
                "null",
                "{}",
                "{\"fields\": 1}",
                "{\"fields\": [1]}",
                "{\"call\": 1, \"demarche\": 1.5}"
            })
    void a_mapping_of_another_form_has_errors(String mapping) {
        assertThat(errors(mapping)).contains("mapping mapping.missing");
    }

    // Each error by the key of its sentence: the one that the English sentence starts as.
    private static List<String> errors(String mapping) {
        return refused(mapping).errors().stream()
                .map(error -> error.place() + " " + key(error.text().in(Locale.ENGLISH)))
                .toList();
    }

    private static InvalidMappingException refused(String mapping) {
        InvalidMappingException thrown =
                catchThrowableOfType(InvalidMappingException.class, () -> DemarcheSamples.mapped(mapping));
        assertThat(thrown).isNotNull();
        return thrown;
    }

    private static String key(String sentence) {
        return KEYS.stream()
                .filter(entry -> sentence.matches(entry.get(1)))
                .map(entry -> entry.get(0))
                .findFirst()
                .orElse(sentence);
    }

    private static final List<List<String>> KEYS = List.of(
            List.of("mapping.notJson", "The mapping is not JSON.*"),
            List.of("mapping.key", "The key .* is unknown here.*"),
            List.of("mapping.missing", "The key .* is missing.*"),
            List.of("mapping.idOrLabel", "A field is named by its id or.*"),
            List.of("mapping.factTwice", "The fact .* is mapped twice.*"),
            List.of("mapping.fieldTwice", "The field is mapped twice.*"),
            List.of("mapping.values", "The fact .* is one of several words.*"),
            List.of("mapping.valuesNone", "The fact .* is no word.*"),
            List.of("mapping.word", "The word YES is not accepted. Accepted words: DIRECT, DELEGATED, NONE."),
            List.of("mapping.rows", "The fact .* is a list.*"),
            List.of("mapping.rowsNone", "The fact .* is no list.*"),
            List.of("mapping.rowFact", "The rows lack the fact nature.*"),
            List.of("mapping.unit", "The unit is percent.*"),
            List.of(
                    "mapping.fact",
                    "The fact .* is unknown here.*operation.title.*|The fact .* is unknown here.*nature.*"));
}
