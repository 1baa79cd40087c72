package io.github.federules.core.internal.rule;

import io.github.federules.core.call.Call;
import io.github.federules.core.call.MinimumCost;
import io.github.federules.core.call.MinimumCostBasis;
import io.github.federules.core.internal.cost.CostPlan;
import io.github.federules.core.rule.Change;
import io.github.federules.core.rule.Outcome;
import io.github.federules.core.rule.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The total cost must reach a minimum, or exceed it. */
final class MinimumTotalCostRule extends CostRule {

    private final boolean isExceeded;
    private final boolean isWithFlatRates;
    private final long least;

    private MinimumTotalCostRule(MinimumCost terms) {
        super(Rule.MINIMUM_TOTAL_COST, terms.bound());
        this.isExceeded = terms.exceeded();
        this.isWithFlatRates = terms.withFlatRates();
        this.least = terms.leastCents();
    }

    static void add(Call call, List<CallRule> rules) {
        Optional<MinimumCost> terms = call.costs().minimum();
        if (terms.isPresent()) {
            rules.add(new MinimumTotalCostRule(terms.get()));
        }
    }

    @Override
    public boolean isLowerBound() {
        return true;
    }

    @Override
    public boolean isMetBy(CostPlan plan) {
        return compared(plan) >= least;
    }

    @Override
    long compared(CostPlan plan) {
        return plan.compared(isWithFlatRates);
    }

    @Override
    boolean isExceeded() {
        return isExceeded;
    }

    @Override
    String variant(Case of, Outcome outcome) {
        return isExceeded ? ".exceeded" : "";
    }

    // Under the presented basis the total does not depend on shares.
    @Override
    List<Change> changes(Case of, CostChanges costs) {
        boolean isPresented = of.readings().minimumCostBasis() == MinimumCostBasis.PRESENTED;
        List<Change> changes = new ArrayList<>();
        changes.addAll(costs.addedOther());
        changes.addAll(costs.addedStaff(isPresented));
        if (!isPresented) {
            changes.addAll(costs.raisedShares());
        }
        return changes.isEmpty() ? costs.addedWithAllStaff() : changes;
    }
}
