package io.github.federules.core.internal.rule;

import io.github.federules.core.dossier.Fact;
import io.github.federules.core.dossier.FinancingPlan;
import io.github.federules.core.internal.cost.Completions;
import io.github.federules.core.internal.cost.CostCondition;
import io.github.federules.core.internal.cost.CostPlan;
import io.github.federules.core.internal.cost.FinancingCondition;
import io.github.federules.core.internal.text.Phrasebook;
import io.github.federules.core.rule.AmountRange;
import io.github.federules.core.rule.Clause;
import io.github.federules.core.rule.Figures;
import io.github.federules.core.rule.Outcome;
import io.github.federules.core.rule.Rule;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A rule that compares the financing plan with the cost plan. */
abstract class FinancingRule extends CallRule implements FinancingCondition {

    FinancingRule(Rule rule, Clause clause) {
        super(rule, clause, true);
    }

    @Override
    public final boolean isJudgedWithOthers() {
        return true;
    }

    @Override
    public final void addTo(List<CostCondition> bounds, List<FinancingCondition> financing) {
        financing.add(this);
    }

    /** Returns the amount that the rule requires, or allows at most, in cents. */
    abstract long required(CostPlan costs);

    /** Determines whether the rule limits an amount that grows with the aid; else it requires one that grows with costs. */
    abstract boolean isLimit();

    /** Returns the amount that is compared with it, in cents. */
    abstract long actual(CostPlan costs, FinancingPlan plan);

    // More cost never allows a further financing plan: the first cost plan allows the most, the last the fewest.
    @Override
    public final Outcome outcome(Case of) {
        Completions plans = of.completions();
        if (plans.conditions().isEveryFinancingAllowed(plans.last(), this)) {
            return Outcome.PASSED;
        }
        return plans.conditions().isSomeFinancingAllowed(plans.first(), this) ? Outcome.UNKNOWN : Outcome.FAILED;
    }

    @Override
    Figures figures(Case of) {
        if (!(financing(of) instanceof Fact.Known<FinancingPlan> plan)) {
            return Figures.NONE;
        }
        CostPlan first = of.completions().first();
        CostPlan last = of.completions().last();
        return new Figures.Amounts(
                of.costs().euros(required(first), required(last)),
                of.costs().euros(actual(first, plan.value()), actual(last, plan.value())));
    }

    @Override
    boolean areAmountsOpen(Case of) {
        return figures(of) instanceof Figures.Amounts amounts
                && !(amounts.required().isSure() && amounts.actual().isSure());
    }

    @Override
    List<String> places(Case of, Outcome outcome) {
        return List.of(AskedFact.FINANCING.path());
    }

    // Without a financing plan there are no figures.
    @Override
    final String variant(Case of, Outcome outcome) {
        return financing(of).isKnown() && outcome != Outcome.NOT_ASKED ? ".figures" : "";
    }

    @Override
    final Map<String, String> values(Case of, Phrasebook phrases) {
        if (!(figures(of) instanceof Figures.Amounts amounts)) {
            return Map.of();
        }
        Map<String, String> values = new HashMap<>();
        values.put("required", euros(phrases, amounts.required().least()));
        values.put("requiredUpTo", euros(phrases, amounts.required().most()));
        values.put("actual", euros(phrases, amounts.actual().least()));
        values.put("actualUpTo", euros(phrases, amounts.actual().most()));
        Outcome outcome = outcome(of);
        if (outcome != Outcome.UNKNOWN) {
            AmountRange open = isLimit() ? amounts.actual() : amounts.required();
            values.put(isLimit() ? "actual" : "required", euros(phrases, open, outcome == Outcome.FAILED));
        }
        return values;
    }

    static Fact<FinancingPlan> financing(Case of) {
        return of.dossier().operation().financing();
    }
}
