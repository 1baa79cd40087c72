package io.github.federules.examples.grantservice;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Clients that each ask again as soon as they have an answer. */
final class ConcurrentClients implements AutoCloseable {

    private final int count;
    private final ExecutorService threads;

    ConcurrentClients(int count) {
        this.count = count;
        this.threads = Executors.newFixedThreadPool(count);
    }

    /** What a client does. */
    interface ClientStep {
        void run(int client) throws Exception;
    }

    /** Lets each client do something once, all at the same time. */
    void once(ClientStep step) throws Exception {
        for (Future<?> each : begin(step)) {
            each.get();
        }
    }

    /** Begins what each client does, and does not wait for the end. */
    List<Future<?>> begin(ClientStep step) {
        List<Future<?>> running = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int client = i;
            running.add(threads.submit(() -> {
                step.run(client);
                return null;
            }));
        }
        return running;
    }

    /** Lets each client do something again and again for a time, and measures it. A failure of one ends its loop and is thrown. */
    MeasuredRequests during(Duration time, ClientStep step) throws Exception {
        List<List<Long>> nanos = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            nanos.add(new ArrayList<>());
        }
        long begin = System.nanoTime();
        once(client -> {
            while (System.nanoTime() - begin < time.toNanos()) {
                long asked = System.nanoTime();
                step.run(client);
                nanos.get(client).add(System.nanoTime() - asked);
            }
        });
        Duration took = Duration.ofNanos(System.nanoTime() - begin);
        return new MeasuredRequests(
                nanos.stream().flatMap(List::stream).mapToLong(Long::longValue).toArray(), took);
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
