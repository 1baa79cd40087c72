package io.github.federules.jackson;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.federules.core.call.Call;
import io.github.federules.core.fault.FaultCode;
import io.github.federules.core.fault.LocatedFault;
import io.github.federules.feder.FederCalls;
import io.github.federules.feder.SharedCriteria;
import io.github.federules.jackson.call.AcceptedCall;
import io.github.federules.jackson.call.AcceptedRegime;
import io.github.federules.jackson.call.CallReader;
import io.github.federules.jackson.call.CallResult;
import io.github.federules.jackson.call.CallWriter;
import io.github.federules.jackson.call.RefusedCall;
import io.github.federules.jackson.call.RefusedRegime;
import io.github.federules.jackson.call.RegimeReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** {@code "$schema"}, by which editors find the JSON Schema of a file: it is read, changes nothing and is kept. */
class SchemaOfFilesTest {

    private static final JsonMapper MAPPER = new JsonMapper();
    private static final Call CALL = FederCalls.HAUTS_DE_FRANCE_AI_2025;
    private static final CallReader CALLS = CallReader.of(CALL.laws()).knowing(SharedCriteria.all());
    private static final RegimeReader REGIMES = RegimeReader.knowing(SharedCriteria.all());
    private static final String SCHEMA = "./its.schema.json";
    private static final DecisionRecord RECORD = DecisionRecord.of(DecisionRecordTest.decision(ExampleDossier.JSON));

    private final Map<String, String> schemas = Map.of(
            "call", CallReader.schema(),
            "regime", RegimeReader.schema(),
            "dossier", DossierReader.schema(),
            "decision", DecisionWriter.schema(),
            "record", RecordReader.schema());

    @Test
    void the_schema_of_a_call_is_kept_and_changes_nothing() {
        String json = with(CallWriter.toJson(CALL), SCHEMA);

        AcceptedCall accepted = (AcceptedCall) CALLS.read(json);

        assertThat(accepted.call()).isEqualTo(CALL);
        assertThat(accepted.warnings()).isEqualTo(((AcceptedCall) CALLS.read(CallWriter.toJson(CALL))).warnings());
        assertThat(accepted.schema()).contains(SCHEMA);
        assertThat(CallWriter.toJson(accepted)).startsWith("{\"$schema\":\"" + SCHEMA + "\",\"id\"");
        assertThat(CALLS.read(CallWriter.toJson(accepted))).isEqualTo(accepted);
        assertThat(CallWriter.toJson(accepted.call())).doesNotContain("$schema");
    }

    @Test
    void the_schema_of_a_regime_is_kept_and_changes_nothing() throws IOException {
        String json = Files.readString(Path.of("..", "..", "examples", "regimes", "de-minimis-2024.json"));

        AcceptedRegime accepted = (AcceptedRegime) REGIMES.read(with(json, SCHEMA));

        assertThat(accepted.regime()).isEqualTo(((AcceptedRegime) REGIMES.read(json)).regime());
        assertThat(CallWriter.toJson(accepted)).startsWith("{\"$schema\":\"" + SCHEMA + "\",");
        assertThat(REGIMES.read(CallWriter.toJson(accepted))).isEqualTo(accepted);
    }

    @Test
    void the_schema_of_a_dossier_is_kept_and_changes_nothing() {
        AcceptedDossier accepted = (AcceptedDossier) Judged.READER.read(with(ExampleDossier.JSON, SCHEMA));

        assertThat(accepted.dossier()).isEqualTo(Judged.accepted(ExampleDossier.JSON));
        assertThat(DossierWriter.toJson(accepted)).startsWith("{\"$schema\":\"" + SCHEMA + "\",\"id\"");
        assertThat(Judged.READER.read(DossierWriter.toJson(accepted))).isEqualTo(accepted);
        assertThat(Judged.accepted(with(ExampleDossier.JSON, SCHEMA))).isEqualTo(accepted.dossier());
    }

    @Test
    void the_schema_of_a_record_is_kept_and_may_be_added_later() {
        DecisionRecord record = DecisionRecordTest.read(with(RECORD.toJson(), SCHEMA));

        assertThat(record.isIntact()).isTrue();
        assertThat(record.sha256()).isEqualTo(RECORD.sha256());
        assertThat(record.differencesFrom(RECORD)).matches(RecordDifferences::isEmpty);
        assertThat(record.toJson()).contains("\"$schema\":\"" + SCHEMA + "\"");
        assertThat(DecisionRecordTest.read(record.toJson())).isEqualTo(record);
    }

