package io.github.federules.core.internal.rule;

import io.github.federules.core.call.Base;
import io.github.federules.core.call.Limit;
import io.github.federules.core.dossier.Fact;
import io.github.federules.core.dossier.FactKind;
import io.github.federules.core.dossier.FinancingPlan;
import io.github.federules.core.internal.cost.Completions;
import io.github.federules.core.internal.cost.CostCondition;
import io.github.federules.core.internal.cost.CostPlan;
import io.github.federules.core.internal.cost.FinancingCondition;
import io.github.federules.core.internal.cost.FinancingRange;
import io.github.federules.core.internal.text.Phrasebook;
import io.github.federules.core.money.Euros;
import io.github.federules.core.rule.Change;
import io.github.federules.core.rule.Figures;
import io.github.federules.core.rule.Outcome;
import io.github.federules.core.rule.Remedy;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A limit on money of the financing plan that refuses. */
final class FinancingLimitRule extends CallRule implements FinancingCondition {

    private final Limit limit;
    private final boolean isOnOwn;
    private final boolean isWithAid;

    FinancingLimitRule(Limit limit) {
        super(limit.rule().orElseThrow(), limit.clause(), true);
        this.limit = limit;
        this.isOnOwn = limit.on().equals(Base.OWN);
        this.isWithAid = limit.on().equals(Base.PUBLIC_AID);
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
    Set<FactKind> looksAt() {
        return Set.of(isOnOwn ? FactKind.OWN_FUNDS : FactKind.OTHER_PUBLIC);
    }

    @Override
    public void narrow(CostPlan costs, FinancingRange range) {
        if (isOnOwn) {
            range.requireOwn(required(costs));
        } else if (limit.isLower()) {
            range.requirePublic(required(costs));
        } else {
            range.limitPublic(required(costs) - costs.aid());
        }
    }

    /** Returns the amount that the limit requires, or allows at most, in cents. */
    private long required(CostPlan costs) {
        return limit.threshold(costs.total());
    }

    /** Returns the amount that is compared with it, in cents. */
    private long actual(CostPlan costs, FinancingPlan plan) {
        return (isWithAid ? costs.aid() : 0) + Euros.cents(isOnOwn ? plan.own() : plan.otherPublic());
    }

    // More cost never allows a further financing plan: the first cost plan allows the most, the last the fewest.
    @Override
    public Outcome outcome(Situation situation) {
        Completions plans = situation.completions();
        if (plans.conditions().isEveryFinancingAllowed(plans.last(), this)) {
            return Outcome.PASSED;
        }
        return plans.conditions().isSomeFinancingAllowed(plans.first(), this) ? Outcome.UNKNOWN : Outcome.FAILED;
    }

    @Override
    Figures figures(Situation situation) {
        if (!(financing(situation) instanceof Fact.Known<FinancingPlan> plan)) {
            return Figures.NONE;
        }
        CostPlan first = situation.completions().first();
        CostPlan last = situation.completions().last();
        return new Figures.Amounts(
                situation.costs().euros(required(first), required(last)),
                situation.costs().euros(actual(first, plan.value()), actual(last, plan.value())));
    }

    // Without a financing plan, there is nothing to change.
    @Override
    Optional<Remedy> remedy(Situation situation) {
        CostPlan first = situation.completions().first();
        CostPlan last = situation.completions().last();
        return financing(situation)
                .find()
                .flatMap(plan -> remedy(changes(last, plan), isOpen(first, last, plan), false));
    }

    // No plan can state more than the greatest amount. If the aid alone is over a maximum, no other public aid is
    // enough.
    private List<Change> changes(CostPlan last, FinancingPlan plan) {
        long needed = required(last);
        if (limit.isLower() ? needed > Euros.MAX_CENTS : last.aid() > needed) {
            return List.of();
        }
        long gap = Math.abs(needed - actual(last, plan));
        return List.of(new Change.OfAmount(change(), Euros.ofCents(gap)));
    }

    private Change.Kind change() {
        if (isOnOwn) {
            return Change.Kind.ADD_OWN_FUNDS;
        }
        return limit.isLower() ? Change.Kind.ADD_OTHER_PUBLIC_AID : Change.Kind.REDUCE_OTHER_PUBLIC_AID;
    }

    private boolean isOpen(CostPlan first, CostPlan last, FinancingPlan plan) {
        return required(first) != required(last) || actual(first, plan) != actual(last, plan);
    }

    @Override
    List<String> places(Situation situation, Outcome outcome) {
        return List.of(AskedFact.FINANCING.path());
    }

    // Without a financing plan there are no figures.
    @Override
    String variant(Situation situation, Outcome outcome) {
        return financing(situation).isKnown() && outcome != Outcome.NOT_ASKED ? ".figures" : "";
    }

    @Override
    Map<String, String> values(Situation situation, Phrasebook phrases) {
        if (!(financing(situation) instanceof Fact.Known<FinancingPlan> known)) {
            return Map.of();
        }
        FinancingPlan plan = known.value();
        CostPlan first = situation.completions().first();
        CostPlan last = situation.completions().last();
        return Map.of(
                "required", euros(required(first), required(last), limit.isLower(), situation, phrases),
                "actual", euros(actual(first, plan), actual(last, plan), !limit.isLower(), situation, phrases),
                "requiredUpTo", phrases.formats().euros(required(last)),
                "actualUpTo", phrases.formats().euros(actual(last, plan)));
    }

    // An outcome that is settled although an amount is open: by its least end if it failed, or else by its greatest.
    private String euros(long least, long most, boolean mayBeOpen, Situation situation, Phrasebook phrases) {
        Outcome outcome = outcome(situation);
        return mayBeOpen && outcome != Outcome.UNKNOWN
                ? euros(least, most, outcome == Outcome.FAILED, phrases)
                : phrases.formats().euros(least);
    }

    private static Fact<FinancingPlan> financing(Situation situation) {
        return situation.dossier().operation().financing();
    }
}
