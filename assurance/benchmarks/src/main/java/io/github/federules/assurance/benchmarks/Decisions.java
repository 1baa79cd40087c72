package io.github.federules.assurance.benchmarks;

import io.github.federules.core.dossier.Dossier;
import io.github.federules.feder.CallRanking;
import io.github.federules.feder.FederCalls;
import io.github.federules.feder.FederEligibility;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** What this library does besides one decision on any of the varied dossiers: by kinds of dossiers, calls and sizes. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class Decisions {

    /** The varied dossiers by their result. */
    @State(Scope.Thread)
    public static class Varied {
        final FullDecision ours = new FullDecision();
        final int[] eligible = IntStream.range(0, VariedDossiers.COUNT)
                .filter(number -> !ours.isRefused(number))
                .toArray();
        final int[] refused =
                IntStream.range(0, VariedDossiers.COUNT).filter(ours::isRefused).toArray();
        private int next;

        int next(int[] numbers) {
            next = next + 1 < numbers.length ? next + 1 : 0;
            return numbers[next];
        }
    }

    /** One dossier under six calls of the catalogue. */
    @State(Scope.Thread)
    public static class SixCalls {
        final CallRanking calls =
                FederEligibility.among(FederCalls.all().stream().limit(6).toList());
        final Dossier dossier = FluentDossier.ofTwelveLines();
    }

    /** A dossier of many lines. */
    @State(Scope.Thread)
    public static class ManyLines {
        /** The number of lines. */
        @Param({"100", "1000", "10000", "100000"})
        public int lines;

        final FederEligibility eligibility = FederEligibility.under(FederCalls.HAUTS_DE_FRANCE_AI_2025);
        private Dossier dossier = FluentDossier.ofLines(1);

        /** Makes the dossier. */
        @Setup
        public void make() {
            dossier = FluentDossier.ofLines(lines);
        }
    }

    /**
     * Decides on eligible dossiers, and reads everything once.
     *
     * @param varied the dossiers
     * @param sink takes what was found
     */
    @Benchmark
    public void everythingEligible(Varied varied, Blackhole sink) {
        varied.ours.decideAll(varied.next(varied.eligible), sink::consume);
    }

    /**
     * Decides on refused dossiers, and reads everything once, remedies among it.
     *
     * @param varied the dossiers
     * @param sink takes what was found
     */
    @Benchmark
    public void everythingRefused(Varied varied, Blackhole sink) {
        varied.ours.decideAll(varied.next(varied.refused), sink::consume);
    }

    /**
     * Decides on one dossier under six calls, and ranks them.
     *
     * @param six the calls
     * @return the decisions
     */
    @Benchmark
    public Object sixCalls(SixCalls six) {
        return six.calls.assess(six.dossier);
    }

    /**
     * Makes a dossier of twelve lines.
     *
     * @return the dossier
     */
    @Benchmark
    public Object building() {
        return FluentDossier.ofTwelveLines();
    }

    /**
     * Decides on a dossier of many lines.
     *
     * @param many the dossier
     * @return the decision
     */
    @Benchmark
    public Object manyLines(ManyLines many) {
        return many.eligibility.assess(many.dossier);
    }
}
