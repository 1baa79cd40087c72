package io.github.federules.jackson.call;

import static io.github.federules.jackson.call.ConditionType.CONDITION;
import static io.github.federules.jackson.shape.Primitives.RATE;

import io.github.federules.core.condition.Condition;
import io.github.federules.core.money.Rate;
import io.github.federules.core.value.Value;
import io.github.federules.jackson.json.JsonInput;
import io.github.federules.jackson.json.JsonOutput;
import io.github.federules.jackson.json.JsonPlace;
import io.github.federules.jackson.shape.Definitions;
import io.github.federules.jackson.shape.JsonType;
import io.github.federules.jackson.shape.ObjectValues;
import io.github.federules.jackson.shape.Shape;
import io.github.federules.jackson.shape.ShapeField;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** A rate within another: the same in every case, or an object of what it depends on. */
final class RateValueType implements JsonType<Value<Rate>, Value<Rate>> {

    static final RateValueType VALUE = new RateValueType();

    private static final JsonType<Value.Addend<Rate>, Value.Addend<Rate>> CONSTANT = RATE.as(
            each -> ((Value.Constant<Rate>) each.is()).is(),
            (rate, input, place) -> new Value.Addend<>(Optional.empty(), Value.of(rate)));

    /** A part of a sum: a rate, or an object of a condition and a rate. */
    final JsonType<Value.Addend<Rate>, Value.Addend<Rate>> part =
            JsonType.of(this::writePart, this::readPart, this::schemaOfPart);

    private final Shape<Value.Addend<Rate>, Value.Addend<Rate>> shape = new Shape<>();
    private final ShapeField<Value.Addend<Rate>, Optional<Condition>> when =
            shape.optional("when", CONDITION, Value.Addend::when);
    private final ShapeField<Value.Addend<Rate>, Optional<Value<Rate>>> is =
            shape.optional("is", this, each -> each.when().map(condition -> each.is()));
    private final ValueFields<Value.Addend<Rate>> fields = new ValueFields<>(
            shape,
            this,
            each -> Optional.of(each.is()).filter(value -> each.when().isEmpty()));

    private RateValueType() {
        shape.made(this::made);
    }

    @Override
    public void write(JsonOutput out, Value<Rate> value) {
        part.write(out, new Value.Addend<>(Optional.empty(), value));
    }

    @Override
    public @Nullable Value<Rate> read(JsonInput input, JsonPlace place) {
        Value.Addend<Rate> read = part.read(input, place);
        if (read != null && read.when().isPresent()) {
            input.faults().add(place.field(when.name()), Shape.unknown(when.name(), fields.names()));
        }
        return read == null ? null : read.is();
    }

    @Override
    public ObjectNode schema(Definitions definitions) {
        return definitions.reference(
                "value", () -> Definitions.anyOf(RATE.schema(definitions), fields.schema(definitions)));
    }

    private void writePart(JsonOutput out, Value.Addend<Rate> each) {
        boolean isConstant = each.when().isEmpty() && each.is() instanceof Value.Constant<Rate>;
        (isConstant ? CONSTANT : shape).write(out, each);
    }

    private Value.@Nullable Addend<Rate> readPart(JsonInput input, JsonPlace place) {
        return (input.isObject() ? shape : CONSTANT).read(input, place);
    }

    private Value.@Nullable Addend<Rate> made(ObjectValues values) {
        if (values.isGiven(when) || values.isGiven(is)) {
            return values.haveOnly(List.of(when, is), List.of())
                    ? new Value.Addend<>(values.get(when), values.get(is).orElseThrow())
                    : null;
        }
        Value<Rate> value = fields.made(values);
        return value == null ? null : new Value.Addend<>(Optional.empty(), value);
    }

    private ObjectNode schemaOfPart(Definitions definitions) {
        return Definitions.anyOf(schema(definitions), shape.schemaOf(List.of(when, is), List.of(), definitions));
    }
}
