package io.github.federules.jackson;

import static io.github.federules.jackson.DecisionRecordTest.decision;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.federules.core.call.Call;
import io.github.federules.core.dossier.CostNature;
import io.github.federules.core.fault.FaultCode;
import io.github.federules.core.fault.InvalidFactException;
import io.github.federules.core.language.LocalizedText;
import io.github.federules.core.rule.Clause;
import io.github.federules.feder.FederCalls;
import io.github.federules.feder.FederEligibility;
import io.github.federules.jackson.call.AcceptedCall;
import io.github.federules.jackson.call.CallReader;
import io.github.federules.jackson.call.CallWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What a record is as a value, and what it may hold. */
class RecordDetailsTest {

    private static final Call CALL = FederCalls.HAUTS_DE_FRANCE_AI_2025;
    private static final Clause K = new Clause("K", "words");
    private static final Clause L = new Clause("L", "other words");

    private static DecisionRecord record() {
        return DecisionRecord.of(decision(ExampleDossier.JSON));
    }

    @Test
    void two_records_are_equal_if_they_have_the_same_fields_with_the_same_values() {
        DecisionRecord other = DecisionRecord.of(decision(ExampleDossier.with("\"D-001\"", "\"D-002\"")));

        assertThat(record()).isEqualTo(record()).isNotEqualTo(other).isNotEqualTo("a text");
        assertThat(record().hashCode()).isNotEqualTo(other.hashCode());
        assertThat(record().toJson()).contains("\"id\":\"D-001\"");
    }

    @Test
    void the_checksum_is_that_of_the_content() {
        assertThat(record().sha256()).matches("[0-9a-f]{64}").isEqualTo(record().computedSha256());
        assertThat(record().toJson()).endsWith("\"sha256\":\"" + record().sha256() + "\"}");
    }

    @Test
    void a_log_shows_call_verdicts_and_the_start_of_the_checksum() {
        assertThat(record().toString())
                .startsWith("DecisionRecord[hdf-ai-2025, {")
                .contains("FUNDING")
                .endsWith(", " + record().sha256().substring(0, 12) + "]");
    }

    @Test
    void a_record_is_written_to_a_generator_as_it_is_written_to_a_text() {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(ObjectWriteContext.empty(), text)) {
            record().write(json);
        }

        assertThat(text).hasToString(record().toJson());
    }

    @Test
    void the_fields_may_come_in_any_order() {
        JsonMapper mapper = new JsonMapper();
        ObjectNode fields = (ObjectNode) mapper.readTree(record().toJson());
        List<String> names = new ArrayList<>(fields.propertyNames());
        ObjectNode reversed = mapper.createObjectNode();
        for (int i = names.size() - 1; i >= 0; i--) {
            reversed.set(names.get(i), fields.get(names.get(i)));
        }

        DecisionRecord read = DecisionRecordTest.read(reversed.toString());

        assertThat(read).isEqualTo(record());
        assertThat(read.isIntact()).isTrue();
    }

    @Test
    void another_call_differs_by_each_term_and_the_same_one_by_none() {
        Call changed = ((AcceptedCall) CallReader.of(CALL.laws())
                        .read(CallWriter.toJson(CALL).replace("\"250000.00\"", "\"200000.00\"")))
                .call();

        assertThat(record().differencesFrom(CALL)).isEqualTo(new RecordDifferences(List.of(), List.of()));
        assertThat(record().differencesFrom(changed).content())
                .containsExactly(new RecordDifference(
                        "call.funding.aid.cap.amount", Optional.of("\"250000.00\""), Optional.of("\"200000.00\"")));
    }

    // What a call pays is written clause by clause, in the order of the call.
    @Test
    void a_call_that_states_the_same_in_another_order_does_not_differ() {
        Call one = Call.builder("order", new LocalizedText("f", "e"))
                .pays(K, CostNature.STUDIES)
                .pays(L, CostNature.TRAVEL)
                .build();
        Call other = Call.builder("order", new LocalizedText("f", "e"))
                .pays(L, CostNature.TRAVEL)
                .pays(K, CostNature.STUDIES)
                .build();
        DecisionRecord record = DecisionRecord.of(
                FederEligibility.under(one).assess(Judged.accepted("{\"operation\": {\"costLines\": []}}")));

        assertThat(CallWriter.toJson(other)).isNotEqualTo(CallWriter.toJson(one));
        assertThat(record.differencesFrom(other).isSame()).isTrue();
    }

    // 9,999,999,999,999,999.99 is the most of a sum; a single fact is at most 999,999,999,999.99.
    @ParameterizedTest
    @CsvSource({
        "1000000000000.00, ''",
        "9999999999999999.99, ''",
        "10000000000000000.00, decision.costs.presented AMOUNT_TOO_LARGE",
        "-0.01, decision.costs.presented AMOUNT_NEGATIVE",
        "0.001, decision.costs.presented AMOUNT_TOO_PRECISE"
    })
    void a_sum_of_a_decision_has_a_bound_of_its_own(String amount, String fault) {
        String json = record().toJson()
                .replace("\"presented\":{\"amount\":\"71500.00\"", "\"presented\":{\"amount\":\"" + amount + "\"");
        assertThat(json).contains(amount);

        assertThat(faults(json)).isEqualTo(fault.isEmpty() ? List.of() : List.of(fault));
    }

    @Test
    void a_call_that_is_no_object_is_one_error_at_its_place() {
        ObjectNode fields = (ObjectNode) new JsonMapper().readTree(record().toJson());
        fields.put("call", 7);

        assertThat(faults(fields.toString())).containsExactly("call WRONG_TYPE");
    }

    private static List<String> faults(String json) {
        return DecisionRecordTest.READER.read(json) instanceof RefusedRecord refused
                ? refused.faults().stream()
                        .map(fault -> fault.path() + " " + fault.code())
                        .toList()
                : List.of();
    }

    @Test
    void a_dossier_with_a_name_that_is_too_long_has_no_record() {
        assertThatThrownBy(() -> DecisionRecord.of(FederEligibility.under(CALL)
                        .assess(Judged.accepted(ExampleDossier.JSON).withId("x".repeat(10_001)))))
                .isInstanceOfSatisfying(
                        InvalidFactException.class,
                        problem -> assertThat(problem.fault().code()).isEqualTo(FaultCode.TOO_LARGE));
    }
}
