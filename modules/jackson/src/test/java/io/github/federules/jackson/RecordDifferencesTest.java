package io.github.federules.jackson;

import static io.github.federules.core.money.Euros.euros;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.management.ThreadMXBean;
import io.github.federules.core.call.Call;
import io.github.federules.core.criterion.Criterion;
import io.github.federules.core.criterion.Subject;
import io.github.federules.core.decision.Assessor;
import io.github.federules.core.decision.Decision;
import io.github.federules.core.dossier.CostFamily;
import io.github.federules.core.dossier.CostLine;
import io.github.federules.core.dossier.CostNature;
import io.github.federules.core.dossier.Dossier;
import io.github.federules.core.dossier.Operation;
import io.github.federules.core.fault.FaultCode;
import io.github.federules.core.fault.InvalidFactException;
import io.github.federules.core.language.LocalizedText;
import io.github.federules.core.reading.CentRounding;
import io.github.federules.core.reading.Question;
import io.github.federules.core.rule.Clause;
import io.github.federules.feder.FederCalls;
import io.github.federules.feder.FederEligibility;
import io.github.federules.feder.SharedCriteria;
import io.github.federules.jackson.call.AcceptedCall;
import io.github.federules.jackson.call.CallReader;
import io.github.federules.jackson.call.CallWriter;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** How two records differ, and what a record costs. */
class RecordDifferencesTest {

    private static final FederEligibility RULES = FederEligibility.under(FederCalls.HAUTS_DE_FRANCE_AI_2025);
    private static final Dossier DOSSIER = Judged.accepted(ExampleDossier.JSON);
    private static final Clause CLAUSE = new Clause("K", "words");
    private static final LocalizedText TEXT = new LocalizedText("f", "e");
    private static final Criterion ELSEWHERE = Criterion.yesNo("ELSEWHERE", Subject.OPERATION, TEXT);

    @Test
    void each_difference_is_named_as_deep_as_it_can_be() {
        DecisionRecord one = DecisionRecord.of(RULES.assess(DOSSIER));
        DecisionRecord other = DecisionRecord.of(RULES.reading(CentRounding.HALF_UP)
                .assess(DOSSIER.withOperation(DOSSIER.operation().cost(CostNature.OTHER, "Divers", euros("10.00")))));

        assertThat(one.differencesFrom(other).content())
                .contains(
                        new RecordDifference(
                                "decision.readings.ROUNDING", Optional.of("\"DOWN\""), Optional.of("\"HALF_UP\"")),
                        // 71,500.00 + 10.00
                        new RecordDifference(
                                "decision.costs.presented.amount",
                                Optional.of("\"71500.00\""),
                                Optional.of("\"71510.00\"")))
                .filteredOn(difference -> difference.path().equals("decision.setAside[1]"))
                .singleElement()
                .satisfies(difference -> {
                    assertThat(difference.recorded()).isEmpty();
                    assertThat(difference.found().orElseThrow())
                            .startsWith("{\"line\":\"4\",\"reason\":\"NATURE_NOT_LISTED\"");
                    assertThat(difference).hasToString("decision.setAside[1]");
                });
    }

    @Test
    void an_element_that_one_record_lacks_is_one_difference() {
        String json = DecisionRecord.of(RULES.assess(DOSSIER)).toJson();
        DecisionRecord whole = DecisionRecordTest.read(json);
        for (String list : List.of("findings", "setAside", "advice")) {
            ObjectNode fewer = (ObjectNode) new JsonMapper().readTree(json);
            JsonNode first = ((ArrayNode) fewer.at("/decision/" + list)).remove(0);
            DecisionRecord part = DecisionRecordTest.read(fewer.toString());
            Optional<String> lacking = Optional.of(first.toString());

            assertThat(part.differencesFrom(whole).content())
                    .containsExactly(new RecordDifference("decision." + list + "[0]", Optional.empty(), lacking));
            assertThat(whole.differencesFrom(part).content())
                    .containsExactly(new RecordDifference("decision." + list + "[0]", lacking, Optional.empty()));
        }
    }

    @Test
    void elements_after_one_that_a_record_lacks_have_their_place_in_the_record() {
        String json = DecisionRecord.of(RULES.assess(DOSSIER)).toJson();
        ObjectNode changed = (ObjectNode) new JsonMapper().readTree(json);
        ArrayNode findings = (ArrayNode) changed.at("/decision/findings");
        findings.remove(0);
        ((ObjectNode) findings.get(2)).put("outcome", "FAILED");

        assertThat(DecisionRecordTest.read(changed.toString())
                        .differencesFrom(DecisionRecordTest.read(json))
                        .content())
                .extracting(RecordDifference::path)
                .containsExactly("decision.findings[0]", "decision.findings[2].outcome");
        assertThat(DecisionRecordTest.read(json)
                        .differencesFrom(DecisionRecordTest.read(changed.toString()))
                        .content())
                .extracting(RecordDifference::path)
                .containsExactly("decision.findings[0]", "decision.findings[3].outcome");
    }

