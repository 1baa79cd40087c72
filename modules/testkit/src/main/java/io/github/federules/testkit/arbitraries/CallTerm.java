package io.github.federules.testkit.arbitraries;

import io.github.federules.core.call.Call;
import io.github.federules.core.call.CallBuilder;

/** One term of a call. */
@FunctionalInterface
interface CallTerm {

    void addTo(CallBuilder call);

    default CallTerm and(CallTerm other) {
        return call -> {
            addTo(call);
            other.addTo(call);
        };
    }

    /** The call with this term. */
    default Call of(CallBuilder call) {
        addTo(call);
        return call.build();
    }

    static CallTerm none() {
        return call -> {};
    }
}
