package io.github.federules.certify.solver;

import io.github.federules.certify.theorem.Script;
import java.time.Duration;

/** Determines whether a script can be satisfied. */
public interface Solver {

    /** What people call it. */
    String name();

    /** Answers within the time, or does not know. */
    SolverAnswer solve(Script script, Duration limit);
}
