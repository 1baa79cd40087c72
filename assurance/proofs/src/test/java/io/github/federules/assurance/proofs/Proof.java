package io.github.federules.assurance.proofs;

import io.github.federules.assurance.proofs.solver.Answer;

/**
 * The answer of a solver on a theorem.
 *
 * @param answer whether it can be refuted
 * @param nanoseconds how long that took
 */
public record Proof(Answer answer, long nanoseconds) {

    public boolean isProved() {
        return answer instanceof Answer.Impossible;
    }

    @Override
    public String toString() {
        String result = isProved() ? "proved" : answer instanceof Answer.Possible ? "refuted" : "not settled";
        return result + " " + Evidence.seconds(nanoseconds);
    }
}
