package io.github.federules.certify.solver;

import java.util.ArrayList;
import java.util.List;

/** The solvers that are there at run time. */
public final class Solvers {

    private Solvers() {}

    /** Returns SMTInterpol, Z3, both or none, that first which is usually faster here: a user adds either. */
    public static List<Solver> available() {
        List<Solver> solvers = new ArrayList<>();
        addSmtInterpol(solvers);
        addZ3(solvers);
        return solvers;
    }

    // Neither its classes need be there, nor a library for this machine.
    private static void addZ3(List<Solver> solvers) {
        try {
            Z3.load();
            solvers.add(new Z3());
        } catch (LinkageError e) {
            // The other may be there.
        }
    }

    private static void addSmtInterpol(List<Solver> solvers) {
        try {
            SmtInterpol.load();
            solvers.add(new SmtInterpol());
        } catch (LinkageError e) {
            // The other may be there.
        }
    }
}
