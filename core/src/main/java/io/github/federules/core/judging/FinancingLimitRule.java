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
import io.github.federules.core.term.Base;
import io.github.federules.core.term.Limit;
import io.github.federules.core.text.Phrasebook;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A limit on money of the financing plan that refuses. */
final class FinancingLimitRule extends CallRule implements FinancingCondition {

    /** The money that a limit is on. More cost never allows a further plan: a limit on the other side would break that. */
    private enum Money {
        OWN(FactKind.OWN_FUNDS, Change.Kind.ADD_OWN_FUNDS),
        OTHER_PUBLIC(FactKind.OTHER_PUBLIC, Change.Kind.ADD_OTHER_PUBLIC_AID),
        PUBLIC_AID(FactKind.OTHER_PUBLIC, Change.Kind.REDUCE_OTHER_PUBLIC_AID);

        private final FactKind fact;
        private final Change.Kind change;

        Money(FactKind fact, Change.Kind change) {
            this.fact = fact;
            this.change = change;
        }

        static Money of(Limit limit) {
            if (limit.isLower() && limit.on().equals(Base.OWN)) {
                return OWN;
            }
            if (limit.isLower() && limit.on().equals(Base.OTHER_PUBLIC)) {
                return OTHER_PUBLIC;
            }
            if (!limit.isLower() && limit.on().equals(Base.PUBLIC_AID)) {
                return PUBLIC_AID;
            }
            throw new IllegalStateException("The limit is " + limit
                    + ", but no rule compares it. Add its base to CostLimitRule or to FinancingLimitRule.");
        }
    }

    private final Limit limit;
    private final Money money;

    FinancingLimitRule(Limit limit) {
        super(limit.rule().orElseThrow(), limit.clause(), true, Money.of(limit).fact);
        this.limit = limit;
        this.money = Money.of(limit);
    }

    @Override
    public boolean isJudgedWithOthers() {
        return true;
    }

    @Override
    public void addTo(List<CostCondition> bounds, List<FinancingCondition> financing) {
        financing.add(this);
    }

    @Override
    public FinancingRange narrow(CostPlan costs, FinancingRange range) {
        long required = required(costs);
        return switch (money) {
            case OWN -> range.requireOwn(required);
            case OTHER_PUBLIC -> range.requirePublic(required);
            case PUBLIC_AID -> range.limitPublic(required - costs.aid());
        };
    }

    /** Returns the amount that the limit requires, or allows at most, in cents. */
    private long required(CostPlan costs) {
        return limit.threshold(costs.total());
    }

    /** Returns the amount that is compared with it, in cents. */
    private long actual(CostPlan costs, FinancingPlan plan) {
        return switch (money) {
            case OWN -> Euros.cents(plan.own());
            case OTHER_PUBLIC -> Euros.cents(plan.otherPublic());
            case PUBLIC_AID -> costs.aid() + Euros.cents(plan.otherPublic());
        };
    }

    // More cost never allows a further financing plan: the first cost plan allows the most, the last the fewest.
    @Override
    public Outcome outcome(Situation situation) {
        Fact<FinancingPlan> plan = situation.dossier().operation().financing();
        if (narrow(situation.last(), FinancingRange.EVERY).allowsEvery(plan)) {
            return Outcome.PASSED;
        }
        return narrow(situation.first(), FinancingRange.EVERY).allowsSome(plan) ? Outcome.UNKNOWN : Outcome.FAILED;
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
            return remedy(changes(situation.last(), plan), isOpen, false);
        });
    }

    // No plan can state more than the greatest amount. If the aid alone is over a maximum, no other public aid is
    // enough.
    private List<Change> changes(CostPlan last, FinancingPlan plan) {
        long needed = required(last);
        if (limit.isLower() ? needed > Euros.MAX_CENTS : last.aid() > needed) {
            return List.of();
        }
        long gap = Math.abs(needed - actual(last, plan));
        return List.of(new Change.OfAmount(money.change, Euros.ofCents(gap)));
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
                        "required", euros(required(situation), limit.isLower(), situation, phrases),
                        "actual", euros(actual(situation, plan), !limit.isLower(), situation, phrases),
                        "requiredUpTo", phrases.formats().euros(required(situation.last())),
                        "actualUpTo", phrases.formats().euros(actual(situation.last(), plan))))
                .orElse(Map.of());
    }

    // An outcome that is settled although an amount is open: by its least end if it failed, or else by its greatest.
    private String euros(AmountRange range, boolean mayBeOpen, Situation situation, Phrasebook phrases) {
        Outcome outcome = outcome(situation);
        long least = Euros.cents(range.least());
        return mayBeOpen && outcome != Outcome.UNKNOWN
                ? euros(least, Euros.cents(range.most()), outcome == Outcome.FAILED, phrases)
                : phrases.formats().euros(least);
    }

    private static Optional<FinancingPlan> financing(Situation situation) {
        return situation.dossier().operation().financing().find();
    }
}
