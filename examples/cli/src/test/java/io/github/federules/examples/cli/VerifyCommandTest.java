package io.github.federules.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.federules.jackson.AcceptedRecord;
import io.github.federules.jackson.DecisionRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Records are written and verified. */
class VerifyCommandTest {

    private static final String COMMUNITY = Run.DOSSIERS + "community-of-communes.json";
    private static final String RECORD =
            Run.of("assess", "--format", "record", COMMUNITY).out();

    @TempDir
    private Path folder;

    @Test
    void a_record_of_each_dossier_of_a_batch_is_one_line_and_is_confirmed() throws IOException {
        Run records = Run.of("assess", "--format", "record", Run.DOSSIERS + "batch.jsonl");
        assertThat(records.status()).isZero();
        assertThat(records.lines()).hasSize(15);
        Path file = Files.writeString(folder.resolve("records.jsonl"), records.out());

        Run run = Run.of("verify", "--lang", "en", file.toString());

        assertThat(run.status()).isZero();
        assertThat(run.messages()).isEmpty();
        assertThat(run.lines())
                .hasSize(15)
                .allMatch(line ->
                        line.startsWith("RECORD CONFIRMED — line ") && line.endsWith(" — call hdf-ai-2025, edition 1"))
                .element(0)
                .isEqualTo("RECORD CONFIRMED — line 1 — D-001 — call hdf-ai-2025, edition 1");
        assertThat(Run.reading(records.out(), "verify", "--lang", "en", "-")).isEqualTo(run);
    }

    @Test
    void a_record_is_the_same_in_every_language() {
        assertThat(Run.of("assess", "--format", "record", "--lang", "en", COMMUNITY)
                        .out())
                .isEqualTo(RECORD)
                .hasLineCount(1);
    }

    @Test
    void the_readings_of_the_record_are_in_force() {
        Run record = Run.of(
                "assess",
                "--format",
                "record",
                "--reading",
                "STAFF_SHARE_SCOPE=OPERATION",
                Run.DOSSIERS + "hospital-with-two-small-shares.json");

        assertThat(record.out()).contains("\"STAFF_SHARE_SCOPE\":\"OPERATION\"");
        assertThat(verified(record.out()).status()).isZero();
    }

    @Test
    void a_record_that_was_changed_says_so_and_names_each_difference() throws IOException {
        Run run = verified(RECORD.replace(
                "\"verdict\":\"ELIGIBLE\",\"aid\":{\"amount\":\"46320.00\"",
                "\"verdict\":\"ELIGIBLE\",\"aid\":{\"amount\":\"50000.00\""));

        assertThat(run).isEqualTo(new Run(1, """
                        RECORD NOT CONFIRMED — D-001 — call hdf-ai-2025, edition 1
                          The SHA-256 is not that of the content: the record was changed after it was written.
                          The decision made again differs from the record:
                            decision.tracks.FUNDING.aid.amount: recorded "50000.00", now "46320.00"
                        """, ""));
    }

