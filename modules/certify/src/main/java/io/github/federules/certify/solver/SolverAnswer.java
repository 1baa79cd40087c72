package io.github.federules.certify.solver;

import java.math.BigInteger;
import java.util.Map;

/** The answer of a solver on a script. */
public sealed interface SolverAnswer {

    /** All of it can be: with these inputs. A truth is 1 or 0. */
    record Possible(Map<String, BigInteger> inputs) implements SolverAnswer {}

    /** It can never be. */
    record Impossible() implements SolverAnswer {}

    /** The solver does not know, or ran out of time. */
    record Unsolved(String reason) implements SolverAnswer {}
}
