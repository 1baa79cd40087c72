package io.github.federules.testkit.assertions;

import io.github.federules.core.call.Call;
import io.github.federules.core.call.InvalidCallException;
import io.github.federules.core.decision.Assessor;
import io.github.federules.core.decision.Decision;
import io.github.federules.core.fault.InvalidFactException;
import io.github.federules.core.fault.LocatedFault;
import java.util.List;
import java.util.Objects;
import org.assertj.core.api.Assertions;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;

/**
 * Entry point to the assertions, for static import.
 *
 * <p>You can import {@code assertThat} beside the one of AssertJ. For example:
 *
 * <pre>{@code
 * assertThat(decision).isEligible().hasAid("46320.00").setsAside("c3", INDIRECT_AT_REAL_COST);
 * verifyThat(call).given(operation).failsRule(MINIMUM_TOTAL_COST);
 * assertThatFaultsOf(() -> euros("0.001")).hasOnly("", AMOUNT_TOO_PRECISE);
 * }</pre>
 */
public final class FederulesAssertions {

    private FederulesAssertions() {}

    /**
     * Returns assertions on a decision.
     *
     * @param actual the decision; null fails every assertion
     * @return the assertions
     */
    public static DecisionAssert assertThat(@Nullable Decision actual) {
        return new DecisionAssert(actual);
    }

    /**
     * Returns assertions on the terms of a call.
     *
     * @param actual the call; null fails every assertion
     * @return the assertions
     */
    public static CallAssert assertThat(@Nullable Call actual) {
        return new CallAssert(actual);
    }

    /**
     * Returns a call under test, which takes only the facts that one rule looks at.
     *
     * @param call the call
     * @return the call under test
     */
    public static CallVerification verifyThat(Call call) {
        return new CallVerification(Assessor.of(call));
    }

    /**
     * Returns assertions on the errors that a reader of input found.
     *
     * @param actual the errors; null fails every assertion
     * @return the assertions
     */
    public static FaultsAssert assertThatFaults(@Nullable List<LocatedFault> actual) {
        return new FaultsAssert(actual);
    }

    /**
     * Runs code that makes a fact or a call, and returns assertions on its errors.
     *
     * @param code the code, such as {@code () -> euros("-1")}
     * @return the assertions on its errors, none if the code throws nothing
     */
    public static FaultsAssert assertThatFaultsOf(ThrowingCallable code) {
        Objects.requireNonNull(code, "code");
        return new FaultsAssert(faultsOf(code));
    }

    // None where nothing is thrown; what is no refusal fails the test.
    private static List<LocatedFault> faultsOf(ThrowingCallable code) {
        Throwable thrown = Assertions.catchThrowable(code);
        if (thrown == null) {
            return List.of();
        }
        if (thrown instanceof InvalidFactException refused) {
            return List.of(new LocatedFault("", refused.fault()));
        }
        if (thrown instanceof InvalidCallException refused) {
            return refused.faults();
        }
        throw new AssertionError("Expected a fact or a call to be refused, but got " + thrown, thrown);
    }
}