    @Test
    void another_order_and_a_repeated_element_are_differences() {
        String json = DecisionRecord.of(RULES.assess(DOSSIER)).toJson();
        ObjectNode swapped = (ObjectNode) new JsonMapper().readTree(json);
        ArrayNode findings = (ArrayNode) swapped.at("/decision/findings");
        findings.add(findings.remove(0));
        ObjectNode repeated = (ObjectNode) new JsonMapper().readTree(json);
        ArrayNode twice = (ArrayNode) repeated.at("/decision/findings");
        twice.add(twice.get(0));

        assertThat(DecisionRecordTest.read(swapped.toString())
                        .differencesFrom(DecisionRecordTest.read(json))
                        .content())
                .extracting(RecordDifference::path)
                .contains("decision.findings[0].rule");
        assertThat(DecisionRecordTest.read(repeated.toString())
                        .differencesFrom(DecisionRecordTest.read(json))
                        .content())
                .extracting(RecordDifference::path)
                .containsExactly("decision.findings[" + (twice.size() - 1) + "]");
    }

    @Test
    void a_mended_comma_is_the_same_decision_in_another_text() {
        String json = DecisionRecord.of(RULES.assess(DOSSIER)).toJson();
        DecisionRecord record = DecisionRecordTest.read(json);
        ObjectNode changed = (ObjectNode) new JsonMapper().readTree(json);
        ObjectNode message = (ObjectNode) changed.at("/decision/findings/0/message");
        String french = message.get("fr").stringValue();
        message.put("fr", french + ",");

        RecordDifferences differences = record.differencesFrom(DecisionRecordTest.read(changed.toString()));

        assertThat(differences.isSame()).isTrue();
        assertThat(differences.content()).isEmpty();
        assertThat(differences.texts())
                .singleElement()
                .isEqualTo(new RecordDifference(
                        "decision.findings[0].message.fr",
                        Optional.of("\"" + french + "\""),
                        Optional.of("\"" + french + ",\"")));
        assertThat(differences).hasToString("RecordDifferences[content=0, texts=1]");
    }

    @Test
    void texts_that_differ_are_listed_apart_from_an_amount() {
        String json = DecisionRecord.of(RULES.assess(DOSSIER)).toJson();
        ObjectNode changed = (ObjectNode) new JsonMapper().readTree(json);
        ((ObjectNode) changed.at("/decision/setAside/0/message")).put("en", "other words");
        ((ObjectNode) changed.at("/decision/setAside/0/amount")).put("amount", "0.01");

        RecordDifferences differences =
                DecisionRecordTest.read(json).differencesFrom(DecisionRecordTest.read(changed.toString()));

        assertThat(differences.isSame()).isFalse();
        assertThat(differences.content())
                .extracting(RecordDifference::path)
                .containsExactly("decision.setAside[0].amount.amount");
        assertThat(differences.texts())
                .extracting(RecordDifference::path)
                .containsExactly("decision.setAside[0].message.en");
    }

    @Test
    void a_text_that_only_one_record_has_and_the_words_of_a_clause_are_texts() {
        String json = DecisionRecord.of(RULES.assess(DOSSIER)).toJson();
        ObjectNode changed = (ObjectNode) new JsonMapper().readTree(json);
        ((ObjectNode) changed.at("/decision/costBasis")).remove("aid");
        ((ObjectNode) changed.at("/decision/findings/0")).put("quote", "other words of the call");

        RecordDifferences differences =
                DecisionRecordTest.read(json).differencesFrom(DecisionRecordTest.read(changed.toString()));

        assertThat(differences.content()).isEmpty();
        assertThat(differences.texts())
                .extracting(RecordDifference::path)
                .containsExactly("decision.costBasis.aid", "decision.findings[0].quote");
    }

    @Test
    void a_call_in_other_words_is_the_same_call() {
        Call call = FederCalls.HAUTS_DE_FRANCE_AI_2025;
        ObjectNode changed = (ObjectNode) new JsonMapper().readTree(CallWriter.toJson(call));
        ((ObjectNode) changed.get("title")).put("en", "Another title");
        ObjectNode clauses = (ObjectNode) changed.get("clauses");
        String first = clauses.propertyNames().iterator().next();
        clauses.put(first, "other words");

        RecordDifferences differences = DecisionRecord.of(RULES.assess(DOSSIER)).differencesFrom(read(changed));

        assertThat(differences.isSame()).isTrue();
        assertThat(differences.texts())
                .extracting(RecordDifference::path)
                .containsExactly("call.title.en", "call.clauses." + first);
    }

