package io.github.federules.core.assessment;

import io.github.federules.core.call.AidIntensity;
import io.github.federules.core.call.Bound;
import io.github.federules.core.call.Call;
import io.github.federules.core.call.MaximumCost;
import io.github.federules.core.call.MinimumCost;
import io.github.federules.core.call.OwnShare;
import io.github.federules.core.call.Rule;
import io.github.federules.core.decision.Figure;
import io.github.federules.core.dossier.Fact;
import io.github.federules.core.dossier.FinancingPlan;
import io.github.federules.core.money.Euros;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.ToLongFunction;
import javax.money.MonetaryAmount;

/** The rules of a call that judge a cost plan, in the order in which they answer. */
final class CostRules {

    private static final MonetaryAmount MOST = Euros.ofCents(Euros.MAX_CENTS);
    private static final FinancingPlan MOST_FAVOURABLE = FinancingPlan.own(MOST);
    private static final FinancingPlan LEAST_FAVOURABLE =
            FinancingPlan.own(Euros.ZERO).withOtherPublic(MOST);

    private CostRules() {}

    /** The rules, where an unknown financing is as favourable as one can be. */
    static List<CostRule> atBest(Call call, Fact<FinancingPlan> financing) {
        return of(call, financing.find().orElse(MOST_FAVOURABLE));
    }

    /** The same rules in the same order, where an unknown financing is as unfavourable as one can be. */
    static List<CostRule> atWorst(Call call, Fact<FinancingPlan> financing) {
        return of(call, financing.find().orElse(LEAST_FAVOURABLE));
    }

    private static List<CostRule> of(Call call, FinancingPlan financing) {
        List<CostRule> rules = new ArrayList<>();
        call.costs().minimum().map(CostRules::minimum).ifPresent(rules::add);
        call.costs().maximum().map(CostRules::maximum).ifPresent(rules::add);
        call.funding().aid().flatMap(AidIntensity::floor).map(CostRules::floor).ifPresent(rules::add);
        call.funding().ownShare().map(share -> ownShare(share, financing)).ifPresent(rules::add);
        call.funding().publicAidCap().map(cap -> publicAid(cap, financing)).ifPresent(rules::add);
        return rules;
    }

    /** Tells whether a rule looks at the financing. */
    static boolean isOnFinancing(Rule rule) {
        return rule.equals(Rule.OWN_SHARE) || rule.equals(Rule.PUBLIC_AID);
    }

    /** What an applicant must bring of its own funds, in cents. */
    static long ownFunds(OwnShare share, CostPlan plan) {
        return share.rate().of(plan.total(), RoundingMode.UP);
    }

    private static CostRule minimum(MinimumCost minimum) {
        ToLongFunction<CostPlan> total = plan -> plan.compared(minimum.withFlatRates());
        long least = minimum.leastCents();
        return new CostRule(
                Rule.MINIMUM_TOTAL_COST,
                minimum.bound().clause(),
                true,
                plan -> total.applyAsLong(plan) >= least,
                figures("minimum", minimum.bound(), "total", total).andThen(figures -> {
                    if (minimum.exceeded()) {
                        figures.put(
                                "exceeded", new Figure.Amount(minimum.bound().amount()));
                    }
                    return figures;
                }));
    }

    private static CostRule maximum(MaximumCost maximum) {
        ToLongFunction<CostPlan> total = plan -> plan.compared(maximum.withFlatRates());
        long most = maximum.bound().cents();
        return new CostRule(
                Rule.MAXIMUM_TOTAL_COST,
                maximum.bound().clause(),
                false,
                plan -> total.applyAsLong(plan) <= most,
                figures("maximum", maximum.bound(), "total", total));
    }

    private static CostRule floor(Bound floor) {
        long least = floor.cents();
        return new CostRule(
                Rule.MINIMUM_AID,
                floor.clause(),
                true,
                plan -> plan.aid() >= least,
                figures("minimum", floor, "total", CostPlan::aid));
    }

    private static CostRule ownShare(OwnShare share, FinancingPlan financing) {
        long own = Euros.cents(financing.own());
        return new CostRule(
                Rule.OWN_SHARE,
                share.clause(),
                false,
                plan -> own >= ownFunds(share, plan),
                figures("own", new Bound(financing.own(), share.clause()), "total", plan -> ownFunds(share, plan)));
    }

    private static CostRule publicAid(Bound cap, FinancingPlan financing) {
        long other = Euros.cents(financing.otherPublic());
        long most = cap.cents();
        return new CostRule(
                Rule.PUBLIC_AID,
                cap.clause(),
                false,
                plan -> plan.aid() + other <= most,
                figures("maximum", cap, "total", plan -> plan.aid() + other));
    }

    private static BiFunction<CostPlan, CostPlan, Map<String, Figure>> figures(
            String name, Bound bound, String compared, ToLongFunction<CostPlan> amount) {
        return (least, most) -> {
            Map<String, Figure> figures = new LinkedHashMap<>();
            figures.put(name, new Figure.Amount(bound.amount()));
            figures.put(compared, new Figure.Amount(Euros.ofCents(amount.applyAsLong(least))));
            figures.put(compared + "UpTo", new Figure.Amount(Euros.ofCents(amount.applyAsLong(most))));
            return figures;
        };
    }
}
