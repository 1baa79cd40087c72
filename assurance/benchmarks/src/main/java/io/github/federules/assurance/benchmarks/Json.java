package io.github.federules.assurance.benchmarks;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Dossiers read and decisions written as JSON, one of 64 in turn: ours beside trees of Jackson of the same bytes. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class Json {

    private final JsonTexts texts = new JsonTexts();
    private int next;

    /** Starts with the first dossier. */
    @Setup
    public void start() {
        next = 0;
    }

    private int next() {
        return next++ & (VariedDossiers.COUNT - 1);
    }

    /**
     * Reads a dossier from UTF-8 and checks it.
     *
     * @return the dossier
     */
    @Benchmark
    public Object read() {
        return texts.read(next());
    }

    /**
     * Reads the same bytes as a tree.
     *
     * @return the tree
     */
    @Benchmark
    public Object readTree() {
        return texts.readTree(next());
    }

    /**
     * Writes a decision, of which everything was read before, as UTF-8.
     *
     * @return the number of bytes
     */
    @Benchmark
    public long write() {
        return texts.write(next());
    }

    /**
     * Writes the same bytes from a tree.
     *
     * @return the number of bytes
     */
    @Benchmark
    public long writeTree() {
        return texts.writeTree(next());
    }

    /**
     * Reads a dossier, decides it and writes the decision.
     *
     * @return the number of bytes
     */
    @Benchmark
    public long answer() {
        return texts.answer(next());
    }
}
