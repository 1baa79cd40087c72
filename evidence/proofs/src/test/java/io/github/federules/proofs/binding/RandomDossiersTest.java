package io.github.federules.proofs.binding;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.federules.core.assessment.Assessor;
import io.github.federules.proofs.Evidence;
import io.github.federules.proofs.call.Calls;
import io.github.federules.proofs.call.ModelledCall;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Model and code decide random dossiers alike, under every reading that the call leaves open. */
class RandomDossiersTest {

    private static final long SEED = 20_250_228;
    private static final int DOSSIERS = 400;
    private static final List<List<String>> ROWS = new ArrayList<>();

    static List<ModelledCall> calls() {
        return Calls.all();
    }

    @AfterAll
    static void leaveEvidence() {
        Evidence.OF_EVERY_BUILD.add(
                "4",
                "Binding: random dossiers under every reading",
                Evidence.count(DOSSIERS)
                        + " dossiers for each call, with up to eight lines of any nature, persons with several"
                        + " lines, shares on and beside the minimum, value added tax, a financing plan, a note sent around the"
                        + " deadline, and one in eight unsound otherwise; seed " + SEED + ". No difference.",
                List.of("call", "decisions", "eligible", "remedies"),
                ROWS);
    }

    @ParameterizedTest
    @MethodSource("calls")
    void the_code_decides_random_dossiers_as_the_model(ModelledCall call) {
        Agreement agreement = new Agreement(call);
        Assessor assessor = Assessor.of(call.call());
        new RandomDossiers(call, SEED)
                .take(DOSSIERS)
                .forEach(dossier -> assessor.underEveryReading(dossier)
                        .values()
                        .forEach(decision ->
                                assertThat(agreement.differences(decision)).isEmpty()));
        ROWS.add(List.of(
                call.toString(),
                Evidence.count(agreement.decisions()),
                Evidence.count(agreement.eligible()),
                Evidence.count(agreement.remedies())));
        assertThat(agreement.decisions())
                .isEqualTo((long) DOSSIERS * call.call().everyReading().size());
    }
}
