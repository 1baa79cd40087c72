package io.github.federules.core.internal.rule;

import io.github.federules.core.call.Call;
import io.github.federules.core.call.OwnContribution;
import io.github.federules.core.dossier.FactKind;
import io.github.federules.core.dossier.FinancingPlan;
import io.github.federules.core.internal.cost.CostPlan;
import io.github.federules.core.internal.cost.FinancingRange;
import io.github.federules.core.internal.number.Millionths;
import io.github.federules.core.money.Euros;
import io.github.federules.core.rule.Change;
import io.github.federules.core.rule.Rule;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The applicant must bear a share of the total eligible cost from its own funds. */
final class OwnContributionRule extends FinancingRule {

    private final long millionths;

    private OwnContributionRule(OwnContribution terms) {
        super(Rule.OWN_CONTRIBUTION, terms.clause());
        this.millionths = terms.rate().millionths();
    }

    static void add(Call call, List<CallRule> rules) {
        Optional<OwnContribution> terms = call.funding().ownContribution();
        if (terms.isPresent()) {
            rules.add(new OwnContributionRule(terms.get()));
        }
    }

    @Override
    Set<FactKind> looksAt() {
        return Set.of(FactKind.OWN_FUNDS);
    }

    @Override
    public void narrow(CostPlan plan, FinancingRange range) {
        range.requireOwn(required(plan));
    }

    @Override
    boolean isLimit() {
        return false;
    }

    @Override
    long required(CostPlan costs) {
        return Millionths.of(costs.total(), millionths, RoundingMode.UP);
    }

    @Override
    long actual(CostPlan costs, FinancingPlan plan) {
        return Euros.cents(plan.own());
    }

    // No plan can state more than the greatest amount.
    @Override
    List<Change> changes(CostPlan last, FinancingPlan plan) {
        long needed = required(last);
        return needed > Euros.MAX_CENTS
                ? List.of()
                : List.of(new Change.OfAmount(Change.Kind.ADD_OWN_FUNDS, Euros.ofCents(needed - actual(last, plan))));
    }
}
