package io.github.federules.jackson;

import static io.github.federules.jackson.ExampleDossier.line;
import static io.github.federules.jackson.ExampleDossier.ofFields;
import static io.github.federules.jackson.ExampleDossier.ofLines;
import static io.github.federules.jackson.ExampleDossier.services;
import static io.github.federules.jackson.Judged.accepted;
import static io.github.federules.jackson.Judged.faults;
import static io.github.federules.jackson.Judged.refused;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.federules.core.dossier.Dossier;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Identifiers and names are any text of at most 10,000 characters; titles and labels are any text. */
class NamesTest {

    private static final Map<String, UnaryOperator<String>> NAMES = Map.of(
            "id", text -> ofFields("\"id\": \"" + text + "\""),
            "applicant.name", text -> ofFields("\"applicant\": {\"name\": \"" + text + "\"}"),
            "applicant.members[0].name",
                    text -> ofFields("\"applicant\": {\"members\": [{\"name\": \"" + text + "\"}]}"),
            "operation.costLines[0].id", text -> ofLines(services("1", "\"id\": \"" + text + "\"")),
            "operation.costLines[0].person", text -> ofLines(line("STAFF", "1", "\"person\": \"" + text + "\"")));

    static Stream<String> names() {
        return NAMES.keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("names")
    void ten_thousand_characters_are_read_and_one_more_is_too_large(String path) {
        assertThat(faults(NAMES.get(path).apply("x".repeat(10_000)))).isEmpty();
        assertThat(faults(NAMES.get(path).apply("x".repeat(10_001)))).containsExactly(path + " TOO_LARGE");
    }

    @ParameterizedTest
    @ValueSource(strings = {"€", "😀", "\\n", "\\u00e9"})
    void a_character_is_one_however_it_is_written(String character) {
        assertThat(faults(ofFields("\"id\": \"" + character.repeat(10_000) + "\"")))
                .isEmpty();
        assertThat(faults(ofFields("\"id\": \"" + character.repeat(10_001) + "\"")))
                .containsExactly("id TOO_LARGE");
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "😀"})
    void the_message_names_the_characters_and_the_bound(String character) {
        String message = refused(ofFields("\"id\": \"" + character.repeat(10_001) + "\""))
                .faults()
                .get(0)
                .message(Locale.ENGLISH);
        assertThat(message).contains("10001", "10000").hasSizeLessThan(200);
    }

    @Test
    void a_dossier_whose_id_is_too_large_has_none() {
        assertThat(refused(ofFields("\"id\": \"" + "x".repeat(10_001) + "\"")).id())
                .isEmpty();
    }

    @Test
    void a_title_and_a_label_may_be_longer() {
        String text = "x".repeat(100_000);
        assertThat(accepted(ofLines(services("1", "\"label\": \"" + text + "\"")))
                        .operation()
                        .costLines()
                        .get(0)
                        .label())
                .hasValue(text);
        assertThat(faults("{\"operation\": {\"title\": \"" + text + "\", \"costLines\": []}}"))
                .isEmpty();
    }

    @Test
    void the_name_of_a_field_may_not_be_longer_either() {
        assertThat(refused(ofFields("\"" + "x".repeat(10_001) + "\": 1")).faults())
                .singleElement()
                .satisfies(fault -> {
                    assertThat(fault.code()).hasToString("TOO_LARGE");
                    assertThat(fault.path()).hasSizeLessThan(400).startsWith("xxx");
                });
    }

    @Test
    void characters_that_steer_a_terminal_are_text_in_an_id() {
        assertThat(accepted(ofFields("\"id\": \"\\u001b[2J\\u0000\\n\\u202e\\u2028\""))
                        .id())
                .hasValue("\u001b[2J\u0000\n\u202e\u2028");
    }

    @Test
    void half_a_surrogate_pair_is_a_visible_mark_once_it_is_read() {
        Dossier dossier = accepted(ofFields("\"id\": \"a\\ud800b\\udc00\\ud83d\\ude00\""));

        assertThat(dossier.id()).hasValue("a\ufffdb\ufffd\ud83d\ude00");
        assertThat(accepted(DossierWriter.toJson(dossier))).isEqualTo(dossier);
    }

    @Test
    void ids_that_differ_in_half_a_surrogate_pair_are_one_id() {
        String one = services("1", "\"id\": \"\\ud800\"");
        String other = services("1", "\"id\": \"\\udbff\"");

        assertThat(faults(ofLines(one, other))).containsExactly("operation.costLines[1].id DUPLICATE_LINE_ID");
    }

    @Test
    void the_value_that_a_message_names_is_one_short_line_that_steers_no_terminal() {
        String value = "\\u001b[31m\\r\\n\\u202e\\ud800" + "x".repeat(50_000);
        for (String dossier : new String[] {
            ofFields("\"call\": \"" + value + "\""),
            ofFields("\"applicant\": {\"kind\": \"" + value + "\"}"),
            ofFields("\"applicant\": {\"legalForm\": \"" + value + "\"}"),
            ofFields("\"applicant\": \"" + value + "\""),
            ofFields("\"submission\": {\"sentOn\": \"" + value + "\"}"),
            ofLines(services("\"" + value + "\""))
        }) {
            for (Locale locale : new Locale[] {Locale.FRENCH, Locale.ENGLISH}) {
                assertThat(refused(dossier).faults().get(0).message(locale))
                        .doesNotContain("\u001b", "\r", "\n", "\u202e", "\ud800")
                        .hasSizeLessThan(600);
            }
        }
    }

    @Test
    void the_name_of_a_field_has_ten_thousand_characters_at_most() {
        String longest = "x".repeat(10_000);
        assertThat(faults(ofFields("\"" + longest + "\": 1")))
                .containsExactly(longest.substring(0, 300) + "… UNKNOWN_FIELD");
        assertThat(faults(ofFields("\"" + longest + "x\": {\"a\": {}}")))
                .containsExactly(longest.substring(0, 300) + "… TOO_LARGE");
    }
}
