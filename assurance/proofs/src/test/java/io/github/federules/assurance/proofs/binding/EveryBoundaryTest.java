package io.github.federules.assurance.proofs.binding;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.federules.assurance.proofs.Evidence;
import io.github.federules.assurance.proofs.call.Calls;
import io.github.federules.assurance.proofs.call.ModelledCall;
import io.github.federules.core.decision.Assessor;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The same as {@link BoundariesTest} for the call files, too, and under every reading that a call leaves open. */
@Tag("evidence")
class EveryBoundaryTest {

    private static final List<List<String>> ROWS = new ArrayList<>();

    static List<ModelledCall> calls() {
        return Calls.inTurn();
    }

    @AfterAll
    static void leaveEvidence() {
        Evidence.LONG_RUNS.add(
                "3",
                "Binding: every cent around every threshold, under every reading",
                "The same for the call files as well, and for each combination of the readings that the call"
                        + " leaves open: around each place where one of them reaches the threshold, every dossier is"
                        + " decided under all. No difference.",
                List.of("call", "threshold", "what grows", "reached at (cents)", "decisions", "eligible", "remedies"),
                ROWS);
    }

    @ParameterizedTest
    @MethodSource("calls")
    void at_every_cent_around_a_threshold_the_code_decides_as_the_model_under_every_reading(ModelledCall call) {
        Assessor assessor = Assessor.of(call.call());
        for (Boundary boundary : Boundary.of(call, call.call().everyReading())) {
            Agreement agreement = new Agreement(call);
            boundary.dossiers()
                    .forEach(dossier -> assessor.underEveryReading(dossier)
                            .values()
                            .forEach(decision ->
                                    assertThat(agreement.differences(decision)).isEmpty()));
            ROWS.add(boundary.row(call, agreement));
        }
    }
}
