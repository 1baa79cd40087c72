package io.github.federules.certify.solver;

import de.uni_freiburg.informatik.ultimate.logic.ConstantTerm;
import de.uni_freiburg.informatik.ultimate.logic.Logics;
import de.uni_freiburg.informatik.ultimate.logic.Rational;
import de.uni_freiburg.informatik.ultimate.logic.Script.LBool;
import de.uni_freiburg.informatik.ultimate.logic.Term;
import de.uni_freiburg.informatik.ultimate.smtinterpol.DefaultLogger;
import de.uni_freiburg.informatik.ultimate.smtinterpol.LogProxy;
import de.uni_freiburg.informatik.ultimate.smtinterpol.option.OptionMap;
import de.uni_freiburg.informatik.ultimate.smtinterpol.smtlib2.ParseEnvironment;
import de.uni_freiburg.informatik.ultimate.smtinterpol.smtlib2.SMTInterpol;
import de.uni_freiburg.informatik.ultimate.smtinterpol.smtlib2.TerminationRequest;
import io.github.federules.certify.theorem.Script;
import java.io.StringReader;
import java.math.BigInteger;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

/** SMTInterpol of the University of Freiburg, which knows linear arithmetic. */
public final class SmtInterpol implements Solver {

    /** Loads its first class. */
    static void load() {
        new DefaultLogger().setLoglevel(LogProxy.LOGLEVEL_OFF);
    }

    @Override
    public String name() {
        return "SMTInterpol";
    }

    @Override
    public SolverAnswer solve(Script script, Duration limit) {
        DefaultLogger logger = new DefaultLogger();
        logger.setLoglevel(LogProxy.LOGLEVEL_OFF);
        OptionMap options = new OptionMap(logger, true);
        SMTInterpol solver = new SMTInterpol((TerminationRequest) null, options);
        solver.setOption(":produce-models", true);
        solver.setOption(":timeout", BigInteger.valueOf(limit.toMillis()));
        solver.setLogic(Logics.QF_UFLIA);
        new Reader(solver, options).parseStream(new StringReader(script.text()), "theorem");
        LBool satisfiable = solver.checkSat();
        return switch (satisfiable) {
            case UNSAT -> new SolverAnswer.Impossible();
            case SAT -> new SolverAnswer.Possible(inputs(solver, script));
            case UNKNOWN -> new SolverAnswer.Unsolved(String.valueOf(solver.getInfo(":reason-unknown")));
        };
    }

    private static Map<String, BigInteger> inputs(SMTInterpol solver, Script script) {
        Term[] names = script.inputs().keySet().stream().map(solver::term).toArray(Term[]::new);
        Map<Term, Term> values = solver.getValue(names);
        Map<String, BigInteger> inputs = new HashMap<>();
        values.forEach((name, value) -> inputs.put(name.toString(), number(value)));
        return inputs;
    }

    private static BigInteger number(Term value) {
        if (value instanceof ConstantTerm constant && constant.getValue() instanceof Rational rational) {
            return rational.numerator();
        }
        return value.toString().equals("true") ? BigInteger.ONE : BigInteger.ZERO;
    }

    /** Reads a script in silence; what is wrong in it is ours. */
    private static final class Reader extends ParseEnvironment {

        Reader(SMTInterpol solver, OptionMap options) {
            super(solver, options);
        }

        @Override
        public void printSuccess() {}

        @Override
        public void printError(String message) {
            throw new IllegalStateException(message);
        }
    }
}
