package io.github.federules.assurance.proofs;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.federules.assurance.proofs.call.Calls;
import io.github.federules.assurance.proofs.call.ModelledCall;
import io.github.federules.assurance.proofs.promise.Promise;
import io.github.federules.certify.solver.SmtInterpol;
import io.github.federules.certify.solver.Z3;
import io.github.federules.certify.theorem.Theorem;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The promises of each call of the catalogue, and of each call file, for all amounts. Those of any call are in every build. */
@Tag("evidence")
class CatalogueProofsTest {

    private static final Prover Z3_PROVER = new Prover(new Z3());
    private static final Prover SMT_INTERPOL = new Prover(new SmtInterpol());
    private static final TheoremTable TABLE = new TheoremTable();

    static List<ModelledCall> calls() {
        return Calls.all();
    }

    @AfterAll
    static void leaveEvidence() {
        Evidence.LONG_RUNS.add(
                "0",
                "Every call of the catalogue, and every call file",
                TABLE.theorems()
                        + " theorems, each about one call with its own numbers. Both solvers prove each of them: SMTInterpol at"
                        + " once, Z3 in the steps of the theorem, where it has any. The calls have the numbers of the previous"
                        + " table. The time is that of the slowest call, without the steps that were proved before.",
                List.of("theorem", "of the calls", Z3_PROVER.name(), SMT_INTERPOL.name()),
                TABLE.rows(calls().size()));
    }

    @ParameterizedTest
    @MethodSource("calls")
    void both_solvers_prove_every_promise(ModelledCall call) {
        SoftAssertions proofs = new SoftAssertions();
        for (Promise promise : call.promises()) {
            Theorem theorem = promise.about().apply(call.model());
            Proof one = Z3_PROVER.proveInSteps(theorem);
            Proof other = SMT_INTERPOL.prove(theorem);
            TABLE.add(Calls.number(call), promise.says(), List.of(one, other));
            proofs.assertThat(one.isProved()).as(promise.says() + " " + one).isTrue();
            proofs.assertThat(other.isProved()).as(promise.says() + " " + other).isTrue();
        }
        proofs.assertAll();
    }

    @ParameterizedTest
    @MethodSource("calls")
    void no_promise_is_about_nothing(ModelledCall call) {
        assertThat(call.promises())
                .allSatisfy(promise -> assertThat(
                                Z3_PROVER.speaksOfSomething(promise.about().apply(call.model()), Map.of()))
                        .as(promise.says())
                        .isTrue());
    }
}
