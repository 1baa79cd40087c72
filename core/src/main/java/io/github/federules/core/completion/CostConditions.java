package io.github.federules.core.completion;

import io.github.federules.core.calculation.CostPlan;
import io.github.federules.core.dossier.FinancingPlan;
import io.github.federules.core.fact.Fact;
import java.util.List;

/**
 * All conditions on costs and financing together. An unknown financing plan may be any plan, but the same one for all
 * conditions.
 *
 * <p>The conditions on the financing are together an upper bound on the cost: more cost never allows a further plan.
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

    boolean areLowerBoundsMet(CostPlan costs) {
        return areBoundsMet(costs, true);
    }

    boolean areUpperBoundsMetBySomeFinancing(CostPlan costs) {
        return areBoundsMet(costs, false)
                && (financing.isEmpty() || range(costs).allowsSome(plan));
    }

    boolean isEveryFinancingAllowed(CostPlan costs) {
        return financing.isEmpty() || range(costs).allowsEvery(plan);
    }

    /** Determines whether two cost plans that meet everything allow the same unknown financing plans. */
    boolean isSameFinancingAllowed(CostPlan one, CostPlan other) {
        return !isFinancingOpen() || range(one).equals(range(other));
    }

    private FinancingRange range(CostPlan costs) {
        FinancingRange range = FinancingRange.EVERY;
        for (FinancingCondition condition : financing) {
            range = condition.narrow(costs, range);
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
