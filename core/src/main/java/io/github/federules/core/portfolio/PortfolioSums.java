package io.github.federules.core.portfolio;

import io.github.federules.core.collection.NoNulls;
import io.github.federules.core.result.Verdict;
import io.github.federules.core.text.Printed;
import java.util.EnumMap;
import java.util.Map;

/** Sums over dossiers that are decided under two calls. They grow with the {@link Portfolio} that they are of. */
public final class PortfolioSums {

    private final Map<Verdict, Map<Verdict, Long>> verdicts = new EnumMap<>(Verdict.class);
    private final CallSums before = new CallSums();
    private final CallSums after = new CallSums();
    private long dossiers;
    private long gaining;
    private long losing;

    PortfolioSums() {}

    void add(ComparedDossier dossier) {
        dossiers++;
        count(dossier.before().verdict(), dossier.after().verdict(), 1);
        before.add(dossier.before());
        after.add(dossier.after());
        gaining += dossier.changeInCents() > 0 ? 1 : 0;
        losing += dossier.changeInCents() < 0 ? 1 : 0;
    }

    void addAll(PortfolioSums other) {
        dossiers += other.dossiers;
        other.verdicts.forEach((from, counts) -> counts.forEach((to, count) -> count(from, to, count)));
        before.addAll(other.before);
        after.addAll(other.after);
        gaining += other.gaining;
        losing += other.losing;
    }

    private void count(Verdict from, Verdict to, long dossiers) {
        verdicts.computeIfAbsent(from, any -> new EnumMap<>(Verdict.class)).merge(to, dossiers, Long::sum);
    }

    /**
     * Returns the number of dossiers.
     *
     * @return the number
     */
    public long dossiers() {
        return dossiers;
    }

    /**
     * Returns the number of dossiers with a verdict under each call.
     *
     * <p>For example, {@code dossiers(Verdict.INELIGIBLE, Verdict.ELIGIBLE)} is the number of those that become eligible.
     *
     * @param before the verdict under the call that is compared with
     * @param after the verdict under the other call
     * @return the number
     */
    public long dossiers(Verdict before, Verdict after) {
        NoNulls.among("before", before, "after", after);
        return verdicts.getOrDefault(before, Map.of()).getOrDefault(after, 0L);
    }

    /**
     * Returns the sums under the call that is compared with.
     *
     * @return the sums
     */
    public CallSums before() {
        return before;
    }

    /**
     * Returns the sums under the other call.
     *
     * @return the sums
     */
    public CallSums after() {
        return after;
    }

    /**
     * Returns the number of dossiers whose sure aid rises.
     *
     * @return the number
     */
    public long gaining() {
        return gaining;
    }

    /**
     * Returns the number of dossiers whose sure aid falls.
     *
     * @return the number
     */
    public long losing() {
        return losing;
    }

    /**
     * Returns the value in one short line, for logs.
     *
     * @return the line
     */
    @Override
    public String toString() {
        return Printed.line("PortfolioSums", "dossiers", dossiers, "before", before.aid(), "after", after.aid());
    }
}
