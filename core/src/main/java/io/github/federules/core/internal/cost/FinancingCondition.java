package io.github.federules.core.internal.cost;

/** A condition on the financing plan that depends on the cost plan. More cost never allows a further financing plan. */
public interface FinancingCondition {

    /** Restricts a range of financing plans to those that meet the condition. */
    void narrow(CostPlan plan, FinancingRange range);
}
