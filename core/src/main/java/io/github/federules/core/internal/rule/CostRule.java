package io.github.federules.core.internal.rule;

import io.github.federules.core.call.Bound;
import io.github.federules.core.dossier.FactKind;
import io.github.federules.core.internal.cost.Completions;
import io.github.federules.core.internal.cost.CostCondition;
import io.github.federules.core.internal.cost.CostPlan;
import io.github.federules.core.internal.cost.FinancingCondition;
import io.github.federules.core.internal.text.Phrasebook;
import io.github.federules.core.rule.AmountRange;
import io.github.federules.core.rule.Change;
import io.github.federules.core.rule.Figures;
import io.github.federules.core.rule.Outcome;
import io.github.federules.core.rule.Remedy;
import io.github.federules.core.rule.Rule;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A rule that compares an amount of the cost plan with a bound. */
abstract class CostRule extends CallRule implements CostCondition {

    private final Bound bound;
    private final long cents;

    CostRule(Rule rule, Bound bound) {
        super(rule, bound.clause(), true);
        this.bound = bound;
        this.cents = bound.cents();
    }

    @Override
    public final boolean isJudgedWithOthers() {
        return true;
    }

    @Override
    public final void addTo(List<CostCondition> bounds, List<FinancingCondition> financing) {
        bounds.add(this);
    }

    /** Returns the bound in cents. */
    final long bound() {
        return cents;
    }

    /** Returns the amount that is compared, in cents. */
    abstract long compared(CostPlan plan);

    @Override
    Set<FactKind> looksAt() {
        return Set.of(FactKind.COST_LINES);
    }

    @Override
    public final Outcome outcome(Case of) {
        Completions plans = of.completions();
        boolean isFirstMet = isMetBy(plans.first());
        boolean isLastMet = plans.isSingle() ? isFirstMet : isMetBy(plans.last());
        if (isFirstMet && isLastMet) {
            return Outcome.PASSED;
        }
        return isFirstMet || isLastMet ? Outcome.UNKNOWN : Outcome.FAILED;
    }

    @Override
    Figures figures(Case of) {
        return new Figures.Amounts(AmountRange.of(bound.amount()), actual(of));
    }

    /** Determines whether the amount must be over the bound; exactly the bound is not enough then. */
    boolean isExceeded() {
        return false;
    }

    /** Returns the changes that remedy a failure, as they are found among those to the costs. */
    abstract List<Change> changes(Case of, CostChanges costs);

    // Without costs, what is compared is sure; the costs that are missing may not be.
    @Override
    Optional<Remedy> remedy(Case of) {
        CostChanges costs = new CostChanges(of, this);
        List<Change> changes = changes(of, costs);
        return remedy(changes, costs.areOpen(), isExceeded());
    }

    // At the shares if they are the reason, or else at the lines as a whole.
    @Override
    List<String> places(Case of, Outcome outcome) {
        List<String> places = outcome == Outcome.UNKNOWN ? CostFacts.places(of) : raisable(of, outcome);
        return places.isEmpty() ? List.of(FactKind.COST_LINES.path()) : places;
    }

    @Override
    Map<String, String> values(Case of, Phrasebook phrases) {
        return Map.of(
                "bound", phrases.formats().euros(cents),
                "basis", phrases.phrase("basis.", of.readings().minimumCostBasis()),
                "total", total(of, phrases),
                "totalUpTo", phrases.formats().euros(compared(of.completions().last())));
    }

    // A lower bound is met by the least total, and missed by the greatest.
    private String total(Case of, Phrasebook phrases) {
        long least = compared(of.completions().first());
        long most = compared(of.completions().last());
        Outcome outcome = outcome(of);
        return outcome == Outcome.UNKNOWN
                ? phrases.formats().euros(least)
                : euros(least, most, (outcome == Outcome.PASSED) == isLowerBound(), phrases);
    }

    private AmountRange actual(Case of) {
        return of.costs()
                .euros(
                        compared(of.completions().first()),
                        compared(of.completions().last()));
    }

    private List<String> raisable(Case of, Outcome outcome) {
        if (outcome != Outcome.FAILED) {
            return List.of();
        }
        Set<String> lines = new HashSet<>();
        for (Change change : changes(of, new CostChanges(of, this))) {
            List<Change> each = change instanceof Change.Together together ? together.changes() : List.of(change);
            for (Change part : each) {
                if (part instanceof Change.RaiseShare raised) {
                    lines.addAll(raised.lines());
                }
            }
        }
        return CostFacts.places(of, lines);
    }
}
