package io.github.federules.core.calculation;

import io.github.federules.core.dossier.FinancingPlan;
import io.github.federules.core.term.Base;

/**
 * What is brought besides the aid, in cents: the parts of the financing plan, and the earlier de minimis aid of the applicant.
 *
 * @param own own funds
 * @param otherPublic aid of other public funders
 * @param otherPrivate what private funders bring
 * @param inKind contributions in kind
 * @param earlierAid earlier de minimis aid
 * @param ofPartners earlier de minimis aid of each partner that does not state it: as it only takes from the aid of that partner,
 *     all of them vary together
 */
public record PlanAmounts(
        long own, long otherPublic, long otherPrivate, long inKind, long earlierAid, long ofPartners) {

    /** Nothing at all. */
    public static final PlanAmounts NONE = new PlanAmounts(0, 0, 0, 0, 0, 0);

    /** How many amounts there are. */
    public static final int COUNT = 6;

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
        return switch (place) {
            case 0 -> own;
            case 1 -> otherPublic;
            case 2 -> otherPrivate;
            case 3 -> inKind;
            case EARLIER_AID -> earlierAid;
            default -> ofPartners;
        };
    }

    /** Returns a copy with another amount at a place. */
    public PlanAmounts with(int place, long cents) {
        return new PlanAmounts(
                place == 0 ? cents : own,
                place == 1 ? cents : otherPublic,
                place == 2 ? cents : otherPrivate,
                place == 3 ? cents : inKind,
                place == EARLIER_AID ? cents : earlierAid,
                place == OF_PARTNERS ? cents : ofPartners);
    }

    /** Returns what counts in a base of money besides the aid. */
    long in(Base base) {
        int place = place(base);
        return place < 0 ? 0 : at(place);
    }
}
