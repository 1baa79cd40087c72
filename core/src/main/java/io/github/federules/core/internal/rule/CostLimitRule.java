package io.github.federules.core.internal.rule;

import io.github.federules.core.call.Base;
import io.github.federules.core.call.Limit;
import io.github.federules.core.call.MinimumCostBasis;
import io.github.federules.core.dossier.FactKind;
import io.github.federules.core.internal.cost.CostCondition;
import io.github.federules.core.internal.cost.CostPlan;
import io.github.federules.core.internal.cost.FinancingCondition;
import io.github.federules.core.internal.text.Phrasebook;
import io.github.federules.core.rule.AmountRange;
import io.github.federules.core.rule.Change;
import io.github.federules.core.rule.Figures;
import io.github.federules.core.rule.Outcome;
import io.github.federules.core.rule.Remedy;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A limit on costs or on the aid that refuses: an amount of the cost plan must reach it, or must not exceed it. */
final class CostLimitRule extends CallRule implements CostCondition {

    private final Limit limit;
    private final boolean isOnAid;
    private final long bound;
    private final long met;

    CostLimitRule(Limit limit) {
        super(limit.rule().orElseThrow(), limit.clause(), true);
        this.limit = limit;
        this.isOnAid = limit.on().equals(Base.AID);
        this.bound = limit.cents();
        this.met = limit.cents(0);
    }

    @Override
    public boolean isJudgedWithOthers() {
        return true;
    }

    @Override
    public void addTo(List<CostCondition> bounds, List<FinancingCondition> financing) {
        bounds.add(this);
    }

    @Override
    public boolean isLowerBound() {
        return limit.isLower();
    }

    @Override
    public boolean isMetBy(CostPlan plan) {
        return limit.isLower() ? compared(plan) >= met : compared(plan) <= met;
    }

    /** Returns the amount of the limit in cents. */
    long bound() {
        return bound;
    }

    /** Returns the amount that is compared, in cents. */
    long compared(CostPlan plan) {
        return isOnAid ? plan.aid() : plan.compared(limit.withFlatRates());
    }

    @Override
    Set<FactKind> looksAt() {
        return Set.of(FactKind.COST_LINES);
    }

    @Override
    public Outcome outcome(Case of) {
        boolean isFirstMet = isMetBy(of.completions().first());
        boolean isLastMet = of.completions().isSingle()
                ? isFirstMet
                : isMetBy(of.completions().last());
        if (isFirstMet && isLastMet) {
            return Outcome.PASSED;
        }
        return isFirstMet || isLastMet ? Outcome.UNKNOWN : Outcome.FAILED;
    }

    @Override
    Figures figures(Case of) {
        AmountRange actual = of.costs()
                .euros(
                        compared(of.completions().first()),
                        compared(of.completions().last()));
        return new Figures.Amounts(AmountRange.of(limit.amount().orElseThrow()), actual);
    }

    // Without costs, what is compared is sure; the costs that are missing may not be.
    @Override
    Optional<Remedy> remedy(Case of) {
        CostChanges costs = new CostChanges(of, this);
        List<Change> changes = changes(of, costs);
        return remedy(changes, costs.areOpen(), limit.isExceeded());
    }

    // Under the presented basis the total does not depend on shares.
    private List<Change> changes(Case of, CostChanges costs) {
        if (!limit.isLower()) {
            return costs.reduced();
        }
        boolean isPresented = !isOnAid && of.readings().minimumCostBasis() == MinimumCostBasis.PRESENTED;
        List<Change> changes = new ArrayList<>(costs.addedOther());
        changes.addAll(costs.addedStaff(isPresented));
        if (!isPresented) {
            changes.addAll(costs.raisedShares());
        }
        return changes.isEmpty() ? costs.addedWithAllStaff() : changes;
    }

    // At the shares if they are the reason, or else at the lines as a whole.
    @Override
    List<String> places(Case of, Outcome outcome) {
        List<String> places = outcome == Outcome.UNKNOWN ? CostFacts.places(of) : raisable(of, outcome);
        return places.isEmpty() ? List.of(FactKind.COST_LINES.path()) : places;
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

    @Override
    String variant(Case of, Outcome outcome) {
        return limit.isExceeded() ? ".exceeded" : "";
    }

    @Override
    Map<String, String> values(Case of, Phrasebook phrases) {
        return Map.of(
                "bound", phrases.formats().euros(bound),
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
                : euros(least, most, (outcome == Outcome.PASSED) == limit.isLower(), phrases);
    }
}
