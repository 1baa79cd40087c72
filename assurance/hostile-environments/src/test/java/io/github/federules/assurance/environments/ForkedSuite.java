package io.github.federules.assurance.environments;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Answers the suite in a process of its own, and writes to a file what the process is like, then the hash of each answer.
 *
 * <p>Nothing but ASCII is written, as bytes, so that no setting of the process changes what is compared.
 */
final class ForkedSuite {

    private final Path examples;
    private final Path folder;
    private final int generated;
    private final int stride;
    private final Map<Thread, String> loaders = new ConcurrentHashMap<>();

    private ForkedSuite(Path examples, Path folder, int generated, int stride) {
        this.examples = examples;
        this.folder = folder;
        this.generated = generated;
        this.stride = stride;
    }

    /**
     * Takes the examples, the files of the suite, how many dossiers to generate, to answer one case of how many, the threads,
     * and the file.
     */
    public static void main(String[] arguments) throws Exception {
        ForkedSuite suite = new ForkedSuite(
                Path.of(arguments[0]),
                Path.of(arguments[1]),
                Integer.parseInt(arguments[2]),
                Integer.parseInt(arguments[3]));
        // Before anything else, or a class would be met for the first time here and not by the threads.
        List<String> answers = suite.answers(Integer.parseInt(arguments[4]));
        List<String> lines = new ArrayList<>();
        EnvironmentFacts.all(suite.loaders.values()).forEach(fact -> lines.add(EnvironmentOutput.FACT + fact));
        answers.forEach(answer -> lines.add(EnvironmentOutput.ANSWER + answer));
        Files.write(Path.of(arguments[5]), String.join("\n", lines).getBytes(StandardCharsets.US_ASCII));
    }

    private List<String> answers(int threads) throws Exception {
        ExecutorService workers = Executors.newFixedThreadPool(threads);
        CountDownLatch allAreThere = new CountDownLatch(threads);
        AtomicReference<DecisionSuite> shared = new AtomicReference<>();
        // A thread takes the case of its own number first, so that each has answered.
        AtomicInteger next = new AtomicInteger(threads * stride);
        List<Future<List<String>>> parts = new ArrayList<>();
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
                return answers(shared.get(), first, next);
            }));
        }
        // Every thread is at work by now, or waits for the last of them.
        workers.shutdown();
        List<String> answers = new ArrayList<>();
        for (Future<List<String>> part : parts) {
            answers.addAll(part.get());
        }
        answers.sort(null);
        return answers;
    }

    private List<String> answers(DecisionSuite suite, int first, AtomicInteger next) {
        List<String> answers = new ArrayList<>();
        List<DecisionSuite.Case> cases = suite.cases();
        for (int i = first; i < cases.size(); i = next.getAndAdd(stride)) {
            DecisionSuite.Answer answer = cases.get(i).answer();
            Thread thread = Thread.currentThread();
            loaders.put(thread, EnvironmentFacts.nameOf(thread.getContextClassLoader()));
            answers.add(String.format(
                    Locale.ROOT,
                    "%06d\t%s\t%d\t%s",
                    i,
                    answer.hash(),
                    answer.decisions(),
                    cases.get(i).name().replaceAll("[^ -~]", "?")));
        }
        return answers;
    }
}
