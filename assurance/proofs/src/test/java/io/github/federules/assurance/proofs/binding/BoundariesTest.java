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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Model and code decide alike at every cent around every threshold of the catalogue's calls. */
@Tag("evidence")
class BoundariesTest {

    private static final List<List<String>> ROWS = new ArrayList<>();

    static List<ModelledCall> calls() {
        return Calls.ofCatalogue();
    }

    @AfterAll
    static void leaveEvidence() {
        Evidence.THEOREMS.add(
                "4",
                "Binding: every cent around every threshold of the catalogue",
                "From 10,000 cents below a threshold to 10,000 above, cent by cent, the code's decision under the default"
                        + " readings is compared with the terms that the solvers got: seven amounts of costs, aid and"
                        + " verdict, and each finding on amounts and days. Each remedy in cents suffices, and one"
                        + " cent less does not. No difference. The call files and the other readings are in the long run.",
                List.of("call", "threshold", "what grows", "reached at (cents)", "decisions", "eligible", "remedies"),
                ROWS);
    }

    @Test
    void minimum_cost_and_cap_of_the_first_call_are_among_them() {
        assertThat(calls().stream().flatMap(call -> byDefault(call).stream()))
                .extracting(Boundary::threshold)
                .contains("minimum cost", "cap");
    }

    @ParameterizedTest
    @MethodSource("calls")
    void at_every_cent_around_a_threshold_the_code_decides_as_the_model(ModelledCall call) {
        Assessor assessor = Assessor.of(call.call());
        for (Boundary boundary : byDefault(call)) {
            Agreement agreement = new Agreement(call);
            boundary.dossiers()
                    .forEach(dossier -> assertThat(agreement.differences(assessor.assess(dossier)))
                            .isEmpty());
            ROWS.add(boundary.row(call, agreement));
        }
    }

    private static List<Boundary> byDefault(ModelledCall call) {
        return Boundary.of(call, List.of(call.call().readings()));
    }
}
