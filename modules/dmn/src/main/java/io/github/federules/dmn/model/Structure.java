package io.github.federules.dmn.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A value of several components in a model. Each is described once: its name, its type, and where it is in our own values.
 *
 * @param <T> our own value
 * @param name the name of the type
 * @param components the components
 */
public record Structure<T>(String name, List<Component<T>> components) {

    /** A component; its value is null where it is unknown. */
    public record Component<T>(String name, Type type, Function<T, @Nullable Object> value) {}

    /** Creates a structure without components. */
    public static <T> Structure<T> of(String name) {
        return new Structure<>(name, List.of());
    }

    /** Returns a copy with one more component. */
    public Structure<T> with(String component, Type type, Function<T, @Nullable Object> value) {
        List<Component<T>> more = new ArrayList<>(components);
        more.add(new Component<>(component, type, value));
        return new Structure<>(name, more);
    }

    /** Returns a copy with one more component, which models alone have. */
    public Structure<T> with(String component, Type type) {
        return with(component, type, none -> null);
    }

    /** Returns the type of these components. */
    public Type type() {
        Map<String, String> types = new LinkedHashMap<>();
        components.forEach(each -> types.put(each.name(), each.type().name()));
        return new Type(name, "", false, List.of(), types);
    }

    /** Returns one of our own values in the Java types that engines accept. */
    public Map<String, @Nullable Object> of(T value) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        components.forEach(each -> fields.put(each.name(), each.value().apply(value)));
        return fields;
    }

    /** Returns some of our own values in the Java types that engines accept. */
    public List<Map<String, @Nullable Object>> ofEach(List<? extends T> values) {
        return values.stream().map(this::of).toList();
    }
}
