package io.github.federules.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Text for people steers no terminal and fakes no lines, whatever stands in a dossier. */
class HostileTextTest {

    private static final String ACCEPTED = """
            {"id": "ID", "applicant": {"name": "ID", "legalForm": "9220", "members": [{"name": "ID"}]},
             "operation": {"title": "ID", "costLines": [
               {"id": "ID1", "nature": "TRAVEL", "label": "ID", "amount": {"amount": 1, "currency": "EUR"}},
               {"id": "ID2", "nature": "STAFF", "person": "ID", "label": "ID", "amount": {"amount": 1, "currency": "EUR"}}]}}
            """.replace("\n", "");
    private static final String REFUSED = """
            {"id": "ID", "ID": 1, "call": "ID", "seeks": ["ID"], "applicant": {"kind": "ID", "legalForm": "ID"},
             "operation": {"costLines": [{"nature": "ID", "amount": {"amount": "ID", "currency": "ID"}}]},
             "submission": {"sentOn": "ID"}}
            """.replace("\n", "");

    // Controls, formats and line ends of Unicode, and its default ignorable characters.
    private static final String STEERING =
            "[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}\\u034f\\u115f\\u1160\\u180b\\u2800\\u3164\\ufe00-\\ufe0f\\uffa0"
                    + "\\x{e0000}-\\x{e0fff}]";

    @TempDir
    private Path folder;

