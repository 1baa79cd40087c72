package io.github.federules.testkit.arbitraries;

import io.github.federules.core.call.Bound;
import io.github.federules.core.call.Call;
import io.github.federules.core.call.FundingTerms;
import io.github.federules.core.call.OwnContribution;
import io.github.federules.core.dossier.CostLine;
import io.github.federules.core.dossier.Dossier;
import io.github.federules.core.dossier.Fact;
import io.github.federules.core.dossier.FinancingPlan;
import io.github.federules.core.money.Euros;
import io.github.federules.testkit.arbitraries.LineTotals.Basis;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Who pays what the aid does not, under a call. */
final class Financings {

    /**
     * How much more is brought than must be.
     *
     * @param own more own funds than must be, in cents
     * @param otherPublic the aid of other public funders in cents, where as much is allowed and no more is needed
     */
    record Surplus(long own, long otherPublic) {

        static final Surplus NOTHING = new Surplus(0, 0);
    }

    private final Call call;
    private final FundingTerms terms;
    private final Costing costing;

    Financings(Call call, Costing costing) {
        this.call = call;
        this.terms = call.funding();
        this.costing = costing;
    }

    static Arbitrary<Surplus> surpluses() {
        Arbitrary<Long> cents = Arbitraries.frequencyOf(
                Tuple.of(1, Arbitraries.longs().between(0, 2)),
                Tuple.of(1, Arbitraries.longs().between(0, 50_000_000)));
        return Combinators.combine(cents, cents).as(Surplus::new);
    }

    /** A copy that is financed as the call asks; unknown where it asks nothing, and often nothing but 0.00. */
    Dossier sound(Dossier dossier, Surplus surplus) {
        if (!areAsked()) {
            return dossier;
        }
        LineTotals sums = costing.reckon(dossier);
        return with(dossier, own(sums) + surplus.own(), otherPublic(sums, surplus));
    }

    /** Ways to finance a dossier otherwise than the call asks, none if it asks nothing. */
    List<Arbitrary<Alteration>> flaws() {
        List<Arbitrary<Alteration>> flaws = new ArrayList<>();
        Arbitrary<Long> more = surpluses().map(Surplus::own);
        if (asksForOwnFunds()) {
            flaws.add(more.map(cents -> dossier -> requiring(this::own, dossier).map(costly -> {
                LineTotals sums = costing.reckon(costly);
                return with(costly, Math.max(0, own(sums) - 1 - cents), costing.otherPublic(sums));
            })));
        }
        if (asksForOtherPublicAid()) {
            flaws.add(more.map(cents ->
                    dossier -> requiring(costing::otherPublic, dossier).map(costly -> {
                        LineTotals sums = costing.reckon(costly);
                        return with(costly, own(sums), Math.max(0, costing.otherPublic(sums) - 1 - cents));
                    })));
        }
        terms.publicAidCap()
                .filter(cap -> cap.cents() < Euros.MAX_CENTS)
                .ifPresent(cap -> flaws.add(more.map(cents -> dossier -> {
                    LineTotals sums = costing.reckon(dossier);
                    long excess = Math.max(0, cap.cents() - sums.aid() + 1);
                    return Optional.of(with(dossier, own(sums), excess + cents));
                })));
        return flaws;
    }

    /** Ways to leave open whether a dossier is financed as the call asks. */
    List<Arbitrary<Alteration>> gaps() {
        List<Arbitrary<Alteration>> gaps = new ArrayList<>();
        if (asksForOwnFunds()) {
            gaps.add(Arbitraries.just(dossier -> requiring(this::own, dossier).map(Financings::unknown)));
        } else if (asksForOtherPublicAid()) {
            gaps.add(Arbitraries.just(
                    dossier -> requiring(costing::otherPublic, dossier).map(Financings::unknown)));
        } else if (terms.publicAidCap()
                .filter(cap -> cap.cents() < Euros.MAX_CENTS)
                .isPresent()) {
            gaps.add(Arbitraries.just(dossier -> Optional.of(unknown(dossier))));
        }
        return gaps;
    }

    /** Ways to finance a dossier just as the call asks, or a cent beside it. */
    List<Arbitrary<Alteration>> besideTheBounds() {
        List<Arbitrary<Alteration>> ways = new ArrayList<>();
        if (asksForOwnFunds()) {
            ways.add(Steps.any()
                    .map(step -> dossier -> requiring(this::own, dossier).map(costly -> {
                        LineTotals sums = costing.reckon(costly);
                        return with(costly, own(sums) + step, costing.otherPublic(sums));
                    })));
        }
        if (asksForOtherPublicAid()) {
            ways.add(Steps.any()
                    .map(step -> dossier -> requiring(costing::otherPublic, dossier)
                            .flatMap(costly -> besideWhatIsRequired(costly, step))));
        }
        terms.publicAidCap().filter(cap -> cap.cents() > 0).ifPresent(cap -> ways.add(beside(cap)));
        return ways;
    }

