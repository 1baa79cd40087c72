package io.github.federules.jackson.call;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.federules.core.call.Call;
import io.github.federules.core.decision.Assessor;
import io.github.federules.core.decision.Decision;
import io.github.federules.core.dossier.Dossier;
import io.github.federules.core.fault.FaultCode;
import io.github.federules.core.reading.Question;
import io.github.federules.core.result.CostItem;
import io.github.federules.core.result.Reduction;
import io.github.federules.feder.FederEligibility;
import io.github.federules.jackson.DecisionWriter;
import io.github.federules.testkit.arbitraries.Calls;
import io.github.federules.testkit.arbitraries.Dossiers;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Every term of a call is written and read back. */
class GeneratedCallTest {

    private static final CallReader READER = CallReader.of(List.of());

    @Property(tries = 500)
    void what_is_written_is_read_back_equal_and_written_again_alike(@ForAll("calls") Call call) {
        String json = CallWriter.toJson(call);

        CallResult result = READER.under(call.regimes()).read(json);

        assertThat(result).isEqualTo(new AcceptedCall(call, call.warnings(), Optional.empty()));
        assertThat(CallWriter.toJson(((AcceptedCall) result).call())).isEqualTo(json);
    }

    @Property(tries = 500)
    void a_builder_of_a_call_builds_the_same_call_again_on_every_day(@ForAll("calls") Call call) {
        Call built = call.toBuilder().build();

        assertThat(built).isEqualTo(call);
        assertThat(built.warnings()).isEqualTo(call.warnings());
        assertThat(built.changes()).isEqualTo(call.changes());
        for (LocalDate day : call.changes()) {
            for (LocalDate each : List.of(day.minusDays(1), day)) {
                Call held = call.asOf(each);
                assertThat(built.asOf(each)).isEqualTo(held);
                assertThat(held.toBuilder().build()).isEqualTo(held);
            }
        }
    }

    @Property(tries = 200)
    void what_is_written_fits_the_schema(@ForAll("calls") Call call) {
        assertThat(JsonOfCalls.fits(CallWriter.toJson(call))).isTrue();
    }

    @Property(tries = 200)
    void every_dossier_gets_an_answer_in_words_under_any_call(@ForAll("callsAndDossiers") Tuple2<Call, Dossier> each) {
        Call call = each.get1();
        Decision decision = FederEligibility.under(call).assess(each.get2().withCall(call.id()));

        for (Locale locale : List.of(Locale.FRENCH, Locale.ENGLISH)) {
            assertThat(decision.explain(locale)).endsWith("\n");
            assertThat(DecisionWriter.in(locale).toJson(decision)).startsWith("{");
            assertThat(decision.summary(locale)).isNotBlank();
            assertThat(call.explain(locale)).endsWith("\n");
        }
    }

    /** A question with the warning that it has no effect: whatever its answer, every dossier gets the same decision. */
    @Property(tries = 300)
    void a_question_without_effect_changes_no_decision(@ForAll("callsAndDossiers") Tuple2<Call, Dossier> each) {
        for (Question question : Question.standard()) {
            ObjectNode call = (ObjectNode) new JsonMapper().readTree(CallWriter.toJson(each.get1()));
            call.withObjectProperty("clauses").put("OPEN", "words");
            call.withObjectProperty("readings").withObjectProperty("open").put(question.name(), "OPEN");
            CallResult read = READER.under(each.get1().regimes()).read(call.toString());
            if (read instanceof AcceptedCall accepted && hasNoEffect(question, accepted)) {
                Assessor assessor = Assessor.of(accepted.call());
                assertThat(question.readings())
                        .map(reading -> assessor.reading(reading).assessAsIfForThisCall(each.get2()))
                        .map(GeneratedCallTest::amounts)
                        .as("%s under %s", question, call)
                        .containsOnly(amounts(assessor.assessAsIfForThisCall(each.get2())));
            }
        }
    }

    private static List<Object> amounts(Decision decision) {
        return List.of(
                decision.tracks(),
                decision.costs().items().stream().map(CostItem::amount).toList(),
                decision.reductions().stream().map(Reduction::limit).toList());
    }

    private static boolean hasNoEffect(Question question, AcceptedCall accepted) {
        return accepted.warnings().stream()
                .anyMatch(warning -> warning.code() == FaultCode.NO_EFFECT
                        && warning.path().equals("readings.open." + question.name()));
    }

    @Provide
    Arbitrary<Call> calls() {
        return Arbitraries.oneOf(Calls.any(), Calls.withGeneralTerms());
    }

    @Provide
    Arbitrary<Tuple2<Call, Dossier>> callsAndDossiers() {
        return calls().flatMap(call -> Dossiers.under(call).any().map(dossier -> Tuple.of(call, dossier)));
    }
}
