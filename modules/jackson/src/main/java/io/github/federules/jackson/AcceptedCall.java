package io.github.federules.jackson;

import io.github.federules.core.call.Call;
import java.util.Objects;

/**
 * A call that was read without errors.
 *
 * @param call the call, not null
 */
public record AcceptedCall(Call call) implements CallResult {

    /**
     * Checks that nothing is null.
     *
     * @param call the call, not null
     */
    public AcceptedCall {
        Objects.requireNonNull(call, "call");
    }
}
