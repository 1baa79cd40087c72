package io.github.federules.jackson.format;

import static io.github.federules.jackson.format.ConditionType.CONDITION;
import static io.github.federules.jackson.shape.Primitives.COUNT;
import static io.github.federules.jackson.shape.Primitives.FACTOR;
import static io.github.federules.jackson.shape.Primitives.RATE;

import io.github.federules.core.condition.Condition;
import io.github.federules.core.fault.Fault;
import io.github.federules.core.fault.FaultCode;
import io.github.federules.core.money.Factor;
import io.github.federules.core.money.Rate;
import io.github.federules.core.value.Value;
import io.github.federules.core.value.ValueVisitor;
import io.github.federules.jackson.json.JsonInput;
import io.github.federules.jackson.json.JsonOutput;
import io.github.federules.jackson.json.JsonPlace;
import io.github.federules.jackson.shape.Definitions;
import io.github.federules.jackson.shape.JsonType;
import io.github.federules.jackson.shape.ObjectValues;
import io.github.federules.jackson.shape.Shape;
import io.github.federules.jackson.shape.ShapeField;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * A value: the same in every case, or an object of what it depends on.
 *
 * @param <T> what the value is of: a rate, a factor or points
 */
final class ValueType<T> implements JsonType<Value<T>, Value<T>> {

    /** A rate. */
    static final ValueType<Rate> OF_RATE = new ValueType<>("value", RATE, Optional.empty(), false);

    /** How many times a base a limit is. */
    static final ValueType<Factor> OF_FACTOR = new ValueType<>("factorValue", FACTOR, Optional.empty(), false);

    /** Points. */
    static final ValueType<Long> OF_POINTS = new ValueType<>("points", COUNT, Optional.empty(), true);

    /** The rate of the aid, which the authority may set within a range. A call has no range within another value. */
    static final JsonType<Value<Rate>, Value<Rate>> OF_AID = ofAid();

    private final String name;
    private final JsonType<T, T> constant;

    private final JsonType<Value.Addend<T>, Value.Addend<T>> constantPart;

    /** A part of a sum: a rate, or an object of a condition and a rate. */
    final JsonType<Value.Addend<T>, Value.Addend<T>> part =
            JsonType.of(this::writePart, this::readPart, this::schemaOfPart);

    private final Shape<Value.Addend<T>, Value.Addend<T>> shape = new Shape<>();
    private final ShapeField<Value.Addend<T>, Optional<Condition>> when =
            shape.optional("when", CONDITION, Value.Addend::when);
    private final ShapeField<Value.Addend<T>, Optional<Value<T>>> is =
            shape.optional("is", this, each -> each.when().map(condition -> each.is()));
    private final ValueFields<Value.Addend<T>, T> fields = new ValueFields<>(shape, this, ValueType::unconditional);
    private final Optional<RangeFields<T>> range;
    private final Optional<TimesFields<Value.Addend<T>, T>> times;

    private ValueType(String name, JsonType<T, T> constant, Optional<Comparator<T>> ofRange, boolean mayBeTimes) {
        this.name = name;
        this.constant = constant;
        constantPart = constant.as(
                each -> ((Value.Constant<T>) each.is()).is(),
                (is, input, place) -> new Value.Addend<>(Optional.empty(), Value.of(is)));
        range = ofRange.map(order -> new RangeFields<>(shape, constant, order));
        times = mayBeTimes
                ? Optional.of(new TimesFields<>(shape, "times", constant, "points", ValueType::unconditional))
                : Optional.empty();
        shape.renamed("byKind", fields.names().get(0));
        shape.renamed("byActivity", fields.names().get(0));
        shape.made(this::made);
    }

    private static <T> Optional<Value<T>> unconditional(Value.Addend<T> part) {
        return Optional.of(part.is()).filter(value -> part.when().isEmpty());
    }

    private static JsonType<Value<Rate>, Value<Rate>> ofAid() {
        ValueType<Rate> type = new ValueType<>("value", RATE, Optional.of(Comparator.comparing(Rate::share)), false);
        return JsonType.of(type::write, type::read, type::schemaWithRange);
    }

    @Override
    public void write(JsonOutput out, Value<T> value) {
        part.write(out, new Value.Addend<>(Optional.empty(), value));
    }

    @Override
    public @Nullable Value<T> read(JsonInput input, JsonPlace place) {
        Value.Addend<T> read = part.read(input, place);
        if (read != null && read.when().isPresent()) {
            input.faults().add(place.field(when.name()), Shape.unknown(when.name(), fields.names()));
        }
        return read == null ? null : read.is();
    }

