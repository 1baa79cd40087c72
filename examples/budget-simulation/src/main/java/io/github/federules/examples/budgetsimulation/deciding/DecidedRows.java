package io.github.federules.examples.budgetsimulation.deciding;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Row;
import org.apache.spark.util.LongAccumulator;

/** Decides dossiers of a table: rows of the file, the number of the row, and the dossier as JSON. */
public final class DecidedRows implements MapFunction<Row, Row> {

    private static final long serialVersionUID = 1L;

    private final Broadcast<SentGrid> grid;
    private final LongAccumulator progress;

    public DecidedRows(Broadcast<SentGrid> grid, LongAccumulator progress) {
        this.grid = grid;
        this.progress = progress;
    }

    @Override
    public Row call(Row row) {
        progress.add(1);
        URI uri = URI.create(row.getString(0));
        String file = "file".equals(uri.getScheme()) ? uri.getPath() : row.getString(0);
        byte[] json = row.getString(2).getBytes(StandardCharsets.UTF_8);
        return grid.value().decider().decide(file, -1, row.getLong(1), json);
    }
}
