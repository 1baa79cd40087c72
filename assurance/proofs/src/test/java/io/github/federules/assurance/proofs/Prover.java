package io.github.federules.assurance.proofs;

import io.github.federules.certify.solver.Solver;
import io.github.federules.certify.solver.SolverAnswer;
import io.github.federules.certify.theorem.Script;
import io.github.federules.certify.theorem.Theorem;
import java.math.BigInteger;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Asks a solver for proofs. What was proved is not asked again. */
public final class Prover {

    private static final Duration LIMIT = Duration.ofSeconds(30);

    private final Solver solver;
    private final Map<String, SolverAnswer> answers = new ConcurrentHashMap<>();

    public Prover(Solver solver) {
        this.solver = solver;
    }

    String name() {
        return solver.name();
    }

    /** Proves a theorem at once. */
    Proof prove(Theorem theorem) {
        long start = System.nanoTime();
        return new Proof(solve(Script.refuting(theorem), LIMIT), System.nanoTime() - start);
    }

    /** Proves a theorem by its steps; else the answer is that on the first step that is not proved. */
    public Proof proveInSteps(Theorem theorem) {
        long start = System.nanoTime();
        return new Proof(inSteps(theorem), System.nanoTime() - start);
    }

    /** Proves a theorem with products of unknowns, which only some solvers can. */
    Proof proveWithMultiplication(Theorem theorem) {
        long start = System.nanoTime();
        return new Proof(solve(Script.refuting(theorem).withMultiplication(), LIMIT), System.nanoTime() - start);
    }

    /** Determines whether there is a dossier that a theorem speaks of, where these inputs are these numbers. */
    boolean speaksOfSomething(Theorem theorem, Map<String, BigInteger> numbers) {
        Script premises = Script.premisesOf(theorem).withMultiplication().given(numbers);
        return solve(premises, LIMIT) instanceof SolverAnswer.Possible;
    }

    private SolverAnswer inSteps(Theorem theorem) {
        for (Theorem step : theorem.steps()) {
            SolverAnswer answer = solve(Script.refuting(step), LIMIT);
            if (!(answer instanceof SolverAnswer.Impossible)) {
                return answer;
            }
        }
        return new SolverAnswer.Impossible();
    }

    private SolverAnswer solve(Script script, Duration limit) {
        return answers.computeIfAbsent(script.text(), text -> solver.solve(script, limit));
    }
}
