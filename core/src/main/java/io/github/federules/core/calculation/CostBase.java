package io.github.federules.core.calculation;

import io.github.federules.core.screening.Screening;

/**
 * A base of costs, resolved for the groups of lines of a dossier.
 *
 * @param groups the groups of its lines
 * @param added the places of the lump sums and the flat rates in it
 * @param limited the places of the limited bases that it contains whole
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record CostBase(int[] groups, int[] added, int[] limited) {

    /** Returns its amount under ceilings that take so much of each limited base, with lump sums and flat rates of these amounts. */
    long amount(Screening lines, long[] cuts, long[] ofAdded) {
        long amount = lines.retained(groups);
        for (int place : limited) {
            amount -= cuts[place];
        }
        return amount + sum(ofAdded);
    }

    /** Returns its amount if all lines count as presented, with lump sums and flat rates of these amounts. */
    long presented(Screening lines, long[] ofAdded) {
        return lines.presented(groups) + sum(ofAdded);
    }

    private long sum(long[] ofAdded) {
        long sum = 0;
        for (int place : added) {
            sum += ofAdded[place];
        }
        return sum;
    }
}