    @Override
    public ObjectNode schema(Definitions definitions) {
        return definitions.reference(name, () -> {
            ObjectNode either = Definitions.anyOf(constant.schema(definitions), fields.schema(definitions));
            times.ifPresent(each -> either.withArray("anyOf").add(each.schema(definitions)));
            return either;
        });
    }

    private void writePart(JsonOutput out, Value.Addend<T> each) {
        if (!each.is().accept(new Stated())) {
            throw new IllegalArgumentException("The value is " + each.is()
                    + ", which the call format cannot carry here. State one value, or cases of one.");
        }
        boolean isConstant = each.when().isEmpty() && each.is() instanceof Value.Constant<T>;
        (isConstant ? constantPart : shape).write(out, each);
    }

    private Value.@Nullable Addend<T> readPart(JsonInput input, JsonPlace place) {
        return (input.isObject() ? shape : constantPart).read(input, place);
    }

    private Value.@Nullable Addend<T> made(ObjectValues values) {
        if (values.isGiven(when) || values.isGiven(is)) {
            return values.haveOnly(List.of(when, is), List.of())
                    ? new Value.Addend<>(values.get(when), values.get(is).orElseThrow())
                    : null;
        }
        Value<T> value = value(values);
        return value == null ? null : new Value.Addend<>(Optional.empty(), value);
    }

    private @Nullable Value<T> value(ObjectValues values) {
        if (range.isPresent() && range.get().isGiven(values)) {
            return range.get().made(values);
        }
        return times.isPresent() && times.get().areGiven(values) ? times.get().made(values) : fields.made(values);
    }

    private ObjectNode schemaWithRange(Definitions definitions) {
        return Definitions.anyOf(
                schema(definitions),
                range.orElseThrow()
                        .schema(definitions)
                        .put("description", "a range within which the managing authority sets the rate"));
    }

    private ObjectNode schemaOfPart(Definitions definitions) {
        return Definitions.anyOf(schema(definitions), shape.schemaOf(List.of(when, is), List.of(), definitions));
    }

    /** Whether some field states a kind of value, which would be lost otherwise. */
    private final class Stated implements ValueVisitor<T, Boolean> {

        @Override
        public Boolean constant(Value.Constant<T> value) {
            return true;
        }

        @Override
        public Boolean times(Value.Times<T> value) {
            return times.isPresent();
        }

        @Override
        public Boolean cases(Value.Cases<T> value) {
            return true;
        }

        @Override
        public Boolean sum(Value.Sum<T> value) {
            return true;
        }

        @Override
        public Boolean within(Value.Within<T> value) {
            return range.isPresent();
        }
    }

    /** The fields of a range within which the authority sets a value. */
    private static final class RangeFields<T> {

        private final Shape<Value.Addend<T>, ?> shape;
        private final Comparator<T> order;
        private final ShapeField<Value.Addend<T>, Optional<T>> least;
        private final ShapeField<Value.Addend<T>, Optional<T>> most;

        RangeFields(Shape<Value.Addend<T>, ?> shape, JsonType<T, T> end, Comparator<T> order) {
            this.shape = shape;
            this.order = order;
            least = shape.optional("least", end, ofRange(Value.Within::least));
            most = shape.optional("most", end, ofRange(Value.Within::most));
        }

        private static <T> Function<Value.Addend<T>, Optional<T>> ofRange(Function<Value.Within<T>, T> end) {
            return each -> each.when().isEmpty() && each.is() instanceof Value.Within<T> range
                    ? Optional.of(end.apply(range))
                    : Optional.empty();
        }

        boolean isGiven(ObjectValues values) {
            return values.isGiven(least) || values.isGiven(most);
        }

        @Nullable
        Value<T> made(ObjectValues values) {
            if (!values.haveOnly(List.of(least, most), List.of())) {
                return null;
            }
            T from = values.get(least).orElseThrow();
            T to = values.get(most).orElseThrow();
            if (order.compare(from, to) > 0) {
                Map<String, String> rates = Map.of("least", from.toString(), "most", to.toString());
                values.report(least, Fault.of(FaultCode.RATE_OUT_OF_RANGE, "order", rates));
                return null;
            }
            return Value.within(from, to);
        }

        ObjectNode schema(Definitions definitions) {
            return shape.schemaOf(List.of(least, most), List.of(), definitions);
        }
    }
}
