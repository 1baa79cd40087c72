package io.github.federules.testkit.arbitraries;

import io.github.federules.core.call.Call;
import io.github.federules.core.call.MinimumCostBasis;
import io.github.federules.core.dossier.CostLine;
import io.github.federules.core.dossier.Dossier;
import io.github.federules.core.dossier.FteShare;
import io.github.federules.testkit.arbitraries.LineTotals.Basis;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Which of the totals that a dossier may have is to lie beside a bound, by the amount of one line more. */
final class TotalBesideBound {

    private enum End {
        LEAST,
        MOST,
        PRESENTED
    }

    private final Costing costing;
    private final Call call;
    private final End end;
    private final Predicate<LineTotals> bound;
    private final int step;

    private TotalBesideBound(Costing costing, Call call, End end, Predicate<LineTotals> bound, int step) {
        this.costing = costing;
        this.call = call;
        this.end = end;
        this.bound = bound;
        this.step = step;
    }

    static Arbitrary<UnaryOperator<Dossier>> any(Call call, Costing costing, List<Predicate<LineTotals>> bounds) {
        if (bounds.isEmpty() || costing.natures().isEmpty()) {
            return Arbitraries.just(UnaryOperator.identity());
        }
        Arbitrary<UnaryOperator<Dossier>> aims = Combinators.combine(
                        Arbitraries.of(End.class), Arbitraries.of(bounds), Steps.any())
                .as((end, bound, step) -> new TotalBesideBound(costing, call, end, bound, step)::at);
        return Arbitraries.frequencyOf(Tuple.of(1, Arbitraries.just(UnaryOperator.identity())), Tuple.of(3, aims));
    }

    private Dossier at(Dossier dossier) {
        Basis basis = costing.basis(dossier);
        Basis judged = end == End.PRESENTED ? basis.with(basis.readings().with(MinimumCostBasis.PRESENTED)) : basis;
        FteShare share = end == End.MOST ? MissingShares.FULL : MissingShares.SMALLEST;
        Predicate<List<CostLine>> reached =
                lines -> bound.test(LineTotals.of(call, complete(dossier, lines, share), judged));
        return costing.oneMoreBeside(dossier, reached, step, costing.natures().get(0))
                .orElse(dossier);
    }

    private static List<CostLine> complete(Dossier dossier, List<CostLine> lines, FteShare share) {
        return MissingShares.complete(Costing.with(dossier, lines), share)
                .operation()
                .costLines();
    }
}
