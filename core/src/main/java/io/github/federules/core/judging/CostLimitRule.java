package io.github.federules.core.judging;

import io.github.federules.core.calculation.CostPlan;
import io.github.federules.core.completion.CostCondition;
import io.github.federules.core.completion.FinancingCondition;
import io.github.federules.core.fact.FactKind;
import io.github.federules.core.reading.MinimumCostBasis;
import io.github.federules.core.rule.AmountRange;
import io.github.federules.core.rule.Change;
import io.github.federules.core.rule.Figures;
import io.github.federules.core.rule.Outcome;
import io.github.federules.core.rule.Remedy;
import io.github.federules.core.term.Base;
import io.github.federules.core.term.Limit;
import io.github.federules.core.text.Phrasebook;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A limit on costs or on the aid that refuses: an amount of the cost plan must reach it, or must not exceed it. */
final class CostLimitRule extends CallRule implements CostCondition {

    private static final Map<Base, ToLongFunction<CostPlan>> AMOUNTS = Map.of(
            Base.DIRECT, CostPlan::comparedDirect,
            Base.TOTAL, CostPlan::comparedTotal,
            Base.AID, CostPlan::aid);

    private final Limit limit;
    private final ToLongFunction<CostPlan> amount;
    private final long bound;
    private final long met;

    CostLimitRule(Limit limit) {
        super(limit.rule().orElseThrow(), limit.clause(), true, FactKind.COST_LINES);
        this.limit = limit;
        this.amount = Optional.ofNullable(AMOUNTS.get(limit.on()))
                .orElseThrow(() -> new IllegalStateException(
                        "The limit is " + limit + ", but no rule compares its base. Add it to CostLimitRule."));
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

    /** Determines whether the lines count as presented, whatever becomes of them. */
    boolean isComparedAsPresented(Situation situation) {
        return !limit.on().equals(Base.AID) && situation.readings().minimumCostBasis() == MinimumCostBasis.PRESENTED;
    }

    /** Returns the amount of the limit in cents. */
    long bound() {
        return bound;
    }

    /** Returns the amount that is compared, in cents. */
    long compared(CostPlan plan) {
        return amount.applyAsLong(plan);
    }

    @Override
    public Outcome outcome(Situation situation) {
        boolean isFirstMet = isMetBy(situation.first());
        boolean isLastMet = isMetBy(situation.last());
        if (isFirstMet && isLastMet) {
            return Outcome.PASSED;
        }
        return isFirstMet || isLastMet ? Outcome.UNKNOWN : Outcome.FAILED;
    }

    @Override
    Figures figures(Situation situation) {
        return new Figures.Amounts(
                AmountRange.of(limit.amount().orElseThrow()),
                AmountRange.ofCents(compared(situation.first()), compared(situation.last())));
    }

    // Without costs, what is compared is sure; the costs that are missing may not be.
    @Override
    Optional<Remedy> remedy(Situation situation) {
        CostChanges costs = new CostChanges(situation, this);
        List<Change> changes = costs.all();
        return remedy(changes, costs.areOpen(), limit.isExceeded());
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
        Set<String> lines = new CostChanges(situation, this)
                .all().stream()
                        .flatMap(change -> change instanceof Change.Together together
                                ? together.changes().stream()
                                : Stream.of(change))
                        .filter(Change.RaiseShare.class::isInstance)
                        .flatMap(change -> ((Change.RaiseShare) change).lines().stream())
                        .collect(Collectors.toSet());
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
                "totalUpTo", phrases.formats().euros(compared(situation.last())));
    }

    // A lower bound is met by the least total, and missed by the greatest.
    private String total(Situation situation, Phrasebook phrases) {
        long least = compared(situation.first());
        long most = compared(situation.last());
        Outcome outcome = outcome(situation);
        return outcome == Outcome.UNKNOWN
                ? phrases.formats().euros(least)
                : euros(least, most, (outcome == Outcome.PASSED) == limit.isLower(), phrases);
    }
}
