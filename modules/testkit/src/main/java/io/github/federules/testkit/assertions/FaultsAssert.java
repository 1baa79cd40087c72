package io.github.federules.testkit.assertions;

import io.github.federules.core.fault.FaultCode;
import io.github.federules.core.fault.LocatedFault;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
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
     * @param path the place, such as {@code operation.costLines[1].amount}; empty for a fact that is not part of a dossier, not null
     * @param code the kind of error, not null
     * @return this, never null
     * @throws AssertionError if there is no such error
     */
    public FaultsAssert has(String path, FaultCode code) {
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(code, "code");
        isNotNull();
        if (actual.stream().noneMatch(fault -> isAt(fault, path, code))) {
            throw failure("%s", "Expected " + code + " at " + shown(path) + ", but there is " + reported() + ".");
        }
        return this;
    }

    /**
     * Checks that this is the only error.
     *
     * @param path the place; empty for a fact that is not part of a dossier, not null
     * @param code the kind of error, not null
     * @return this, never null
     * @throws AssertionError if there is no such error, or another one as well
     */
    public FaultsAssert hasOnly(String path, FaultCode code) {
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(code, "code");
        isNotNull();
        if (actual.size() != 1 || !isAt(actual.get(0), path, code)) {
            throw failure("%s", "Expected only " + code + " at " + shown(path) + ", but there is " + reported() + ".");
        }
        return this;
    }

    /**
     * Checks that there is no error.
     *
     * @return this, never null
     * @throws AssertionError if there is one
     */
    public FaultsAssert isEmpty() {
        isNotNull();
        if (!actual.isEmpty()) {
            throw failure("%s", "Expected no error, but there is " + reported() + ".");
        }
        return this;
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
