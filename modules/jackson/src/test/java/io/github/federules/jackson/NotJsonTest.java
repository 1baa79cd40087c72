package io.github.federules.jackson;

import static io.github.federules.jackson.ExampleDossier.JSON;
import static io.github.federules.jackson.Judged.faults;
import static io.github.federules.jackson.Judged.refused;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One JSON text, exactly: nothing before it, nothing after it, no dialect. */
class NotJsonTest {

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n", " \t\r\n "})
    void nothing_is_no_json(String nothing) {
        assertThat(faults(nothing)).containsExactly(" NOT_JSON");
        assertThat(faults(nothing.getBytes(StandardCharsets.UTF_8))).containsExactly(" NOT_JSON");
        assertThat(refused(nothing).faults().get(0).message(Locale.ENGLISH)).contains("empty");
        assertThat(refused(nothing).faults().get(0).message(Locale.FRENCH)).contains("vide");
    }

    @ParameterizedTest
    @ValueSource(strings = {"}", "]", ",", "x", "\"", "{}", "null", "1", "{", "// end", "\u0000", "\u00a0", "\f"})
    void something_after_the_dossier_is_no_json(String something) {
        assertThat(faults(JSON + something)).containsExactly(" NOT_JSON");
        assertThat(faults(JSON + " \n" + something)).containsExactly(" NOT_JSON");
    }

    @Test
    void blanks_around_the_dossier_are_nothing() {
        assertThat(faults("\r\n\t " + JSON + " \t\r\n")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{",
                "{]",
                "{,}",
                "{\"id\"}",
                "{\"id\":}",
                "{\"id\" \"x\"}",
                "{\"id\": \"x\",}",
                "{\"id\": \"x\" \"call\": \"y\"}",
                "{'id': 'x'}",
                "{id: \"x\"}",
                "{\"id\": x}",
                "{\"id\": tru}",
                "{\"id\": True}",
                "{\"id\": \"x}",
                "{\"id\": \"\\x\"}",
                "{\"id\": \"\\u12\"}",
                "{\"id\": \"\\ud8zz\"}",
                "{\"id\": \"a\nb\"}",
                "{\"id\": \"a\u0000b\"}",
                "{\"id\": \"a\u001bb\"}",
                "{\"id\": \"a\tb\"}",
                "{\"seeks\": [\"FUNDING\",]}",
                "{\"seeks\": [,\"FUNDING\"]}",
                "{/* */\"id\": \"x\"}",
                "{\"id\": \"x\"} // end",
                "# end",
                "x",
                "nul",
                "NaN",
                "\u0000",
                "{\"x\": [1, 2}",
                "{\"x\": {\"y\": 01}}",
                "{1: 2}",
                "<dossier/>"
            })
    void a_text_in_no_json_or_in_a_dialect_is_refused(String text) {
        assertThat(faults(text)).containsExactly(" NOT_JSON");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 10, 100, 500, 870})
    void a_dossier_cut_off_anywhere_is_no_json(int length) {
        assertThat(faults(JSON.substring(0, length))).containsExactly(" NOT_JSON");
    }

    @Test
    void the_faults_before_the_place_where_it_ends_are_not_reported() {
        assertThat(faults("{\"id\": 1, \"colour\": \"blue\", \"seeks\": [}")).containsExactly(" NOT_JSON");
    }

    @Test
    void the_message_names_the_line_and_the_column() {
        // The quote of the second field stands in line 3, column 3, where a comma is missing.
        String message = refused("{\n  \"id\": \"x\"\n  \"call\": \"y\"\n}")
                .faults()
                .get(0)
                .message(Locale.ENGLISH);
        assertThat(message).contains("line 3", "column");
        // The second value begins in line 1, column 4.
        assertThat(refused("{} {}").faults().get(0).fault().values())
                .containsEntry("line", "1")
                .containsEntry("column", "4");
    }
}
