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
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final Solver solver;
    private final Map<String, Answer> answers = new ConcurrentHashMap<>();

    Prover(Solver solver) {
        this.solver = solver;
    }

    String name() {
        return solver.name();
    }

    /** Proves a theorem at once, or in its steps if that takes too long. */
    Proof prove(Theorem theorem) {
        long start = System.nanoTime();
        Answer atOnce = solve(Script.refuting(theorem), theorem.steps().size() == 1 ? LIMIT : PATIENCE);
        Answer answer = atOnce instanceof Answer.Unknown ? inSteps(theorem) : atOnce;
        return new Proof(answer, System.nanoTime() - start);
    }

    /** Proves a theorem by its steps; else the answer is that on the first step that is not proved. */
    Proof proveInSteps(Theorem theorem) {
        long start = System.nanoTime();
        return new Proof(inSteps(theorem), System.nanoTime() - start);
    }

    /** Proves a theorem with products of unknowns, which only some solvers can. */
    Proof proveWithMultiplication(Theorem theorem) {
        long start = System.nanoTime();
        return new Proof(solve(Script.refuting(theorem).withMultiplication(), LIMIT), System.nanoTime() - start);
    }

    /** Tells whether there is a dossier that a theorem speaks of. */
    boolean speaksOfSomething(Theorem theorem) {
        return solve(Script.premisesOf(theorem), LIMIT) instanceof Answer.Possible;
    }

    private Answer inSteps(Theorem theorem) {
        for (Theorem step : theorem.steps()) {
            Answer answer = solve(Script.refuting(step), LIMIT);
            if (!(answer instanceof Answer.Impossible)) {
                return answer;
            }
        }
        return new Answer.Impossible();
    }

    private Answer solve(Script script, Duration limit) {
        return answers.computeIfAbsent(script.text(), text -> solver.solve(script, limit));
    }
}
