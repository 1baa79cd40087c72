package io.github.federules.core.call;

import io.github.federules.core.money.Euros;
import io.github.federules.core.money.Rate;
import java.util.Objects;
import javax.money.MonetaryAmount;

/**
 * How much aid an operation gets: a rate of its total eligible cost, up to a cap.
 *
 * @param rate the share of the total eligible cost, not null
 * @param rateClause where the call gives the rate, not null
 * @param cap the most that is given, in euros, not null
 * @param capClause where the call gives the cap, not null
 */
public record AidIntensity(Rate rate, Clause rateClause, MonetaryAmount cap, Clause capClause) {

    /**
     * Brings the cap into its canonical form.
     *
     * @param rate the share of the total eligible cost, not null
     * @param rateClause where the call gives the rate, not null
     * @param cap the most that is given, in euros, not null
     * @param capClause where the call gives the cap, not null
     * @throws io.github.federules.core.fault.InvalidFactException if the cap cannot be an amount
     */
    public AidIntensity {
        Objects.requireNonNull(rate, "rate");
        Objects.requireNonNull(rateClause, "rateClause");
        Objects.requireNonNull(capClause, "capClause");
        cap = Euros.checked(cap);
    }
}
