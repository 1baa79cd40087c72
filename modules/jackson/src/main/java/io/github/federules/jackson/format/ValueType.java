package io.github.federules.jackson.format;

import static io.github.federules.jackson.format.ConditionType.CONDITION;
import static io.github.federules.jackson.shape.Primitives.COUNT;
import static io.github.federules.jackson.shape.Primitives.FACTOR;
import static io.github.federules.jackson.shape.Primitives.RATE;

import io.github.federules.core.condition.Condition;
import io.github.federules.core.money.Factor;
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
import io.github.federules.jackson.shape.Variety;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * A value: the same in every case, or an object of what it depends on.
 *
 * @param <T> what the value is of: a rate, a factor or points
 */
final class ValueType<T> implements JsonType<Value<T>, Value<T>> {

    /** A rate. */
    static final ValueType<Rate> OF_RATE = new ValueType<>("value", RATE, Optional.empty(), Optional.empty());

    /** How many times a base a limit is. */
    static final ValueType<Factor> OF_FACTOR =
            new ValueType<>("factorValue", FACTOR, Optional.empty(), Optional.empty());

    /** Points. */
    static final ValueType<Long> OF_POINTS = new ValueType<>("points", COUNT, Optional.empty(), Optional.of(1L));

    /** The rate of the aid, which the authority may set within a range. A call has no range within another value. */
    static final JsonType<Value<Rate>, Value<Rate>> OF_AID = ofAid();

    private final String name;
    private final JsonType<T, T> constant;
    private final JsonType<Value.Addend<T>, Value.Addend<T>> constantPart;

    /** A part of a sum: a rate, or an object of a condition and a rate. */
    private final JsonType<Value.Addend<T>, Value.Addend<T>> part =
            JsonType.of(this::writePart, this::readPart, this::schemaOfPart);

    private final Shape<Value.Addend<T>, Value.Addend<T>> shape = new Shape<>();
    private final ShapeField<Value.Addend<T>, Optional<Condition>> when =
            shape.optional("when", CONDITION, Value.Addend::when);
    private final ShapeField<Value.Addend<T>, Optional<Value<T>>> is =
            shape.optional("is", this, each -> each.when().map(condition -> each.is()));
    private final Variety<Value.Addend<T>, Value.Addend<T>> conditional = new Variety<>(
            List.of(when, is),
            List.of(),
            values -> new Value.Addend<>(values.get(when), values.get(is).orElseThrow()));
    private final Map<Class<?>, Variety<Value.Addend<T>, Value<T>>> composed =
            ValueVarieties.composed(shape, this, part, ValueType::unconditional);
    private final Map<Class<?>, Variety<Value.Addend<T>, Value<T>>> kinds = new LinkedHashMap<>(composed);
    private final Optional<Variety<Value.Addend<T>, Value<T>>> range;
    private final Optional<Variety<Value.Addend<T>, Value<T>>> times;

    private ValueType(String name, JsonType<T, T> constant, Optional<Comparator<T>> ofRange, Optional<T> once) {
        this.name = name;
        this.constant = constant;
        constantPart = constant.as(
                each -> ((Value.Constant<T>) each.is()).is(),
                (is, input, place) -> new Value.Addend<>(Optional.empty(), Value.of(is)));
        range = ofRange.map(order -> ValueVarieties.range(shape, constant, order, ValueType::unconditional));
        times = once.map(one -> ValueVarieties.times(
                shape,
                "times",
                constant.described("how many points each unit counts; 1 where it is absent"),
                Optional.of(one),
                "points",
                ValueType::unconditional));
        range.ifPresent(each -> kinds.put(Value.Within.class, each));
        times.ifPresent(each -> kinds.put(Value.Times.class, each));
        shape.renamed("byKind", "cases");
        shape.renamed("byActivity", "cases");
        shape.made(this::made);
    }

    private static <T> Optional<Value<T>> unconditional(Value.Addend<T> part) {
        return Optional.of(part.is()).filter(value -> part.when().isEmpty());
    }

    private static JsonType<Value<Rate>, Value<Rate>> ofAid() {
        ValueType<Rate> type =
                new ValueType<>("value", RATE, Optional.of(Comparator.comparing(Rate::share)), Optional.empty());
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
            List<String> others =
                    composed.values().stream().flatMap(Variety::names).toList();
            input.faults().add(place.field(when.name()), Shape.unknown(when.name(), others));
        }
        return read == null ? null : read.is();
    }

    @Override
    public ObjectNode schema(Definitions definitions) {
        return definitions.reference(name, () -> {
            ObjectNode ofOthers = Definitions.anyOf(composed.values().stream()
                    .map(each -> each.schema(definitions))
                    .toArray(ObjectNode[]::new));
            ObjectNode either = Definitions.anyOf(constant.schema(definitions), ofOthers);
            times.ifPresent(each -> either.withArray("anyOf").add(each.schema(definitions)));
            return either;
        });
    }

    private void writePart(JsonOutput out, Value.Addend<T> each) {
        boolean isConstant = each.is() instanceof Value.Constant<T>;
        // It would be lost otherwise.
        if (!isConstant && !kinds.containsKey(each.is().getClass())) {
            throw new IllegalArgumentException("The value is " + each.is()
                    + ", which the call format cannot carry here. State one value, or cases of one.");
        }
        (isConstant && each.when().isEmpty() ? constantPart : shape).write(out, each);
    }

    private Value.@Nullable Addend<T> readPart(JsonInput input, JsonPlace place) {
        return (input.isObject() ? shape : constantPart).read(input, place);
    }

    private Value.@Nullable Addend<T> made(ObjectValues values) {
        if (conditional.isGiven(values)) {
            return conditional.made(values);
        }
        Value<T> value = Variety.made(values, List.copyOf(kinds.values()));
        return value == null ? null : new Value.Addend<>(Optional.empty(), value);
    }

    private ObjectNode schemaWithRange(Definitions definitions) {
        return Definitions.anyOf(
                schema(definitions),
                range.orElseThrow()
                        .schema(definitions)
                        .put("description", "a range within which the authority sets the rate"));
    }

    private ObjectNode schemaOfPart(Definitions definitions) {
        return Definitions.anyOf(schema(definitions), conditional.schema(definitions));
    }
}
