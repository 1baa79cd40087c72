package io.github.federules.assurance.proofs.solver;

import io.github.federules.assurance.proofs.theorem.Script;
import java.time.Duration;

/** Decides whether what a script says can be. */
public interface Solver {

    /** What people call it. */
    String name();

    /** Answers within the time, or does not know. */
    Answer solve(Script script, Duration limit);
}
