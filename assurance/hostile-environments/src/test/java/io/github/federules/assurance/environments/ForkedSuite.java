package io.github.federules.assurance.environments;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Answers the suite in a process of its own: each answer to the standard output, then to a file what the process is like.
 *
 * <p>All is written as bytes, so that no setting of the process changes what is compared.
 */
final class ForkedSuite {

    private final Path examples;
    private final Path folder;
    private final int generated;
    private final int stride;
    private final AnswerWriter writer;
    private final Map<Thread, String> loaders = new ConcurrentHashMap<>();

    private ForkedSuite(Path examples, Path folder, int generated, int stride, AnswerWriter writer) {
        this.examples = examples;
        this.folder = folder;
        this.generated = generated;
        this.stride = stride;
        this.writer = writer;
    }

    /**
     * Takes the examples, the files of the suite, how many dossiers to generate, to answer one case of how many, the threads,
     * and the file.
     */
    public static void main(String[] arguments) throws Exception {
        try (AnswerWriter writer = new AnswerWriter(new FileOutputStream(FileDescriptor.out))) {
            ForkedSuite suite = new ForkedSuite(
                    Path.of(arguments[0]),
                    Path.of(arguments[1]),
                    Integer.parseInt(arguments[2]),
                    Integer.parseInt(arguments[3]),
                    writer);
            // Before anything else, or a class would be met for the first time here and not by the threads.
            suite.answer(Integer.parseInt(arguments[4]));
            List<String> facts = EnvironmentFacts.all(suite.loaders.values());
            Files.write(Path.of(arguments[5]), String.join("\n", facts).getBytes(StandardCharsets.US_ASCII));
        }
    }

    private void answer(int threads) throws Exception {
        ExecutorService workers = Executors.newFixedThreadPool(threads);
        CountDownLatch allAreThere = new CountDownLatch(threads);
        AtomicReference<DecisionSuite> shared = new AtomicReference<>();
        // A thread takes the case of its own number first, so that each has answered.
        AtomicInteger next = new AtomicInteger(threads * stride);
        List<Future<?>> parts = new ArrayList<>();
        for (int i = 0; i < threads; i++) {
            int first = i * stride;
            parts.add(workers.submit(() -> {
                if (Boolean.getBoolean(EnvironmentFacts.FOREIGN_LOADER)) {
                    Thread.currentThread().setContextClassLoader(ClassLoader.getPlatformClassLoader());
                }
                allAreThere.countDown();
                allAreThere.await();
                // All threads meet the library's classes for the first time, at once; then they share one suite.
                shared.compareAndSet(null, new DecisionSuite(examples, folder, generated));
                answer(shared.get().cases(), first, next);
                return null;
            }));
        }
        // Every thread is at work by now, or waits for the last of them.
        workers.shutdown();
        for (Future<?> part : parts) {
            part.get();
        }
    }

    private void answer(List<DecisionSuite.Case> cases, int first, AtomicInteger next) throws IOException {
        for (int i = first; i < cases.size(); i = next.getAndAdd(stride)) {
            int decisions = cases.get(i).answer(new AnswerText(writer, i));
            Thread thread = Thread.currentThread();
            loaders.put(thread, EnvironmentFacts.nameOf(thread.getContextClassLoader()));
            writer.end(i, decisions, cases.get(i).name().replaceAll("[^ -~]", "?"));
        }
    }
}
