package io.github.federules.testkit.assertions;

import io.github.federules.core.call.Call;
import io.github.federules.core.decision.Decision;
import io.github.federules.core.fault.LocatedFault;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;

/**
 * The way in to the assertions, to be imported statically.
 *
 * <p>{@code assertThat} can be imported beside the one of AssertJ, which it does not replace. For example:
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
     * Starts assertions on a decision.
     *
     * @param actual the decision; null fails every assertion
     * @return the assertions, never null
     */
    public static DecisionAssert assertThat(@Nullable Decision actual) {
        return new DecisionAssert(actual);
    }

    /**
     * Starts assertions on what a call says.
     *
     * @param actual the call; null fails every assertion
     * @return the assertions, never null
     */
    public static CallAssert assertThat(@Nullable Call actual) {
        return new CallAssert(actual);
    }

    /**
     * Starts the test of one rule of a call, on as many facts as the rule looks at.
     *
     * @param call the call, not null
     * @return what takes the facts, never null
     */
    public static CallVerification verifyThat(Call call) {
        return CallVerification.of(call);
    }

    /**
     * Starts assertions on the faults that a reader of input found.
     *
     * @param actual the faults; null fails every assertion
     * @return the assertions, never null
     */
    public static FaultsAssert assertThatFaults(@Nullable List<LocatedFault> actual) {
        return new FaultsAssert(actual);
    }

    /**
     * Runs code that makes a fact or a call, and starts assertions on the faults that it is refused for.
     *
     * @param code the code, such as {@code () -> euros("-1")}, not null
     * @return the assertions on its faults, none where nothing was refused, never null
     */
    public static FaultsAssert assertThatFaultsOf(ThrowingCallable code) {
        return new FaultsAssert(Refusals.faultsOf(code));
    }
}
