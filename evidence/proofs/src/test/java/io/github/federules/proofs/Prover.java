package io.github.federules.proofs;

import io.github.federules.proofs.solver.Answer;
import io.github.federules.proofs.solver.Solver;
import io.github.federules.proofs.theorem.Script;
import io.github.federules.proofs.theorem.Theorem;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Asks a solver for proofs. What was proved is not asked again. */
final class Prover {

    private static final Duration LIMIT = Duration.ofSeconds(30);

    private final Solver solver;
    private final Map<String, Answer> answers = new ConcurrentHashMap<>();

    Prover(Solver solver) {
        this.solver = solver;
    }

    String name() {
        return solver.name();
    }

    /** Proves a theorem at once; else the answer says why not. */
    Answer prove(Theorem theorem) {
        return solve(Script.refuting(theorem));
    }

    /** Proves a theorem by its steps; else the answer is that on the first step that is not proved. */
    Answer proveInSteps(Theorem theorem) {
        for (Theorem step : theorem.steps()) {
            Answer answer = prove(step);
            if (!(answer instanceof Answer.Impossible)) {
                return answer;
            }
        }
        return new Answer.Impossible();
    }

    /** Tells whether there is a dossier that a theorem speaks of. */
    boolean speaksOfSomething(Theorem theorem) {
        return solve(Script.premisesOf(theorem)) instanceof Answer.Possible;
    }

    private Answer solve(Script script) {
        return answers.computeIfAbsent(script.text(), text -> solver.solve(script, LIMIT));
    }
}