    /** Dossiers that are financed in any way. */
    Arbitrary<Dossier> mixed(Arbitrary<Dossier> dossiers, boolean gaps) {
        List<Arbitrary<Alteration>> others = new ArrayList<>(besideTheBounds());
        others.addAll(flaws());
        Arbitrary<Alteration> sound = surpluses().map(surplus -> dossier -> Optional.of(sound(dossier, surplus)));
        Arbitrary<Alteration> ways = Arbitraries.frequencyOf(
                Tuple.of(6, sound),
                Tuple.of(others.isEmpty() ? 0 : 2, others.isEmpty() ? sound : Arbitraries.oneOf(others)),
                Tuple.of(gaps ? 2 : 0, Arbitraries.just(dossier -> Optional.of(unknown(dossier)))));
        return Combinators.combine(dossiers, ways)
                .as((dossier, way) -> way.of(dossier).orElse(dossier));
    }

    /** A copy with funds of its own and other public money that are just enough under both of two readings. */
    Dossier enoughUnder(Dossier dossier, Basis one, Basis other) {
        if (!areAsked()) {
            return dossier;
        }
        List<CostLine> lines = dossier.operation().costLines();
        // Where the costs are refused, other public money must not make those of the other reading be refused too.
        long otherPublic = Stream.of(one, other)
                .filter(basis -> costing.isMet(lines, basis))
                .mapToLong(basis -> costing.otherPublic(LineTotals.of(call, lines, basis)))
                .max()
                .orElse(0);
        return with(
                dossier,
                Math.max(own(LineTotals.of(call, lines, one)), own(LineTotals.of(call, lines, other))),
                otherPublic);
    }

    boolean areAsked() {
        return terms.ownContribution().isPresent()
                || terms.publicCofinancing().isPresent()
                || terms.publicAidCap().isPresent();
    }

    private Optional<Dossier> besideWhatIsRequired(Dossier dossier, int step) {
        LineTotals sums = costing.reckon(dossier);
        long otherPublic = costing.otherPublic(sums) + step;
        return otherPublic > mostOtherPublic(sums)
                ? Optional.empty()
                : Optional.of(with(dossier, own(sums), otherPublic));
    }

    private Arbitrary<Alteration> beside(Bound cap) {
        return Steps.any().map(step -> dossier -> {
            LineTotals sums = costing.reckon(dossier);
            long otherPublic = cap.cents() - sums.aid() + step;
            return otherPublic < costing.otherPublic(sums) || otherPublic > Euros.MAX_CENTS
                    ? Optional.empty()
                    : Optional.of(with(dossier, own(sums), otherPublic));
        });
    }

    private boolean asksForOwnFunds() {
        return terms.ownContribution()
                        .filter(share -> share.rate().share().signum() > 0)
                        .isPresent()
                && !costing.natures().isEmpty();
    }

    private boolean asksForOtherPublicAid() {
        return terms.publicCofinancing()
                        .filter(share -> share.rate().share().signum() > 0)
                        .isPresent()
                && !costing.natures().isEmpty();
    }

    // Of nothing no share must be brought.
    private Optional<Dossier> requiring(ToLongFunction<LineTotals> share, Dossier dossier) {
        Basis basis = costing.basis(dossier);
        return share.applyAsLong(costing.reckon(dossier)) > 0
                ? Optional.of(dossier)
                : costing.within(
                        dossier,
                        0,
                        lines -> costing.isEnough(lines, basis)
                                && share.applyAsLong(LineTotals.of(call, lines, basis)) > 0,
                        lines -> costing.isNotTooMuch(lines, basis),
                        Place.FIRST);
    }

    private long own(LineTotals sums) {
        return terms.ownContribution().map(share -> ownFunds(share, sums)).orElse(0L);
    }

    private static long ownFunds(OwnContribution share, LineTotals sums) {
        return Costing.ownFunds(share, sums.total());
    }

    private long otherPublic(LineTotals sums, Surplus surplus) {
        return Math.max(costing.otherPublic(sums), Math.min(surplus.otherPublic(), mostOtherPublic(sums)));
    }

    private long mostOtherPublic(LineTotals sums) {
        return terms.publicAidCap()
                .map(cap -> Math.max(0, cap.cents() - sums.aid()))
                .orElse(Euros.MAX_CENTS);
    }

    private static Dossier with(Dossier dossier, long own, long otherPublic) {
        FinancingPlan plan = FinancingPlan.own(Euros.ofCents(Math.min(own, Euros.MAX_CENTS)))
                .withOtherPublic(Euros.ofCents(Math.min(otherPublic, Euros.MAX_CENTS)));
        return dossier.withOperation(dossier.operation().withFinancing(plan));
    }

    private static Dossier unknown(Dossier dossier) {
        return dossier.withOperation(OperationCopies.withFinancing(dossier.operation(), Fact.unknown()));
    }
}
