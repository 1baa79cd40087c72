package io.github.federules.testkit.assertions;

import io.github.federules.core.call.InvalidCallException;
import io.github.federules.core.fault.InvalidFactException;
import io.github.federules.core.fault.LocatedFault;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** What code is refused for. */
final class Refusals {

    private Refusals() {}

    /** The faults of the refusal, none where nothing is thrown; anything else that is thrown fails the test. */
    static List<LocatedFault> faultsOf(ThrowingCallable code) {
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
