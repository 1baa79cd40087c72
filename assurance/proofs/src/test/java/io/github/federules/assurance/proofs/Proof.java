package io.github.federules.assurance.proofs;

import io.github.federules.certify.solver.SolverAnswer;

/**
 * The answer of a solver on a theorem.
 *
 * @param answer whether it can be refuted
 * @param nanoseconds how long that took
 */
public record Proof(SolverAnswer answer, long nanoseconds) {

    public boolean isProved() {
        return answer instanceof SolverAnswer.Impossible;
    }

    @Override
    public String toString() {
        String result = isProved() ? "proved" : answer instanceof SolverAnswer.Possible ? "refuted" : "not settled";
        return result + " " + Evidence.seconds(nanoseconds);
    }
}
