package io.github.federules.jackson;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.federules.core.decision.Decision;
import io.github.federules.jackson.call.CallReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What is read and written fits the schemas in the jar, and what is broken does not. */
class RecordSchemaTest {

    private static final Schema DOSSIER = schema(DossierReader.schema());
    private static final Schema DECISION = schema(DecisionWriter.schema());
    private static final Schema RECORD = schema(RecordReader.schema());

    static Stream<Path> dossiers() throws IOException {
        return DecisionRecordTest.dossiers();
    }

    @ParameterizedTest
    @MethodSource("dossiers")
    void a_sample_its_decision_and_its_record_fit(Path file) throws IOException {
        String dossier = Files.readString(file);
        Decision decision = DecisionRecordTest.decision(dossier);

        assertThat(DOSSIER.validate(dossier, InputFormat.JSON)).isEmpty();
        assertThat(DOSSIER.validate(DossierWriter.toJson(decision.dossier()), InputFormat.JSON))
                .isEmpty();
        assertThat(DECISION.validate(DecisionWriter.in(Locale.FRENCH).toJson(decision), InputFormat.JSON))
                .isEmpty();
        assertThat(RECORD.validate(DecisionRecord.of(decision).toJson(), InputFormat.JSON))
                .isEmpty();
    }

    @Test
    void null_counts_as_absent_but_does_not_fit_the_schema_as_page_and_schema_state() throws IOException {
        String dossier = ExampleDossier.JSON.replace("\"members\": []", "\"members\": null");

        assertThat(Judged.faults(dossier)).isEmpty();
        assertThat(DOSSIER.validate(dossier, InputFormat.JSON)).isNotEmpty();
        for (String schema : new String[] {DossierReader.schema(), CallReader.schema()}) {
            assertThat(schema).contains("The reader accepts null for an absent field; this schema does not.");
        }
        assertThat(Files.readString(Path.of("../../docs/reference/json.md")))
                .contains(
                        "They refuse `null` for an absent field of a dossier or a call, although the readers accept it.");
    }

    // Each row: a part of the record of the example, and what breaks it.
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "'format':1 | 'format':0",
                "'format':1 | 'format':'1'",
                "'format':1 | 'format':1,'more':1",
                "'format':1, | ",
                "'dossier':{'id':'D-001','call':'hdf-ai-2025', | 'dossier':{'id':'D-001',",
                "'legalForm':'7346' | 'legalForm':7346",
                "'fte':'0.5' | 'fte':'0.0'",
                "'sentOn':'2025-02-20','electronic':true} | 'sentOn':'20 February 2025','electronic':true}",
                "'kinds':['LOCAL_AUTHORITY', | 'kinds':['CITY',",
                "'verdict':'ELIGIBLE','aid' | 'verdict':'GRANTED','aid'",
                "'outcome':'PASSED' | 'outcome':'passed'",
                "'reason':'INDIRECT_AT_REAL_COST' | 'reason':'TRAVEL'",
                "'ROUNDING':'DOWN' | 'ROUNDING':'UP'",
                "'robust':true | 'robust':'true'",
                "'amount':'46320.00' | 'amount':'46320.001'",
                "'amount':'46320.00' | 'amount':46320.001",
                "'currency':'EUR'},'aidUpTo' | 'currency':'USD'},'aidUpTo'",
                "'advice':[{'topic' | 'advice':[{'subject'",
                "'message':{'fr' | 'message':{'de'",
                "'lastDay':'2025-02-27' | 'lastDay':'27'",
                "'findings':[ | 'findings':[{},",
                "'notJudged':[ | 'notJudged':{},'x':[",
            })
    void what_the_schema_refuses_the_reader_refuses(String part, String broken) {
        String record = DecisionRecord.of(DecisionRecordTest.decision(ExampleDossier.JSON))
                .toJson();
        String with = broken == null ? "" : broken.replace('\'', '"');
        String json = record.replace(part.replace('\'', '"'), with);

        assertThat(json).isNotEqualTo(record);
        assertThat(RECORD.validate(json, InputFormat.JSON)).isNotEmpty();
        assertThat(DecisionRecordTest.READER.read(json)).isInstanceOf(RefusedRecord.class);
    }

    @Test
    void a_text_in_one_language_fits_a_decision_and_no_record() {
        Decision decision = DecisionRecordTest.decision(ExampleDossier.JSON);
        String record = DecisionRecord.of(decision).toJson();
        String both = record.substring(
                record.indexOf("\"decision\":") + "\"decision\":".length(), record.indexOf(",\"sha256\""));

        assertThat(DECISION.validate(both, InputFormat.JSON)).isNotEmpty();
        assertThat(RECORD.validate(
                        record.replace(both, DecisionWriter.in(Locale.FRENCH).toJson(decision)), InputFormat.JSON))
                .isNotEmpty();
    }

    private static Schema schema(String text) {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(text);
    }
}
