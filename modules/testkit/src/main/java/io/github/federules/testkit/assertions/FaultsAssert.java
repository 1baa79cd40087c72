package io.github.federules.testkit.assertions;

import io.github.federules.core.fault.FaultCode;
import io.github.federules.core.fault.LocatedFault;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.assertj.core.api.AbstractAssert;
import org.jspecify.annotations.Nullable;

/**
 * Assertions on the errors of a fact, a call or an input from outside.
 *
 * <p>For example, {@code assertThatFaultsOf(() -> fte("1.2")).hasOnly("", FTE_OUT_OF_RANGE)}. A failure lists every error with
 * its message.
 */
public final class FaultsAssert extends AbstractAssert<FaultsAssert, List<LocatedFault>> {

    FaultsAssert(@Nullable List<LocatedFault> actual) {
        super(actual, FaultsAssert.class);
    }

    /**
     * Checks that this is among the errors.
     *
     * @param path the place, such as {@code operation.costLines[1].amount}; empty for a fact that is not part of a dossier
     * @param code the kind of error
     * @return this
     * @throws AssertionError if there is no such error
     */
    public FaultsAssert has(String path, FaultCode code) {
        return holds(faults -> faults.stream().anyMatch(fault -> isAt(fault, path, code)), expected(path, code));
    }

    /**
     * Checks that this is the only error.
     *
     * @param path the place; empty for a fact that is not part of a dossier
     * @param code the kind of error
     * @return this
     * @throws AssertionError if there is no such error, or another one as well
     */
    public FaultsAssert hasOnly(String path, FaultCode code) {
        return holds(faults -> faults.size() == 1 && isAt(faults.get(0), path, code), "only " + expected(path, code));
    }

    /**
     * Checks that there is no error.
     *
     * @return this
     * @throws AssertionError if there is one
     */
    public FaultsAssert isEmpty() {
        return holds(List::isEmpty, "no error");
    }

    private FaultsAssert holds(Predicate<List<LocatedFault>> condition, String expected) {
        isNotNull();
        if (!condition.test(actual)) {
            throw failure("%s", "Expected " + expected + ", but there is " + reported() + ".");
        }
        return this;
    }

    private static String expected(String path, FaultCode code) {
        return Objects.requireNonNull(code, "code") + " at " + shown(Objects.requireNonNull(path, "path"));
    }

    private static boolean isAt(LocatedFault fault, String path, FaultCode code) {
        return fault.path().equals(path) && fault.code() == code;
    }

    private String reported() {
        return actual.isEmpty()
                ? "none"
                : actual.stream().map(FaultsAssert::reported).collect(Collectors.joining(", and "));
    }

    private static String reported(LocatedFault fault) {
        return fault.code() + " at " + shown(fault.path()) + " (" + fault.message(Locale.ENGLISH) + ")";
    }

    private static String shown(String path) {
        return path.isEmpty() ? "the whole" : path;
    }
}
