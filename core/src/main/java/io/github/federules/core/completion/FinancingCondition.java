package io.github.federules.core.completion;

import io.github.federules.core.calculation.CostPlan;

/** A condition on the financing plan that depends on the cost plan. More aid for the same cost never allows a further plan. */
public interface FinancingCondition {

    /** Determines whether more cost may allow a further financing plan. */
    boolean mayEase();

    /**
     * Returns those of a range of financing plans that may meet the condition with some cost plan from one to a greater one. From
     * the greater to the lesser one, it returns those that surely meet it with every one.
     */
    FinancingRange narrow(CostPlan from, CostPlan to, FinancingRange range);
}
