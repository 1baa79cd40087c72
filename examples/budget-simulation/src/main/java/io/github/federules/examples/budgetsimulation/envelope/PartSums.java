package io.github.federules.examples.budgetsimulation.envelope;

import java.io.Serializable;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.sql.Row;

/** The aid and the number of eligible operations of one part, under each variant. */
final class PartSums implements Serializable {

    private static final long serialVersionUID = 1L;

    private final int part;
    private final long[] aid;
    private final long[] operations;

    private PartSums(int part, int variants) {
        this.part = part;
        aid = new long[variants];
        operations = new long[variants];
    }

    static PartSums of(int part, Iterator<Row> rows, int variants) {
        PartSums sums = new PartSums(part, variants);
        while (rows.hasNext()) {
            List<Long> aids = rows.next().getList(1);
            for (int variant = 0; variant < variants; variant++) {
                long cents = aids.get(variant);
                if (cents >= 0) {
                    sums.aid[variant] = Math.addExact(sums.aid[variant], cents);
                    sums.operations[variant]++;
                }
            }
        }
        return sums;
    }

    int part() {
        return part;
    }

    long aid(int variant) {
        return aid[variant];
    }

    long operations(int variant) {
        return operations[variant];
    }
}
