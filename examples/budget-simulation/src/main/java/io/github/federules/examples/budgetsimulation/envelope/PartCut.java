package io.github.federules.examples.budgetsimulation.envelope;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;

/** Goes through one part, operation by operation, until a variant's envelope ends. */
final class PartCut {

    private final PartStart start;
    private final long envelope;
    private long spent;
    private long funded;
    private boolean hasEnded;
    private @Nullable String lastFunded;
    private @Nullable String firstLeftOut;

    private PartCut(PartStart start, long envelope) {
        this.start = start;
        this.envelope = envelope;
        spent = start.spent();
        funded = start.funded();
    }

    /** Returns the lists of the variants whose envelope ends in this part. */
    static Iterator<FundedList> of(Iterator<Row> rows, List<PartStart> starts, long envelope, FundingOrder order) {
        List<PartCut> cuts =
                starts.stream().map(start -> new PartCut(start, envelope)).toList();
        while (rows.hasNext()) {
            Row row = rows.next();
            List<Long> aids = row.getList(1);
            for (PartCut cut : cuts) {
                cut.take(row.isNullAt(0) ? null : row.getString(0), aids.get(cut.start.variant()));
            }
        }
        List<FundedList> lists = new ArrayList<>();
        cuts.forEach(cut -> lists.add(cut.list(order)));
        return lists.iterator();
    }

    private void take(@Nullable String id, long cents) {
        if (hasEnded || cents < 0) {
            return;
        }
        if (cents > envelope - spent) {
            hasEnded = true;
            firstLeftOut = id;
        } else {
            spent += cents;
            funded++;
            lastFunded = id;
        }
    }

    private FundedList list(FundingOrder order) {
        return new FundedList(
                start.variant(), order, funded, spent, start.operations() - funded, lastFunded, firstLeftOut);
    }
}