    @Test
    void the_schemas_within_a_record_are_kept_and_are_no_difference() {
        ObjectNode json = (ObjectNode) MAPPER.readTree(RECORD.toJson());
        for (String part : List.of("call", "dossier", "decision")) {
            json.set(part, MAPPER.readTree(with(json.get(part).toString(), part)));
        }
        DecisionRecord changed = DecisionRecordTest.read(json.toString());
        DecisionRecord record = DecisionRecordTest.read(
                json.put("sha256", changed.computedSha256()).toString());

        assertThat(changed.isIntact()).isFalse();
        assertThat(record.isIntact()).isTrue();
        assertThat(record.call()).isEqualTo(CALL);
        assertThat(record.dossier()).isEqualTo(RECORD.dossier());
        assertThat(record.decision()).isEqualTo(RECORD.decision());
        assertThat(record.differencesFrom(RECORD)).matches(RecordDifferences::isEmpty);
        assertThat(record.differencesFrom(CALL)).matches(RecordDifferences::isEmpty);
        assertThat(record.toJson()).contains("\"$schema\":\"call\"", "\"$schema\":\"dossier\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"7", "true", "{}", "[\"a\"]"})
    void a_schema_that_is_no_text_is_an_error(String value) throws IOException {
        String regime = Files.readString(Path.of("..", "..", "examples", "regimes", "de-minimis-2024.json"));

        assertThat(((RefusedCall) CALLS.read(withJson(CallWriter.toJson(CALL), value))).faults())
                .satisfiesExactly(SchemaOfFilesTest::isWrongType);
        assertThat(((RefusedRegime) REGIMES.read(withJson(regime, value))).faults())
                .satisfiesExactly(SchemaOfFilesTest::isWrongType);
        assertThat(((RefusedDossier) Judged.READER.read(withJson(ExampleDossier.JSON, value))).faults())
                .satisfiesExactly(SchemaOfFilesTest::isWrongType);
        assertThat(((RefusedRecord) DecisionRecordTest.READER.read(withJson(RECORD.toJson(), value))).faults())
                .satisfiesExactly(SchemaOfFilesTest::isWrongType);
    }

    @Test
    void it_is_of_a_whole_file_and_no_field_of_anything_else() {
        String json = ExampleDossier.JSON.replaceFirst("\"applicant\": \\{", "\"applicant\": {\"\\$schema\": \"x\", ");
        CallResult call = CALLS.read(CallWriter.toJson(CALL).replaceFirst("\\{", "{\"\\$schemas\":\"x\","));

        assertThat(Judged.faults(json)).containsExactly("applicant.$schema UNKNOWN_FIELD");
        assertThat(((RefusedCall) call).faults())
                .extracting(LocatedFault::code)
                .containsExactly(FaultCode.UNKNOWN_FIELD);
    }

    @Test
    void every_schema_has_a_stable_name_and_allows_a_file_to_state_it() throws IOException {
        Map<String, String> files = Map.of(
                "call", CallWriter.toJson(CALL),
                "regime", Files.readString(Path.of("..", "..", "examples", "regimes", "de-minimis-2024.json")),
                "dossier", ExampleDossier.JSON,
                "decision", DecisionWriter.in(Locale.ENGLISH).toJson(DecisionRecordTest.decision(ExampleDossier.JSON)),
                "record", RECORD.toJson());

        schemas.forEach((name, schema) -> {
            assertThat(MAPPER.readTree(schema).get("$id").stringValue())
                    .isEqualTo("https://federules.github.io/schemas/" + name + ".schema.json");
            assertThat(fits(schema, with(files.get(name), SCHEMA))).as(name).isTrue();
            assertThat(fits(schema, withJson(files.get(name), "7"))).as(name).isFalse();
        });
    }

    private static boolean fits(String schema, String json) {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(schema)
                .validate(json, InputFormat.JSON)
                .isEmpty();
    }

    private static void isWrongType(LocatedFault fault) {
        assertThat(fault.path()).isEqualTo("$schema");
        assertThat(fault.code()).isEqualTo(FaultCode.WRONG_TYPE);
    }

    private static String with(String json, String schema) {
        return withJson(json, "\"" + schema + "\"");
    }

    // Editors write it first.
    private static String withJson(String json, String schema) {
        return json.replaceFirst("\\{", "{\"\\$schema\":" + schema + ",");
    }
}
