package io.github.federules.core.screening;

import io.github.federules.core.dossier.CostLine;
import io.github.federules.core.dossier.Quantity;
import io.github.federules.core.money.Euros;
import io.github.federules.core.term.EligibleCosts;
import io.github.federules.core.term.UnitPrice;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * What a unit of a cost line costs in one case.
 *
 * @param cents the price, where the call sets one
 * @param annualHours the hours that the annual cost of a line is divided by, 0 where the call sets a price
 */
record LinePrice(long cents, int annualHours) {

    /** Returns the price of what a term pays, or null for real costs. */
    static @Nullable LinePrice of(EligibleCosts costs, long cents) {
        return costs.price()
                .map(UnitPrice::annualHours)
                .map(hours -> new LinePrice(cents, hours))
                .orElse(null);
    }

    /** Determines whether a line states what its cost is calculated from. */
    boolean isStatedBy(CostLine line) {
        return line.quantity()
                .filter(quantity -> quantity.units().isPresent())
                .filter(quantity -> annualHours == 0 || quantity.annualCost().isPresent())
                .isPresent();
    }

    /** Returns the cost of a line in cents, 0 while it does not state what that is calculated from. */
    long of(CostLine line, RoundingMode rounding) {
        if (!isStatedBy(line)) {
            return 0;
        }
        Quantity quantity = line.quantity().orElseThrow();
        long unit = annualHours == 0 ? cents : Euros.cents(quantity.annualCost().orElseThrow()) / annualHours;
        return quantity.units()
                .orElseThrow()
                .multiply(BigDecimal.valueOf(unit))
                .setScale(0, rounding)
                .longValueExact();
    }
}
