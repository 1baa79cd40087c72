package io.github.federules.jackson.call;

import static io.github.federules.jackson.call.ConditionType.CONDITION;
import static io.github.federules.jackson.shape.Primitives.RATE;

import io.github.federules.core.condition.Condition;
import io.github.federules.core.fault.Fault;
import io.github.federules.core.fault.FaultCode;
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
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** A rate: the same in every case, or an object of what it depends on. */
final class RateValueType implements JsonType<Value<Rate>, Value<Rate>> {

    static final RateValueType VALUE = new RateValueType();

    /** The rate of the aid, which the authority may set within a range. A call has no range within another value. */
    static final JsonType<Value<Rate>, Value<Rate>> OF_AID =
            JsonType.of(VALUE::write, VALUE::read, VALUE::schemaWithRange);

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
    private final ShapeField<Value.Addend<Rate>, Optional<Rate>> least =
            shape.optional("least", RATE, ofRange(Value.Within::least));
    private final ShapeField<Value.Addend<Rate>, Optional<Rate>> most =
            shape.optional("most", RATE, ofRange(Value.Within::most));

    private RateValueType() {
        shape.renamed("byKind", fields.names().get(0));
        shape.renamed("byActivity", fields.names().get(0));
        shape.made(this::made);
    }

    private static Function<Value.Addend<Rate>, Optional<Rate>> ofRange(Function<Value.Within<Rate>, Rate> end) {
        return each -> each.when().isEmpty() && each.is() instanceof Value.Within<Rate> range
                ? Optional.of(end.apply(range))
                : Optional.empty();
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
        Value<Rate> value = values.isGiven(least) || values.isGiven(most) ? within(values) : fields.made(values);
        return value == null ? null : new Value.Addend<>(Optional.empty(), value);
    }

    private @Nullable Value<Rate> within(ObjectValues values) {
        if (!values.haveOnly(List.of(least, most), List.of())) {
            return null;
        }
        Rate from = values.get(least).orElseThrow();
        Rate to = values.get(most).orElseThrow();
        if (from.share().compareTo(to.share()) > 0) {
            Map<String, String> rates = Map.of("least", from.toString(), "most", to.toString());
            values.report(least, Fault.of(FaultCode.RATE_OUT_OF_RANGE, "order", rates));
            return null;
        }
        return Value.within(from, to);
    }

    private ObjectNode schemaWithRange(Definitions definitions) {
        return Definitions.anyOf(
                schema(definitions),
                shape.schemaOf(List.of(least, most), List.of(), definitions)
                        .put("description", "a range within which the managing authority sets the rate"));
    }

    private ObjectNode schemaOfPart(Definitions definitions) {
        return Definitions.anyOf(schema(definitions), shape.schemaOf(List.of(when, is), List.of(), definitions));
    }
}
