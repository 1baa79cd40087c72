package io.github.federules.jackson.json;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A place in a text, whose path is written only where a fault names it.
 *
 * @param parent the place that holds it, null for the whole
 * @param name the field, or empty for an element of a list
 * @param index the element of a list, from 0, or -1 for a field
 */
public record JsonPlace(@Nullable JsonPlace parent, String name, int index) {

    public static final JsonPlace ROOT = new JsonPlace(null, "", -1);

    public JsonPlace field(String field) {
        return new JsonPlace(this, field, -1);
    }

    public JsonPlace element(int element) {
        return new JsonPlace(this, "", element);
    }

    /** Returns the place that holds this one, which is not the whole. */
    public JsonPlace holder() {
        return Objects.requireNonNull(parent, "the whole has no holder");
    }

    /** Returns the end of the path: the field, or the list with the number of the element. */
    public String lastStep() {
        return index < 0 ? name : holder().lastStep() + "[" + index + "]";
    }

    public String path() {
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
