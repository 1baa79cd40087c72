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
        this.met = limit.threshold(0);
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
    public Outcome outcome(Situation situation) {
        boolean isFirstMet = isMetBy(situation.completions().first());
        boolean isLastMet = situation.completions().isSingle()
                ? isFirstMet
                : isMetBy(situation.completions().last());
        if (isFirstMet && isLastMet) {
            return Outcome.PASSED;
        }
        return isFirstMet || isLastMet ? Outcome.UNKNOWN : Outcome.FAILED;
    }

    @Override
    Figures figures(Situation situation) {
        AmountRange actual = situation
                .costs()
                .euros(
                        compared(situation.completions().first()),
                        compared(situation.completions().last()));
        return new Figures.Amounts(AmountRange.of(limit.amount().orElseThrow()), actual);
    }

    // Without costs, what is compared is sure; the costs that are missing may not be.
    @Override
    Optional<Remedy> remedy(Situation situation) {
        CostChanges costs = new CostChanges(situation, this);
        List<Change> changes = changes(situation, costs);
        return remedy(changes, costs.areOpen(), limit.isExceeded());
    }

    // Under the presented basis the total does not depend on shares.
    private List<Change> changes(Situation situation, CostChanges costs) {
        if (!limit.isLower()) {
            return costs.reduced();
        }
        boolean isPresented = !isOnAid && situation.readings().minimumCostBasis() == MinimumCostBasis.PRESENTED;
        List<Change> changes = new ArrayList<>(costs.addedOther());
        changes.addAll(costs.addedStaff(isPresented));
        if (!isPresented) {
            changes.addAll(costs.raisedShares());
        }
        return changes.isEmpty() ? costs.addedWithAllStaff() : changes;
    }

    // At the shares if they are the reason, or else at the lines as a whole.
    @Override
    List<String> places(Situation situation, Outcome outcome) {
        List<String> places = outcome == Outcome.UNKNOWN ? CostFacts.places(situation) : raisable(situation, outcome);
        return places.isEmpty() ? List.of(FactKind.COST_LINES.path()) : places;
    }

    private List<String> raisable(Situation situation, Outcome outcome) {
        if (outcome != Outcome.FAILED) {
            return List.of();
        }
        Set<String> lines = new HashSet<>();
        for (Change change : changes(situation, new CostChanges(situation, this))) {
            List<Change> each = change instanceof Change.Together together ? together.changes() : List.of(change);
            for (Change part : each) {
                if (part instanceof Change.RaiseShare raised) {
                    lines.addAll(raised.lines());
                }
            }
        }
        return CostFacts.places(situation, lines);
    }

    @Override
    String variant(Situation situation, Outcome outcome) {
        return limit.isExceeded() ? ".exceeded" : "";
    }

    @Override
    Map<String, String> values(Situation situation, Phrasebook phrases) {
        return Map.of(
                "bound", phrases.formats().euros(bound),
                "basis", phrases.phrase("basis.", situation.readings().minimumCostBasis()),
                "total", total(situation, phrases),
                "totalUpTo",
                        phrases.formats().euros(compared(situation.completions().last())));
    }

    // A lower bound is met by the least total, and missed by the greatest.
    private String total(Situation situation, Phrasebook phrases) {
        long least = compared(situation.completions().first());
        long most = compared(situation.completions().last());
        Outcome outcome = outcome(situation);
        return outcome == Outcome.UNKNOWN
                ? phrases.formats().euros(least)
                : euros(least, most, (outcome == Outcome.PASSED) == limit.isLower(), phrases);
    }
}
