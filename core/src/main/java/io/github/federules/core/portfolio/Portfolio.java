package io.github.federules.core.portfolio;

import io.github.federules.core.dossier.BeneficiaryKind;
import io.github.federules.core.fact.Fact;
import io.github.federules.core.text.Printed;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.ToLongFunction;

/**
 * What two calls decide of many dossiers: sums, also by kind of body, and the dossiers that change most.
 *
 * <p>{@link PortfolioComparison#compare(java.util.stream.Stream)} makes one of a stream. To count dossiers as they come, add each:
 *
 * <pre>{@code
 * Portfolio portfolio = Portfolio.keeping(20);
 * portfolio.add(comparison.compare(dossier));
 * }</pre>
 *
 * <p>It holds sums and the largest changes alone: memory does not grow with the number of dossiers. This class is mutable and not
 * thread-safe.
 */
public final class Portfolio {

    /** How many dossiers each list of the largest changes has at most, unless you choose another number: 10. */
    public static final int MOST_KEPT = 10;

    private static final int BOUND = 1_000;

    private static final Comparator<Fact<BeneficiaryKind>> UNKNOWN_LAST = Comparator.comparing(
                    (Fact<BeneficiaryKind> kind) -> !kind.isKnown())
            .thenComparing(kind -> kind.find().orElse(BeneficiaryKind.LOCAL_AUTHORITY));

    private final int most;
    private final PortfolioSums total = new PortfolioSums();
    private final Map<Fact<BeneficiaryKind>, PortfolioSums> byKind = new TreeMap<>(UNKNOWN_LAST);
    private final List<ComparedDossier> gains = new ArrayList<>();
    private final List<ComparedDossier> losses = new ArrayList<>();
    private final List<ComparedDossier> turned = new ArrayList<>();

    private Portfolio(int most) {
        this.most = most;
    }

    /**
     * Creates an empty portfolio.
     *
     * @param most how many dossiers each list of the largest changes has at most, from 0 to 1,000
     * @return the portfolio
     * @throws IllegalArgumentException if the number is negative or over 1,000
     */
    public static Portfolio keeping(int most) {
        if (most < 0 || most > BOUND) {
            throw new IllegalArgumentException("The number of dossiers to keep is " + most
                    + ", but must be from 0 to 1000. For all of them, compare each dossier by itself.");
        }
        return new Portfolio(most);
    }

    /**
     * Adds a dossier.
     *
     * @param dossier the dossier with both decisions
     */
    public void add(ComparedDossier dossier) {
        total.add(Objects.requireNonNull(dossier, "dossier"));
        byKind.computeIfAbsent(dossier.kind(), any -> new PortfolioSums()).add(dossier);
        keepLargest(dossier);
    }

    /**
     * Adds the dossiers of another portfolio, such as that of another file.
     *
     * @param other the portfolio, which keeps as many as this one
     * @throws IllegalArgumentException if it keeps fewer, so that some of the largest changes may be lost
     */
    public void addAll(Portfolio other) {
        if (Objects.requireNonNull(other, "other").most < most) {
            throw new IllegalArgumentException("The other portfolio keeps " + other.most
                    + " dossiers of each kind, but must keep " + most + " or more. Make both with the same number.");
        }
        total.addAll(other.total);
        other.byKind.forEach((kind, sums) ->
                byKind.computeIfAbsent(kind, any -> new PortfolioSums()).addAll(sums));
        keep(other.gains, gains, ComparedDossier::changeInCents);
        keep(other.losses, losses, each -> -each.changeInCents());
        keep(other.turned, turned, each -> Math.abs(each.changeInCents()));
    }

    private void keepLargest(ComparedDossier dossier) {
        List<ComparedDossier> one = List.of(dossier);
        if (dossier.changeInCents() > 0) {
            keep(one, gains, ComparedDossier::changeInCents);
        }
        if (dossier.changeInCents() < 0) {
            keep(one, losses, each -> -each.changeInCents());
        }
        if (dossier.isTurned()) {
            keep(one, turned, each -> Math.abs(each.changeInCents()));
        }
    }

    // Of equal changes the earlier ones are kept, so that a parallel stream keeps the same.
    private void keep(List<ComparedDossier> more, List<ComparedDossier> largest, ToLongFunction<ComparedDossier> size) {
        for (ComparedDossier each : more) {
            int place = largest.size();
            while (place > 0 && size.applyAsLong(largest.get(place - 1)) < size.applyAsLong(each)) {
                place--;
            }
            largest.add(place, each);
            if (largest.size() > most) {
                largest.remove(most);
            }
        }
    }

    /**
     * Returns the sums of all dossiers.
     *
     * @return the sums, which grow with the portfolio
     */
    public PortfolioSums total() {
        return total;
    }

    /**
     * Returns the sums by the kind of body of the applicant.
     *
     * @return the sums of each kind that occurs, in the order of {@link BeneficiaryKind}, an unknown kind last
     */
    public Map<Fact<BeneficiaryKind>, PortfolioSums> byKind() {
        return Collections.unmodifiableMap(byKind);
    }

    /**
     * Returns the dossiers whose sure aid rises most.
     *
     * @return the dossiers, the largest gain first, at most as many as are kept
     */
    public List<ComparedDossier> gains() {
        return List.copyOf(gains);
    }

    /**
     * Returns the dossiers whose sure aid falls most.
     *
     * @return the dossiers, the largest loss first, at most as many as are kept
     */
    public List<ComparedDossier> losses() {
        return List.copyOf(losses);
    }

    /**
     * Returns dossiers with another verdict. {@link PortfolioSums#dossiers(io.github.federules.core.result.Verdict,
     * io.github.federules.core.result.Verdict)} counts all of them.
     *
     * @return the dossiers, the largest change of the sure aid first, at most as many as are kept
     */
    public List<ComparedDossier> turned() {
        return List.copyOf(turned);
    }

    /**
     * Returns the value in one short line, for logs.
     *
     * @return the line
     */
    @Override
    public String toString() {
        return Printed.line("Portfolio", "total", total);
    }
}
