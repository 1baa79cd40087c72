package io.github.federules.proofs;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.federules.core.call.Question;
import io.github.federules.core.call.Readings;
import io.github.federules.proofs.model.AnyCall;
import io.github.federules.proofs.promise.Promise;
import io.github.federules.proofs.promise.Promises;
import io.github.federules.proofs.solver.Answer;
import io.github.federules.proofs.solver.SmtInterpol;
import io.github.federules.proofs.solver.Z3;
import io.github.federules.proofs.theorem.Theorem;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AnyCallProofsTest {
    @Test
    void first() {
        Prover z3 = new Prover(new Z3());
        Prover smt = new Prover(new SmtInterpol());
        for (int n = 1; n <= 2; n++) {
            AnyCall any = AnyCall.withFlatRates(n);
            for (Promise promise : Promises.of(any.parameters(), Readings.PRUDENT, Set.of(Question.values()))) {
                Theorem theorem = promise.about().apply(any.model());
                StringBuilder line = new StringBuilder(
                        n + ": " + promise.says() + " " + theorem.steps().size());
                for (Prover solver : List.of(z3, smt)) {
                    long start = System.nanoTime();
                    Answer answer = solver.proveInSteps(theorem);
                    line.append(" | " + answer.getClass().getSimpleName() + " "
                            + (System.nanoTime() - start) / 1_000_000 + " ms");
                }
                System.out.println(line);
            }
        }
        assertThat(Calls.all()).isNotEmpty();
    }
}
