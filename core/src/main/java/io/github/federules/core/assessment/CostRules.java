package io.github.federules.core.assessment;

import io.github.federules.core.call.AidIntensity;
import io.github.federules.core.call.Bound;
import io.github.federules.core.call.Call;
import io.github.federules.core.call.Clause;
import io.github.federules.core.call.MaximumCost;
import io.github.federules.core.call.MinimumCost;
import io.github.federules.core.call.OwnShare;
import io.github.federules.core.call.Rule;
import io.github.federules.core.decision.Figure;
import io.github.federules.core.dossier.FinancingPlan;
import io.github.federules.core.money.Euros;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.ToLongFunction;

/** The rules of a call that judge a cost plan, in the order in which they answer. */
final class CostRules {

    private CostRules() {}

    /** The rules that can be judged; those on the financing only where that is known. */
    static List<CostRule> of(Call call, Optional<FinancingPlan> financing) {
        List<CostRule> rules = new ArrayList<>();
        call.costs().minimum().map(CostRules::minimum).ifPresent(rules::add);
        call.costs().maximum().map(CostRules::maximum).ifPresent(rules::add);
        call.funding().aid().flatMap(AidIntensity::floor).map(CostRules::floor).ifPresent(rules::add);
        financing.ifPresent(plan -> {
            call.funding().ownShare().map(share -> ownShare(share, plan)).ifPresent(rules::add);
            call.funding().publicAidCap().map(cap -> publicAid(cap, plan)).ifPresent(rules::add);
        });
        return rules;
    }

    /** The rules that cannot be judged before the financing is known. */
    static Map<Rule, Clause> onFinancing(Call call) {
        Map<Rule, Clause> rules = new LinkedHashMap<>();
        call.funding().ownShare().ifPresent(share -> rules.put(Rule.OWN_SHARE, share.clause()));
        call.funding().publicAidCap().ifPresent(cap -> rules.put(Rule.PUBLIC_AID, cap.clause()));
        return rules;
    }

    /** What an applicant must bring of its own funds, in cents. */
    static long ownFunds(OwnShare share, CostPlan plan) {
        return share.rate().of(plan.total(), RoundingMode.UP);
    }

    private static CostRule minimum(MinimumCost minimum) {
        ToLongFunction<CostPlan> total = plan -> plan.compared(minimum.withFlatRates());
        return new CostRule(
                Rule.MINIMUM_TOTAL_COST,
                minimum.bound().clause(),
                true,
                plan -> total.applyAsLong(plan) >= minimum.leastCents(),
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
        return new CostRule(
                Rule.MAXIMUM_TOTAL_COST,
                maximum.bound().clause(),
                false,
                plan -> total.applyAsLong(plan) <= maximum.bound().cents(),
                figures("maximum", maximum.bound(), "total", total));
    }

    private static CostRule floor(Bound floor) {
        return new CostRule(
                Rule.MINIMUM_AID,
                floor.clause(),
                true,
                plan -> plan.aid() >= floor.cents(),
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
        return new CostRule(
                Rule.PUBLIC_AID,
                cap.clause(),
                false,
                plan -> plan.aid() + other <= cap.cents(),
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
