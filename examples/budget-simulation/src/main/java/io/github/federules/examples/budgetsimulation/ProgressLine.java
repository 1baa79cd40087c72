package io.github.federules.examples.budgetsimulation;

import java.util.Locale;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.apache.spark.SparkStageInfo;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.api.java.JavaSparkStatusTracker;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.util.LongAccumulator;

/**
 * Shows the progress of the job, every few seconds if something has changed.
 *
 * <p>It is for people: a task that is tried again may be counted twice. The results do not come from here.
 */
final class ProgressLine implements AutoCloseable {

    private static final int SECONDS = 5;

    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(work -> {
        Thread thread = new Thread(work, "progress");
        thread.setDaemon(true);
        return thread;
    });
    private final JavaSparkStatusTracker status;
    private final LongAccumulator done;
    private final Consumer<String> messages;
    private String shown = "";

    ProgressLine(SparkSession spark, LongAccumulator done, Consumer<String> messages) {
        this.status = JavaSparkContext.fromSparkContext(spark.sparkContext()).statusTracker();
        this.done = done;
        this.messages = messages;
    }

    void start() {
        var unused = clock.scheduleAtFixedRate(this::show, SECONDS, SECONDS, TimeUnit.SECONDS);
    }

    /** Shows how far the job is, unless nothing has changed since. */
    void show() {
        int tasks = 0;
        int ended = 0;
        for (int stage : status.getActiveStageIds()) {
            SparkStageInfo info = status.getStageInfo(stage);
            if (info != null) {
                tasks += info.numTasks();
                ended += info.numCompletedTasks();
            }
        }
        String line =
                String.format(Locale.ENGLISH, "Deciding: %,d dossiers, %,d of %,d tasks.", done.value(), ended, tasks);
        if (!line.equals(shown)) {
            shown = line;
            messages.accept(line);
        }
    }

    @Override
    public void close() {
        clock.shutdownNow();
        messages.accept(String.format(Locale.ENGLISH, "Decided: %,d dossiers.", done.value()));
    }
}
