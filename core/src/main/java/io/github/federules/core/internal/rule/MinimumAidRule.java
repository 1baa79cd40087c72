package io.github.federules.core.internal.rule;

import io.github.federules.core.call.AidIntensity;
import io.github.federules.core.call.Bound;
import io.github.federules.core.call.Call;
import io.github.federules.core.internal.cost.CostPlan;
import io.github.federules.core.rule.Change;
import io.github.federules.core.rule.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The aid must reach a minimum. */
final class MinimumAidRule extends CostRule {

    private final long least;

    private MinimumAidRule(Bound minimum) {
        super(Rule.MINIMUM_AID, minimum);
        this.least = minimum.cents();
    }

    static void add(Call call, List<CallRule> rules) {
        Optional<AidIntensity> aid = call.funding().aid();
        if (aid.isPresent() && aid.get().floor().isPresent()) {
            rules.add(new MinimumAidRule(aid.get().floor().get()));
        }
    }

    @Override
    public boolean isLowerBound() {
        return true;
    }

    @Override
    public boolean isMetBy(CostPlan plan) {
        return plan.aid() >= least;
    }

    @Override
    long compared(CostPlan plan) {
        return plan.aid();
    }

    @Override
    List<Change> changes(Case of, CostChanges costs) {
        List<Change> changes = new ArrayList<>();
        changes.addAll(costs.addedOther());
        changes.addAll(costs.addedStaff(false));
        changes.addAll(costs.raisedShares());
        return changes.isEmpty() ? costs.addedWithAllStaff() : changes;
    }
}
