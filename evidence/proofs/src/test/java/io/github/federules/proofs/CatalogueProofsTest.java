package io.github.federules.proofs;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.federules.proofs.promise.Promise;
import io.github.federules.proofs.solver.Answer;
import io.github.federules.proofs.solver.SmtInterpol;
import io.github.federules.proofs.solver.Solver;
import io.github.federules.proofs.solver.Z3;
import io.github.federules.proofs.theorem.Script;
import io.github.federules.proofs.theorem.Theorem;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class CatalogueProofsTest {
    @Test
    void first() {
        for (ModelledCall call : Calls.all()) {
            for (Promise promise : call.promises()) {
                Theorem theorem = promise.about().apply(call.model());
                StringBuilder line = new StringBuilder(call + ": " + promise.says());
                for (Solver solver : List.of(new Z3(), new SmtInterpol())) {
                    long start = System.nanoTime();
                    Answer answer = solver.solve(Script.refuting(theorem), Duration.ofSeconds(10));
                    line.append(" | " + answer.getClass().getSimpleName() + " "
                            + (System.nanoTime() - start) / 1_000_000 + " ms");
                    if (answer instanceof Answer.Possible p)
                        line.append(theorem.isRefutedBy(p.inputs()) + " " + p.inputs());
                    if (answer instanceof Answer.Unknown p) line.append(p.reason());
                }
                Answer premises = new Z3().solve(Script.premisesOf(theorem), Duration.ofSeconds(10));
                line.append(" | " + premises.getClass().getSimpleName());
                System.out.println(line);
            }
        }
        assertThat(Calls.all()).isNotEmpty();
    }
}