    // Escape, bell, backspace, C1 control, new lines of every kind, right-to-left override, byte order mark.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "\\u001b[2J\\u001b]0;x\\u0007",
                "x\\u0008\\u0008y",
                "\\u009b31m",
                "a\\nFinancement : ÉLIGIBLE",
                "a\\rb",
                "a\\u0085b",
                "a\\u2028b",
                "a\\u2029b",
                "\\u202eabc",
                "\\u2066abc",
                "\\ufeff",
                "\\u0000",
                "\\u007f",
                // A zero width space, a joiner, fillers, selectors of variants, an empty Braille cell, a tag.
                "a\\u200bb",
                "a\\u034fb",
                "\\u115f",
                "\\u3164",
                "\\uffa0",
                "a\\ufe0fb",
                "a\\u180bb",
                "\\u2800",
                "\\udb40\\udc41",
                "\\udb40\\udd00"
            })
    void what_steers_a_terminal_is_not_printed(String hostile) {
        for (String lang : new String[] {"fr", "en"}) {
            for (String dossier : new String[] {ACCEPTED, REFUSED}) {
                String tame = text(dossier.replace("ID", "tame"), lang);
                String text = text(dossier.replace("ID", hostile), lang);

                assertThat(text.replace("\n", "")).doesNotContainPattern(STEERING);
                assertThat(text.lines()).hasSameSizeAs(tame.lines().toList());
            }
        }
    }

    @Test
    void half_a_surrogate_pair_is_printed_as_a_visible_mark() {
        assertThat(text(ACCEPTED.replace("ID", "a\\ud800b"), "fr")).contains("a\ufffdb");
        assertThat(text(REFUSED.replace("ID", "a\\ud800b"), "fr"))
                .startsWith("DONNÉES INVALIDES — dossier non examiné — a");
    }

    @Test
    void a_long_text_is_cut_off() {
        String text = text(ACCEPTED.replace("ID", "x".repeat(9_000)), "fr");
        assertThat(text).contains("x…").doesNotContain("x".repeat(1_000));
        String refused = text(REFUSED.replace("ID", "x".repeat(9_000)), "fr");
        assertThat(refused).contains("x…").doesNotContain("x".repeat(1_000));
    }

    @Test
    void the_name_of_a_file_is_not_printed_raw_either() throws IOException {
        String file =
                Files.writeString(folder.resolve("a\u001b[2J\nb.json"), "{}").toString();
        String text = Program.run("assess", file, file).results();
        assertThat(text).doesNotContain("\u001b", "J\nb");
        assertThat(text.lines()).hasSize(6);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "assess HOSTILE",
                "assess --format HOSTILE x.json",
                "assess --HOSTILE x.json",
                "assess --reading HOSTILE x.json",
                "assess --call-file HOSTILE x.json",
                "calls HOSTILE",
                "calls show HOSTILE",
                "calls check HOSTILE",
                "HOSTILE"
            })
    void no_message_shows_an_argument_raw(String arguments) {
        for (String lang : new String[] {"fr", "en"}) {
            String[] hostile = ("--lang=" + lang + " " + arguments).split(" ", -1);
            for (int i = 0; i < hostile.length; i++) {
                hostile[i] = hostile[i].replace("HOSTILE", "a\u001b[2J\nb\u202ec\u0085d\u2028e");
            }

            String messages = Program.run(hostile).messages();

            assertThat(messages).contains("a\ufffd[2J\ufffdb\ufffdc\ufffdd\ufffde");
            assertThat(messages.replace("\n", "")).doesNotContainPattern(STEERING);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\\u001b[2J",
                "\\u007f\\u0085",
                "\\u202e\\u2066",
                "\\u2028",
                "\\u200b\\u034f\\u3164\\ufe0f",
                "\\udb40\\udc41\\udb40\\udd00",
                "\\ud834\\udd73"
            })
    void json_shows_every_character_and_loses_none(String hostile) {
        for (String format : new String[] {"json", "record"}) {
            Program.Outcome accepted =
                    Program.runOn(ACCEPTED.replace("ID", "é😀" + hostile), "assess", "--format", format, "-");

            assertThat(accepted.results().replace("\n", ""))
                    .containsIgnoringCase("é😀" + hostile)
                    .doesNotContainPattern(STEERING);
        }
        assertThat(Program.runOn(ACCEPTED.replace("ID", "é😀" + hostile), "assess", "--format", "json", "-")
                        .answer()
                        .get("id"))
                .isEqualTo(new JsonMapper().readTree("\"é😀" + hostile + "\""));
        Program.Outcome refused = Program.runOn(REFUSED.replace("ID", hostile), "assess", "--format", "json", "-");
        assertThat(refused.results().replace("\n", ""))
                .containsIgnoringCase(hostile)
                .doesNotContainPattern(STEERING);
    }

    @Test
    void a_call_is_shown_without_characters_that_nobody_sees(@TempDir Path calls) throws IOException {
        Path file = Files.writeString(
                calls.resolve("call.json"),
                "{\"id\": \"c\", \"title\": {\"fr\": \"a\\u202eb\\udb40\\udc41\", \"en\": \"\"}}");
        String[] show = {"calls", "show", "c", "--call-file", file.toString(), "--format"};

        assertThat(Run.of(append(show, "json")).out()).containsIgnoringCase("a\\u202eb\\udb40\\udc41");
        assertThat(Run.of(append(show, "dmn")).out()).contains("a&#x202e;b&#xe0041;");
        assertThat(Run.of(append(show, "text")).out()).contains("a\ufffdb\ufffd");
        for (String format : new String[] {"json", "dmn", "text"}) {
            assertThat(Run.of(append(show, format)).out().replace("\n", "")).doesNotContainPattern(STEERING);
        }
    }

    private static String[] append(String[] words, String last) {
        String[] more = Arrays.copyOf(words, words.length + 1);
        more[words.length] = last;
        return more;
    }

    @Test
    void json_keeps_the_id_as_it_was_given() {
        String id = "\\u001b[2J\\n\\u202e";
        assertThat(Program.runOn(ACCEPTED.replace("ID", id), "assess", "--format", "json", "-")
                        .answer()
                        .get("id")
                        .stringValue())
                .isEqualTo("\u001b[2J\n\u202e");
    }

    @Test
    void an_error_in_json_has_a_visible_mark_and_the_id_is_kept() {
        for (String lang : new String[] {"fr", "en"}) {
            JsonNode answer = Program.runOn(
                            REFUSED.replace("ID", "a\\u202eb"), "assess", "--lang", lang, "--format", "json", "-")
                    .answer();

            assertThat(answer.get("id").stringValue()).isEqualTo("a\u202eb");
            assertThat(answer.at("/errors/0/path").stringValue()).isEqualTo("a\ufffdb");
            assertThat(answer.at("/errors/0/message").stringValue()).contains(" a\ufffdb ");
        }
    }

    private static String text(String dossier, String lang) {
        Program.Outcome outcome = Program.runOn(dossier, "assess", "--lang", lang, "-");
        assertThat(outcome.messages()).isEmpty();
        return outcome.results();
    }
}
