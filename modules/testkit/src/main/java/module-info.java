import org.jspecify.annotations.NullMarked;

/**
 * For the tests of those who use this library: assertions that read as sentences, and arbitraries of facts, dossiers and
 * calls.
 *
 * <p>{@link io.github.federules.testkit.assertions.FederulesAssertions} and {@link
 * io.github.federules.testkit.arbitraries.Dossiers} are where to start. The arbitraries need jqwik's engine at run time
 * (artifact {@code net.jqwik:jqwik}), as any property does; the assertions do not.
 */
@NullMarked
module io.github.federules.testkit {
    requires transitive io.github.federules.core;
    requires static transitive org.jspecify;
    requires transitive net.jqwik.api;
    requires transitive org.assertj.core;

    exports io.github.federules.testkit.arbitraries;
    exports io.github.federules.testkit.assertions;
}
