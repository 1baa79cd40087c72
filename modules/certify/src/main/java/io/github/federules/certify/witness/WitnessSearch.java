package io.github.federules.certify.witness;

import io.github.federules.certify.formula.Formula;
import io.github.federules.certify.formula.Formulas;
import io.github.federules.certify.model.Instance;
import io.github.federules.certify.solver.Solver;
import io.github.federules.certify.solver.SolverAnswer;
import io.github.federules.certify.theorem.Script;
import io.github.federules.certify.theorem.Theorem;
import java.math.BigInteger;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** Asks solvers within a time: can a theorem be refuted, and by which smallest dossier? */
public final class WitnessSearch {

    private static final Duration FIRST_TURN = Duration.ofSeconds(1);
    private static final int LONGER = 4;
    private static final Duration CONFIRMATION = Duration.ofSeconds(10);

    private final List<Solver> solvers;
    private final long end;

    /** A search that ends after a time. */
    public WitnessSearch(List<Solver> solvers, Duration limit) {
        this.solvers = List.copyOf(solvers);
        this.end = System.nanoTime() + limit.toNanos();
    }

    /**
     * The answer of the first solver that knows one. They take turns, each longer than the one before: what takes one of them
     * minutes is often a moment for the other.
     */
    public SolverAnswer refute(Theorem theorem) {
        Script script = Script.refuting(theorem);
        SolverAnswer answer = new SolverAnswer.Unsolved("timeout");
        for (Duration turn = FIRST_TURN; !isOver(); turn = turn.multipliedBy(LONGER)) {
            for (Solver solver : solvers) {
                Duration left = Duration.ofNanos(end - System.nanoTime());
                if (left.toMillis() < 1) {
                    return answer;
                }
                answer = solver.solve(script, left.compareTo(turn) < 0 ? left : turn);
                if (answer instanceof SolverAnswer.Possible possible && !theorem.isRefutedBy(possible.inputs())) {
                    // A product of unknowns is not known to all of them.
                    return new SolverAnswer.Unsolved("not in the model");
                }
                if (!(answer instanceof SolverAnswer.Unsolved)) {
                    return answer;
                }
            }
        }
        return answer;
    }

    /** Determines whether a solver proves a theorem, within the time that is left but not much longer than the others. */
    public boolean isProvedBy(Solver solver, Theorem theorem) {
        Duration left = Duration.ofNanos(end - System.nanoTime());
        return left.toMillis() >= 1
                && solver.solve(Script.refuting(theorem), left.compareTo(CONFIRMATION) < 0 ? left : CONFIRMATION)
                        instanceof SolverAnswer.Impossible;
    }

    /** Determines whether no time is left. */
    public boolean isOver() {
        return System.nanoTime() - end >= 0;
    }

    /** A dossier that refutes a theorem, and whether it is known that none is smaller. */
    public record Least(Map<String, BigInteger> inputs, boolean isShown) {}

    /**
     * The refutation of fewest lines, then of least cost, then of least financing, then of the first natures, from one that is known;
     * of those alike, the one in which some other amounts are least, one after the other.
     */
    public Least least(Theorem theorem, Instance dossier, List<Formula> others, Map<String, BigInteger> known) {
        Least least = new Least(known, true);
        Theorem smaller = theorem;
        for (Formula size : List.of(
                Concrete.lines(dossier), Concrete.euros(dossier), Concrete.plan(dossier), Concrete.places(dossier))) {
            Least next = least(smaller, size, least.inputs());
            least = new Least(next.inputs(), least.isShown() && next.isShown());
            smaller = smaller.given(size.isAtMost(Formulas.number(value(smaller, size, least.inputs()))));
        }
        for (Formula size : others) {
            least = new Least(least(smaller, size, least.inputs()).inputs(), least.isShown());
            smaller = smaller.given(size.isAtMost(Formulas.number(value(smaller, size, least.inputs()))));
        }
        return least;
    }

    private Least least(Theorem theorem, Formula size, Map<String, BigInteger> known) {
        Map<String, BigInteger> best = known;
        BigInteger most = value(theorem, size, best);
        BigInteger least = BigInteger.ZERO;
        while (least.compareTo(most) < 0) {
            BigInteger middle = least.add(most).shiftRight(1);
            SolverAnswer answer = refute(theorem.given(size.isAtMost(Formulas.number(middle))));
            if (answer instanceof SolverAnswer.Possible possible) {
                best = possible.inputs();
                most = value(theorem, size, best);
            } else if (answer instanceof SolverAnswer.Impossible) {
                least = middle.add(BigInteger.ONE);
            } else {
                return new Least(best, false);
            }
        }
        return new Least(best, true);
    }

    /** The refutation in which an amount is greatest, from one that is known. */
    public Least most(Theorem theorem, Formula amount, BigInteger bound, Map<String, BigInteger> known) {
        Map<String, BigInteger> best = known;
        BigInteger least = value(theorem, amount, best);
        BigInteger most = bound;
        // The bound itself is tried first: it often is the answer.
        BigInteger tried = bound;
        while (least.compareTo(most) < 0) {
            SolverAnswer answer = refute(theorem.given(Formulas.number(tried).isAtMost(amount)));
            if (answer instanceof SolverAnswer.Possible possible) {
                best = possible.inputs();
                least = value(theorem, amount, best);
            } else if (answer instanceof SolverAnswer.Impossible) {
                most = tried.subtract(BigInteger.ONE);
            } else {
                return new Least(best, false);
            }
            tried = least.add(most).add(BigInteger.ONE).shiftRight(1);
        }
        return new Least(best, true);
    }

    private static BigInteger value(Theorem theorem, Formula formula, Map<String, BigInteger> inputs) {
        return formula.value(theorem.evaluate(inputs));
    }
}
