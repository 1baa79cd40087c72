package io.github.federules.jackson;

import io.github.federules.core.call.AidIntensity;
import io.github.federules.core.call.AidRate;
import io.github.federules.core.call.Bound;
import io.github.federules.core.call.Clause;
import io.github.federules.core.call.FundingTerms;
import io.github.federules.core.call.OwnShare;
import io.github.federules.core.dossier.Activity;
import io.github.federules.core.dossier.BeneficiaryKind;
import io.github.federules.core.fault.Fault;
import io.github.federules.core.fault.FaultCode;
import io.github.federules.core.money.Rate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads how a call funds. */
final class FundingTermsReader {

    static final FundingTerms NONE = new FundingTerms(Optional.empty(), Optional.empty(), Optional.empty());

    private final TermsReader terms;

    FundingTermsReader(TermsReader terms) {
        this.terms = terms;
    }

    @Nullable
    FundingTerms read(Place place, JsonInput input) {
        Parts parts = new Parts();
        Parts.Part<AidIntensity> aid = parts.optional("aid", this::aid);
        Parts.Part<OwnShare> ownShare = parts.optional("ownShare", this::ownShare);
        Parts.Part<Bound> publicAidCap = parts.optional("publicAidCap", terms::bound);
        return parts.read(place, input) ? new FundingTerms(aid.find(), ownShare.find(), publicAidCap.find()) : null;
    }

    private @Nullable AidIntensity aid(Place place, JsonInput input) {
        Parts parts = new Parts();
        Parts.Part<AidRate> rate = parts.required("rate", this::aidRate);
        Parts.Part<Clause> clause = parts.required("clause", terms::cited);
        Parts.Part<Bound> cap = parts.optional("cap", terms::bound);
        Parts.Part<Bound> floor = parts.optional("floor", terms::bound);
        Parts.Part<Clause> sharedOut = parts.optional("sharedOut", terms::clauseAlone);
        return parts.read(place, input)
                ? new AidIntensity(rate.value(), clause.value(), cap.find(), floor.find(), sharedOut.find())
                : null;
    }

    private @Nullable OwnShare ownShare(Place place, JsonInput input) {
        Parts parts = new Parts();
        Parts.Part<Rate> rate = parts.required("rate", TermsReader::rate);
        Parts.Part<Clause> clause = parts.required("clause", terms::cited);
        return parts.read(place, input) ? new OwnShare(rate.value(), clause.value()) : null;
    }

    private @Nullable AidRate aidRate(Place place, JsonInput input) {
        if (input.isObject()) {
            return aidRates(place, input);
        }
        Rate rate = TermsReader.rate(place, input);
        return rate == null ? null : new AidRate.Fixed(rate);
    }

    private @Nullable AidRate aidRates(Place place, JsonInput input) {
        Parts parts = new Parts();
        Parts.Part<Rate> least = parts.optional("least", TermsReader::rate);
        Parts.Part<Rate> most = parts.optional("most", TermsReader::rate);
        Parts.Part<Map<BeneficiaryKind, Rate>> byKind = parts.optional("byKind", this::byKind);
        Parts.Part<Map<Activity, Rate>> byActivity = parts.optional("byActivity", this::byActivity);
        Parts.Part<Clause> clause = parts.optional("clause", terms::cited);
        if (!parts.read(place, input)) {
            return null;
        }
        if (least.isGiven() || most.isGiven()) {
            parts.isOnly(place, input, "least", "most");
            return least.isRead() && most.isRead() ? within(place, least.value(), most.value(), input) : null;
        }
        if (byActivity.isGiven()) {
            parts.isOnly(place, input, "byActivity", "clause");
            return byActivity.isRead() && clause.isRead()
                    ? new AidRate.ByActivity(byActivity.value(), clause.value())
                    : null;
        }
        parts.isOnly(place, input, "byKind");
        return byKind.isRead() ? new AidRate.ByKind(byKind.value()) : null;
    }

    private static @Nullable AidRate within(Place place, Rate least, Rate most, JsonInput input) {
        if (least.share().compareTo(most.share()) <= 0) {
            return new AidRate.Within(least, most);
        }
        Map<String, String> values = Map.of("least", least.toString(), "most", most.toString());
        input.faults().add(place.field("least"), Fault.of(FaultCode.RATE_OUT_OF_RANGE, "order", values));
        return null;
    }

    private @Nullable Map<BeneficiaryKind, Rate> byKind(Place place, JsonInput input) {
        Map<BeneficiaryKind, Rate> rates = new LinkedHashMap<>();
        boolean isObject = input.object(place, Entries.of(BeneficiaryKind.class, (kind, part, value) -> {
            Rate rate = TermsReader.rate(part, value);
            if (rate != null) {
                rates.put(kind, rate);
            }
        }));
        return isObject ? rates : null;
    }

    private @Nullable Map<Activity, Rate> byActivity(Place place, JsonInput input) {
        Map<Activity, Rate> rates = new LinkedHashMap<>();
        boolean isObject = input.object(place, Entries.ofAny((code, part, value) -> {
            Rate rate = TermsReader.rate(part, value);
            if (code.isBlank()) {
                value.faults().add(part, Fault.of(FaultCode.MISSING, "blank", Map.of("field", "activity")));
            } else if (rate != null) {
                rates.put(Activity.of(code), rate);
            }
        }));
        return isObject ? rates : null;
    }
}
