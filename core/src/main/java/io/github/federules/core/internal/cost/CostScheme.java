package io.github.federules.core.internal.cost;

import io.github.federules.core.call.AidIntensity;
import io.github.federules.core.call.Bound;
import io.github.federules.core.call.Call;
import io.github.federules.core.call.FlatRate;
import io.github.federules.core.call.FlatRateOf;
import io.github.federules.core.dossier.CostFamily;
import io.github.federules.core.dossier.CostNature;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** The terms of a call on costs, prepared for assessments: by nature, in cents, millionths and billionths. */
public final class CostScheme {

    private static final int SHARE_DECIMALS = 9;

    /** The treatment of costs of a nature under a call. */
    enum Treatment {
        NOT_LISTED,
        FLAT_RATE_ONLY,
        STAFF,
        INVESTMENT,
        OPERATING,
        SERVICES
    }

    /** A flat rate in millionths, with its maximum in cents. */
    record Share(long millionths, FlatRateOf of, long cap) {}

    private final Map<CostNature, Treatment> treatments = new EnumMap<>(CostNature.class);
    private final Share[] flatRates;
    private final int minimumShare;
    private final boolean paysVat;
    private final long maximumAid;
    private final Optional<PossibleRates> rates;

    /** Prepares the terms of a call. */
    public CostScheme(Call call) {
        for (CostNature nature : CostNature.values()) {
            treatments.put(nature, treatment(call, nature));
        }
        List<FlatRate> shares = call.costs().flatRates();
        flatRates = shares.stream()
                .map(rate -> new Share(
                        rate.rate().millionths(),
                        rate.of(),
                        rate.cap().map(Bound::cents).orElse(Long.MAX_VALUE)))
                .toArray(Share[]::new);
        minimumShare = call.costs()
                .staffMinimum()
                .map(terms ->
                        terms.share().value().movePointRight(SHARE_DECIMALS).intValueExact())
                .orElse(0);
        paysVat = call.costs().vat().isPresent();
        maximumAid = call.funding()
                .aid()
                .flatMap(AidIntensity::cap)
                .map(Bound::cents)
                .orElse(Long.MAX_VALUE);
        rates = PossibleRates.sameForAll(call);
    }

    private static Treatment treatment(Call call, CostNature nature) {
        if (call.costs().findFlatRate(nature).isPresent()) {
            return Treatment.FLAT_RATE_ONLY;
        }
        if (!call.costs().eligible().containsKey(nature)) {
            return Treatment.NOT_LISTED;
        }
        if (nature == CostNature.STAFF) {
            return Treatment.STAFF;
        }
        if (nature == CostNature.SERVICES) {
            return Treatment.SERVICES;
        }
        return nature.family() == CostFamily.INVESTMENT ? Treatment.INVESTMENT : Treatment.OPERATING;
    }

    Treatment treatment(CostNature nature) {
        return Objects.requireNonNull(treatments.get(nature), "every nature");
    }

    Share[] flatRates() {
        return flatRates;
    }

    /** Returns the share in billionths from which staff is eligible; 0 without a minimum. */
    public int minimumShare() {
        return minimumShare;
    }

    /** Determines whether VAT that the applicant cannot recover counts. */
    public boolean paysVat() {
        return paysVat;
    }

    /** Returns the one rate that the call gives to all dossiers, or nothing if it depends on the dossier. */
    Optional<PossibleRates> rates() {
        return rates;
    }

    long maximumAid() {
        return maximumAid;
    }
}
