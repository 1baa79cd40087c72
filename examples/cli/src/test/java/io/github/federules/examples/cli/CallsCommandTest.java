package io.github.federules.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.federules.core.reading.CentRounding;
import io.github.federules.dmn.DmnExport;
import io.github.federules.feder.CommonProvisions;
import io.github.federules.feder.FederCalls;
import io.github.federules.jackson.call.AcceptedCall;
import io.github.federules.jackson.call.CallReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Calls are listed, shown and checked. */
class CallsCommandTest {

    private static final String NO_AUTHORITY =
            "  Warning — MISSING authority: The call names no authority, so that texts say “the competent authority”. Add"
                    + " authority, the words with their article, such as “the Region”.";

    private static final String MARSH = Run.CALLS + "ateliers-du-marais.json";
    private static final String BROKEN = Run.CALLS + "broken.json";

    @Test
    void the_list_holds_one_call_a_line_with_its_id_first() {
        assertThat(Run.of("calls").lines()).hasSameSizeAs(FederCalls.all()).allMatch(line -> line.contains("\t"));
        assertThat(Run.of("calls").out()).startsWith("hdf-ai-2025\tAppel à manifestation d'intérêt");

        Run more = Run.of("calls", "--lang", "en", "--call-file", MARSH);

        assertThat(more.status()).isZero();
        assertThat(more.lines()).hasSize(FederCalls.all().size() + 1);
        assertThat(more.out()).startsWith("ateliers-du-marais\tWorkshops of the marsh\n");
    }

    @Test
    void a_call_is_shown_in_words_with_clause_and_quote() {
        Run run = Run.of("calls", "show", "hdf-ai-2025");

        assertThat(run.status()).isZero();
        assertThat(run.lines())
                .containsSequence(
                        "  C5. Le coût total, taux forfaitaires compris, doit atteindre 70\u202f000,00\u00a0€.",
                        "    «\u00a0coût total minimum de 70 000 € HT\u00a0»")
                .contains(
                        "  C8. Les frais de personnel sont éligibles à partir d'une part de 20\u00a0% d'équivalent temps plein"
                                + " (ETP).")
                .contains(
                        "  C14. Le dernier jour pour transmettre la note explicative est le 27 février 2025 (fuseau horaire"
                                + " Europe/Paris).");
        assertThat(Run.of("calls", "show", "--lang", "en", "--call-file", MARSH, "ateliers-du-marais")
                        .out())
                .startsWith("Workshops of the marsh (ateliers-du-marais)\nEdition 2, in force from 1 January 2025")
                .contains(
                        "  M4. The applicant must submit the application by 31 March 2025, 12:00 (time zone Europe/Paris).\n");
    }

    @Test
    void the_json_that_is_shown_is_the_call() {
        Run run = Run.of("calls", "show", "--format", "json", "hdf-ai-2025");

        assertThat(CallReader.of(List.of(CommonProvisions.of2021())).read(run.out()))
                .isEqualTo(new AcceptedCall(FederCalls.HAUTS_DE_FRANCE_AI_2025));
    }

    @Test
    void the_schema_that_a_file_states_is_shown_with_its_call(@TempDir Path folder) throws IOException {
        String json = Files.readString(Path.of(MARSH)).replaceFirst("\\{", "{\"\\$schema\": \"./call.schema.json\",");
        Path file = Files.writeString(folder.resolve("call.json"), json);

        Run run = Run.of("calls", "show", "--format", "json", "--call-file", file.toString(), "ateliers-du-marais");

        assertThat(run.status()).isZero();
        assertThat(run.out()).startsWith("{\"$schema\":\"./call.schema.json\",\"id\":\"ateliers-du-marais\"");
        assertThat(Run.of("calls", "show", "--format", "json", "--call-file", MARSH, "ateliers-du-marais")
                        .out())
                .startsWith("{\"id\":");
    }

    @Test
    void the_model_that_is_shown_is_the_export_of_the_call_under_the_readings_that_are_asked_for() {
        DmnExport export = DmnExport.of(FederCalls.HAUTS_DE_FRANCE_AI_2025);

        assertThat(Run.of("calls", "show", "--format", "dmn", "hdf-ai-2025"))
                .isEqualTo(new Run(0, export.model(Locale.FRENCH), ""));
        assertThat(Run.of("calls", "show", "--format=dmn", "--lang=en", "--reading=ROUNDING=HALF_UP", "hdf-ai-2025"))
                .isEqualTo(new Run(0, export.reading(CentRounding.HALF_UP).model(Locale.ENGLISH), ""));
    }

