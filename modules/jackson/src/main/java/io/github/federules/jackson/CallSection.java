package io.github.federules.jackson;

import io.github.federules.core.call.CallBuilder;

/** What one section of a call says, as it was read. */
@FunctionalInterface
interface CallSection {

    /** Adds what the section says to the call. */
    void addTo(CallBuilder call);
}
