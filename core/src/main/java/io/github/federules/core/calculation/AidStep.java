package io.github.federules.core.calculation;

import io.github.federules.core.number.Millionths;
import io.github.federules.core.reading.Readings;

/** Applies the co-financing rate to the total eligible cost. */
final class AidStep implements CalculationStep {

    @Override
    public CostPlan after(CostPlan before, Readings readings, long rate) {
        return before.withAid(
                Millionths.of(before.total(), rate, readings.rounding().mode()));
    }
}
