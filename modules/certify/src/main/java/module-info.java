import org.jspecify.annotations.NullMarked;

/**
 * What a call promises of every dossier, proved or refuted before it is published.
 *
 * <p>{@link io.github.federules.certify.Certifier} is the entry point. It needs a solver at run time: Z3 (artifact {@code
 * tools.aqua:z3-turnkey}), or SMTInterpol (artifact {@code de.uni-freiburg.informatik.ultimate:smtinterpol}) on the class path.
 *
 * <p>Nothing here takes or returns null, except where {@code @Nullable} says so.
 */
@NullMarked
module io.github.federules.certify {
    requires transitive io.github.federules.core;
    requires static transitive org.jspecify;
    requires static tools.aqua.turnkey.z3;

    exports io.github.federules.certify;
}
