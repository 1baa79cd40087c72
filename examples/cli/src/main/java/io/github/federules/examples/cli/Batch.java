package io.github.federules.examples.cli;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;

/**
 * A batch that is answered on all cores, in the order of its lines, in memory that does not grow with its length.
 *
 * <p>Lines go to the workers in bundles of bounded size; a huge line is answered alone, so that never more than one is held.
 */
final class Batch implements AutoCloseable {

    @SuppressWarnings("ArrayRecordComponent") // nobody compares lines
    private record Line(long number, byte[] json) {}

    private static final int BUNDLE_LINES = 128;
    private static final int BUNDLE_BYTES = 1 << 18;
    private static final int WORKERS =
            Math.max(1, Math.min(8, Runtime.getRuntime().availableProcessors()));

    private final Answering answering;
    private final int most;
    private final Optional<String> file;
    private final Consumer<Answered> answers;
    private final Runnable afterAnswers;
    private final ExecutorService workers = Executors.newFixedThreadPool(WORKERS, Batch::daemon);
    private final Deque<Future<List<Answered>>> underWay = new ArrayDeque<>();
    private List<Line> bundle = new ArrayList<>();
    private int bundleBytes;

    Batch(Answering answering, int most, Optional<String> file, Consumer<Answered> answers, Runnable afterAnswers) {
        this.answering = answering;
        this.most = most;
        this.file = file;
        this.answers = answers;
        this.afterAnswers = afterAnswers;
    }

    void answer(InputStream in) throws IOException {
        // A sender of single dossiers gets each answer before the program waits for the next one.
        Lines lines = new Lines(in, most, this::finish);
        while (lines.next()) {
            if (lines.isBlank()) {
                continue;
            }
            if (lines.length() > BUNDLE_BYTES) {
                finish();
                answers.accept(answer(lines.number(), lines.bytes(), lines.length()));
            } else {
                add(new Line(lines.number(), Arrays.copyOf(lines.bytes(), lines.length())));
            }
        }
        finish();
    }

    private void add(Line line) {
        bundle.add(line);
        bundleBytes += line.json().length;
        if (bundle.size() == BUNDLE_LINES || bundleBytes > BUNDLE_BYTES) {
            submit();
            while (underWay.size() > 2 * WORKERS) {
                takeAnswers();
            }
        }
    }

    private void submit() {
        List<Line> work = bundle;
        bundle = new ArrayList<>();
        bundleBytes = 0;
        underWay.add(workers.submit(() -> work.stream()
                .map(line -> answer(line.number(), line.json(), line.json().length))
                .toList()));
    }

    private void finish() {
        if (!bundle.isEmpty()) {
            submit();
        }
        while (!underWay.isEmpty()) {
            takeAnswers();
        }
        afterAnswers.run();
    }

    private void takeAnswers() {
        try {
            underWay.remove().get().forEach(answers);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The batch was interrupted.", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("A dossier of the batch could not be answered.", e.getCause());
        }
    }

    private Answered answer(long number, byte[] json, int length) {
        return answering.answer(json, 0, length, file, OptionalLong.of(number));
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "assess");
        thread.setDaemon(true);
        return thread;
    }

    @Override
    public void close() {
        workers.shutdownNow();
    }
}