    @Test
    void a_reading_that_the_call_does_not_leave_open_is_a_usage_error() {
        Run closed =
                Run.of("calls", "show", "--format=dmn", "--reading=ROUNDING=HALF_UP", "normandie-interchanges-2022");
        Run unknown = Run.of("calls", "show", "--format=dmn", "--reading=ROUNDING=UP", "hdf-ai-2025");

        assertThat(closed.status()).isEqualTo(2);
        assertThat(closed.messages()).startsWith("--reading\u00a0: La lecture ROUNDING=HALF_UP n'est pas possible");
        assertThat(unknown.status()).isEqualTo(2);
        assertThat(unknown.messages()).contains("ROUNDING=UP");
    }

    @Test
    void a_reading_that_would_change_nothing_is_a_usage_error() {
        for (String format : new String[] {"text", "json"}) {
            Run run = Run.of("calls", "show", "--format", format, "--reading=ROUNDING=HALF_UP", "hdf-ai-2025");

            assertThat(run.status()).isEqualTo(2);
            assertThat(run.out()).isEmpty();
            assertThat(run.messages()).contains("--reading", "--format dmn");
        }
    }

    @Test
    void a_call_that_xml_does_not_allow_is_refused_as_a_model(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(
                folder.resolve("call.json"), "{\"id\": \"c\", \"title\": {\"fr\": \"a\\u001b[31mb\", \"en\": \"\"}}");

        Run run = Run.of("calls", "show", "--format=dmn", "--call-file", file.toString(), "c");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.messages()).contains("contains the character U+001B, which XML does not allow");
    }

    @Test
    void an_unknown_call_is_a_usage_error() {
        Run run = Run.of("calls", "show", "--lang=en", "hdf-ai-2026");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.messages()).contains("The call hdf-ai-2026 is unknown. Known calls: hdf-ai-2025, ");
        assertThat(run.out()).isEmpty();
    }

    @Test
    void a_check_states_what_of_the_law_was_compared_and_that_conformity_is_not_established(@TempDir Path folder)
            throws IOException {
        Path file = Files.writeString(folder.resolve("call.json"), """
                {"id": "c", "title": {"fr": "f", "en": "e"}, "laws": ["eu-2021-1060"],
                 "authority": {"fr": "la Région", "en": "the Region"}}
                """);

        assertThat(Run.of("calls", "check", "--lang", "en", file.toString()).out())
                .isEqualTo("FILE WITHOUT ERRORS — " + file
                        + " — compared with Regulation (EU) 2021/1060 (flat rates: articles 54"
                        + " to 56; dates: article 63(2); double payment: article 53(1)). Its conformity with the law is not"
                        + " established.\n");
        assertThat(Run.of("calls", "check", file.toString()).out())
                .endsWith(
                        "comparé à\u00a0: règlement (UE) 2021/1060 (taux forfaitaires\u00a0: articles 54 à 56\u00a0; dates\u00a0:"
                                + " article 63, paragraphe 2\u00a0; double paiement\u00a0: article 53, paragraphe 1). Sa conformité au"
                                + " droit n'est pas établie.\n");
    }

    @Test
    void a_check_names_the_clauses_that_no_term_cites(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(
                folder.resolve("call.json"),
                "{\"id\": \"c\", \"title\": {\"fr\": \"f\", \"en\": \"e\"}, \"clauses\": {\"B7\": \"words\"}}");

        Run run = Run.of("calls", "check", "--lang", "en", file.toString());

        assertThat(run.status()).isZero();
        assertThat(run.lines())
                .containsExactly(
                        "FILE WITHOUT ERRORS — " + file + " — names no law (laws)",
                        "  Warning — CLAUSE_UNUSED clauses.B7: The clause B7 is quoted, but no term cites it. Cite it where it"
                                + " applies, or remove it.",
                        NO_AUTHORITY);
        assertThat(Run.of("calls", "check", file.toString()).out())
                .contains("  Avertissement — CLAUSE_UNUSED clauses.B7\u00a0: ");
        assertThat(Run.of("calls", "show", "--format", "json", "--call-file", file.toString(), "c")
                        .out())
                .contains("\"clauses\":{\"B7\":\"words\"}");
    }

    @Test
    void a_check_for_an_editor_has_the_line_and_the_column_of_each_error(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("call.json"), """
                {"id": "é",
                 "clauses": {"A1": "un"},
                 "costs": {"eligible": [{"natures": ["STUDIES"], "clause": "A1"},
                                        {"natures": ["TRAVEL"], "clause": "A2"}]}}
                """);

        JsonNode report = report(1, file);

        assertThat(report.get("file").stringValue()).isEqualTo(file.toString());
        assertThat(report.get("valid").booleanValue()).isFalse();
        assertThat(report.has("laws")).isFalse();
        // What is missing is at what should hold it.
        assertThat(problems(report))
                .containsExactly("error UNKNOWN_VALUE costs.eligible[1].clause 4:49", "error MISSING title 1:1");
        assertThat(report.at("/problems/1/message").stringValue()).startsWith("The field title is missing");
    }

    @Test
    void a_check_for_an_editor_has_the_warnings_of_a_valid_call(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("call.json"), """
                {"id": "c", "title": {"fr": "f", "en": "e"}, "laws": ["eu-2021-1060"],
                 "clauses": {"A1": "", "A2": "20 % d'un temps plein", "B7": "words"},
                 "costs": {"eligible": [{"natures": ["STUDIES"], "clause": "A1"}],
                           "staffMinimum": {"share": "0.2", "clause": "A2"},
                           "flatRates": [{"rate": "0.07", "of": "TRAVEL_COSTS", "clause": "A2"}]},
                 "bases": {"TRAVEL_COSTS": {"natures": ["TRAVEL"]}},
                 "readings": {"open": {"STAFF_SHARE_SCOPE": "A2", "DEADLINE": "A2"}}}
                """);

        JsonNode report = report(0, file);

        assertThat(report.at("/laws/0").stringValue()).isEqualTo("eu-2021-1060");
        assertThat(problems(report))
                .containsExactly(
                        "warning CLAUSE_UNUSED clauses.B7 2:55",
                        "warning CLAUSE_EMPTY clauses.A1 2:14",
                        "warning NO_EFFECT costs.staffMinimum 4:12",
                        "warning NO_EFFECT costs.flatRates[0] 5:26",
                        "warning NO_EFFECT readings.open.DEADLINE 7:51",
                        "warning FIGURE_DIFFERS costs.flatRates[0] 5:26",
                        "warning MISSING authority 1:1");
    }

    @ParameterizedTest
    @CsvSource({"'{\"id\": tru}', 1:8", "'[]', 1:1"})
    void a_check_for_an_editor_has_the_place_where_a_text_is_no_call(String text, String place, @TempDir Path folder)
            throws IOException {
        JsonNode report = report(1, Files.writeString(folder.resolve("call.json"), text));

        assertThat(problems(report)).singleElement().asString().endsWith(" " + place);
    }

    private static JsonNode report(int status, Path file) {
        Run run = Run.of("calls", "check", "--format", "json", "--lang", "en", file.toString());
        assertThat(run.status()).isEqualTo(status);
        assertThat(run.lines()).hasSize(1);
        return new JsonMapper().readTree(run.out());
    }

    private static List<String> problems(JsonNode report) {
        return report.get("problems")
                .valueStream()
                .map(each -> each.get("severity").stringValue() + " "
                        + each.get("code").stringValue() + " "
                        + each.get("path").stringValue() + " " + each.get("line") + ":" + each.get("column"))
                .toList();
    }

    @Test
    void an_editor_gets_the_schema_of_call_files() {
        Run run = Run.of("calls", "--schema");

        assertThat(run.status()).isZero();
        JsonNode schema = new JsonMapper().readTree(run.out());
        assertThat(schema).isEqualTo(new JsonMapper().readTree(CallReader.schema()));
        assertThat(schema.at("/properties/limits/maxItems").intValue()).isEqualTo(200);
        assertThat(schema.at("/properties/costs/properties/flatRates/maxItems").intValue())
                .isEqualTo(200);
        assertThat(schema.at("/properties/costs/properties/flatRates/description")
                        .stringValue())
                .isEqualTo("costs that are paid as a share of others");
        assertThat(schema.at("/properties/operations/properties/duration/properties/minMonths/default")
                        .intValue())
                .isZero();
        assertThat(schema.at("/properties/readings/properties/open/properties").propertyNames())
                .contains("STAFF_SHARE_SCOPE", "DEADLINE");
    }

    @Test
    void the_form_of_a_call_is_a_schema_that_its_dossiers_fit(@TempDir Path folder) throws IOException {
        Run run = Run.of("calls", "show", "--format", "form", "--lang", "en", "hdf-ai-2025");

        assertThat(run.status()).isZero();
        JsonNode properties = new JsonMapper().readTree(run.out()).get("properties");
        JsonNode kind = properties.at("/applicant/properties/kind");
        assertThat(kind.get("title").stringValue()).isEqualTo("Which kind of body is the applicant?");
        assertThat(kind.get("description").stringValue()).startsWith("C1. “");
        assertThat(kind.at("/oneOf/0/const").stringValue()).isEqualTo("LOCAL_AUTHORITY");
        assertThat(kind.at("/oneOf/0/title").stringValue()).isEqualTo("local authority");
        assertThat(properties
                        .at("/operation/properties/answers/properties/EXPLORES_AI/type")
                        .stringValue())
                .isEqualTo("boolean");
        assertThat(properties.at("/operation/properties/costLines/items/properties/fte/x-form/natures"))
                .hasToString("[\"STAFF\"]");
        assertThat(properties
                        .at("/operation/properties/costLines/items/properties/fte/x-form/track")
                        .stringValue())
                .isEqualTo("FUNDING");
        assertThat(Run.of("calls", "show", "--format", "form", "hdf-ai-2025").out())
                .contains("\"title\":\"Quelle est la nature juridique du porteur de projet\u00a0?\"");
    }

    @Test
    void a_check_reports_every_error_and_the_worst_status() {
        String noLaw = "FILE WITHOUT ERRORS — " + MARSH + " — names no law (laws)";
        assertThat(Run.of("calls", "check", "--lang", "en", MARSH))
                .isEqualTo(new Run(0, noLaw + "\n" + NO_AUTHORITY + "\n", ""));

        Run broken = Run.of("calls", "check", "--lang", "en", MARSH, BROKEN);

        assertThat(broken.status()).isEqualTo(1);
        assertThat(broken.lines())
                .containsExactly(
                        noLaw,
                        NO_AUTHORITY,
                        "INVALID CALL — file " + BROKEN,
                        "  MISSING title: The text title is in no language, but must be in one. State it in French (fr), in English"
                                + " (en) or in both.",
                        "  UNKNOWN_VALUE costs.vat.clause: The clause X is unknown, but must be an entry of clauses. Add it"
                                + " there with its words, or correct it.");

        Run absent = Run.of("calls", "check", "absent.json", BROKEN);

        assertThat(absent.status()).isEqualTo(2);
        assertThat(absent.messages()).isEqualTo("Le fichier absent.json ne peut pas être lu\u00a0: il n'existe pas.\n");
        assertThat(absent.out()).contains("APPEL NON VALIDE — fichier " + BROKEN);
    }

    @Test
    void an_invalid_call_file_stops_every_command_before_any_result() {
        for (String[] command : new String[][] {
            {"calls", "--call-file", BROKEN},
            {"calls", "show", "--call-file", BROKEN, "hdf-ai-2025"},
            {"verify", "--call-file", BROKEN, "record.json"},
            {"assess", "--call-file", BROKEN, "--call-file", MARSH, Run.DOSSIERS + "prefecture.json"},
            {"assess", "--call-file", "absent.json", Run.DOSSIERS + "prefecture.json"}
        }) {
            Run run = Run.of(command);

            assertThat(run.status()).isEqualTo(2);
            assertThat(run.out()).isEmpty();
            assertThat(run.messages())
                    .containsAnyOf("MISSING title", "il n'existe pas")
                    .doesNotContain("Exception");
        }
    }

    @Test
    void two_files_with_calls_of_one_id_are_refused() {
        Run run = Run.of("calls", "--lang=en", "--call-file", MARSH, "--call-file", MARSH);

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.messages()).contains("has the id ateliers-du-marais, but an earlier file");
    }

    @Test
    void what_steers_a_terminal_is_not_shown(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(
                folder.resolve("call.json"), "{\"id\": \"c\", \"title\": {\"fr\": \"a\\u001b[31mb\", \"en\": \"\"}}");

        assertThat(Run.of("calls", "--call-file", file.toString()).out()).startsWith("c\ta\ufffd[31mb\n");
        assertThat(Run.of("calls", "show", "--call-file", file.toString(), "c").out())
                .startsWith("a\ufffd[31mb (c)\n");
        String dossier = "{\"operation\": {\"costLines\": []}}";
        assertThat(Run.reading(dossier, "assess", "--call-file", file.toString(), "-")
                        .out())
                .startsWith("a\ufffd[31mb (c)\n");
    }
}
