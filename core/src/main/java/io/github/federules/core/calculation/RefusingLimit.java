package io.github.federules.core.calculation;

import io.github.federules.core.resolved.CaseBound;
import io.github.federules.core.resolved.CaseTerms.CaseLimit;
import io.github.federules.core.term.Base;
import io.github.federules.core.term.Limit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A limit that refuses, in one case.
 *
 * @param limit the limit
 * @param bounds what it compares with
 */
public record RefusingLimit(Limit limit, CaseLimit bounds) {

    /** Determines whether an operation with this aid and these other amounts meets it. */
    public boolean isMet(CostPlan costs, long aid, PlanAmounts others) {
        long amount = on(costs, aid, others);
        CaseBound lower = bounds.lower();
        CaseBound upper = bounds.upper();
        return (lower == null || amount >= lower.least(base -> costs.amount(base, aid, others)))
                && (upper == null || amount <= upper.most(base -> costs.amount(base, aid, others)));
    }

    /** Returns what it is on. */
    public long on(CostPlan costs, long aid, PlanAmounts others) {
        if (limit.isOf(Limit.Form.MINIMUM_COST) || limit.isOf(Limit.Form.MAXIMUM_COST)) {
            return limit.withFlatRates() ? costs.comparedTotal() : costs.comparedDirect();
        }
        return costs.amount(limit.on(), aid, others);
    }

    /** Returns the bases of money that it looks at. */
    private List<Base> ofMoney() {
        List<Base> all = new ArrayList<>(List.of(limit.on()));
        shares().map(CaseBound.CaseShare::of).forEach(all::add);
        return all.stream().filter(base -> !base.isOfCosts()).toList();
    }

    /** Returns what it compares with: a lower bound, an upper one, or both. */
    public Stream<CaseBound> edges() {
        return Stream.concat(Stream.ofNullable(bounds.lower()), Stream.ofNullable(bounds.upper()));
    }

    private Stream<CaseBound.CaseShare> shares() {
        return edges().flatMap(edge -> edge.shares().stream());
    }

    /** Determines whether it is on costs and the aid alone. */
    public boolean isOfCostsAndAid() {
        return ofMoney().stream().allMatch(base -> base.equals(Base.AID));
    }

    /** Determines whether an amount of the plan counts in it. */
    public boolean looksAt(int place) {
        return ofMoney().stream().anyMatch(base -> PlanAmounts.place(base) == place);
    }

    /** Determines whether the aid counts in it. */
    public boolean looksAtAid() {
        return ofMoney().stream().anyMatch(Base::containsAid);
    }

    /** Determines whether each bound is an amount: it is met from some amount upwards, or up to some amount. */
    public boolean isOfAmounts() {
        return shares().findAny().isEmpty();
    }

    /** Determines whether more of an amount of the plan may break it by itself. */
    public boolean mayBreakWithMore(int place) {
        return bounds.upper() != null && isOn(place) || bounds.lower() != null && isIn(bounds.lower(), place);
    }

    /** Determines whether less of an amount of the plan may break it by itself. */
    public boolean mayBreakWithLess(int place) {
        return bounds.lower() != null && isOn(place) || bounds.upper() != null && isIn(bounds.upper(), place);
    }

    private boolean isOn(int place) {
        return !limit.on().isOfCosts() && PlanAmounts.place(limit.on()) == place;
    }

    private static boolean isIn(CaseBound bound, int place) {
        return bound.shares().stream()
                .anyMatch(share -> !share.of().isOfCosts() && PlanAmounts.place(share.of()) == place);
    }

    /** Determines whether more aid may break it. */
    public boolean mayBreakWithMoreAid() {
        return bounds.upper() != null && limit.on().containsAid() || bounds.lower() != null && isAidIn(bounds.lower());
    }

    /** Determines whether less aid may break it. */
    public boolean mayBreakWithLessAid() {
        return bounds.lower() != null && limit.on().containsAid() || bounds.upper() != null && isAidIn(bounds.upper());
    }

    private static boolean isAidIn(CaseBound bound) {
        return bound.shares().stream().anyMatch(share -> share.of().containsAid());
    }

    /** Determines whether more of some cost, or the aid that it brings, may break it. */
    public boolean mayBreakWithMore() {
        return mayBreakWithMoreCosts() || mayBreakWithMoreAid();
    }

    /** Determines whether less of some cost, or the aid that goes with it, may break it. */
    public boolean mayBreakWithLess() {
        return mayBreakWithLessCosts() || mayBreakWithLessAid();
    }

    /** Determines whether more of some cost may break it. */
    public boolean mayBreakWithMoreCosts() {
        return bounds.upper() != null && limit.on().isOfCosts() || bounds.lower() != null && areCostsIn(bounds.lower());
    }

    /** Determines whether less of some cost may break it. */
    public boolean mayBreakWithLessCosts() {
        return bounds.lower() != null && limit.on().isOfCosts() || bounds.upper() != null && areCostsIn(bounds.upper());
    }

    private static boolean areCostsIn(CaseBound bound) {
        return bound.shares().stream().anyMatch(share -> share.of().isOfCosts());
    }
}
