package io.github.federules.core.calculation;

import io.github.federules.core.reading.Readings;

/**
 * Reduces the aid to its maximum.
 *
 * @param cap the maximum in cents
 */
record AidCapStep(long cap) implements CalculationStep {

    @Override
    public CostPlan after(CostPlan before, Readings readings, long rate) {
        return before.aid() > cap ? before.withAid(cap) : before;
    }
}
