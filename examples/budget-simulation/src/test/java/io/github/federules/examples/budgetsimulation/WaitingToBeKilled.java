package io.github.federules.examples.budgetsimulation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Iterator;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Row;

/** Passes rows on. The first task to get so far writes the number of its process, and waits. */
final class WaitingToBeKilled implements MapPartitionsFunction<Row, Row> {

    private static final long serialVersionUID = 1L;

    private final String pid;
    private final int after;

    WaitingToBeKilled(String pid, int after) {
        this.pid = pid;
        this.after = after;
    }

    @Override
    public Iterator<Row> call(Iterator<Row> rows) {
        return new Iterator<>() {

            private int passed;

            @Override
            public boolean hasNext() {
                return rows.hasNext();
            }

            @Override
            public Row next() {
                if (passed++ == after && isFirst()) {
                    waitForTheEnd();
                }
                return rows.next();
            }
        };
    }

    private boolean isFirst() {
        try {
            Files.createFile(Path.of(pid + ".claimed"));
            // Whoever finds the file finds the whole number.
            Path number = Files.writeString(
                    Path.of(pid + ".new"), Long.toString(ProcessHandle.current().pid()));
            Files.move(number, Path.of(pid), StandardCopyOption.ATOMIC_MOVE);
            return true;
        } catch (FileAlreadyExistsException e) {
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void waitForTheEnd() {
        try {
            Thread.sleep(120_000);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        throw new IllegalStateException("Nobody killed this process.");
    }
}
