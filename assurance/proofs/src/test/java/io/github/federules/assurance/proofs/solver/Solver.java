package io.github.federules.assurance.proofs.solver;

import io.github.federules.assurance.proofs.theorem.Script;
import java.time.Duration;

/** Determines whether a script can be satisfied. */
public interface Solver {

    /** What people call it. */
    String name();

    /** Answers within the time, or does not know. */
    Answer solve(Script script, Duration limit);
}
