package io.github.federules.examples.grantservice.drawing;

import io.github.federules.core.call.Call;
import io.github.federules.core.decision.Decision;
import io.github.federules.core.dossier.Dossier;
import io.github.federules.core.dossier.Operation;
import io.github.federules.core.money.Euros;
import io.github.federules.core.money.Rate;
import io.github.federules.core.reading.MinimumCostBasis;
import io.github.federules.core.term.Limit;
import io.github.federules.core.value.Value;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * The aid over the total eligible cost, in cents.
 *
 * @param rate the co-financing rate of the dossier
 * @param rounding how the aid is rounded to the cent
 * @param cap the maximum aid, empty without one
 * @param minimum the least total cost, empty without one
 * @param maximum the greatest total cost, empty without one
 * @param cost the total eligible cost of the dossier
 * @param aid the aid that is computed for it
 */
record AidCurve(
        Rate rate,
        RoundingMode rounding,
        OptionalLong cap,
        OptionalLong minimum,
        OptionalLong maximum,
        long cost,
        long aid) {

    private static final BigDecimal HALF_A_CENT = new BigDecimal("0.5");
    private static final BigDecimal MOST = BigDecimal.valueOf(Operation.MAX_TOTAL_CENTS);

    /** Returns the curve of a decision, or empty if its rate is unknown, or the aid depends on more than the total cost. */
    static Optional<AidCurve> of(Decision decision) {
        Call call = decision.call();
        return call.funding()
                .aid()
                .filter(intensity -> followsTotal(call))
                .flatMap(intensity -> rate(intensity.rate(), decision.dossier()))
                .flatMap(rate -> decision.costs()
                        .computedAid()
                        .map(computed -> new AidCurve(
                                rate,
                                decision.readings().rounding().mode(),
                                cents(call.funding().maximumAid().map(Limit::cents)),
                                minimum(decision),
                                cents(call.costs()
                                        .maximum()
                                        .filter(Limit::withFlatRates)
                                        .filter(AidCurve::isConstant)
                                        .map(Limit::cents)),
                                Euros.cents(decision.costs().retainedTotal()),
                                Euros.cents(computed))))
                .filter(curve -> curve.rate().millionths() > 0);
    }

    // Nothing reduces the aid but a maximum that is always the same.
    private static boolean followsTotal(Call call) {
        return call.funding().wholeEuros().isEmpty()
                && call.limits().stream()
                        .filter(limit -> limit.reduces() && !limit.on().isOfCosts())
                        .allMatch(limit -> limit.isOf(Limit.Form.MAXIMUM_AID) && isConstant(limit));
    }

    private static boolean isConstant(Limit limit) {
        return limit.amount().isPresent() && limit.when().isEmpty();
    }

    private static Optional<Rate> rate(Value<Rate> rate, Dossier dossier) {
        if (rate instanceof Value.Within<Rate>) {
            return dossier.operation().aidRate().find();
        }
        // A decision does not state which of several rates applies.
        return rate instanceof Value.Constant<Rate> constant ? Optional.of(constant.is()) : Optional.empty();
    }

    // What is compared with another sum than the total eligible cost has no place on its axis.
    private static OptionalLong minimum(Decision decision) {
        boolean isOfTotal = decision.readings().minimumCostBasis() == MinimumCostBasis.RETAINED;
        return cents(decision.call()
                .costs()
                .minimum()
                .filter(minimum -> isOfTotal && minimum.withFlatRates() && isConstant(minimum))
                .map(minimum -> minimum.threshold(0)));
    }

    private static OptionalLong cents(Optional<Long> cents) {
        return cents.map(OptionalLong::of).orElseGet(OptionalLong::empty);
    }

    /** Returns the aid for a total cost. */
    long aidFor(long total) {
        long computed = rate.applyTo(total, rounding);
        return cap.isPresent() ? Math.min(cap.getAsLong(), computed) : computed;
    }

    /** Returns the least total cost for which the aid is the maximum, if a dossier can have it. */
    OptionalLong cappedFrom() {
        if (cap.isEmpty()) {
            return OptionalLong.empty();
        }
        BigDecimal least = BigDecimal.valueOf(cap.getAsLong());
        BigDecimal enough = rounding == RoundingMode.HALF_UP ? least.subtract(HALF_A_CENT) : least;
        BigDecimal cost = enough.divide(rate.share(), 0, RoundingMode.CEILING);
        return cost.compareTo(MOST) <= 0 ? OptionalLong.of(cost.longValueExact()) : OptionalLong.empty();
    }
}
