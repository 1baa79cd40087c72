package io.github.federules.core.calculation;

import io.github.federules.core.dossier.FinancingPlan;
import io.github.federules.core.term.Base;

/**
 * What is brought besides the aid, in cents: the parts of the financing plan, and the earlier de minimis aid of the applicant.
 *
 * @param cents own funds, aid of other public funders, what private funders bring, contributions in kind, earlier de minimis aid,
 *     and that of each partner that does not state it: as it only takes from the aid of that partner, all of them vary together
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record PlanAmounts(long... cents) {

    /** How many amounts there are. */
    public static final int COUNT = 6;

    /** Nothing at all. */
    public static final PlanAmounts NONE = new PlanAmounts(new long[COUNT]);

    /** The place of the earlier de minimis aid. */
    public static final int EARLIER_AID = COUNT - 2;

    /** The place of the earlier de minimis aid of the partners that do not state it. */
    public static final int OF_PARTNERS = COUNT - 1;

    /** Returns the place of the amount that counts in a base of money, negative if none does. */
    public static int place(Base base) {
        return base.equals(Base.DE_MINIMIS)
                ? EARLIER_AID
                : base.part().map(PlanAmounts::place).orElse(-1);
    }

    /** Returns the place of a part of the plan. */
    public static int place(FinancingPlan.Part part) {
        return switch (part) {
            case OWN -> 0;
            case OTHER_PUBLIC -> 1;
            case OTHER_PRIVATE -> 2;
            case IN_KIND -> 3;
        };
    }

    /** Returns the amount at a place. */
    public long at(int place) {
        return cents[place];
    }

    /** Returns a copy with another amount at a place. */
    public PlanAmounts with(int place, long amount) {
        long[] changed = cents.clone();
        changed[place] = amount;
        return new PlanAmounts(changed);
    }

    /** Returns what counts in a base of money besides the aid. */
    long in(Base base) {
        int place = place(base);
        return place < 0 ? 0 : at(place);
    }
}
