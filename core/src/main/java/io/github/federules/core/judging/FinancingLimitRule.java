package io.github.federules.core.judging;

import io.github.federules.core.calculation.CostPlan;
import io.github.federules.core.completion.CostCondition;
import io.github.federules.core.completion.FinancingCondition;
import io.github.federules.core.completion.FinancingRange;
import io.github.federules.core.dossier.FinancingPlan;
import io.github.federules.core.fact.Fact;
import io.github.federules.core.fact.FactKind;
import io.github.federules.core.money.Euros;
import io.github.federules.core.rule.AmountRange;
import io.github.federules.core.rule.Change;
import io.github.federules.core.rule.Figures;
import io.github.federules.core.rule.Outcome;
import io.github.federules.core.rule.Remedy;
import io.github.federules.core.term.Limit;
import io.github.federules.core.text.Phrasebook;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A limit on money of the financing plan that refuses. */
final class FinancingLimitRule extends CallRule implements FinancingCondition {

    private final Limit limit;
    private final FinancingPlan.Part part;
    private final Change.Kind change;

    FinancingLimitRule(Limit limit) {
        super(limit.rule().orElseThrow(), limit.clause(), true, part(limit).fact());
        this.limit = limit;
        this.part = part(limit);
        this.change = limit.on()
                .change(limit.isLower())
                .orElseThrow(() -> new IllegalStateException(
                        "The limit is " + limit + ", but its base knows no change that mends it. Add it in Base."));
    }

    private static FinancingPlan.Part part(Limit limit) {
        return limit.on().part().orElseThrow();
    }

    @Override
    public boolean isJudgedWithOthers() {
        return true;
    }

    @Override
    public void addTo(List<CostCondition> bounds, List<FinancingCondition> financing) {
        financing.add(this);
    }

    // A share grows with the total.
    @Override
    public boolean mayEase() {
        return !limit.isLower() && limit.share().isPresent();
    }

    // A lower limit asks least where the total is least, and the aid in its base is greatest; an upper one the other
    // way round.
    @Override
    public FinancingRange narrow(CostPlan from, CostPlan to, FinancingRange range) {
        return limit.isLower()
                ? range.atLeast(part, required(from) - aid(to))
                : range.atMost(part, required(to) - aid(from));
    }

    /** Returns the amount that the limit requires, or allows at most, in cents. */
    private long required(CostPlan costs) {
        return limit.threshold(costs.total());
    }

    /** Returns the aid in the base of the limit, in cents. */
    private long aid(CostPlan costs) {
        return limit.on().containsAid() ? costs.aid() : 0;
    }

    /** Returns the amount that is compared, in cents. */
    private long actual(CostPlan costs, FinancingPlan plan) {
        return aid(costs) + Euros.cents(plan.amount(part));
    }

    @Override
    public Outcome outcome(Situation situation) {
        Fact<FinancingPlan> plan = situation.dossier().operation().financing();
        if (narrow(situation.last(), situation.first(), FinancingRange.EVERY).allowsEvery(plan)) {
            return Outcome.PASSED;
        }
        return narrow(situation.first(), situation.last(), FinancingRange.EVERY).allowsSome(plan)
                ? Outcome.UNKNOWN
                : Outcome.FAILED;
    }

    @Override
    Figures figures(Situation situation) {
        return financing(situation)
                .<Figures>map(plan -> new Figures.Amounts(required(situation), actual(situation, plan)))
                .orElse(Figures.NONE);
    }

    private AmountRange required(Situation situation) {
        return AmountRange.ofCents(required(situation.first()), required(situation.last()));
    }

    private AmountRange actual(Situation situation, FinancingPlan plan) {
        return AmountRange.ofCents(actual(situation.first(), plan), actual(situation.last(), plan));
    }

    // Without a financing plan, there is nothing to change.
    @Override
    Optional<Remedy> remedy(Situation situation) {
        return financing(situation).flatMap(plan -> {
            boolean isOpen =
                    !required(situation).isSure() || !actual(situation, plan).isSure();
            return remedy(changes(situation, plan), isOpen, false);
        });
    }

    // What is enough whatever the missing facts. No plan can state less than nothing, or more than the greatest amount.
    private List<Change> changes(Situation situation, FinancingPlan plan) {
        CostPlan first = situation.first();
        CostPlan last = situation.last();
        long needed = limit.isLower() ? required(last) - aid(first) : required(first) - aid(last);
        if (needed < 0 || needed > Euros.MAX_CENTS) {
            return List.of();
        }
        long gap = Math.abs(needed - Euros.cents(plan.amount(part)));
        return List.of(new Change.OfAmount(change, Euros.ofCents(gap)));
    }

    @Override
    List<String> places(Situation situation, Outcome outcome) {
        return List.of(FactKind.FINANCING.path());
    }

    // Without a financing plan there are no figures.
    @Override
    String variant(Situation situation, Outcome outcome) {
        return financing(situation).isPresent() && outcome != Outcome.NOT_ASKED ? ".figures" : "";
    }

    @Override
    Map<String, String> values(Situation situation, Phrasebook phrases) {
        return financing(situation)
                .map(plan -> Map.of(
                        "required",
                                euros(
                                        required(situation),
                                        limit.share().isPresent(),
                                        limit.isLower(),
                                        situation,
                                        phrases),
                        "actual",
                                euros(
                                        actual(situation, plan),
                                        limit.on().containsAid(),
                                        !limit.isLower(),
                                        situation,
                                        phrases),
                        "requiredUpTo", phrases.formats().euros(required(situation.last())),
                        "actualUpTo", phrases.formats().euros(actual(situation.last(), plan))))
                .orElse(Map.of());
    }

    // An outcome that is settled although an amount is open: what is compared is at least or at most too little or
    // enough.
    private String euros(
            AmountRange range, boolean mayBeOpen, boolean isLeastIfFailed, Situation situation, Phrasebook phrases) {
        Outcome outcome = outcome(situation);
        long least = Euros.cents(range.least());
        return outcome == Outcome.UNKNOWN || !mayBeOpen
                ? phrases.formats().euros(least)
                : euros(least, Euros.cents(range.most()), (outcome == Outcome.FAILED) == isLeastIfFailed, phrases);
    }

    private static Optional<FinancingPlan> financing(Situation situation) {
        return situation.dossier().operation().financing().find();
    }
}
