import org.jspecify.annotations.NullMarked;

/**
 * What is the ERDF's own, called FEDER in French: the way in, the catalogue of calls, and French legal forms.
 *
 * <p>{@link io.github.federules.feder.FederEligibility} is where to start.
 */
@NullMarked
module io.github.federules.feder {
    requires transitive io.github.federules.core;
    requires static transitive org.jspecify;

    exports io.github.federules.feder;
}
