import org.jspecify.annotations.NullMarked;

/**
 * Tests of code that uses this library: assertions on decisions, calls and errors, and arbitraries of dossiers and calls.
 *
 * <p>Start with {@link io.github.federules.testkit.assertions.FederulesAssertions} and {@link
 * io.github.federules.testkit.arbitraries.Dossiers}. The arbitraries need the engine of jqwik at run time (artifact {@code
 * net.jqwik:jqwik}), as every property does; the assertions do not.
 *
 * <p>Nothing here takes or returns null, except where {@code @Nullable} says so.
 */
@NullMarked
module io.github.federules.testkit {
    requires transitive io.github.federules.core;
    requires static transitive org.jspecify;
    requires static io.github.federules.certify;
    requires transitive net.jqwik.api;
    requires transitive org.assertj.core;

    exports io.github.federules.testkit.arbitraries;
    exports io.github.federules.testkit.assertions;
}
