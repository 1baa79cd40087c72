package io.github.federules.core.internal.cost;

import io.github.federules.core.call.AidIntensity;
import io.github.federules.core.call.Bound;
import io.github.federules.core.call.Call;
import io.github.federules.core.call.FlatRate;
import io.github.federules.core.call.FlatRateOf;
import io.github.federules.core.call.StaffMinimum;
import io.github.federules.core.dossier.CostFamily;
import io.github.federules.core.dossier.CostNature;
import io.github.federules.core.internal.number.Millionths;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

    /** A flat rate in millionths, with its maximum in cents: {@code Long.MAX_VALUE} without one. */
    public record Share(long millionths, FlatRateOf of, long cap) {

        /** Returns what the flat rate adds for a base in cents, at most its maximum. */
        public long applyTo(long base, RoundingMode rounding) {
            return Math.min(cap, Millionths.of(base, millionths, rounding));
        }

        /** Determines whether the maximum limits what the flat rate adds for a base in cents. */
        public boolean isCapped(long base, RoundingMode rounding) {
            return Millionths.of(base, millionths, rounding) > cap;
        }
    }

    private final Map<CostNature, Treatment> treatments;
    private final Share[] flatRates;
    private final int minimumShare;
    private final boolean paysVat;
    private final long maximumAid;
    private final Optional<PossibleRates> rates;

    /** Prepares the terms of a call. */
    public CostScheme(Call call) {
        treatments = new HashMap<>();
        for (CostNature nature : CostNature.standard()) {
            treatments.put(nature, treatment(call, nature));
        }
        List<FlatRate> shares = call.costs().flatRates();
        flatRates = new Share[shares.size()];
        for (int i = 0; i < flatRates.length; i++) {
            FlatRate rate = shares.get(i);
            flatRates[i] = new Share(rate.rate().millionths(), rate.of(), centsOf(rate.cap()));
        }
        Optional<StaffMinimum> minimum = call.costs().staffMinimum();
        minimumShare = minimum.isPresent()
                ? minimum.get().share().value().movePointRight(SHARE_DECIMALS).intValueExact()
                : 0;
        paysVat = call.costs().vat().isPresent();
        Optional<AidIntensity> aid = call.funding().aid();
        maximumAid = aid.isPresent() ? centsOf(aid.get().cap()) : Long.MAX_VALUE;
        rates = PossibleRates.sameForAll(call);
    }

    private static long centsOf(Optional<Bound> maximum) {
        return maximum.isPresent() ? maximum.get().cents() : Long.MAX_VALUE;
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
        return treatments.getOrDefault(nature, Treatment.NOT_LISTED);
    }

    Share[] flatRates() {
        return flatRates;
    }

    /** Returns a flat rate by its place in the call, from 0. */
    public Share flatRate(int place) {
        return flatRates[place];
    }

    /** Returns the share in billionths from which staff is eligible; 0 without a minimum. */
    public int minimumShare() {
        return minimumShare;
    }

    /** Determines whether VAT that the applicant cannot recover counts. */
    public boolean paysVat() {
        return paysVat;
    }

    /** Returns the one rate that the call sets for all dossiers, or nothing if it depends on the dossier. */
    Optional<PossibleRates> rates() {
        return rates;
    }

    /** Returns the maximum of the aid in cents, {@code Long.MAX_VALUE} without one. */
    public long maximumAid() {
        return maximumAid;
    }
}
