package io.github.federules.jackson;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A record from outside is not trusted: its errors have codes and paths like those of dossiers. */
class HostileRecordTest {

    private static final String RECORD =
            DecisionRecord.of(DecisionRecordTest.decision(ExampleDossier.JSON)).toJson();

    // Each row: a part of the record of the example, what stands in its place, and the errors.
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "'format':1 | 'format':2 | format UNKNOWN_FORMAT",
                "'format':1 | 'format':'1' | format WRONG_TYPE",
                "'format':1 | 'format':1.5 | format NOT_A_NUMBER",
                "'format':1 | 'format':1,'format':1 | format DUPLICATE_FIELD",
                "'format':1 | 'format':1,'note':1 | note UNKNOWN_FIELD",
                "'format':1, | | format MISSING",
                "'id':'hdf-ai-2025' | 'id':7 | call.id WRONG_TYPE",
                "'clause':'C5' | 'clause':'X' | call.costs.minimum.clause UNKNOWN_VALUE",
                "'laws':['eu-2021-1060'] | 'laws':['eu-1'] | call.laws[0] UNKNOWN_VALUE",
                "'rate':'0.15' | 'rate':0.15 | call.costs.flatRates[0].rate NOT_A_NUMBER",
                "'rate':'0.15' | 'rate':'0.16' | call.costs.flatRates[0].rate FLAT_RATE_ABOVE_CEILING",
                "'answers':{'EXPLORES_AI' | 'answers':{'EXPLORES_UFO' | dossier.operation.answers.EXPLORES_UFO UNKNOWN_FIELD",
                "'nature':'STAFF','label' | 'nature':'STUFF','label' | dossier.operation.costLines[0].nature UNKNOWN_VALUE",
                "'dossier':{'id':'D-001','call':'hdf-ai-2025', | 'dossier':{'id':'D-001', | dossier.call MISSING",
                "'legalForm':'7346' | 'legalForm':'9999' | dossier.applicant.legalForm UNKNOWN_LEGAL_FORM",
                "'verdict':'ELIGIBLE','aid' | 'verdict':'GRANTED','aid' | decision.tracks.FUNDING.verdict UNKNOWN_VALUE",
                "'outcome':'PASSED' | 'outcome':true | decision.findings[0].outcome WRONG_TYPE",
                "'ROUNDING':'DOWN' | 'ROUNDING':'UP' | decision.readings.ROUNDING UNKNOWN_VALUE",
                "'setAside':{'amount':'1500.00' | 'setAside':{'amount':'-1500.00' | decision.costs.setAside AMOUNT_NEGATIVE",
                "'lastDay':'2025-02-27' | 'lastDay':'2025-02-30' | decision.findings[6].figures.lastDay NOT_A_DATE",
                "'advice':[ | 'advice':[7, | decision.advice[0] WRONG_TYPE",
            })
    void a_record_with_one_fault_has_this_one(String part, String instead, String fault) {
        String with = instead == null ? "" : instead.replace('\'', '"');
        String json = RECORD.replaceFirst(Pattern.quote(part.replace('\'', '"')), Matcher.quoteReplacement(with));
        assertThat(json).isNotEqualTo(RECORD);

        assertThat(faults(json)).containsExactly(fault);
    }

    @Test
    void every_error_is_reported_wherever_it_is() {
        String json = RECORD.replace("\"7346\"", "7346")
                .replace("\"46320.00\"", "46320.001")
                .replace("\"EXCLUSIVE\"", "\"MAYBE\"");

        assertThat(faults(json))
                .contains(
                        "dossier.applicant.legalForm WRONG_TYPE",
                        "decision.tracks.FUNDING.aid.amount NOT_A_NUMBER",
                        "decision.readings.DEADLINE UNKNOWN_VALUE");
    }

    @Test
    void errors_are_in_the_order_of_their_places() {
        String json = RECORD.replace("\"legalForm\":\"7346\"", "\"legalForm\":7346")
                .replaceFirst("\"robust\":(true|false)", "\"robust\":0.5")
                .replaceFirst("\"advice\":", "\"advise\":");

        assertThat(faults(json))
                .containsExactly(
                        "dossier.applicant.legalForm WRONG_TYPE",
                        "decision.robustness.robust NOT_A_NUMBER",
                        "decision.advise UNKNOWN_FIELD",
                        "decision.advice MISSING");
    }

    @Test
    void errors_are_in_the_order_of_their_places_whatever_the_order_of_the_parts() {
        ObjectNode parts = (ObjectNode) new JsonMapper().readTree(RECORD);
        ((ObjectNode) parts.get("decision")).put("library", 7);
        ((ObjectNode) parts.get("dossier")).put("id", 7);
        ((ObjectNode) parts.get("call")).put("id", 7);
        ObjectNode turned = parts.objectNode();
        List.of("decision", "dossier", "call", "format").forEach(name -> turned.set(name, parts.get(name)));

        // The dossier is not read without its call.
        assertThat(faults(turned.toString()))
                .containsExactly("decision.library WRONG_TYPE", "call.id WRONG_TYPE", "sha256 MISSING");

        turned.set("call", new JsonMapper().readTree(RECORD).get("call"));
        assertThat(faults(turned.toString()))
                .containsExactly("decision.library WRONG_TYPE", "dossier.id WRONG_TYPE", "sha256 MISSING");
    }

    @Test
    void a_text_that_is_no_record_states_what_is_missing() {
        assertThat(faults("{}"))
                .containsExactly(
                        "format MISSING", "call MISSING", "dossier MISSING", "decision MISSING", "sha256 MISSING");
        assertThat(faults("[]")).containsExactly(" WRONG_TYPE");
        assertThat(faults("")).containsExactly(" NOT_JSON");
        assertThat(faults(RECORD + "x")).containsExactly(" NOT_JSON");
        assertThat(faults("[".repeat(100))).containsExactly(" TOO_LARGE");
        assertThat(faults("{\"call\": " + "[".repeat(100))).containsExactly(" TOO_LARGE");
    }

    @Test
    void a_text_of_more_bytes_than_a_record_may_have_is_refused() {
        RecordResult result = DecisionRecordTest.READER.read(new byte[RecordReader.MAX_BYTES + 1]);

        assertThat(((RefusedRecord) result).faults().get(0).message(Locale.ENGLISH))
                .isEqualTo(
                        "The record is larger than 64 MiB, the most that is accepted. Did you mean a batch? Then name the"
                                + " file *.jsonl.");
    }

    @Test
    void what_is_no_json_in_a_line_of_a_batch_is_reported_with_the_number_of_that_line() {
        byte[] bytes = "{}{\"format\"\r 1}".getBytes(StandardCharsets.UTF_8);

        RecordResult result = DecisionRecordTest.READER.readLine(bytes, 2, bytes.length - 2, 7);

        // A colon is missing where 1 stands, the 12th character of the line, whatever a carriage return means
        // elsewhere.
        assertThat(((RefusedRecord) result).faults()).singleElement().satisfies(fault -> {
            assertThat(fault.fault().values()).isEqualTo(Map.of("line", "7", "column", "12"));
            assertThat(fault.message(Locale.ENGLISH)).contains("at line 7");
            assertThat(fault.message(Locale.FRENCH)).contains("à la ligne 7");
        });
    }

    private static List<String> faults(String json) {
        RecordResult result = DecisionRecordTest.READER.read(json);
        assertThat(result).isInstanceOf(RefusedRecord.class);
        return ((RefusedRecord) result)
                .faults().stream()
                        .map(fault -> fault.path() + " " + fault.code())
                        .toList();
    }
}
