package io.github.federules.testkit.arbitraries;

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

    static CallTerm none() {
        return call -> {};
    }
}
