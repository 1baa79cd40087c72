package io.github.federules.examples.budgetsimulation;

import java.util.Iterator;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.spark.TaskContext;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Row;

/** Passes rows on. The first attempt of each task fails after some rows. */
final class FailingOnce implements MapPartitionsFunction<Row, Row> {

    private static final long serialVersionUID = 1L;

    private static final AtomicInteger FAILURES = new AtomicInteger();

    private final int after;

    FailingOnce(int after) {
        this.after = after;
    }

    static void reset() {
        FAILURES.set(0);
    }

    static int failures() {
        return FAILURES.get();
    }

    @Override
    public Iterator<Row> call(Iterator<Row> rows) {
        boolean isFirst = TaskContext.get().attemptNumber() == 0;
        return new Iterator<>() {

            private int passed;

            @Override
            public boolean hasNext() {
                return rows.hasNext();
            }

            @Override
            public Row next() {
                if (isFirst && passed++ == after) {
                    FAILURES.incrementAndGet();
                    throw new IllegalStateException("The test makes this task fail.");
                }
                return rows.next();
            }
        };
    }
}
