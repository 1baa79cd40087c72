package io.github.federules.jackson.call;

import io.github.federules.core.call.Call;
import io.github.federules.core.call.CallBuilder;
import io.github.federules.jackson.shape.JsonType;
import io.github.federules.jackson.shape.ObjectValues;
import io.github.federules.jackson.shape.Shape;
import io.github.federules.jackson.shape.ShapeField;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * A section of a call, or the whole: each of its terms with its type, where it is written from and what it sets.
 *
 * @param <R> what is made of the section
 */
final class Section<R> {

    final Shape<Call, R> shape = new Shape<>();
    private final List<BiConsumer<ObjectValues, CallBuilder>> settings = new ArrayList<>();

    /** Adds what a call may have. */
    <V, S> ShapeField<Call, Optional<S>> term(
            String name,
            JsonType<V, S> type,
            Function<Call, ? extends Optional<? extends V>> written,
            BiConsumer<CallBuilder, S> setting) {
        ShapeField<Call, Optional<S>> field = shape.optional(name, type, written);
        settings.add((values, call) -> values.get(field).ifPresent(each -> setting.accept(call, each)));
        return field;
    }

    /** Adds a section, which is written even if it has no term. */
    void section(String name, Section<Consumer<CallBuilder>> section) {
        JsonType<Call, Consumer<CallBuilder>> type = section.shape.made(values -> call -> section.set(values, call));
        term(name, type, Optional::of, (call, setting) -> setting.accept(call));
    }

    /** Sets what was read. */
    void set(ObjectValues values, CallBuilder call) {
        settings.forEach(setting -> setting.accept(values, call));
    }
}
