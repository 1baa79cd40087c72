package io.github.federules.examples.budgetsimulation.tally;

import java.util.Arrays;
import java.util.List;
import org.apache.spark.sql.Row;

/**
 * What dossiers amount to under one variant. Counts and whole cents, so that the order in which tallies are added changes nothing.
 *
 * @param aid what is sure whatever the missing facts turn out to be
 * @param aidUpTo what the most favourable ones give; where nothing bounds it, what is sure
 * @param gainers dossiers with more sure aid than under the base
 * @param nowEligible dossiers that are eligible, and not under the base
 * @param noLonger dossiers that are eligible under the base, and not here
 * @param atStake the greatest aid of any reading less the least, added up
 * @param readingsDiffer dossiers whose sure aid depends on the reading
 */
public record VariantTally(
        long dossiers,
        long eligible,
        long refused,
        long incomplete,
        long notSought,
        long aid,
        long aidUpTo,
        long gainers,
        long gained,
        long losers,
        long lost,
        long nowEligible,
        long noLonger,
        long readingsDiffer,
        long atStake) {

    public static final VariantTally ZERO = new VariantTally(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);

    /** The sums of a group, in the order of the components. */
    static final String[] SUMS = {
        "count(1)",
        "count_if(o.verdict = 'ELIGIBLE')",
        "count_if(o.verdict = 'INELIGIBLE')",
        "count_if(o.verdict = 'INCOMPLETE')",
        "count_if(o.verdict = 'NOT_SOUGHT')",
        "sum(o.aid)",
        "sum(o.aid_up_to)",
        "count_if(o.aid > base.aid)",
        "sum(if(o.aid > base.aid, o.aid - base.aid, 0L))",
        "count_if(o.aid < base.aid)",
        "sum(if(o.aid < base.aid, base.aid - o.aid, 0L))",
        "count_if(o.verdict = 'ELIGIBLE' and base.verdict <> 'ELIGIBLE')",
        "count_if(o.verdict <> 'ELIGIBLE' and base.verdict = 'ELIGIBLE')",
        "count_if(o.most_aid > o.least_aid)",
        "sum(o.most_aid - o.least_aid)"
    };

    static VariantTally of(Row row, int from) {
        long[] values = new long[SUMS.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = row.getLong(from + i);
        }
        return of(values);
    }

    private static VariantTally of(long... v) {
        return new VariantTally(
                v[0], v[1], v[2], v[3], v[4], v[5], v[6], v[7], v[8], v[9], v[10], v[11], v[12], v[13], v[14]);
    }

    private long[] values() {
        return new long[] {
            dossiers,
            eligible,
            refused,
            incomplete,
            notSought,
            aid,
            aidUpTo,
            gainers,
            gained,
            losers,
            lost,
            nowEligible,
            noLonger,
            readingsDiffer,
            atStake
        };
    }

    /** Returns all figures, in the order of the components. */
    public List<Long> inOrder() {
        return Arrays.stream(values()).boxed().toList();
    }

    /** Returns both together. */
    public VariantTally plus(VariantTally other) {
        long[] sum = values();
        long[] more = other.values();
        for (int i = 0; i < sum.length; i++) {
            sum[i] = Math.addExact(sum[i], more[i]);
        }
        return of(sum);
    }
}
