package io.github.federules.core.completion;

import io.github.federules.core.calculation.CostPlan;

/** A condition on a cost plan: a lower or an upper bound on the cost. */
public interface CostCondition {

    /**
     * Determines whether a plan that meets the condition also meets it with more cost. If not, it also meets it with
     * less.
     */
    boolean isLowerBound();

    /** Determines whether a plan meets the condition. */
    boolean isMetBy(CostPlan plan);
}
