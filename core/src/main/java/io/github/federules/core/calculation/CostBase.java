package io.github.federules.core.calculation;

import io.github.federules.core.screening.Screening;

/**
 * A base of costs, resolved for the groups of lines of a dossier.
 *
 * @param groups the groups of its lines
 * @param flatRates the places of the flat rates in it
 * @param limited the places of the limited bases that it contains whole
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record CostBase(int[] groups, int[] flatRates, int[] limited) {

    /** Returns its amount under ceilings that take so much of each limited base, with flat rates of these amounts. */
    long amount(Screening lines, long[] cuts, long[] ofFlatRates) {
        long amount = lines.retained(groups);
        for (int place : limited) {
            amount -= cuts[place];
        }
        return amount + sum(ofFlatRates);
    }

    /** Returns its amount if all lines count as presented, with flat rates of these amounts. */
    long presented(Screening lines, long[] ofFlatRates) {
        return lines.presented(groups) + sum(ofFlatRates);
    }

    private long sum(long[] ofFlatRates) {
        long sum = 0;
        for (int place : flatRates) {
            sum += ofFlatRates[place];
        }
        return sum;
    }
}
