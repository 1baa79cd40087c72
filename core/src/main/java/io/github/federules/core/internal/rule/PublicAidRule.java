package io.github.federules.core.internal.rule;

import io.github.federules.core.call.Bound;
import io.github.federules.core.call.Call;
import io.github.federules.core.dossier.FactKind;
import io.github.federules.core.dossier.FinancingPlan;
import io.github.federules.core.internal.cost.CostPlan;
import io.github.federules.core.internal.cost.FinancingRange;
import io.github.federules.core.money.Euros;
import io.github.federules.core.rule.Change;
import io.github.federules.core.rule.Rule;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** All public aid together may not exceed a maximum. */
final class PublicAidRule extends FinancingRule {

    private final long most;

    private PublicAidRule(Bound maximum) {
        super(Rule.PUBLIC_AID, maximum.clause());
        this.most = maximum.cents();
    }

    static void add(Call call, List<CallRule> rules) {
        Optional<Bound> terms = call.funding().publicAidCap();
        if (terms.isPresent()) {
            rules.add(new PublicAidRule(terms.get()));
        }
    }

    @Override
    Set<FactKind> looksAt() {
        return Set.of(FactKind.OTHER_PUBLIC);
    }

    @Override
    public void narrow(CostPlan plan, FinancingRange range) {
        range.limitPublic(most - plan.aid());
    }

    @Override
    boolean isLimit() {
        return true;
    }

    @Override
    long required(CostPlan costs) {
        return most;
    }

    @Override
    long actual(CostPlan costs, FinancingPlan plan) {
        return costs.aid() + Euros.cents(plan.otherPublic());
    }

    // If the aid alone is over the maximum, reducing other public aid is not enough.
    @Override
    List<Change> changes(CostPlan last, FinancingPlan plan) {
        return last.aid() > most
                ? List.of()
                : List.of(new Change.OfAmount(
                        Change.Kind.REDUCE_OTHER_PUBLIC_AID, Euros.ofCents(actual(last, plan) - most)));
    }
}
