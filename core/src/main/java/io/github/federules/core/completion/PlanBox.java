package io.github.federules.core.completion;

import io.github.federules.core.calculation.PlanAmounts;
import io.github.federules.core.dossier.Dossier;
import io.github.federules.core.dossier.FinancingPlan;
import io.github.federules.core.fact.Fact;
import io.github.federules.core.money.Euros;
import javax.money.MonetaryAmount;

/**
 * What may be brought besides the aid, as far as a dossier states it: the least and the most of each amount.
 *
 * @param least the least of each amount
 * @param most the most of each amount
 */
public record PlanBox(PlanAmounts least, PlanAmounts most) {

    private static final PlanAmounts UNBOUNDED = new PlanAmounts(
            Euros.MAX_CENTS, Euros.MAX_CENTS, Euros.MAX_CENTS, Euros.MAX_CENTS, Euros.MAX_CENTS, Euros.MAX_CENTS);

    private static final PlanBox UNKNOWN = new PlanBox(PlanAmounts.NONE, UNBOUNDED);

    /** Returns what a dossier leaves open. */
    public static PlanBox of(Dossier dossier) {
        Fact<FinancingPlan> plan = dossier.operation().financing();
        Fact<MonetaryAmount> earlierAid = dossier.applicant().deMinimisAid();
        if (!plan.isKnown() && !earlierAid.isKnown()) {
            return UNKNOWN;
        }
        long earlier = earlierAid instanceof Fact.Known<MonetaryAmount> known ? Euros.cents(known.value()) : 0;
        long mostEarlier = earlierAid.isKnown() ? earlier : Euros.MAX_CENTS;
        if (!(plan instanceof Fact.Known<FinancingPlan> known)) {
            return new PlanBox(
                    PlanAmounts.NONE.with(PlanAmounts.EARLIER_AID, earlier),
                    UNBOUNDED.with(PlanAmounts.EARLIER_AID, mostEarlier));
        }
        FinancingPlan stated = known.value();
        long own = Euros.cents(stated.own());
        long otherPublic = Euros.cents(stated.otherPublic());
        long otherPrivate = Euros.cents(stated.otherPrivate());
        long inKind = Euros.cents(stated.inKind());
        PlanAmounts most = new PlanAmounts(own, otherPublic, otherPrivate, inKind, mostEarlier, Euros.MAX_CENTS);
        for (FinancingPlan.Part part : stated.open()) {
            most = most.with(PlanAmounts.place(part), Euros.MAX_CENTS);
        }
        return new PlanBox(new PlanAmounts(own, otherPublic, otherPrivate, inKind, earlier, 0), most);
    }

    /** Returns the places of the amounts that are unknown, as bits. */
    int open() {
        int open = 0;
        for (int place = 0; place < PlanAmounts.COUNT; place++) {
            open |= isOpen(place) ? 1 << place : 0;
        }
        return open;
    }

    /** Determines whether an amount is unknown. */
    boolean isOpen(int place) {
        return least.at(place) < most.at(place);
    }

    /** Returns the box with one amount fixed. */
    PlanBox with(int place, long cents) {
        return new PlanBox(least.with(place, cents), most.with(place, cents));
    }
}
