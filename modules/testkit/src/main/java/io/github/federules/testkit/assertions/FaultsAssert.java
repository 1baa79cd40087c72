package io.github.federules.testkit.assertions;

import io.github.federules.core.fault.FaultCode;
import io.github.federules.core.fault.LocatedFault;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.assertj.core.api.AbstractAssert;
import org.jspecify.annotations.Nullable;

/** Assertions on what a fact, a call or a text from outside is refused for; a failure tells every fault in a sentence. */
public final class FaultsAssert extends AbstractAssert<FaultsAssert, List<LocatedFault>> {

    FaultsAssert(@Nullable List<LocatedFault> actual) {
        super(actual, FaultsAssert.class);
    }

    /**
     * Verifies that this is among the faults.
     *
     * @param path the place, such as {@code operation.costLines[1].amount}; empty for a fact that stands alone, not null
     * @param code the kind of fault, not null
     * @return this, never null
     * @throws AssertionError if there is no such fault
     */
    public FaultsAssert has(String path, FaultCode code) {
        isNotNull();
        if (actual.stream().noneMatch(fault -> isAt(fault, path, code))) {
            throw failure("%s", "Expected " + code + " at " + shown(path) + ", but there is " + told() + ".");
        }
        return this;
    }

    /**
     * Verifies that this is the only fault.
     *
     * @param path the place; empty for a fact that stands alone, not null
     * @param code the kind of fault, not null
     * @return this, never null
     * @throws AssertionError if there is no such fault, or another one
     */
    public FaultsAssert hasOnly(String path, FaultCode code) {
        isNotNull();
        if (actual.size() != 1 || !isAt(actual.get(0), path, code)) {
            throw failure("%s", "Expected only " + code + " at " + shown(path) + ", but there is " + told() + ".");
        }
        return this;
    }

    /**
     * Verifies that nothing is refused.
     *
     * @return this, never null
     * @throws AssertionError if there is a fault
     */
    public FaultsAssert isEmpty() {
        isNotNull();
        if (!actual.isEmpty()) {
            throw failure("%s", "Expected no fault, but there is " + told() + ".");
        }
        return this;
    }

    private static boolean isAt(LocatedFault fault, String path, FaultCode code) {
        return fault.path().equals(path) && fault.code() == code;
    }

    private String told() {
        return actual.isEmpty()
                ? "none"
                : actual.stream().map(FaultsAssert::told).collect(Collectors.joining(", and "));
    }

    private static String told(LocatedFault fault) {
        return fault.code() + " at " + shown(fault.path()) + " (" + fault.message(Locale.ENGLISH) + ")";
    }

    private static String shown(String path) {
        return path.isEmpty() ? "the whole" : path;
    }
}
