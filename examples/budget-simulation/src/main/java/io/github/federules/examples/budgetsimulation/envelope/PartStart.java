package io.github.federules.examples.budgetsimulation.envelope;

import java.io.Serializable;
import java.util.List;

/**
 * The part in which a variant's envelope ends, and what was spent and funded before it.
 *
 * @param operations how many eligible operations all parts have
 */
record PartStart(int variant, int part, long spent, long funded, long operations) implements Serializable {

    /** Finds the first part whose aid does not fit; if all fits, the last part that has an eligible operation. */
    static PartStart of(int variant, List<PartSums> sums, long envelope) {
        long operations = 0;
        long spent = 0;
        long funded = 0;
        PartStart start = null;
        PartStart last = null;
        for (PartSums each : sums) {
            operations += each.operations(variant);
        }
        for (PartSums each : sums) {
            PartStart here = new PartStart(variant, each.part(), spent, funded, operations);
            if (last == null || each.operations(variant) > 0) {
                last = here;
            }
            spent = Math.addExact(spent, each.aid(variant));
            if (spent > envelope) {
                start = here;
                break;
            }
            funded += each.operations(variant);
        }
        if (start != null) {
            return start;
        }
        return last != null ? last : new PartStart(variant, 0, 0, 0, 0);
    }
}
