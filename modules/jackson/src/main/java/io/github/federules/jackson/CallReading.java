package io.github.federules.jackson;

import io.github.federules.core.call.Call;
import io.github.federules.core.fault.LocatedFault;
import java.util.List;
import java.util.Objects;

/** What became of a text that should hold a call. */
public sealed interface CallReading {

    /**
     * The text holds a call without a fault.
     *
     * @param call the call, not null
     */
    record Accepted(Call call) implements CallReading {

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
     * The text holds no call, or one with faults.
     *
     * @param faults every fault that was found, at most 100, at least one, not null
     */
    record Refused(List<LocatedFault> faults) implements CallReading {

        /**
         * Keeps a copy of the faults.
         *
         * @param faults every fault that was found, not null
         */
        public Refused {
            faults = List.copyOf(faults);
        }
    }
}
