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

    /** Returns what a dossier leaves open. */
    public static PlanBox of(Dossier dossier) {
        PlanAmounts least = PlanAmounts.NONE;
        PlanAmounts most = UNBOUNDED;
        if (dossier.operation().financing() instanceof Fact.Known<FinancingPlan> known) {
            for (FinancingPlan.Part part : FinancingPlan.Part.values()) {
                long cents = Euros.cents(known.value().amount(part));
                least = least.with(PlanAmounts.place(part), cents);
                most = known.value().complete() ? most.with(PlanAmounts.place(part), cents) : most;
            }
        }
        if (dossier.applicant().deMinimisAid() instanceof Fact.Known<MonetaryAmount> known) {
            long cents = Euros.cents(known.value());
            least = least.with(PlanAmounts.EARLIER_AID, cents);
            most = most.with(PlanAmounts.EARLIER_AID, cents);
        }
        return new PlanBox(least, most);
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
