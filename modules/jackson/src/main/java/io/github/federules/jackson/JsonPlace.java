package io.github.federules.jackson;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A place in a text, whose path is written only where a fault names it.
 *
 * @param parent the place that holds it, null for the whole
 * @param name the field, or empty for an element of a list
 * @param index the element of a list, from 0, or -1 for a field
 */
record JsonPlace(@Nullable JsonPlace parent, String name, int index) {

    static final JsonPlace ROOT = new JsonPlace(null, "", -1);

    JsonPlace field(String field) {
        return new JsonPlace(this, field, -1);
    }

    JsonPlace element(int element) {
        return new JsonPlace(this, "", element);
    }

    /** Returns the place that holds this one, which is not the whole. */
    JsonPlace holder() {
        return Objects.requireNonNull(parent, "the whole has no holder");
    }

    String path() {
        if (parent == null) {
            return "";
        }
        String before = parent.path();
        if (index >= 0) {
            return before + "[" + index + "]";
        }
        return before.isEmpty() ? name : before + "." + name;
    }
}
