package io.github.federules.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Text is for people and the default, JSON is for programs; French is the default, English may be asked for. */
class FormatAndLanguageTest {

    private static final String FILE = Sample.path("community-of-communes.json");
    private static final String BROKEN = Sample.path("broken/several-errors.json");

    @Test
    void without_options_it_is_french_text() {
        assertThat(Program.run("assess", FILE))
                .isEqualTo(Program.run("assess", "--format", "text", "--lang", "fr", FILE));
        assertThat(Program.run("assess", FILE).results())
                .contains("Financement\u00a0: ÉLIGIBLE", "Communauté de communes du Haut Pays")
                .doesNotStartWith("{");
    }

    @Test
    void text_may_be_english() {
        assertThat(Program.run("assess", "--lang", "en", FILE).results())
                .contains("Funding: ELIGIBLE", "€46,320.00")
                .doesNotContain("Financement");
    }

    @Test
    void an_explanation_ends_with_a_blank_line() {
        assertThat(Program.run("assess", FILE).results()).endsWith("\n\n").doesNotEndWith("\n\n\n");
    }

    @Test
    void json_is_one_line_a_dossier() {
        assertThat(Program.run("assess", "--format", "json", FILE).results())
                .startsWith("{\"id\":\"D-001\",")
                .endsWith("}\n")
                .hasLineCount(1);
        assertThat(Program.run("assess", "--format", "json", BROKEN).results())
                .startsWith("{\"id\":\"D-901\",")
                .endsWith("}\n")
                .hasLineCount(1);
    }

    @Test
    void the_language_changes_the_texts_of_json_and_nothing_else() {
        String french = Program.run("assess", "--format", "json", FILE).results();
        String english =
                Program.run("assess", "--format", "json", "--lang", "en", FILE).results();
        assertThat(english).isNotEqualTo(french);
        assertThat(withoutTexts(english)).isEqualTo(withoutTexts(french));
    }

    @Test
    void the_errors_of_json_are_in_the_language_that_was_asked_for() {
        JsonNode french = Program.run("assess", "--format", "json", BROKEN).answer();
        JsonNode english = Program.run("assess", "--format", "json", "--lang", "en", BROKEN)
                .answer();
        assertThat(french.at("/errors/0/message").stringValue()).contains("est inconnu");
        assertThat(english.at("/errors/0/message").stringValue()).contains("is unknown");
        assertThat(french.at("/errors/0/path")).isEqualTo(english.at("/errors/0/path"));
    }

    @Test
    void a_refusal_may_be_reported_in_english_text() {
        assertThat(Program.run("assess", "--lang", "en", BROKEN).results())
                .startsWith(
                        "INVALID DATA — dossier not assessed — D-901\n  UNKNOWN_FIELD applicant.legalFrom: The field legalFrom");
    }

    private static String withoutTexts(String json) {
        return json.replaceAll("\"(message|label|statement|article|basis|aid)\":\"[^\"]*\"", "\"$1\":\"\"");
    }
}