    @ParameterizedTest
    @CsvSource({"fr, 'relevé rien, maintenant'", "en, 'recorded nothing, now'"})
    void a_finding_that_is_lacking_is_one_difference(String lang, String said) {
        ObjectNode record = (ObjectNode) new JsonMapper().readTree(RECORD);
        ((ArrayNode) record.at("/decision/findings")).remove(0);

        Run run = Run.reading(record.toString(), "verify", "--lang", lang, "-");

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.lines())
                .filteredOn(line -> line.startsWith("    "))
                .singleElement()
                .asString()
                .startsWith("    decision.findings[0]")
                .contains(said, "{\"rule\":\"APPLICANT_KIND\"");
    }

    @Test
    void the_order_of_fields_and_blanks_are_no_change() throws IOException {
        String sorted = new JsonMapper()
                .rebuild()
                .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
                .enable(SerializationFeature.INDENT_OUTPUT)
                .build()
                .writeValueAsString(new JsonMapper().readValue(RECORD, Map.class));

        assertThat(sorted).isNotEqualTo(RECORD).startsWith("{\n  \"call\"");
        assertThat(verified(sorted).out()).startsWith("RECORD CONFIRMED");
    }

    @Test
    void a_record_of_another_version_says_so_and_is_confirmed_if_nothing_differs() throws IOException {
        String other = sealed(RECORD.replace("\"library\":\"" + Program.version(), "\"library\":\"0.0.9"));

        Run run = verified(other);

        assertThat(run.status()).isZero();
        assertThat(run.out())
                .isEqualTo("RECORD CONFIRMED — D-001 — call hdf-ai-2025, edition 1\n"
                        + "  The record was made with Federules 0.0.9. The decision is made again with Federules "
                        + Program.version() + ".\n");
    }

    @Test
    void a_record_in_other_words_is_the_same_decision_and_names_each_text_that_differs() throws IOException {
        Run run = verified(sealed(RECORD.replace("L'appel est ouvert à", "L'appel est fermé à")));

        assertThat(run.status()).isZero();
        assertThat(run.lines())
                .hasSize(3)
                .startsWith(
                        "RECORD CONFIRMED — D-001 — call hdf-ai-2025, edition 1", "  Same decision; 1 text differs:")
                .element(2)
                .asString()
                .startsWith("    decision.findings[0].message.fr: recorded \"L'appel est fermé à");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"fr | En outre, 2 textes diffèrent\u00a0:", "en | Besides, 2 texts differ:"})
    void texts_that_differ_are_apart_from_an_amount_that_does(String lang, String said) throws IOException {
        ObjectNode record = (ObjectNode) new JsonMapper().readTree(RECORD);
        ObjectNode message = (ObjectNode) record.at("/decision/findings/0/message");
        message.put("fr", "autre").put("en", "other");
        ((ObjectNode) record.at("/decision/tracks/FUNDING/aid")).put("amount", "50000.00");

        Run run = Run.reading(sealed(record.toString()), "verify", "--lang", lang, "-");

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.lines()).hasSize(6).element(3).isEqualTo("  " + said);
        assertThat(run.lines()).element(2).asString().startsWith("    decision.tracks.FUNDING.aid.amount");
    }

    @Test
    void a_call_in_other_words_is_the_same_call() throws IOException {
        ObjectNode record = (ObjectNode) new JsonMapper().readTree(RECORD);
        ((ObjectNode) record.at("/call/title")).put("en", "Another title");

        Run run = verified(sealed(record.toString()));

        assertThat(run.status()).isZero();
        assertThat(run.lines())
                .hasSize(3)
                .element(1)
                .isEqualTo("  Same call as the one that the program knows by this id and edition; 1 text differs:");
    }

    @Test
    void a_call_that_differs_from_the_one_that_the_program_knows_is_a_difference() throws IOException {
        // The cap does not bind here: 60% of 77,200.00 is 46,320.00.
        Run run = verified(sealed(RECORD.replace("\"250000.00\"", "\"200000.00\"")));

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.lines())
                .startsWith(
                        "RECORD NOT CONFIRMED — D-001 — call hdf-ai-2025, edition 1",
                        "  The call of the record differs from the one that the program knows by this id and edition:",
                        "    call.funding.aid.cap.amount: recorded \"200000.00\", now \"250000.00\"");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"id\":\"hdf-ai-2025\" | \"id\":\"our-call\" | The program does not know this call.",
                "\"edition\":{\"version\":\"1\" | \"edition\":{\"version\":\"2\" | The program knows this call in edition 1."
            })
    void a_call_that_the_program_does_not_know_is_no_difference(String part, String instead, String said)
            throws IOException {
        String version = instead.contains("version") ? "2" : "1";
        String id = instead.contains("our-call") ? "our-call" : "hdf-ai-2025";
        String other = sealed(RECORD.replace(part, instead)
                .replace("\"call\":\"hdf-ai-2025\"", "\"call\":\"" + id + "\"")
                .replace("\"edition\":\"1\"", "\"edition\":\"" + version + "\""));

        Run run = verified(other);

        assertThat(run.status()).isZero();
        assertThat(run.lines())
                .containsExactly(
                        "RECORD CONFIRMED — D-001 — call " + id + ", edition " + version,
                        "  " + said + " The decision is made again with the call in the record.");
    }

    @Test
    void an_invalid_record_is_reported_with_its_errors_and_the_others_are_verified() throws IOException {
        Run run = Run.reading("{}\n" + RECORD, "verify", "-");

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.lines()).hasSize(7);
        assertThat(run.lines()).element(0).isEqualTo("RELEVÉ NON VALIDE — ligne 1");
        assertThat(run.lines()).element(1).asString().startsWith("  MISSING format\u00a0: ");
        assertThat(run.lines()).last().isEqualTo("RELEVÉ CONFIRMÉ — ligne 2 — D-001 — appel hdf-ai-2025, édition 1");
    }

    @ParameterizedTest
    @CsvSource({
        "verify, fr, RELEVÉ NON VALIDE — ligne 3, à la ligne 3",
        "verify, en, INVALID RECORD — line 3, at line 3",
        "disclose, fr, RELEVÉ NON VALIDE — ligne 3, à la ligne 3",
        "disclose, en, INVALID RECORD — line 3, at line 3"
    })
    void what_is_no_json_is_reported_with_its_line_of_the_batch(
            String command, String lang, String heading, String place) {
        Run run = Run.reading(RECORD + "\n{\"format\" 1}\n", command, "--lang", lang, "-");

        assertThat(run.status()).isEqualTo(1);
        int at = run.lines().indexOf(heading);
        assertThat(run.lines())
                .element(at + 1)
                .asString()
                .startsWith("  NOT_JSON")
                .contains(place);
    }

    @Test
    void for_programs_a_verification_is_one_json_object_with_each_difference_and_its_path() {
        String changed = RECORD.replace(
                "\"verdict\":\"ELIGIBLE\",\"aid\":{\"amount\":\"46320.00\"",
                "\"verdict\":\"ELIGIBLE\",\"aid\":{\"amount\":\"50000.00\"");
        String version = Program.version();

        assertThat(Run.reading(RECORD + changed, "verify", "--format", "json", "-"))
                .isEqualTo(new Run(
                        1,
                        "{\"line\":1,\"id\":\"D-001\",\"call\":\"hdf-ai-2025\",\"edition\":\"1\",\"confirmed\":true,"
                                + "\"intact\":true,\"recordedLibrary\":\"" + version + "\",\"library\":\"" + version
                                + "\",\"knownEdition\":\"1\",\"callDifferences\":[],\"callTexts\":[],"
                                + "\"decisionDifferences\":[],\"decisionTexts\":[]}\n"
                                + "{\"line\":2,\"id\":\"D-001\",\"call\":\"hdf-ai-2025\",\"edition\":\"1\",\"confirmed\":false,"
                                + "\"intact\":false,\"recordedLibrary\":\"" + version + "\",\"library\":\"" + version
                                + "\",\"knownEdition\":\"1\",\"callDifferences\":[],\"callTexts\":[],"
                                + "\"decisionDifferences\":["
                                + "{\"path\":\"decision.tracks.FUNDING.aid.amount\",\"recorded\":\"50000.00\","
                                + "\"found\":\"46320.00\"}],\"decisionTexts\":[]}\n",
                        ""));
    }

    @Test
    void for_programs_what_one_side_lacks_has_one_value_and_what_nobody_sees_is_escaped() {
        ObjectNode record = (ObjectNode) new JsonMapper().readTree(RECORD);
        ((ArrayNode) record.at("/decision/findings")).remove(0);
        ((ObjectNode) record.at("/decision/findings/0/message")).put("en", "\u202e\ud800");

        Run run = Run.reading(record.toString().replace("\ud800", "\\ud800"), "verify", "--format", "json", "-");

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out())
                .contains(
                        "{\"path\":\"decision.findings[0]\",\"found\":{\"rule\":\"APPLICANT_KIND\",",
                        "{\"path\":\"decision.findings[0].message.en\",\"recorded\":\"\\u202E\ufffd\",\"found\":\"");
    }

    @Test
    void for_programs_an_invalid_record_has_errors_in_the_language_chosen() {
        Run run = Run.reading("{}\n", "verify", "--format", "json", "--lang", "en", "-");

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out())
                .startsWith(
                        "{\"line\":1,\"errors\":[{\"path\":\"format\",\"code\":\"MISSING\",\"message\":\"The field ");
    }

    @Test
    void a_file_that_cannot_be_read_leaves_the_others_verified() throws IOException {
        Path file = Files.writeString(folder.resolve("record.json"), RECORD);

        Run run = Run.of("verify", "--lang", "en", "absent.json", file.toString());

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.messages()).contains("absent.json");
        assertThat(run.out()).startsWith("RECORD CONFIRMED — file " + file);
    }

    @Test
    void a_record_of_several_decisions_is_a_usage_error() {
        Run run = Run.of("assess", "--all-calls", "--format", "record", COMMUNITY);

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.messages()).contains("Un relevé contient une seule analyse");
    }

    private Run verified(String record) {
        try {
            Path file = Files.writeString(folder.resolve("record.json"), record);
            return Run.of("verify", "--lang", "en", file.toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    // As somebody would who changes a record on purpose.
    private static String sealed(String json) throws IOException {
        DecisionRecord record = ((AcceptedRecord) Verifying.READER.read(json)).record();
        return json.replace(record.sha256(), record.computedSha256());
    }
}
