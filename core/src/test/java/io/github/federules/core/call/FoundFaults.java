package io.github.federules.core.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Locale;

/** The errors for which a call is refused. */
final class FoundFaults {

    private FoundFaults() {}

    /** Returns the place and the code of each error, in their order. */
    static List<String> faults(CallBuilder call) {
        return refused(call).faults().stream()
                .map(fault -> fault.path() + " " + fault.fault().code())
                .toList();
    }

    /** Returns the sentence of each error in English, in their order. */
    static List<String> sentences(CallBuilder call) {
        return refused(call).faults().stream()
                .map(fault -> fault.message(Locale.ENGLISH))
                .toList();
    }

    /** Returns the refusal of a call that is built. */
    static InvalidCallException refused(CallBuilder call) {
        InvalidCallException refused = catchThrowableOfType(InvalidCallException.class, call::build);
        assertThat(refused).isNotNull();
        return refused;
    }
}
