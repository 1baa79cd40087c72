package io.github.federules.core.internal.rule;

import io.github.federules.core.dossier.Fact;
import io.github.federules.core.dossier.FinancingPlan;
import io.github.federules.core.internal.cost.Completions;
import io.github.federules.core.internal.cost.CostCondition;
import io.github.federules.core.internal.cost.CostPlan;
import io.github.federules.core.internal.cost.FinancingCondition;
import io.github.federules.core.internal.text.Phrasebook;
import io.github.federules.core.rule.Change;
import io.github.federules.core.rule.Clause;
import io.github.federules.core.rule.Figures;
import io.github.federules.core.rule.Outcome;
import io.github.federules.core.rule.Remedy;
import io.github.federules.core.rule.Rule;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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

    /** Returns the changes of a financing plan that remedy a failure, whatever the cost plan up to the last one. */
    abstract List<Change> changes(CostPlan last, FinancingPlan plan);

    // Without a financing plan, there is nothing to change.
    @Override
    Optional<Remedy> remedy(Case of) {
        CostPlan first = of.completions().first();
        CostPlan last = of.completions().last();
        return financing(of).find().flatMap(plan -> remedy(changes(last, plan), isOpen(first, last, plan), false));
    }

    private boolean isOpen(CostPlan first, CostPlan last, FinancingPlan plan) {
        return required(first) != required(last) || actual(first, plan) != actual(last, plan);
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
        if (!(financing(of) instanceof Fact.Known<FinancingPlan> known)) {
            return Map.of();
        }
        FinancingPlan plan = known.value();
        CostPlan first = of.completions().first();
        CostPlan last = of.completions().last();
        return Map.of(
                "required", euros(required(first), required(last), !isLimit(), of, phrases),
                "actual", euros(actual(first, plan), actual(last, plan), isLimit(), of, phrases),
                "requiredUpTo", phrases.formats().euros(required(last)),
                "actualUpTo", phrases.formats().euros(actual(last, plan)));
    }

    // An outcome that is settled although an amount is open: by its least end if it failed, or else by its greatest.
    private String euros(long least, long most, boolean mayBeOpen, Case of, Phrasebook phrases) {
        Outcome outcome = outcome(of);
        return mayBeOpen && outcome != Outcome.UNKNOWN
                ? euros(least, most, outcome == Outcome.FAILED, phrases)
                : phrases.formats().euros(least);
    }

    static Fact<FinancingPlan> financing(Case of) {
        return of.dossier().operation().financing();
    }
}
