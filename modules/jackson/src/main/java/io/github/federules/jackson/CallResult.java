package io.github.federules.jackson;

import io.github.federules.core.call.Call;
import io.github.federules.core.fault.LocatedFault;
import java.util.List;
import java.util.Objects;

/** The result of reading a text that should hold a call. */
public sealed interface CallResult {

    /**
     * The text holds a call without errors.
     *
     * @param call the call, not null
     */
    record Accepted(Call call) implements CallResult {

        /**
         * Checks that nothing is null.
         *
         * @param call the call, not null
         */
        public Accepted {
            Objects.requireNonNull(call, "call");
        }
    }

    /**
     * The text holds no call, or one with errors.
     *
     * @param faults every error that was found, at most 100, at least one, not null
     */
    record Refused(List<LocatedFault> faults) implements CallResult {

        /**
         * Keeps a copy of the errors.
         *
         * @param faults every error that was found, not null
         */
        public Refused {
            faults = List.copyOf(faults);
        }
    }
}
