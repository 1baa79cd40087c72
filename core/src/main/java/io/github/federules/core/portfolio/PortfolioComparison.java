package io.github.federules.core.portfolio;

import io.github.federules.core.call.Call;
import io.github.federules.core.collection.NoNulls;
import io.github.federules.core.decision.Assessor;
import io.github.federules.core.dossier.Dossier;
import io.github.federules.core.text.Printed;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * A comparison of two calls, such as a call before and after a change: decides the same dossiers under both.
 *
 * <p>For example:
 *
 * <pre>{@code
 * Call changed = call.with(AidIntensity.of(clause, Value.of(Rate.percent("60"))));
 * Portfolio portfolio = PortfolioComparison.between(call, changed).compare(dossiers.stream());
 * portfolio.total().after().aid(); // the sum of the sure aid under the changed call
 * portfolio.losses();              // the dossiers that lose most
 * }</pre>
 *
 * <p>It compares the verdicts on funding and the aid. Each dossier is decided under both calls, whichever call it names. A call ignores
 * the answers and the tracks that it does not know; what it asks and the dossier does not answer is unknown under it.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class PortfolioComparison {

    private final Assessor before;
    private final Assessor after;

    private PortfolioComparison(Assessor before, Assessor after) {
        this.before = before;
        this.after = after;
    }

    /**
     * Creates a comparison of two calls, each under its default readings.
     *
     * @param before the call that is compared with
     * @param after the other call, which may have the same id
     * @return the comparison
     */
    public static PortfolioComparison between(Call before, Call after) {
        NoNulls.among("before", before, "after", after);
        return between(Assessor.of(before), Assessor.of(after));
    }

    /**
     * Creates a comparison of two calls under readings that you choose, or of one call under two readings.
     *
     * <p>For example, {@code between(Assessor.of(call), Assessor.of(call).reading(DeadlineDay.INCLUSIVE))}.
     *
     * @param before what is compared with
     * @param after the other one
     * @return the comparison
     */
    public static PortfolioComparison between(Assessor before, Assessor after) {
        NoNulls.among("before", before, "after", after);
        return new PortfolioComparison(before, after);
    }

    /**
     * Decides a dossier under both calls.
     *
     * @param dossier the dossier, whichever call it names
     * @return both decisions on funding
     */
    public ComparedDossier compare(Dossier dossier) {
        Objects.requireNonNull(dossier, "dossier");
        return new ComparedDossier(
                dossier.id(),
                dossier.applicant().lead().kind(),
                before.assessAsIfForThisCall(dossier).funding(),
                after.assessAsIfForThisCall(dossier).funding());
    }

    /**
     * Decides dossiers under both calls, on all cores if the stream is parallel, and adds them up. Of the largest changes it keeps
     * {@value Portfolio#MOST_KEPT}; {@link Portfolio#keeping} makes one that keeps another number.
     *
     * @param dossiers any number of dossiers, whichever call they name
     * @return the sums and the largest changes, the same for a parallel stream
     */
    public Portfolio compare(Stream<Dossier> dossiers) {
        return Objects.requireNonNull(dossiers, "dossiers")
                .map(this::compare)
                .collect(() -> Portfolio.keeping(Portfolio.MOST_KEPT), Portfolio::add, Portfolio::addAll);
    }

    /**
     * Returns the value in one short line, for logs.
     *
     * @return the line
     */
    @Override
    public String toString() {
        return Printed.line("PortfolioComparison", "before", before.call(), "after", after.call());
    }
}
