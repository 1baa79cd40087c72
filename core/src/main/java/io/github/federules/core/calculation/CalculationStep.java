package io.github.federules.core.calculation;

import io.github.federules.core.reading.Readings;

/**
 * A step from the screened cost lines to the aid. It takes the amounts of the steps before and returns new ones.
 *
 * <p>All steps keep one contract: no cost and no computed aid falls when a retained cost or the rate grows. The search over
 * the completions of missing facts depends on it.
 */
interface CalculationStep {

    /**
     * Returns the amounts after this step.
     *
     * @param rate the co-financing rate in millionths
     */
    CostPlan after(CostPlan before, Readings readings, long rate);
}
