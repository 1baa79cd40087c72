package io.github.federules.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.federules.feder.FederCalls;
import io.github.federules.jackson.call.CallWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Dossiers are assessed under the calls of files, and under all calls at once. */
class AssessUnderCallFilesTest {

    private static final String MARSH = Run.CALLS + "ateliers-du-marais.json";

    // 30,000.00 of staff at 80% is 24,000.00.
    private static final String DOSSIER = "{\"id\": \"D\", \"applicant\": {\"legalForm\": \"7346\"}, \"operation\": {"
            + "\"answers\": {\"OPEN_TO_ALL\": true}, \"costLines\": [{\"nature\": \"STAFF\", \"fte\": 1, \"amount\":"
            + " {\"amount\": 30000, \"currency\": \"EUR\"}}]}, \"submission\": {\"sentOn\": \"2025-03-30\", \"electronic\": true}}";

    @Test
    void a_dossier_that_names_no_call_is_assessed_under_the_first_file() {
        JsonNode decision = json(Run.reading(DOSSIER, "assess", "--format", "json", "--call-file", MARSH, "-"));

        assertThat(decision.get("call").stringValue()).isEqualTo("ateliers-du-marais");
        assertThat(decision.at("/tracks/FUNDING/aid/amount").stringValue()).isEqualTo("24000.00");
    }

    @Test
    void a_dossier_may_name_a_built_in_call_beside_those_of_files() {
        String named =
                DOSSIER.replace("\"id\"", "\"call\": \"hdf-ai-2025\", \"id\"").replace("OPEN_TO_ALL", "EXPLORES_AI");
        assertThat(json(Run.reading(named, "assess", "--format", "json", "--call-file", MARSH, "-"))
                        .get("call")
                        .stringValue())
                .isEqualTo("hdf-ai-2025");
    }

    @Test
    void a_file_takes_the_place_of_the_built_in_call_of_its_id(@TempDir Path folder) throws IOException {
        String lowered = CallWriter.toJson(FederCalls.HAUTS_DE_FRANCE_AI_2025).replace("70000.00", "50000.00");
        Path file = Files.writeString(folder.resolve("call.json"), lowered);
        String dossier = Run.DOSSIERS + "association-below-the-minimum.json";

        // 54,330.00 is below 70,000.00, but reaches 50,000.00.
        assertThat(verdict(Run.of("assess", "--format", "json", dossier))).isEqualTo("INELIGIBLE");
        assertThat(verdict(Run.of("assess", "--format", "json", "--call-file", file.toString(), dossier)))
                .isEqualTo("ELIGIBLE");
        assertThat(Run.of("calls", "--call-file", file.toString()).lines())
                .hasSize(FederCalls.all().size());
    }

    @Test
    void under_the_first_call_from_a_file_the_samples_get_the_same_answers(@TempDir Path folder) throws IOException {
        Path file =
                Files.writeString(folder.resolve("call.json"), CallWriter.toJson(FederCalls.HAUTS_DE_FRANCE_AI_2025));
        String batch = Run.DOSSIERS + "batch.jsonl";

        for (String format : new String[] {"json", "text"}) {
            assertThat(Run.of("assess", "--format", format, "--call-file", file.toString(), batch))
                    .isEqualTo(Run.of("assess", "--format", format, batch));
        }
    }

    @Test
    void under_all_calls_there_is_one_line_a_dossier_with_the_best_decision_first() {
        String anyCall = DOSSIER.replace("\"id\"", "\"call\": \"whatever\", \"id\"")
                .replace("\"OPEN_TO_ALL\": true", "\"OPEN_TO_ALL\": true, \"EXPLORES_AI\": true");
        Run run = Run.reading(
                anyCall + "\n" + anyCall, "assess", "--all-calls", "--format", "json", "--call-file", MARSH, "-");

        assertThat(run.status()).isZero();
        assertThat(run.lines()).hasSize(2);
        JsonNode ranked = new JsonMapper().readTree(run.lines().get(0));
        assertThat(ranked.get("id").stringValue()).isEqualTo("D");
        assertThat(ranked.get("calls")).hasSize(FederCalls.all().size() + 1);
        assertThat(ranked.at("/calls/0/call").stringValue()).isEqualTo("ateliers-du-marais");
    }

