package io.github.federules.jackson.format;

import static io.github.federules.jackson.format.ConditionType.CONDITION;

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
 * The fields of a value that depends on conditions, in an object that may be something else.
 *
 * @param <W> what the object is written from
 * @param <T> what the value is of
 */
final class ValueFields<W, T> {

    private final Shape<W, ?> shape;
    private final ShapeField<W, Optional<List<Value.Case<T>>>> cases;
    private final ShapeField<W, Optional<Value<T>>> otherwise;
    private final ShapeField<W, Optional<List<Value.Addend<T>>>> sum;
    private final ShapeField<W, Optional<Value<T>>> atMost;

    ValueFields(Shape<W, ?> shape, ValueType<T> type, Function<W, Optional<Value<T>>> value) {
        this.shape = shape;
        Function<W, Optional<Value.Cases<T>>> ofCases = value.andThen(each ->
                each.flatMap(is -> is instanceof Value.Cases<T> found ? Optional.of(found) : Optional.empty()));
        Function<W, Optional<Value.Sum<T>>> ofSum = value.andThen(each ->
                each.flatMap(is -> is instanceof Value.Sum<T> found ? Optional.of(found) : Optional.empty()));
        cases = shape.optional(
                "cases",
                ofCase(type).list().notEmpty().described("values, of which the first counts whose condition holds"),
                ofCases.andThen(each -> each.map(Value.Cases::cases)));
        otherwise = shape.optional(
                "otherwise",
                type.described("the value where no case holds"),
                ofCases.andThen(each -> each.flatMap(Value.Cases::otherwise)));
        sum = shape.optional(
                "sum",
                type.part.list().notEmpty().described("parts, of which those are added up whose condition holds"),
                ofSum.andThen(each -> each.map(Value.Sum::parts)));
        atMost = shape.optional(
                "atMost",
                type.described("the most that the sum may be"),
                ofSum.andThen(each -> each.flatMap(Value.Sum::atMost)));
    }

    static <T> Shape<Value.Case<T>, Value.Case<T>> ofCase(JsonType<Value<T>, Value<T>> type) {
        Shape<Value.Case<T>, Value.Case<T>> shape = new Shape<>();
        var when = shape.required("when", CONDITION.described("the condition of the case"), Value.Case::when);
        var is = shape.required("is", type.described("the value in this case"), Value.Case::is);
        return shape.made(values -> new Value.Case<>(values.get(when), values.get(is)));
    }

    List<String> names() {
        return List.of(cases.name(), otherwise.name(), sum.name(), atMost.name());
    }

    @Nullable
    Value<T> made(ObjectValues values) {
        if (values.isGiven(sum) || values.isGiven(atMost)) {
            return values.haveOnly(List.of(sum), List.of(atMost))
                    ? new Value.Sum<>(values.get(sum).orElseThrow(), values.get(atMost))
                    : null;
        }
        return values.haveOnly(List.of(cases), List.of(otherwise))
                ? new Value.Cases<>(values.get(cases).orElseThrow(), values.get(otherwise))
                : null;
    }

    ObjectNode schema(Definitions definitions) {
        return Definitions.anyOf(
                shape.schemaOf(List.of(cases), List.of(otherwise), definitions),
                shape.schemaOf(List.of(sum), List.of(atMost), definitions));
    }
}
