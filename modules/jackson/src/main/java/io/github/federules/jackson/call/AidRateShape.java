package io.github.federules.jackson.call;

import static io.github.federules.jackson.shape.Primitives.RATE;
import static io.github.federules.jackson.shape.Shape.ofKind;

import io.github.federules.core.call.AidRate;
import io.github.federules.core.call.AidRateVisitor;
import io.github.federules.core.dossier.Activity;
import io.github.federules.core.dossier.BeneficiaryKind;
import io.github.federules.core.fault.Fault;
import io.github.federules.core.fault.FaultCode;
import io.github.federules.core.money.Rate;
import io.github.federules.core.rule.Clause;
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
final class AidRateShape {

    static final JsonType<AidRate, AidRate> TYPE = new AidRateShape().type();

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

    private JsonType<AidRate, AidRate> type() {
        shape.made(this::made);
        return JsonType.of(this::write, this::read, this::schema);
    }

    private void write(JsonOutput out, AidRate rate) {
        rate.accept(new Written(out));
    }

    private final class Written implements AidRateVisitor<Boolean> {

        private final JsonOutput out;

        Written(JsonOutput out) {
            this.out = out;
        }

        @Override
        public Boolean fixed(AidRate.Fixed rate) {
            RATE.write(out, rate.rate());
            return true;
        }

        @Override
        public Boolean within(AidRate.Within rate) {
            return object(rate);
        }

        @Override
        public Boolean byKind(AidRate.ByKind rate) {
            return object(rate);
        }

        @Override
        public Boolean byActivity(AidRate.ByActivity rate) {
            return object(rate);
        }

        private Boolean object(AidRate rate) {
            shape.write(out, rate);
            return true;
        }
    }

    private @Nullable AidRate read(JsonInput input, JsonPlace place) {
        if (input.isObject()) {
            return shape.read(input, place);
        }
        Rate rate = RATE.read(input, place);
        return rate == null ? null : new AidRate.Fixed(rate);
    }

    private ObjectNode schema(Definitions definitions) {
        return Definitions.anyOf(
                RATE.schema(definitions),
                shape.schemaOf(List.of(least, most), definitions)
                        .put("description", "a range within which the managing authority sets the rate"),
                shape.schemaOf(List.of(byKind), definitions),
                shape.schemaOf(List.of(byActivity, clause), definitions));
    }

    private @Nullable AidRate made(ObjectValues values) {
        if (values.isGiven(least) || values.isGiven(most)) {
            values.requireOnly(List.of(least, most));
            return values.get(least)
                    .flatMap(from -> values.get(most).flatMap(to -> within(from, to, values)))
                    .orElse(null);
        }
        if (values.isGiven(byActivity)) {
            values.requireOnly(List.of(byActivity, clause));
            return values.get(byActivity)
                    .flatMap(rates -> values.get(clause).map(cited -> new AidRate.ByActivity(rates, cited)))
                    .orElse(null);
        }
        values.requireOnly(List.of(byKind));
        return values.get(byKind).map(AidRate.ByKind::new).orElse(null);
    }

    private Optional<AidRate> within(Rate from, Rate to, ObjectValues values) {
        if (from.share().compareTo(to.share()) <= 0) {
            return Optional.of(new AidRate.Within(from, to));
        }
        Map<String, String> rates = Map.of("least", from.toString(), "most", to.toString());
        values.report(least, Fault.of(FaultCode.RATE_OUT_OF_RANGE, "order", rates));
        return Optional.empty();
    }
}
