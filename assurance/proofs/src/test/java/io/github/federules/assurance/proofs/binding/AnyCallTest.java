package io.github.federules.assurance.proofs.binding;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.federules.assurance.proofs.Evidence;
import io.github.federules.assurance.proofs.call.Calls;
import io.github.federules.assurance.proofs.call.ModelledCall;
import io.github.federules.assurance.proofs.model.AnyCall;
import io.github.federules.core.call.Call;
import io.github.federules.core.decision.Assessor;
import io.github.federules.core.dossier.Track;
import io.github.federules.core.term.Deadline;
import java.math.BigInteger;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.statistics.Statistics;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The assumptions about any call hold for each call; with its numbers the model of any call decides as the code. */
@net.jqwik.api.Tag("evidence")
class AnyCallTest {

    private static final long SEED = 20_250_228;
    private static final int DOSSIERS = 20;

    static List<ModelledCall> calls() {
        return Calls.all();
    }

    @Tag("evidence")
    @ParameterizedTest
    @MethodSource("calls")
    void each_call_is_one_that_the_proofs_of_any_call_speak_of(ModelledCall call) {
        demandAgreement(call);
    }

    @Property(tries = 100, shrinking = ShrinkingMode.OFF, edgeCases = EdgeCasesMode.NONE)
    void a_generated_call_is_one_that_the_proofs_of_any_call_speak_of(@ForAll("validCalls") Call call) {
        List<ModelledCall> atEachRate =
                ModelledCall.withEachRate(call).filter(SoundDossiers::exist).toList();
        assertThat(atEachRate).isNotEmpty();
        atEachRate.forEach(AnyCallTest::demandAgreement);
        Statistics.label("flat rates")
                .collect(Math.min(2, call.costs().flatRates().size()));
        Statistics.label("flat rates").coverage(each -> {
            each.check(0).count(atLeast -> atLeast > 3);
            each.check(1).count(atLeast -> atLeast > 3);
            each.check(2).count(atLeast -> atLeast > 3);
        });
    }

    @Provide
    Arbitrary<Call> validCalls() {
        // The model is one of funding.
        return io.github.federules.testkit.arbitraries.Calls.any()
                .filter(call -> call.tracks().contains(Track.FUNDING))
                .filter(AnyCallTest::isDeadlineWithinTheCalendar);
    }

    // Random dossiers are submitted some days before and after it.
    private static boolean isDeadlineWithinTheCalendar(Call call) {
        return call.submission()
                .deadline()
                .map(Deadline::day)
                .filter(day -> day.getYear() < 1 || day.getYear() > 9998)
                .isEmpty();
    }

    @AfterAll
    static void leaveEvidence() {
        Evidence.THEOREMS.add(
                "6b",
                "Binding: the model of any call",
                "The assumptions of the proofs of any call hold for every call above, and for 100 calls that each run"
                        + " generates anew, with each rate that an eligible body gets. With the numbers of a call, the model of"
                        + " any call and the model of that call agree definition by definition on "
                        + DOSSIERS
                        + " random dossiers under every reading, and the code decides so. No difference.",
                List.of(),
                List.of());
    }

    private static void demandAgreement(ModelledCall call) {
        AnyCall any = AnyCall.withFlatRates(
                Math.max(1, call.call().costs().flatRates().size()));
        Assessor assessor = Assessor.of(call.call());
        Agreement agreement = new Agreement(call);
        new RandomDossiers(call, SEED)
                .take(DOSSIERS)
                .flatMap(dossier -> assessor.underEveryReading(dossier).values().stream())
                .forEach(decision -> {
                    assertThat(agreement.differences(decision)).isEmpty();
                    demandSameValues(call, any, agreement.inputs(decision));
                });
    }

    private static void demandSameValues(ModelledCall call, AnyCall any, Map<String, BigInteger> inputs) {
        Map<String, BigInteger> given = new HashMap<>(inputs);
        given.putAll(any.numbersOf(call.parameters(), inputs));
        Map<String, BigInteger> values = any.model().evaluate(given);
        assertThat(any.model().axioms())
                .allSatisfy(
                        axiom -> assertThat(axiom.value(values)).as("%s", axiom).isEqualTo(BigInteger.ONE));
        assertThat(values).containsAllEntriesOf(call.model().evaluate(inputs));
    }
}
