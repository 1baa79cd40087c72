import org.jspecify.annotations.NullMarked;

/** A model of calls over whole numbers, and questions on it to solvers. */
@NullMarked
module io.github.federules.certify {
    requires transitive io.github.federules.core;
    requires static transitive org.jspecify;
    requires static tools.aqua.turnkey.z3;
}
