package io.github.federules.jackson.call;

import io.github.federules.core.call.Call;
import io.github.federules.core.fault.LocatedFault;
import java.util.List;
import java.util.Objects;

/**
 * A call that was read without errors.
 *
 * @param call the call
 * @param warnings what its author should look at, at most 100, each with its path
 */
public record AcceptedCall(Call call, List<LocatedFault> warnings) implements CallResult {

    /**
     * Checks that nothing is null, and copies the warnings.
     *
     * @param call the call
     * @param warnings what its author should look at
     */
    public AcceptedCall {
        Objects.requireNonNull(call, "call");
        Objects.requireNonNull(warnings, "warnings").forEach(each -> Objects.requireNonNull(each, "warnings"));
        warnings = List.copyOf(warnings);
    }

    /**
     * Creates the result of a call without warnings.
     *
     * @param call the call
     */
    public AcceptedCall(Call call) {
        this(call, List.of());
    }
}
