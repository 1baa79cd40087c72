package io.github.federules.assurance.proofs.mutation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.federules.assurance.proofs.Evidence;
import io.github.federules.assurance.proofs.call.Calls;
import io.github.federules.assurance.proofs.call.ModelledCall;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The theorems about a call fail for every other model of it: of each call of the catalogue and each call file. */
@Tag("evidence")
@Execution(ExecutionMode.CONCURRENT)
class EveryMutantTest {

    private static final MutantReport REPORT = new MutantReport();

    static List<ModelledCall> calls() {
        return Calls.inTurn();
    }

    @AfterAll
    static void leaveEvidence() {
        REPORT.leave(Evidence.LONG_RUNS, "5");
    }

    @ParameterizedTest
    @MethodSource("calls")
    void every_theorem_fails_for_some_mutant_and_every_mutant_fails_some_theorem(ModelledCall call) {
        Refutations seen = Refutations.of(call.model(), call.promises());
        REPORT.add(call, seen);
        assertThat(seen.surviving()).extracting(Mutant::change).isEmpty();
        assertThat(seen.byPromise().keySet()).containsExactlyInAnyOrderElementsOf(call.promises());
    }
}
