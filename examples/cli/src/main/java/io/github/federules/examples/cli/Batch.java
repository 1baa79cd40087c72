package io.github.federules.examples.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
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
import java.util.stream.Stream;

/**
 * A batch that is answered on all cores, in the order of its lines, in memory that does not grow with its length.
 *
 * <p>Lines go to the workers in bundles of bounded size; a huge line is answered alone, so that never more than one is held.
 * Where memory does not suffice for all that is under way, each of these lines is answered alone.
 */
final class Batch implements AutoCloseable {

    @SuppressWarnings("ArrayRecordComponent") // nobody compares lines
    private record NumberedLine(long number, byte[] json) {}

    /** Lines that a worker answers. */
    private record Bundle(List<NumberedLine> lines, Future<List<AnsweredText>> answers) {}

    private static final int BUNDLE_LINES = 128;
    private static final int BUNDLE_BYTES = 1 << 18;
    private static final List<byte[]> REHEARSED = Stream.of(
                    "{}",
                    "{\"operation\": {\"costLines\": [{\"nature\": \"STAFF\", \"person\": \"p\","
                            + " \"amount\": {\"amount\": 1, \"currency\": \"EUR\"}}]}}")
            .map(json -> json.getBytes(StandardCharsets.UTF_8))
            .toList();
    private static final int WORKERS =
            Math.max(1, Math.min(8, Runtime.getRuntime().availableProcessors()));

    private final Answering answering;
    private final int most;
    private final Optional<String> file;
    private final Consumer<AnsweredText> answers;
    private final Runnable afterAnswers;
    private final ExecutorService workers = Executors.newFixedThreadPool(WORKERS, Batch::daemon);
    private final Deque<Bundle> underWay = new ArrayDeque<>();
    private List<NumberedLine> bundle = new ArrayList<>();
    private int bundleBytes;

    Batch(Answering answering, int most, Optional<String> file, Consumer<AnsweredText> answers, Runnable afterAnswers) {
        this.answering = answering;
        this.most = most;
        this.file = file;
        this.answers = answers;
        this.afterAnswers = afterAnswers;
    }

    void answer(InputStream in) throws IOException {
        rehearse();
        // A sender of single dossiers gets each answer before the program waits for the next one.
        BatchLines lines = new BatchLines(in, most, this::takeSome);
        while (lines.next()) {
            if (lines.isBlank()) {
                continue;
            }
            if (lines.length() > BUNDLE_BYTES || lines.isTooLargeForMemory()) {
                finish();
                answers.accept(alone(lines));
            } else {
                add(new NumberedLine(lines.number(), Arrays.copyOf(lines.bytes(), lines.length())));
            }
        }
        finish();
    }

    // A class that is loaded for a dossier without memory to do so would be lost to all others.
    private void rehearse() {
        for (byte[] json : REHEARSED) {
            answering.answerAlone(json, 0, json.length, file, OptionalLong.of(0));
        }
    }

    private void add(NumberedLine line) {
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
        List<NumberedLine> work = bundle;
        bundle = new ArrayList<>();
        bundleBytes = 0;
        underWay.add(new Bundle(
                work,
                workers.submit(() -> work.stream()
                        .map(line -> answering.answer(
                                line.json(), 0, line.json().length, file, OptionalLong.of(line.number())))
                        .toList())));
    }

    private void finish() {
        boolean isMore = true;
        while (isMore) {
            isMore = takeSome();
        }
    }

    /** Takes some answers to what is under way and returns whether there were any. */
    private boolean takeSome() {
        // Small bundles cost more: while all workers have lines, the bundle is left to grow.
        if (!bundle.isEmpty() && underWay.size() < WORKERS) {
            submit();
        }
        if (underWay.isEmpty()) {
            afterAnswers.run();
            return false;
        }
        takeAnswers();
        return true;
    }

    private void takeAnswers() {
        Bundle bundle = underWay.remove();
        try {
            bundle.answers().get().forEach(answers);
        } catch (InterruptedException e) {
            throw interrupted(e);
        } catch (ExecutionException e) {
            if (!MemoryShortage.isCauseOf(e)) {
                throw new IllegalStateException("A dossier of the batch could not be answered.", e.getCause());
            }
            answerAlone(bundle.lines());
        }
    }

    // The answers to all that is under way are made again, one by one: together they take too much memory.
    private void answerAlone(List<NumberedLine> first) {
        List<NumberedLine> lines = new ArrayList<>(first);
        while (!underWay.isEmpty()) {
            Bundle bundle = underWay.remove();
            lines.addAll(bundle.lines());
            await(bundle);
        }
        for (NumberedLine line : lines) {
            OptionalLong number = OptionalLong.of(line.number());
            answers.accept(answering.answerAlone(line.json(), 0, line.json().length, file, number));
        }
    }

    private static void await(Bundle bundle) {
        try {
            bundle.answers().get();
        } catch (InterruptedException e) {
            throw interrupted(e);
        } catch (ExecutionException e) {
            // Whatever it is, it is met again.
        }
    }

    private static IllegalStateException interrupted(InterruptedException e) {
        Thread.currentThread().interrupt();
        return new IllegalStateException("The batch was interrupted.", e);
    }

    private AnsweredText alone(BatchLines lines) {
        OptionalLong number = OptionalLong.of(lines.number());
        return lines.isTooLargeForMemory()
                ? answering.tooLargeForMemory(file, number)
                : answering.answerAlone(lines.bytes(), 0, lines.length(), file, number);
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
