package io.github.federules.core.dossier;

import static io.github.federules.core.money.Euros.euros;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.management.ThreadMXBean;
import io.github.federules.core.fault.FaultCode;
import io.github.federules.core.fault.InvalidFactException;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Operations that grow line by line from one another share their lines, and never see each other's. */
class BranchesTest {

    private static final int THREADS = 2;

    @Test
    void two_continuations_of_one_operation_do_not_see_each_other() {
        Operation stem = operation("a", "b");
        Operation left = stem.with(line("c"));
        Operation right = stem.with(line("d"));
        Operation further = left.with(line("e"));

        assertThat(ids(stem)).containsExactly("a", "b");
        assertThat(ids(left)).containsExactly("a", "b", "c");
        assertThat(ids(right)).containsExactly("a", "b", "d");
        assertThat(ids(further)).containsExactly("a", "b", "c", "e");
        assertThat(right).isEqualTo(operation("a", "b", "d")).isNotEqualTo(left);
        assertThat(left.costLines()).startsWith(stem.costLines().toArray(CostLine[]::new));
    }

    @Test
    void each_continuation_refuses_its_own_duplicates_and_no_others() {
        Operation stem = operation("a", "b");
        Operation left = stem.with(line("c"));
        Operation right = stem.with(line("d"));

        assertDuplicate(left, "c");
        assertDuplicate(right, "d");
        assertDuplicate(left, "a");
        assertDuplicate(right, "b");
        assertDuplicate(stem, "a");
        assertThat(ids(left.with(line("d")))).containsExactly("a", "b", "c", "d");
        assertThat(ids(right.with(line("c")))).containsExactly("a", "b", "d", "c");
        // What was refused left nothing behind.
        assertThat(ids(left)).containsExactly("a", "b", "c");
        assertThat(ids(stem.with(line("c")))).containsExactly("a", "b", "c");
    }

    @Test
    void an_operation_without_lines_is_the_beginning_of_many() {
        Operation left = Operation.untitled().with(line("a"));
        Operation right = Operation.untitled().with(line("b"));
        assertThat(ids(left)).containsExactly("a");
        assertThat(ids(right)).containsExactly("b");
        assertThat(Operation.untitled().costLines()).isEmpty();
    }

    @Test
    void a_total_that_is_too_large_on_one_continuation_is_not_on_another() {
        CostLine most = CostLine.of(CostNature.STUDIES, euros("999999999999.99"));
        Operation full = Operation.untitled();
        for (int i = 0; i < 10; i++) {
            full = full.with(most);
        }
        Operation stem = full;
        // Ten times 999,999,999,999.99 leave 0.09 of 9,999,999,999,999.99.
        assertThatThrownBy(() -> stem.with(line("a").withAmount(euros("0.10"))))
                .isInstanceOf(InvalidFactException.class);
        assertThat(ids(stem.with(line("b").withAmount(euros("0.09")))))
                .hasSize(11)
                .endsWith("b");
        assertThat(ids(stem.with(line("a").withAmount(euros("0.01")))))
                .hasSize(11)
                .endsWith("a");
    }

    @Test
    @Tag("long")
    void several_threads_continue_the_same_operations_each_by_its_own_lines() throws Exception {
        List<Operation> stems = IntStream.range(0, 5_000)
                .mapToObj(each -> operation("a", "b", "c"))
                .toList();
        AtomicInteger arrived = new AtomicInteger();
        List<List<Operation>> grown = inParallel(thread -> {
            List<Operation> own = new ArrayList<>();
            try {
                for (Operation stem : stems) {
                    CostLine line = line(thread + "-1");
                    // All threads are at the same operation at the same time.
                    arrived.incrementAndGet();
                    while (arrived.get() < THREADS * (own.size() + 1)) {
                        Thread.onSpinWait();
                    }
                    own.add(stem.with(line).with(line(thread + "-2")));
                }
                return own;
            } finally {
                arrived.addAndGet(THREADS * stems.size()); // nobody waits for whoever has failed
            }
        });
        for (int thread = 0; thread < THREADS; thread++) {
            List<String> own = List.of("a", "b", "c", thread + "-1", thread + "-2");
            assertThat(grown.get(thread)).allMatch(each -> ids(each).equals(own));
        }
        assertThat(stems).allMatch(each -> ids(each).equals(List.of("a", "b", "c")));
    }

    @Test
    void a_line_more_costs_the_same_however_many_there_are() {
        grow(2_000); // so that all classes are loaded
        long few = allocated(2_000);
        long many = allocated(8_000);
        // Four times the lines; a copy of all lines for each would be sixteen times as much.
        assertThat((double) many / few).isBetween(2.0, 6.0);
    }

    private static long allocated(int lines) {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadAllocatedBytes();
        Operation operation = grow(lines);
        long bytes = threads.getCurrentThreadAllocatedBytes() - before;
        assertThat(operation.costLines()).hasSize(lines);
        return bytes;
    }

    private static Operation grow(int lines) {
        Operation operation = Operation.untitled();
        for (int i = 0; i < lines; i += 2) {
            operation =
                    operation.cost(CostNature.STUDIES, "Étude", euros(1)).staff("Agent", euros(1), FteShare.fte("0.5"));
        }
        return operation;
    }

    private interface Growth {

        List<Operation> of(int thread) throws Exception;
    }

    private static List<List<Operation>> inParallel(Growth growth) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            List<Callable<List<Operation>>> tasks = IntStream.range(0, THREADS)
                    .<Callable<List<Operation>>>mapToObj(thread -> () -> growth.of(thread))
                    .toList();
            List<List<Operation>> grown = new ArrayList<>();
            for (Future<List<Operation>> each : threads.invokeAll(tasks)) {
                grown.add(each.get());
            }
            return grown;
        } finally {
            threads.shutdown();
        }
    }

    private static void assertDuplicate(Operation operation, String id) {
        assertThatThrownBy(() -> operation.with(line(id)))
                .isInstanceOfSatisfying(
                        InvalidFactException.class,
                        e -> assertThat(e.fault().code()).isEqualTo(FaultCode.DUPLICATE_LINE_ID));
    }

    private static Operation operation(String... ids) {
        Operation operation = Operation.untitled();
        for (String id : ids) {
            operation = operation.with(line(id));
        }
        return operation;
    }

    private static CostLine line(String id) {
        return CostLine.of(CostNature.STUDIES, euros(1)).withId(id);
    }

    private static List<String> ids(Operation operation) {
        return operation.costLines().stream()
                .map(line -> line.id().orElseThrow())
                .toList();
    }
}