    @Test
    void one_answer_serves_the_calls_that_share_its_criterion_and_the_record_is_confirmed(@TempDir Path folder)
            throws IOException {
        String small = callBySize(folder, "small-60", "0.6");
        String half = callBySize(folder, "small-50", "0.5");
        String dossier = "{\"applicant\": {\"answers\": {\"SIZE\": \"SMALL\"}}, \"operation\": {\"costLines\":"
                + " [{\"nature\": \"STUDIES\", \"amount\": {\"amount\": 1000, \"currency\": \"EUR\"}}]}}";

        Run ranked = Run.reading(
                dossier, "assess", "--all-calls", "--lang", "en", "--call-file", small, "--call-file", half, "-");
        Run record = Run.reading(dossier, "assess", "--format", "record", "--call-file", small, "-");

        // 60% and 50% of 1,000.00
        assertThat(ranked.lines())
                .contains(
                        "  By size (small-60): ELIGIBLE, computed aid of €600.00",
                        "  By size (small-50): ELIGIBLE, computed aid of €500.00");
        assertThat(Run.reading(record.out(), "verify", "--lang", "en", "-").out())
                .startsWith("RECORD CONFIRMED");
        assertThat(Run.of("calls", "show", "--lang", "en", "--call-file", small, "small-60")
                        .out())
                .contains("A1. The application states: Size of the enterprise (Recommendation 2003/361/EC)"
                        + " (Microenterprise, Small enterprise, Medium-sized enterprise, Large enterprise)");
    }

    private static String callBySize(Path folder, String id, String rate) throws IOException {
        String call = "{'id': '" + id + "', 'title': {'fr': 'Par taille', 'en': 'By size'}, 'clauses': {'A1': 'words'},"
                + " 'asks': [{'criterion': 'SIZE', 'from': 'eu-2003-361', 'of': 'PARTY', 'clause': 'A1'}],"
                + " 'costs': {'eligible': [{'clause': 'A1'}]}, 'funding': {'aid': {'rate': {'cases': [{'when':"
                + " {'applicant': {'SIZE': ['MICRO', 'SMALL']}}, 'is': '" + rate + "'}]}, 'clause': 'A1'}}}";
        return Files.writeString(folder.resolve(id + ".json"), call.replace('\'', '"'))
                .toString();
    }

    @Test
    void in_words_each_call_has_a_line_and_a_refusal_its_reason() {
        Run run = Run.reading(DOSSIER, "assess", "--all-calls", "--lang", "en", "--call-file", MARSH, "-");

        assertThat(run.lines().get(0)).isEqualTo("D");
        assertThat(run.lines().get(1))
                .isEqualTo("  Workshops of the marsh (ateliers-du-marais): ELIGIBLE, computed aid of €24,000.00");
        assertThat(run.out()).contains("(hdf-ai-2025): NOT ELIGIBLE — C5. The total eligible cost of");
        assertThat(run.lines().get(run.lines().size() - 1)).isEmpty();
    }

    @Test
    void under_all_calls_a_declaration_that_no_call_requires_is_still_an_error() {
        Run run = Run.reading(
                DOSSIER.replace("OPEN_TO_ALL", "OPEN_TO_AL"), "assess", "--all-calls", "--call-file", MARSH, "-");

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out()).contains("UNKNOWN_FIELD operation.answers.OPEN_TO_AL");
    }

    private static JsonNode json(Run run) {
        assertThat(run.status()).isZero();
        return new JsonMapper().readTree(run.out());
    }

    private static String verdict(Run run) {
        return json(run).at("/tracks/FUNDING/verdict").stringValue();
    }
}
