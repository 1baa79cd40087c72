package io.github.federules.core.completion;

import io.github.federules.core.calculation.CostPlan;

/** A condition on the financing plan that depends on the cost plan. More cost never allows a further financing plan. */
public interface FinancingCondition {

    /** Returns those of a range of financing plans that meet the condition. */
    FinancingRange narrow(CostPlan plan, FinancingRange range);
}
