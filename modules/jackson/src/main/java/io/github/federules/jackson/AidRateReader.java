package io.github.federules.jackson;

import io.github.federules.core.call.AidRate;
import io.github.federules.core.dossier.Activity;
import io.github.federules.core.dossier.BeneficiaryKind;
import io.github.federules.core.fault.Fault;
import io.github.federules.core.fault.FaultCode;
import io.github.federules.core.money.Rate;
import io.github.federules.core.rule.Clause;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads the co-financing rate of a call: one rate, or an object of the rates that it depends on. */
final class AidRateReader {

    private final ObjectShape shape = new ObjectShape();
    private final ObjectField<Rate> least;
    private final ObjectField<Rate> most;
    private final ObjectField<Map<BeneficiaryKind, Rate>> byKind;
    private final ObjectField<Map<Activity, Rate>> byActivity;
    private final ObjectField<Clause> clause;

    AidRateReader(TermsReader terms) {
        least = shape.optional("least", JsonInput::rate);
        most = shape.optional("most", JsonInput::rate);
        byKind = shape.optional("byKind", Entries.ofWords(BeneficiaryKind.class, JsonInput::rate));
        byActivity = shape.optional("byActivity", AidRateReader::byActivity);
        clause = shape.optional("clause", terms::cited);
    }

    @Nullable
    AidRate read(JsonInput input, JsonPlace place) {
        if (input.isObject()) {
            return shape.read(input, place, values -> rates(values, place, input.faults()));
        }
        Rate rate = input.rate(place);
        return rate == null ? null : new AidRate.Fixed(rate);
    }

    private @Nullable AidRate rates(ObjectValues values, JsonPlace place, FoundFaults faults) {
        if (values.isGiven(least) || values.isGiven(most)) {
            requireOnly(List.of(least, most), values, place, faults);
            return values.find(least)
                    .flatMap(from -> values.find(most).flatMap(to -> within(from, to, place, faults)))
                    .orElse(null);
        }
        if (values.isGiven(byActivity)) {
            requireOnly(List.of(byActivity, clause), values, place, faults);
            return values.find(byActivity)
                    .flatMap(rates -> values.find(clause).map(cited -> new AidRate.ByActivity(rates, cited)))
                    .orElse(null);
        }
        requireOnly(List.of(byKind), values, place, faults);
        return values.find(byKind).map(AidRate.ByKind::new).orElse(null);
    }

    // Reports what is missing of these fields, and which others are there.
    private void requireOnly(List<ObjectField<?>> wanted, ObjectValues values, JsonPlace place, FoundFaults faults) {
        String allowed =
                String.join(", ", wanted.stream().map(ObjectField::name).toList());
        for (ObjectField<?> field : shape.fields()) {
            boolean isWanted = wanted.contains(field);
            if (isWanted && !values.isGiven(field)) {
                faults.missing(place.field(field.name()));
            }
            if (!isWanted && values.isGiven(field)) {
                faults.add(place.field(field.name()), ObjectShape.unknown(field.name(), allowed));
            }
        }
    }

    private static Optional<AidRate> within(Rate least, Rate most, JsonPlace place, FoundFaults faults) {
        if (least.share().compareTo(most.share()) <= 0) {
            return Optional.of(new AidRate.Within(least, most));
        }
        Map<String, String> values = Map.of("least", least.toString(), "most", most.toString());
        faults.add(place.field("least"), Fault.of(FaultCode.RATE_OUT_OF_RANGE, "order", values));
        return Optional.empty();
    }

    private static @Nullable Map<Activity, Rate> byActivity(JsonInput input, JsonPlace place) {
        Map<String, Optional<Rate>> values = Entries.ofAny(input, place, JsonInput::rate);
        if (values == null) {
            return null;
        }
        Map<Activity, Rate> rates = new LinkedHashMap<>();
        values.forEach((code, rate) -> {
            if (code.isBlank()) {
                Fault blank = Fault.of(FaultCode.MISSING, "blank", Map.of("field", "activity"));
                input.faults().add(place.field(code), blank);
            } else {
                rate.ifPresent(each -> rates.put(Activity.of(code), each));
            }
        });
        return rates;
    }
}
