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
import org.openjdk.jmh.infra.Blackhole;

/** One evaluation of one of 64 varied dossiers of twelve lines under the first call, in turn: ours beside rivals. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class Decide {

    /** This library. */
    @State(Scope.Thread)
    public static class Ours {
        final FullDecision rival = new FullDecision();
    }

    /** A call that uses every noun of the language. */
    @State(Scope.Thread)
    public static class Nouns {
        final EveryNoun call = new EveryNoun(false);
        final EveryNoun withAnswersOfLines = new EveryNoun(true);
        final WholeLanguage ofParties = new WholeLanguage();
    }

    /** Moneta. */
    @State(Scope.Thread)
    public static class Moneta {
        final MonetaLoop rival = new MonetaLoop();
    }

    /** Cents. */
    @State(Scope.Thread)
    public static class Cents {
        final CentsLoop rival = new CentsLoop();
    }

    /** Easy Rules. */
    @State(Scope.Thread)
    public static class Easy {
        final EasyRules rival = new EasyRules();
    }

    /** jDMN. */
    @State(Scope.Thread)
    public static class Jdmn {
        final CompiledJdmn rival = new CompiledJdmn();
    }

    /** The engine of Drools and Kogito. */
    @State(Scope.Thread)
    public static class Kie {
        final KieDmn rival = new KieDmn();
    }

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
     * Decides with this library: verdicts, aid and the outcome of every finding.
     *
     * @param ours this library
     * @return what was found
     */
    @Benchmark
    public Object federules(Ours ours) {
        return ours.rival.decide(next());
    }

    /**
     * Decides with this library, and reads everything once.
     *
     * @param ours this library
     * @param sink takes what was found
     */
    @Benchmark
    public void everything(Ours ours, Blackhole sink) {
        ours.rival.decideAll(next(), sink::consume);
    }

    /**
     * Explains a decision in one language.
     *
     * @param ours this library
     * @return the text
     */
    @Benchmark
    public Object explanation(Ours ours) {
        return ours.rival.explain(next());
    }

    /**
     * Decides under all readings.
     *
     * @param ours this library
     * @return what was found
     */
    @Benchmark
    public Object readings(Ours ours) {
        return ours.rival.readings(next());
    }

    /**
     * Decides a dossier of twelve lines with known facts under a call that uses every noun.
     *
     * @param nouns the call
     * @return the decision
     */
    @Benchmark
    public Object everyNoun(Nouns nouns) {
        return nouns.call.known();
    }

    /**
     * Decides it with two criteria unknown: four scenarios.
     *
     * @param nouns the call
     * @return the decision
     */
    @Benchmark
    public Object everyNounInFourScenarios(Nouns nouns) {
        return nouns.call.open();
    }

    /**
     * Decides it with known facts where the call asks its cost lines too.
     *
     * @param nouns the call
     * @return the decision
     */
    @Benchmark
    public Object everyNounAndAnswersOfLines(Nouns nouns) {
        return nouns.withAnswersOfLines.known();
    }

    /**
     * Decides a dossier of three parties and twelve lines with known facts under a call of the whole language.
     *
     * @param nouns the call
     * @return the decision
     */
    @Benchmark
    public Object wholeLanguage(Nouns nouns) {
        return nouns.ofParties.known();
    }

    /**
     * Decides it with one answer of a party unknown.
     *
     * @param nouns the call
     * @return the decision
     */
    @Benchmark
    public Object wholeLanguageInTwoScenarios(Nouns nouns) {
        return nouns.ofParties.open();
    }

    /**
     * Adds up with Moneta's Money.
     *
     * @param moneta the loop
     * @return the aid
     */
    @Benchmark
    public Object moneta(Moneta moneta) {
        return moneta.rival.decide(next());
    }

    /**
     * Adds up cents in a long.
     *
     * @param cents the loop
     * @return the aid
     */
    @Benchmark
    public Object cents(Cents cents) {
        return cents.rival.decide(next());
    }

    /**
     * Decides with Easy Rules.
     *
     * @param easy the rules
     * @return the outcomes
     */
    @Benchmark
    public Object easyRules(Easy easy) {
        return easy.rival.decide(next());
    }

    /**
     * Decides with jDMN, translated to Java.
     *
     * @param jdmn the engine
     * @return the answer
     */
    @Benchmark
    public Object jdmn(Jdmn jdmn) {
        return jdmn.rival.decide(next());
    }

    /**
     * Decides with the engine of Drools and Kogito.
     *
     * @param kie the engine
     * @return the answer
     */
    @Benchmark
    public Object kie(Kie kie) {
        return kie.rival.decide(next());
    }
}
