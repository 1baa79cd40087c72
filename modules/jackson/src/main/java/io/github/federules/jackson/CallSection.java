package io.github.federules.jackson;

import io.github.federules.core.call.CallBuilder;

/** The terms of one section of a call, as they were read. */
@FunctionalInterface
interface CallSection {

    /** Adds the terms of the section to the call. */
    void addTo(CallBuilder call);
}
