package io.github.federules.core.internal.rule;

import io.github.federules.core.call.Call;
import io.github.federules.core.call.PublicCofinancing;
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

/** Other public funders must bring a share of the total eligible cost. */
final class PublicCofinancingRule extends FinancingRule {

    private final long millionths;

    private PublicCofinancingRule(PublicCofinancing terms) {
        super(Rule.PUBLIC_COFINANCING, terms.clause());
        this.millionths = terms.rate().millionths();
    }

    static void add(Call call, List<CallRule> rules) {
        Optional<PublicCofinancing> terms = call.funding().publicCofinancing();
        if (terms.isPresent()) {
            rules.add(new PublicCofinancingRule(terms.get()));
        }
    }

    @Override
    Set<FactKind> looksAt() {
        return Set.of(FactKind.OTHER_PUBLIC);
    }

    @Override
    public void narrow(CostPlan plan, FinancingRange range) {
        range.requirePublic(required(plan));
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
        return Euros.cents(plan.otherPublic());
    }

    // No plan can state more than the most that an amount may be.
    @Override
    List<Change> changes(CostPlan last, FinancingPlan plan) {
        long needed = required(last);
        return needed > Euros.MAX_CENTS
                ? List.of()
                : List.of(new Change.OfAmount(
                        Change.Kind.ADD_OTHER_PUBLIC_AID, Euros.ofCents(needed - actual(last, plan))));
    }
}
