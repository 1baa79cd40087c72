package io.github.federules.core.completion;

import io.github.federules.core.calculation.CostPlan;
import io.github.federules.core.dossier.FinancingPlan;
import io.github.federules.core.fact.Fact;
import java.util.List;

/**
 * All conditions on costs and financing together. An unknown financing plan may be any plan, but the same one for all
 * conditions.
 */
public final class CostConditions {

    private final List<CostCondition> bounds;
    private final List<FinancingCondition> financing;
    private final Fact<FinancingPlan> plan;

    /** Joins conditions, with the financing plan as far as it is known. */
    public CostConditions(List<CostCondition> bounds, List<FinancingCondition> financing, Fact<FinancingPlan> plan) {
        this.bounds = bounds;
        this.financing = financing;
        this.plan = plan;
    }

    /** Determines whether the financing plan may matter: it is unknown, and some condition looks at it. */
    boolean isFinancingOpen() {
        return !plan.isKnown() && !financing.isEmpty();
    }

    /** Determines whether each condition is a bound on the cost: more cost never allows a further financing plan. */
    boolean areBounds() {
        return financing.stream().noneMatch(FinancingCondition::mayEase);
    }

    /** Determines whether every cost plan between two surely meets everything, with every financing plan. */
    boolean areAlwaysMet(CostPlan first, CostPlan last) {
        return areBoundsMet(first, true) && areBoundsMet(last, false) && isEveryFinancingAllowed(first, last);
    }

    /** Determines whether some cost plan between two may meet everything, with some financing plan. */
    boolean mayBeMet(CostPlan first, CostPlan last) {
        return areBoundsMet(last, true) && areBoundsMet(first, false) && isSomeFinancingAllowed(first, last);
    }

    boolean areLowerBoundsMet(CostPlan costs) {
        return areBoundsMet(costs, true);
    }

    boolean areUpperBoundsMetBySomeFinancing(CostPlan costs) {
        return areBoundsMet(costs, false) && isSomeFinancingAllowed(costs, costs);
    }

    boolean isEveryFinancingAllowed(CostPlan costs) {
        return isEveryFinancingAllowed(costs, costs);
    }

    private boolean isSomeFinancingAllowed(CostPlan first, CostPlan last) {
        return financing.isEmpty() || range(first, last).allowsSome(plan);
    }

    private boolean isEveryFinancingAllowed(CostPlan first, CostPlan last) {
        return financing.isEmpty() || range(last, first).allowsEvery(plan);
    }

    /** Determines whether two cost plans that meet everything allow the same unknown financing plans. */
    boolean isSameFinancingAllowed(CostPlan one, CostPlan other) {
        return !isFinancingOpen() || range(one, one).equals(range(other, other));
    }

    private FinancingRange range(CostPlan from, CostPlan to) {
        FinancingRange range = FinancingRange.EVERY;
        for (FinancingCondition condition : financing) {
            range = condition.narrow(from, to, range);
        }
        return range;
    }

    private boolean areBoundsMet(CostPlan costs, boolean areLower) {
        // By place: every reading of every dossier comes here, and a walk takes as long as the comparison.
        for (int i = 0; i < bounds.size(); i++) {
            CostCondition bound = bounds.get(i);
            if (bound.isLowerBound() == areLower && !bound.isMetBy(costs)) {
                return false;
            }
        }
        return true;
    }
}
