package io.github.federules.jackson.json;

import io.github.federules.core.fault.Fault;
import tools.jackson.core.SerializableString;

/** What the fields of one object are read into, as they come. */
public interface ObjectFields {

    /** What is known of a field before its value is looked at. */
    enum Met {
        KNOWN,
        REPEATED,
        UNKNOWN
    }

    /** Returns the name that most probably comes next, which is read faster than others. */
    SerializableString likelyNext();

    /** Takes note of a field and returns what is known of it. The likely one needs no look-up. */
    Met meet(String name, boolean isLikely);

    /** Reads the value of the field that was met last, which is not null. */
    void read(JsonInput input, JsonPlace place);

    /** Returns the error of a field that the object does not have. */
    Fault unknown(String name);
}
