package io.github.federules.jackson;

import org.jspecify.annotations.Nullable;

/**
 * A place in a text, whose path is written only where a fault names it.
 *
 * @param parent the place that holds it, null for the whole
 * @param name the field, or empty for an element of a list
 * @param index the element of a list, from 0, or -1 for a field
 */
record Place(@Nullable Place parent, String name, int index) {

    static final Place ROOT = new Place(null, "", -1);

    Place field(String field) {
        return new Place(this, field, -1);
    }

    Place element(int element) {
        return new Place(this, "", element);
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
