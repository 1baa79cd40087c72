package io.github.federules.jackson.call;

import static io.github.federules.jackson.shape.Primitives.RATE;
import static io.github.federules.jackson.shape.Shape.ofKind;

import io.github.federules.core.dossier.Activity;
import io.github.federules.core.dossier.BeneficiaryKind;
import io.github.federules.core.fault.Fault;
import io.github.federules.core.fault.FaultCode;
import io.github.federules.core.money.Rate;
import io.github.federules.core.rule.Clause;
import io.github.federules.core.term.AidRate;
import io.github.federules.core.term.AidRateVisitor;
import io.github.federules.core.value.Value;
import io.github.federules.jackson.json.JsonInput;
import io.github.federules.jackson.json.JsonOutput;
import io.github.federules.jackson.json.JsonPlace;
import io.github.federules.jackson.shape.Definitions;
import io.github.federules.jackson.shape.Entries;
import io.github.federules.jackson.shape.JsonType;
import io.github.federules.jackson.shape.ObjectValues;
import io.github.federules.jackson.shape.Shape;
import io.github.federules.jackson.shape.ShapeField;
import io.github.federules.jackson.shape.Words;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** The co-financing rate of a call: one rate, or an object of the rates that it depends on. */
final class AidRateShape implements JsonType<AidRate, AidRate>, AidRateVisitor<JsonType<AidRate, AidRate>> {

    static final AidRateShape TYPE = new AidRateShape();

    private static final JsonType<AidRate, AidRate> FIXED =
            RATE.as(rate -> ((AidRate.Fixed) rate).rate(), (rate, input, place) -> new AidRate.Fixed(rate));

    private final Shape<AidRate, AidRate> shape = new Shape<>();
    private final ShapeField<AidRate, Optional<Rate>> least =
            shape.optional("least", RATE, ofKind(AidRate.Within.class, AidRate.Within::least));
    private final ShapeField<AidRate, Optional<Rate>> most =
            shape.optional("most", RATE, ofKind(AidRate.Within.class, AidRate.Within::most));
    // The rates are explained in the order in which they are written.
    private final ShapeField<AidRate, Optional<Map<BeneficiaryKind, Rate>>> byKind = shape.optional(
            "byKind",
            Entries.ofWords(Words.of(BeneficiaryKind.class), RATE).with("{\"minProperties\": 1}"),
            ofKind(AidRate.ByKind.class, AidRate.ByKind::byKind));
    private final ShapeField<AidRate, Optional<Map<Activity, Rate>>> byActivity = shape.optional(
            "byActivity",
            Entries.ofAny(Activity::code, RATE)
                    .<Map<Activity, Rate>, Map<Activity, Rate>>as(
                            rates -> rates, (read, input, place) -> Entries.present(read, Activity::of, input, place))
                    .with("{\"propertyNames\": {\"type\": \"string\", \"pattern\": \"\\\\S\", \"maxLength\": 10000},"
                            + " \"minProperties\": 1}"),
            ofKind(AidRate.ByActivity.class, AidRate.ByActivity::byActivity));
    private final ShapeField<AidRate, Optional<Clause>> clause =
            shape.optional("clause", TermShapes.CLAUSE, ofKind(AidRate.ByActivity.class, AidRate.ByActivity::clause));

    private final ValueFields<AidRate> conditional = new ValueFields<>(
            shape, RateValueType.VALUE, ofKind(AidRate.Conditional.class, AidRate.Conditional::value));

    private AidRateShape() {
        shape.made(this::made);
    }

    @Override
    public void write(JsonOutput out, AidRate rate) {
        rate.accept(this).write(out, rate);
    }

    @Override
    public JsonType<AidRate, AidRate> fixed(AidRate.Fixed rate) {
        return FIXED;
    }

    @Override
    public JsonType<AidRate, AidRate> within(AidRate.Within rate) {
        return shape;
    }

    @Override
    public JsonType<AidRate, AidRate> byKind(AidRate.ByKind rate) {
        return shape;
    }

    @Override
    public JsonType<AidRate, AidRate> byActivity(AidRate.ByActivity rate) {
        return shape;
    }

    @Override
    public JsonType<AidRate, AidRate> conditional(AidRate.Conditional rate) {
        return shape;
    }

    @Override
    public @Nullable AidRate read(JsonInput input, JsonPlace place) {
        return (input.isObject() ? shape : FIXED).read(input, place);
    }

    @Override
    public ObjectNode schema(Definitions definitions) {
        return Definitions.anyOf(
                RATE.schema(definitions),
                shape.schemaOf(List.of(least, most), List.of(), definitions)
                        .put("description", "a range within which the managing authority sets the rate"),
                shape.schemaOf(List.of(byKind), List.of(), definitions),
                shape.schemaOf(List.of(byActivity, clause), List.of(), definitions),
                conditional.schema(definitions));
    }

    private @Nullable AidRate made(ObjectValues values) {
        if (values.isGiven(least) || values.isGiven(most)) {
            return values.haveOnly(List.of(least, most), List.of()) ? within(values) : null;
        }
        if (values.isGiven(byActivity)) {
            return values.haveOnly(List.of(byActivity, clause), List.of())
                    ? new AidRate.ByActivity(
                            values.get(clause).orElseThrow(),
                            values.get(byActivity).orElseThrow())
                    : null;
        }
        if (conditional.areGiven(values)) {
            Value<Rate> value = conditional.made(values);
            return value == null ? null : new AidRate.Conditional(value);
        }
        return values.haveOnly(List.of(byKind), List.of())
                ? new AidRate.ByKind(values.get(byKind).orElseThrow())
                : null;
    }

    private @Nullable AidRate within(ObjectValues values) {
        Rate from = values.get(least).orElseThrow();
        Rate to = values.get(most).orElseThrow();
        if (from.share().compareTo(to.share()) > 0) {
            Map<String, String> rates = Map.of("least", from.toString(), "most", to.toString());
            values.report(least, Fault.of(FaultCode.RATE_OUT_OF_RANGE, "order", rates));
            return null;
        }
        return new AidRate.Within(from, to);
    }
}
