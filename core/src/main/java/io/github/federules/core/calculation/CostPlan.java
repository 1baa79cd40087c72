package io.github.federules.core.calculation;

import io.github.federules.core.resolved.CaseBase;
import io.github.federules.core.screening.Screening;
import io.github.federules.core.term.Base;

/**
 * The costs and the aid of an operation in whole cents, for known costs, one case and one reading.
 *
 * @param calculation what it was calculated by
 * @param lines the lines that are retained, before ceilings
 * @param cuts what ceilings take of each limited base
 * @param added what each lump sum and flat rate adds
 * @param direct the retained lines after ceilings
 * @param indirect what all of them add
 * @param comparedDirect the direct costs that are compared with a minimum or maximum cost
 * @param comparedIndirect the lump sums and flat rates that are compared with it
 * @param aid the aid after everything that reduces it
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record CostPlan(
        Calculation calculation,
        Screening lines,
        long[] cuts,
        long[] added,
        long direct,
        long indirect,
        long comparedDirect,
        long comparedIndirect,
        long aid) {

    /** Returns a copy with this aid. */
    public CostPlan withAidOf(long newAid) {
        return new CostPlan(
                calculation, lines, cuts, added, direct, indirect, comparedDirect, comparedIndirect, newAid);
    }

    /** Returns the total eligible cost. */
    public long total() {
        return direct + indirect;
    }

    /** Returns the total that is compared with the minimum and the maximum cost. */
    public long comparedTotal() {
        return comparedDirect + comparedIndirect;
    }

    /** Returns what ceilings take of all costs. */
    public long reduced() {
        return lines.retained() - direct;
    }

    /** Returns the amount of a base of costs, of the whole operation or of a party. */
    public long amount(CaseBase base) {
        return calculation.base(base).amount(lines, cuts, added);
    }

    /** Returns the amount of a base of costs or of money, with this aid and these other amounts. */
    public long amount(CaseBase base, long ofAid, PlanAmounts others) {
        Base of = base.base();
        return of.isOfCosts() ? amount(base) : (of.containsAid() ? ofAid : 0) + others.in(of);
    }
}
