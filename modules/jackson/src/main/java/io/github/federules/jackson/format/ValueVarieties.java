package io.github.federules.jackson.format;

import static io.github.federules.jackson.format.ConditionType.CONDITION;
import static io.github.federules.jackson.shape.Primitives.REQUIRED_NAME;

import io.github.federules.core.fault.Fault;
import io.github.federules.core.fault.FaultCode;
import io.github.federules.core.value.Value;
import io.github.federules.jackson.shape.JsonType;
import io.github.federules.jackson.shape.Shape;
import io.github.federules.jackson.shape.ShapeField;
import io.github.federules.jackson.shape.Variety;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** What a value may depend on, in an object that may be something else: cases, a sum, a number, or who sets it. */
final class ValueVarieties {

    private ValueVarieties() {}

    /** Adds the fields of each kind of value that consists of others, in the order of the schema. */
    static <W, T> Map<Class<?>, Variety<W, Value<T>>> composed(
            Shape<W, ?> shape,
            JsonType<Value<T>, Value<T>> type,
            JsonType<Value.Addend<T>, Value.Addend<T>> part,
            Function<W, Optional<Value<T>>> value) {
        Map<Class<?>, Variety<W, Value<T>>> composed = new LinkedHashMap<>();
        composed.put(Value.Cases.class, cases(shape, type, value));
        composed.put(Value.Sum.class, sum(shape, type, part, value));
        return composed;
    }

    /** Adds the fields of cases to a shape. */
    static <W, T> Variety<W, Value<T>> cases(
            Shape<W, ?> shape, JsonType<Value<T>, Value<T>> type, Function<W, Optional<Value<T>>> value) {
        Shape<Value.Case<T>, Value.Case<T>> one = new Shape<>();
        var when = one.required("when", CONDITION.described("the condition of the case"), Value.Case::when);
        var is = one.required("is", type.described("the value in this case"), Value.Case::is);
        one.made(values -> new Value.Case<>(values.get(when), values.get(is)));
        Function<W, Optional<Value.Cases<T>>> written = value.andThen(each ->
                each.flatMap(any -> any instanceof Value.Cases<T> found ? Optional.of(found) : Optional.empty()));
        var cases = shape.optional(
                "cases",
                one.list().notEmpty().described("values, of which the first counts whose condition holds"),
                written.andThen(each -> each.map(Value.Cases::cases)));
        var otherwise = shape.optional(
                "otherwise",
                type.described("the value where no case holds"),
                written.andThen(each -> each.flatMap(Value.Cases::otherwise)));
        return new Variety<>(
                List.of(cases),
                List.of(otherwise),
                values -> new Value.Cases<>(values.get(cases).orElseThrow(), values.get(otherwise)));
    }

    private static <W, T> Variety<W, Value<T>> sum(
            Shape<W, ?> shape,
            JsonType<Value<T>, Value<T>> type,
            JsonType<Value.Addend<T>, Value.Addend<T>> part,
            Function<W, Optional<Value<T>>> value) {
        Function<W, Optional<Value.Sum<T>>> written = value.andThen(each ->
                each.flatMap(any -> any instanceof Value.Sum<T> found ? Optional.of(found) : Optional.empty()));
        var sum = shape.optional(
                "sum",
                part.list().notEmpty().described("parts, of which those are added up whose condition holds"),
                written.andThen(each -> each.map(Value.Sum::parts)));
        var atMost = shape.optional(
                "atMost",
                type.described("the most that the sum may be"),
                written.andThen(each -> each.flatMap(Value.Sum::atMost)));
        return new Variety<>(
                List.of(sum),
                List.of(atMost),
                values -> new Value.Sum<>(values.get(sum).orElseThrow(), values.get(atMost)));
    }

    /**
     * Adds to a shape how much it is for each unit, and the criterion that the number of units answers.
     *
     * @param absent how much it is where an object does not state it; empty if it must
     */
    static <W, T> Variety<W, Value<T>> times(
            Shape<W, ?> shape,
            String amount,
            JsonType<T, T> type,
            Optional<T> absent,
            String number,
            Function<W, Optional<Value<T>>> value) {
        Function<W, Optional<Value.Times<T>>> written = value.andThen(each ->
                each.flatMap(any -> any instanceof Value.Times<T> found ? Optional.of(found) : Optional.empty()));
        var criterion = shape.optional(
                number,
                REQUIRED_NAME.described("the criterion that is answered by the number"),
                written.andThen(each -> each.map(Value.Times::criterion)));
        var each = shape.optional(amount, type, written.andThen(times -> times.map(Value.Times::each)));
        List<ShapeField<W, ?>> ofAmount = List.of(each);
        return new Variety<>(
                absent.isPresent() ? List.of(criterion) : List.of(each, criterion),
                absent.isPresent() ? ofAmount : List.of(),
                values -> new Value.Times<>(
                        values.get(each).or(() -> absent).orElseThrow(),
                        values.get(criterion).orElseThrow()));
    }

    /** Adds the ends of a range to a shape, within which the authority sets the value. */
    static <W, T> Variety<W, Value<T>> range(
            Shape<W, ?> shape, JsonType<T, T> end, Comparator<T> order, Function<W, Optional<Value<T>>> value) {
        Function<W, Optional<Value.Within<T>>> written = value.andThen(each ->
                each.flatMap(any -> any instanceof Value.Within<T> found ? Optional.of(found) : Optional.empty()));
        var least = shape.optional("least", end, written.andThen(each -> each.map(Value.Within::least)));
        var most = shape.optional("most", end, written.andThen(each -> each.map(Value.Within::most)));
        return new Variety<>(List.of(least, most), List.of(), values -> {
            T from = values.get(least).orElseThrow();
            T to = values.get(most).orElseThrow();
            if (order.compare(from, to) > 0) {
                Map<String, String> rates = Map.of("least", from.toString(), "most", to.toString());
                values.report(least, Fault.of(FaultCode.RATE_OUT_OF_RANGE, "order", rates));
                return null;
            }
            return Value.within(from, to);
        });
    }
}
