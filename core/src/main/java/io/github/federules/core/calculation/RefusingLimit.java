package io.github.federules.core.calculation;

import io.github.federules.core.money.Euros;
import io.github.federules.core.number.Millionths;
import io.github.federules.core.resolved.CaseBase;
import io.github.federules.core.resolved.CaseBound;
import io.github.federules.core.resolved.CaseTerms.CaseLimit;
import io.github.federules.core.resolved.CaseTerms.CasePart;
import io.github.federules.core.term.AidIntensity;
import io.github.federules.core.term.Base;
import io.github.federules.core.term.Limit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** One side of a limit that refuses, in one case. */
public final class RefusingLimit {

    private final Limit limit;
    private final CaseBase on;
    private final boolean isLower;
    private final CaseBound bound;
    private final boolean isOnComparedCosts;
    private final boolean isOfAmounts;
    private final boolean isOfCostsAndAid;
    private final int places;
    private final int placesOn;
    private final int placesOfBound;
    private final boolean isBrokenByMoreAid;
    private final boolean isBrokenByLessAid;
    private final boolean areCostsInBound;

    /** Prepares a side of a limit. */
    RefusingLimit(Limit limit, CaseLimit side) {
        this.limit = limit;
        on = new CaseBase(limit.on(), side.party());
        CaseBound lower = side.lower();
        this.isLower = lower != null;
        this.bound = lower != null ? lower : Objects.requireNonNull(side.upper(), "upper");
        List<Base> ofBound = new ArrayList<>();
        bound.shares().forEach(share -> ofBound.add(share.of().base()));
        isOnComparedCosts = limit.isOf(Limit.Form.MINIMUM_COST) || limit.isOf(Limit.Form.MAXIMUM_COST);
        isOfAmounts = ofBound.isEmpty();
        isOfCostsAndAid = isOfCostsOrAid(limit.on()) && ofBound.stream().allMatch(RefusingLimit::isOfCostsOrAid);
        placesOn = places(List.of(limit.on()));
        placesOfBound = places(ofBound);
        places = placesOn | placesOfBound;
        // Where both sides have the same aid, the one that grows faster decides.
        long ahead = growthOfBound() - (limit.on().containsAid() ? Millionths.WHOLE : 0);
        isBrokenByMoreAid = isLower ? ahead > 0 : ahead < 0;
        isBrokenByLessAid = isLower ? ahead < 0 : ahead > 0;
        areCostsInBound = ofBound.stream().anyMatch(Base::isOfCosts);
    }

    /** Returns the limit of costs without aid: a party for which a part of the aid sets no rate has no costs in it. */
    public static Limit ofRate(AidIntensity part) {
        return Limit.on(part.clause(), part.base()).atMost(Euros.ZERO).ofEach();
    }

    /** Prepares the limit of costs without aid of a party. */
    static RefusingLimit ofRate(AidIntensity part, CasePart ofCase) {
        CaseBound most = new CaseBound(ofCase.isSet() ? Long.MAX_VALUE : 0, List.of(), false);
        return new RefusingLimit(
                ofRate(part), new CaseLimit(ofCase.term(), ofCase.party(), null, most, Optional.empty()));
    }

    /** Returns by how many millionths of the aid the bound grows with it. */
    public long growthOfBound() {
        return bound.shares().stream()
                .filter(share -> share.of().base().containsAid())
                .mapToLong(CaseBound.CaseShare::factor)
                .sum();
    }

    private static boolean isOfCostsOrAid(Base base) {
        return base.isOfCosts() || base.equals(Base.AID);
    }

    private static int places(List<Base> bases) {
        int places = 0;
        for (Base base : bases) {
            int place = PlanAmounts.place(base);
            places |= place < 0 ? 0 : 1 << place;
        }
        return places;
    }

    /** Returns the limit. */
    public Limit limit() {
        return limit;
    }

    /** Determines whether what it is on must reach the bound; otherwise it must not exceed it. */
    public boolean isLower() {
        return isLower;
    }

    /** Returns the party that it is on, 0 for the applicant, or {@link CaseBase#ALL} for all together. */
    public int party() {
        return on.party();
    }

    /** Returns the base that it is on. */
    CaseBase on() {
        return on;
    }

    /** Returns what it compares with. */
    public CaseBound bound() {
        return bound;
    }

    /** Determines whether an operation with this aid and these other amounts meets it. */
    public boolean isMet(CostPlan costs, long aid, PlanAmounts others) {
        long amount = on(costs, aid, others);
        if (isOfAmounts) {
            long strictly = bound.isStrict() ? 1 : 0;
            return isLower ? amount >= bound.cents() + strictly : amount <= bound.cents() - strictly;
        }
        return isLower
                ? amount >= bound.least(base -> costs.amount(base, aid, others))
                : amount <= bound.most(base -> costs.amount(base, aid, others));
    }

    /** Returns what it is on. */
    public long on(CostPlan costs, long aid, PlanAmounts others) {
        if (isOnComparedCosts) {
            return limit.withFlatRates() ? costs.comparedTotal() : costs.comparedDirect();
        }
        return costs.amount(on, aid, others);
    }

    /** Determines whether it is on costs and the aid alone. */
    public boolean isOfCostsAndAid() {
        return isOfCostsAndAid;
    }

    /** Returns the places of the amounts of the plan that count in it, as bits. */
    int places() {
        return places;
    }

    /** Determines whether an amount of the plan counts in it. */
    public boolean looksAt(int place) {
        return (places >> place & 1) == 1;
    }

    /** Determines whether the bound is an amount: it is met from some amount upwards, or up to some amount. */
    public boolean isOfAmounts() {
        return isOfAmounts;
    }

    /** Determines whether more of an amount of the plan may break it by itself. */
    public boolean mayBreakWithMore(int place) {
        return ((isLower ? placesOfBound : placesOn) >> place & 1) == 1;
    }

    /** Determines whether less of an amount of the plan may break it by itself. */
    public boolean mayBreakWithLess(int place) {
        return ((isLower ? placesOn : placesOfBound) >> place & 1) == 1;
    }

    /** Determines whether more aid may break it. */
    public boolean mayBreakWithMoreAid() {
        return isBrokenByMoreAid;
    }

    /** Determines whether less aid may break it. */
    public boolean mayBreakWithLessAid() {
        return isBrokenByLessAid;
    }

    /** Determines whether more of some cost may break it. */
    public boolean mayBreakWithMoreCosts() {
        return isLower ? areCostsInBound : limit.on().isOfCosts() && bound.cents() < Long.MAX_VALUE;
    }

    /** Determines whether less of some cost may break it. */
    public boolean mayBreakWithLessCosts() {
        return isLower ? limit.on().isOfCosts() : areCostsInBound;
    }

    /** Determines whether more of some cost, or the aid that it brings, may break it. */
    public boolean mayBreakWithMore() {
        return mayBreakWithMoreCosts() || mayBreakWithMoreAid();
    }

    /** Determines whether less of some cost, or the aid that goes with it, may break it. */
    public boolean mayBreakWithLess() {
        return mayBreakWithLessCosts() || mayBreakWithLessAid();
    }
}
