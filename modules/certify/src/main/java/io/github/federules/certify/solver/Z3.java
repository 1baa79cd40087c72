package io.github.federules.certify.solver;

import com.microsoft.z3.BoolExpr;
import com.microsoft.z3.Context;
import com.microsoft.z3.Expr;
import com.microsoft.z3.IntNum;
import com.microsoft.z3.Model;
import com.microsoft.z3.Params;
import com.microsoft.z3.Status;
import io.github.federules.certify.formula.Sort;
import io.github.federules.certify.theorem.Script;
import java.math.BigInteger;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

/** Z3 of Microsoft Research. */
public final class Z3 implements Solver {

    private static final int WITHOUT_BOUND = 0;

    private final int steps;

    private Z3(int steps) {
        this.steps = steps;
    }

    /** With no bound but the time. */
    public Z3() {
        this(WITHOUT_BOUND);
    }

    /** That gives up after so many steps, which are the same on every machine, as a time is not. */
    public static Z3 upTo(int steps) {
        return new Z3(steps);
    }

    /** Loads the library of this machine. */
    static void load() {
        new Context().close();
    }

    @Override
    public String name() {
        return "Z3";
    }

    @Override
    public SolverAnswer solve(Script script, Duration limit) {
        try (Context context = new Context()) {
            com.microsoft.z3.Solver solver = context.mkSolver();
            Params params = context.mkParams();
            params.add("timeout", Math.toIntExact(limit.toMillis()));
            params.add("random_seed", 1);
            params.add("rlimit", steps);
            solver.setParameters(params);
            BoolExpr[] assertions = context.parseSMTLIB2String(script.text(), null, null, null, null);
            solver.add(assertions);
            Status status = solver.check();
            return switch (status) {
                case UNSATISFIABLE -> new SolverAnswer.Impossible();
                case SATISFIABLE -> new SolverAnswer.Possible(inputs(context, solver.getModel(), script));
                case UNKNOWN -> new SolverAnswer.Unsolved(solver.getReasonUnknown());
            };
        }
    }

    private static Map<String, BigInteger> inputs(Context context, Model model, Script script) {
        Map<String, BigInteger> inputs = new HashMap<>();
        script.inputs().forEach((name, sort) -> {
            Expr<?> input = sort == Sort.INTEGER ? context.mkIntConst(name) : context.mkBoolConst(name);
            Expr<?> value = model.eval(input, true);
            inputs.put(
                    name,
                    value instanceof IntNum number
                            ? number.getBigInteger()
                            : value.isTrue() ? BigInteger.ONE : BigInteger.ZERO);
        });
        return inputs;
    }
}
