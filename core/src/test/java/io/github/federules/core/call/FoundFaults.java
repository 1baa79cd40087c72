package io.github.federules.core.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;

/** The errors for which a call is refused. */
final class FoundFaults {

    private FoundFaults() {}

    /** Returns the place and the code of each error, in their order. */
    static List<String> faults(CallBuilder call) {
        return refused(call).faults().stream()
                .map(fault -> fault.path() + " " + fault.fault().code())
                .toList();
    }

    /** Returns the refusal of a call that is built. */
    static InvalidCallException refused(CallBuilder call) {
        InvalidCallException refused = catchThrowableOfType(InvalidCallException.class, call::build);
        assertThat(refused).isNotNull();
        return refused;
    }
}
