package io.github.federules.examples.budgetsimulation.deciding;

import java.net.URI;
import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Queue;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.util.LongAccumulator;
import org.jspecify.annotations.Nullable;

/**
 * Decides the lines of files: rows of the file, the byte where the block begins, and the bytes of the line.
 *
 * <p>The lines of a block are counted as they come. The count travels as a row, like all that is to be exact: a row of a task that failed is
 * dropped with its task, and an accumulator would count it twice.
 */
public final class DecidedLines implements MapPartitionsFunction<Row, Row> {

    private static final long serialVersionUID = 1L;

    private final Broadcast<SentGrid> grid;
    private final LongAccumulator progress;

    public DecidedLines(Broadcast<SentGrid> grid, LongAccumulator progress) {
        this.grid = grid;
        this.progress = progress;
    }

    @Override
    public Iterator<Row> call(Iterator<Row> lines) {
        return new Rows(lines, grid.value().decider(), progress);
    }

    /** The decided rows of one task, each made when it is asked for. */
    private static final class Rows implements Iterator<Row> {

        private final Iterator<Row> lines;
        private final DossierDecider decider;
        private final LongAccumulator progress;
        private final Queue<Row> ready = new ArrayDeque<>(2);
        private @Nullable String path;
        private String file = "";
        private long block;
        private long place;

        Rows(Iterator<Row> lines, DossierDecider decider, LongAccumulator progress) {
            this.lines = lines;
            this.decider = decider;
            this.progress = progress;
        }

        @Override
        public boolean hasNext() {
            while (ready.isEmpty() && lines.hasNext()) {
                take(lines.next());
            }
            if (ready.isEmpty()) {
                endBlock();
            }
            return !ready.isEmpty();
        }

        @Override
        public Row next() {
            if (!hasNext()) {
                throw new NoSuchElementException("no further row");
            }
            return ready.remove();
        }

        private void take(Row line) {
            if (!line.getString(0).equals(path) || line.getLong(1) != block) {
                endBlock();
                path = line.getString(0);
                file = shown(path);
                block = line.getLong(1);
                place = 0;
            }
            byte[] json = line.getAs(2);
            if (!isBlank(json)) {
                ready.add(decider.decide(file, block, place, json));
                progress.add(1);
            }
            place++;
        }

        private void endBlock() {
            if (path != null) {
                ready.add(RowFactory.create(file, block, null, place, null, null, null, null, null, null));
                path = null;
            }
        }

        private static boolean isBlank(byte[] json) {
            for (byte each : json) {
                if (each != ' ' && each != '\t' && each != '\r') {
                    return false;
                }
            }
            return true;
        }

        private static String shown(String path) {
            URI uri = URI.create(path);
            return "file".equals(uri.getScheme()) ? uri.getPath() : path;
        }
    }
}
