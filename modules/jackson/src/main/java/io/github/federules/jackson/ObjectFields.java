package io.github.federules.jackson;

import io.github.federules.core.fault.Fault;

/** What the fields of one object are read into, as they come. */
interface ObjectFields {

    /** What is known of a field before its value is looked at. */
    enum Met {
        KNOWN,
        REPEATED,
        UNKNOWN
    }

    /** Takes note of a field and returns what is known of it. */
    Met meet(String name);

    /** Reads the value of the field that was met last, which is not null. */
    void read(JsonInput input, JsonPlace place);

    /** Returns the error of a field that the object does not have. */
    Fault unknown(String name);
}
