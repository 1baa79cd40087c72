package io.github.federules.core.internal.cost;

import org.jspecify.annotations.Nullable;

/** The costs of which it is unknown whether they are retained: of each person, or of all staff together. */
final class Doubts {

    /** No cost in doubt. */
    static final Doubts NONE = new Doubts(new long[0]);

    private final long[] costs;
    private final long total;
    private volatile @Nullable SubsetSums sums;

    /** Takes over the cost of each person, 0 for those who are not in doubt. */
    Doubts(long[] costs) {
        this.costs = costs;
        long sum = 0;
        for (long cost : costs) {
            sum += cost;
        }
        this.total = sum;
    }

    /** Returns the number of persons, those who are not in doubt among them. */
    int size() {
        return costs.length;
    }

    /** Returns the cost of a person in doubt, 0 for another one. */
    long cost(int person) {
        return costs[person];
    }

    /** Returns the sum of the costs. */
    long total() {
        return total;
    }

    /** Returns the sums of their subsets, which all readings share. */
    SubsetSums sums() {
        SubsetSums known = sums;
        if (known == null) {
            known = new SubsetSums(costs);
            sums = known;
        }
        return known;
    }
}