    // Their answers look like a text in both languages.
    @Test
    void answers_to_questions_that_are_named_like_languages_are_no_texts() {
        Question french = Question.named("fr", TEXT).withAnswer("A", TEXT).withAnswer("B", TEXT);
        Question english = Question.named("en", TEXT).withAnswer("A", TEXT).withAnswer("B", TEXT);
        Call call = Call.builder("languages", TEXT)
                .leavesOpen(CLAUSE, french)
                .leavesOpen(CLAUSE, english)
                .build();
        Assessor rules = Assessor.of(call);
        Dossier dossier = Judged.accepted("{\"operation\": {\"costLines\": []}}");

        RecordDifferences differences = DecisionRecord.of(rules.assess(dossier))
                .differencesFrom(DecisionRecord.of(
                        rules.reading(french.readings().get(1)).assess(dossier)));

        assertThat(differences.texts()).isEmpty();
        assertThat(differences.content())
                .containsExactly(
                        new RecordDifference("decision.readings.fr", Optional.of("\"A\""), Optional.of("\"B\"")));
    }

    private static Call read(ObjectNode call) {
        CallReader reader =
                CallReader.of(FederCalls.HAUTS_DE_FRANCE_AI_2025.laws()).knowing(SharedCriteria.all());
        return ((AcceptedCall) reader.read(call.toString())).call();
    }

    @Test
    void a_decision_on_facts_that_no_reader_accepts_has_no_record() {
        CostNature boats = CostNature.of("BOATS", CostFamily.INVESTMENT, TEXT);
        Decision decision = RULES.assess(DOSSIER.withOperation(
                Operation.untitled().cost(boats, "Canot", euros("10.00")).declaring(ELSEWHERE)));

        assertThatThrownBy(() -> DecisionRecord.of(decision))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "The record of this decision could not be read back: dossier.operation.costLines[0].nature UNKNOWN_VALUE."
                                + " Read the dossier with a DossierReader, which refuses such facts.");
    }

    @Test
    void an_answer_that_the_call_does_not_ask_is_kept_with_its_notice() {
        Decision decision =
                RULES.assess(DOSSIER.withOperation(DOSSIER.operation().declaring(ELSEWHERE)));
        DecisionRecord read =
                DecisionRecordTest.read(DecisionRecord.of(decision).toJson());

        assertThat(read.dossier()).isEqualTo(decision.dossier());
        assertThat(read.decision().notices()).isEqualTo(decision.recorded().notices());
        assertThat(read.isIntact()).isTrue();
    }

    @Test
    @Tag("long")
    void a_decision_whose_record_would_be_too_large_has_none() {
        Decision decision = RULES.assess(
                DOSSIER.withOperation(DOSSIER.operation().cost(CostNature.OTHER, "x".repeat(1 << 26), euros("1.00"))));

        assertThatThrownBy(() -> DecisionRecord.of(decision))
                .isInstanceOfSatisfying(
                        InvalidFactException.class,
                        problem -> assertThat(problem.fault().code()).isEqualTo(FaultCode.TOO_LARGE));
    }

    // Memory that is asked for is counted, since time depends on the machine.
    @Test
    @Tag("long")
    void four_times_the_lines_cost_about_four_times_the_memory() {
        Decision small = withLines(1_000);
        Decision large = withLines(4_000);
        allocatedBy(() -> roundTrip(small));
        long ofSmall = allocatedBy(() -> roundTrip(small));
        long ofLarge = allocatedBy(() -> roundTrip(large));

        assertThat((double) ofLarge / ofSmall).isLessThan(5);
    }

    @Test
    @Tag("long")
    void one_line_that_is_lacking_of_many_is_one_difference() {
        DecisionRecord whole = DecisionRecord.of(withLines(4_000));
        ObjectNode fewer = (ObjectNode) new JsonMapper().readTree(whole.toJson());
        ((ArrayNode) fewer.at("/decision/setAside")).remove(1_000);

        assertThat(DecisionRecordTest.read(fewer.toString())
                        .differencesFrom(whole)
                        .content())
                .extracting(RecordDifference::path)
                .containsExactly("decision.setAside[1000]");
    }

    private static void roundTrip(Decision decision) {
        DecisionRecord record =
                DecisionRecordTest.read(DecisionRecord.of(decision).toJson());
        assertThat(record.isIntact()).isTrue();
        assertThat(record.differencesFrom(record)).matches(RecordDifferences::isEmpty);
    }

    private static Decision withLines(int count) {
        Dossier dossier = DOSSIER.withOperation(DOSSIER.operation()
                .withCostLines(IntStream.range(0, count)
                        .mapToObj(i -> CostLine.of(CostNature.TRAVEL, "Trip " + i, euros("1.00")))
                        .toList()));
        return RULES.assess(dossier);
    }

    private static long allocatedBy(Runnable work) {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadAllocatedBytes();
        work.run();
        return threads.getCurrentThreadAllocatedBytes() - before;
    }

    @Test
    void a_record_that_is_decided_again_alike_is_the_same() {
        Decision decision = RULES.assess(DOSSIER);
        DecisionRecord record = DecisionRecord.of(decision);
        DecisionRecord again = DecisionRecord.of(RULES.assess(record.dossier()));

        RecordDifferences differences = record.differencesFrom(again);
        boolean isSame = differences.isSame();

        assertThat(isSame).isTrue();
    }
}
