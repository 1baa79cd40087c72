package io.github.federules.core.internal.rule;

import io.github.federules.core.call.Call;
import io.github.federules.core.call.MaximumCost;
import io.github.federules.core.internal.cost.CostPlan;
import io.github.federules.core.rule.Change;
import io.github.federules.core.rule.Rule;
import java.util.List;
import java.util.Optional;

/** The total cost may not exceed a maximum. */
final class MaximumTotalCostRule extends CostRule {

    private final boolean isWithFlatRates;
    private final long most;

    private MaximumTotalCostRule(MaximumCost terms) {
        super(Rule.MAXIMUM_TOTAL_COST, terms.bound());
        this.isWithFlatRates = terms.withFlatRates();
        this.most = terms.bound().cents();
    }

    static void add(Call call, List<CallRule> rules) {
        Optional<MaximumCost> terms = call.costs().maximum();
        if (terms.isPresent()) {
            rules.add(new MaximumTotalCostRule(terms.get()));
        }
    }

    @Override
    public boolean isLowerBound() {
        return false;
    }

    @Override
    public boolean isMetBy(CostPlan plan) {
        return compared(plan) <= most;
    }

    @Override
    long compared(CostPlan plan) {
        return plan.compared(isWithFlatRates);
    }

    @Override
    List<Change> changes(Case of, CostChanges costs) {
        return costs.reduced();
    }
}
