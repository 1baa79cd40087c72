package io.github.federules.examples.budgetsimulation.deciding;

import io.github.federules.examples.budgetsimulation.lines.BlockLines;
import io.github.federules.examples.budgetsimulation.lines.FileBlock;
import io.github.federules.examples.budgetsimulation.lines.FileLine;
import java.io.IOException;
import java.net.URI;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.apache.hadoop.fs.Path;
import org.apache.spark.TaskContext;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.util.LongAccumulator;
import org.apache.spark.util.SerializableConfiguration;
import org.apache.spark.util.TaskCompletionListener;
import org.jspecify.annotations.Nullable;

/**
 * Decides the lines of a block, and adds a row that counts them.
 *
 * <p>The count travels as a row, like all that is to be exact: a row of a task that failed is dropped with its task, and an accumulator would count
 * it twice.
 */
public final class DecidedLines implements FlatMapFunction<FileBlock, Row> {

    private static final long serialVersionUID = 1L;

    private final Broadcast<SentGrid> grid;
    private final Broadcast<SerializableConfiguration> configuration;
    private final LongAccumulator progress;

    public DecidedLines(
            Broadcast<SentGrid> grid, Broadcast<SerializableConfiguration> configuration, LongAccumulator progress) {
        this.grid = grid;
        this.configuration = configuration;
        this.progress = progress;
    }

    @Override
    public Iterator<Row> call(FileBlock block) throws IOException {
        BlockLines lines = BlockLines.open(block, configuration.value().value());
        TaskContext.get().addTaskCompletionListener((TaskCompletionListener) task -> lines.close());
        return new Rows(lines, block, grid.value().decider(), progress);
    }

    /** The rows of one block, each made when it is asked for. */
    private static final class Rows implements Iterator<Row> {

        private final BlockLines lines;
        private final String file;
        private final long block;
        private final DossierDecider decider;
        private final LongAccumulator progress;
        private @Nullable Row ready;
        private long count;
        private boolean isCounted;

        Rows(BlockLines lines, FileBlock block, DossierDecider decider, LongAccumulator progress) {
            this.lines = lines;
            this.file = shown(block.file());
            this.block = block.start();
            this.decider = decider;
            this.progress = progress;
        }

        @Override
        public boolean hasNext() {
            while (ready == null && lines.hasNext()) {
                take(lines.next());
            }
            if (ready == null && !isCounted) {
                isCounted = true;
                ready = RowFactory.create(file, block, null, count, null, null, null, null, null, null);
            }
            return ready != null;
        }

        @Override
        public Row next() {
            Row row = hasNext() ? ready : null;
            if (row == null) {
                throw new NoSuchElementException("no further row");
            }
            ready = null;
            return row;
        }

        private void take(FileLine line) {
            if (!line.isBlank()) {
                ready = decider.decide(file, block, line.place(), line.bytes());
                progress.add(1);
            }
            count++;
        }

        private static String shown(String file) {
            URI uri = new Path(file).toUri();
            return "file".equals(uri.getScheme()) ? uri.getPath() : file;
        }
    }
}
