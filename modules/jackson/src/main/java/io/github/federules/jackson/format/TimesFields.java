package io.github.federules.jackson.format;

import static io.github.federules.jackson.shape.Primitives.REQUIRED_NAME;

import io.github.federules.core.value.Value;
import io.github.federules.jackson.shape.Definitions;
import io.github.federules.jackson.shape.JsonType;
import io.github.federules.jackson.shape.ObjectValues;
import io.github.federules.jackson.shape.Shape;
import io.github.federules.jackson.shape.ShapeField;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * The fields of so much for each unit of a number, in an object that may be something else.
 *
 * @param <W> what the object is written from
 * @param <T> what the value is of
 */
final class TimesFields<W, T> {

    private final Shape<W, ?> shape;
    private final ShapeField<W, Optional<T>> amount;
    private final ShapeField<W, Optional<String>> number;

    /** Adds the fields to a shape: how much it is for each unit, and the criterion that the number answers. */
    TimesFields(
            Shape<W, ?> shape,
            String amount,
            JsonType<T, T> type,
            String number,
            Function<W, Optional<Value<T>>> value) {
        this.shape = shape;
        Function<W, Optional<Value.Times<T>>> times = value.andThen(each ->
                each.flatMap(is -> is instanceof Value.Times<T> found ? Optional.of(found) : Optional.empty()));
        this.number = shape.optional(
                number,
                REQUIRED_NAME.described("the criterion that is answered by the number"),
                times.andThen(each -> each.map(Value.Times::criterion)));
        this.amount = shape.optional(amount, type, times.andThen(each -> each.map(Value.Times::each)));
    }

    boolean areGiven(ObjectValues values) {
        return values.isGiven(amount) || values.isGiven(number);
    }

    @Nullable
    Value<T> made(ObjectValues values) {
        return values.haveOnly(List.of(amount, number), List.of())
                ? new Value.Times<>(
                        values.get(amount).orElseThrow(), values.get(number).orElseThrow())
                : null;
    }

    ObjectNode schema(Definitions definitions) {
        return shape.schemaOf(List.of(amount, number), List.of(), definitions);
    }
}
