package io.github.federules.testkit.arbitraries;

import io.github.federules.core.call.Call;
import io.github.federules.core.call.FlatRate;
import io.github.federules.core.call.StaffMinimum;
import io.github.federules.core.dossier.CostLine;
import io.github.federules.core.dossier.CostNature;
import io.github.federules.core.dossier.Dossier;
import io.github.federules.core.dossier.Fact;
import io.github.federules.core.dossier.FteShare;
import io.github.federules.core.money.Euros;
import io.github.federules.testkit.arbitraries.LineTotals.Basis;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** The bounds that a call sets to costs, aid and shares of staff: costs beside them, beyond them, and in doubt. */
final class CostBounds {

    private static final BigDecimal SMALLEST_SHARE = BigDecimal.valueOf(1, 9);

    private final Call call;
    private final Costing costing;
    private final Financings financings;

    CostBounds(Call call, Costing costing, Financings financings) {
        this.call = call;
        this.costing = costing;
        this.financings = financings;
    }

    /** Ways to cost too little or too much, none if the call sets no bound. */
    List<Arbitrary<Alteration>> flaws() {
        List<Arbitrary<Alteration>> flaws = new ArrayList<>();
        call.costs()
                .minimum()
                .filter(minimum -> minimum.leastCents() > 0)
                .ifPresent(minimum -> flaws.add(falling(sums -> !costing.reaches(minimum, sums))));
        costing.floor()
                .filter(floor -> floor.cents() > 0)
                .ifPresent(floor -> flaws.add(falling(sums -> sums.aid() < floor.cents())));
        call.costs()
                .maximum()
                .filter(maximum -> maximum.bound().cents() < Euros.MAX_CENTS
                        && !costing.natures().isEmpty())
                .ifPresent(maximum -> flaws.add(Place.any()
                        .map(place -> dossier -> costing.within(
                                        dossier,
                                        0,
                                        test(dossier, sums -> Costing.exceeds(maximum, sums)),
                                        lines -> true,
                                        place)
                                .map(this::financed))));
        return flaws;
    }

    /** Ways to cost just what the call sets as a bound, or a cent more or less; shares likewise. */
    List<Arbitrary<Alteration>> besideTheBounds() {
        List<Arbitrary<Alteration>> ways = new ArrayList<>();
        if (!costing.natures().isEmpty()) {
            reached().forEach(bound -> ways.add(beside(bound)));
            call.costs().flatRates().stream()
                    .filter(rate -> rate.cap().isPresent())
                    .forEach(rate -> ways.add(besideTheCapOf(rate)));
        }
        staffMinimum().ifPresent(minimum -> ways.add(sharesBeside(minimum.share())));
        return ways;
    }

    /** Whether sums reach each of the bounds of costs and aid. */
    List<Predicate<LineTotals>> reached() {
        List<Predicate<LineTotals>> reached = new ArrayList<>();
        call.costs().minimum().ifPresent(minimum -> reached.add(sums -> costing.reaches(minimum, sums)));
        call.costs()
                .maximum()
                .ifPresent(maximum -> reached.add(sums -> sums.compared(maximum.withFlatRates())
                        >= maximum.bound().cents()));
        costing.floor().ifPresent(floor -> reached.add(sums -> sums.aid() >= floor.cents()));
        costing.cap().ifPresent(cap -> reached.add(sums -> sums.aid() >= cap.cents()));
        return reached;
    }

    /** Ways to leave open whether the costs are enough: a share that is missing, or whether VAT can be recovered. */
    List<Arbitrary<Alteration>> gaps() {
        List<Arbitrary<Alteration>> gaps = new ArrayList<>();
        boolean isBounded = call.costs()
                        .minimum()
                        .filter(minimum -> minimum.leastCents() > 0)
                        .isPresent()
                || costing.floor().filter(floor -> floor.cents() > 0).isPresent();
        if (isBounded && staffMinimum().isPresent()) {
            gaps.add(aroundTheBound().map(placed -> dossier -> withoutShare(dossier, placed)));
        }
        if (isBounded && call.costs().vat().isPresent() && !costing.natures().isEmpty()) {
            gaps.add(aroundTheBound().map(placed -> dossier -> withoutVat(dossier, placed)));
        }
        return gaps;
    }

    private record PlacedAmount(long cents, Place place) {}

    private static Arbitrary<PlacedAmount> aroundTheBound() {
        return Combinators.combine(Arbitraries.longs().between(1, 3_000_000), Place.any())
                .as(PlacedAmount::new);
    }

    private Optional<StaffMinimum> staffMinimum() {
        return call.costs().eligible().containsKey(CostNature.STAFF)
                        && call.costs().findFlatRate(CostNature.STAFF).isEmpty()
                ? call.costs().staffMinimum()
                : Optional.empty();
    }

    private Arbitrary<Alteration> falling(Predicate<LineTotals> tooLow) {
        return Place.any()
                .map(place -> dossier -> costing.within(dossier, 0, lines -> true, test(dossier, tooLow), place)
                        .map(this::financed));
    }

    private Arbitrary<Alteration> beside(Predicate<LineTotals> reached) {
        return Combinators.combine(Steps.any(), Place.any())
                .as((step, place) -> dossier -> costing.beside(dossier, test(dossier, reached), step, place)
                        .map(this::financed));
    }

    // A cap on a flat rate refuses nobody, so that all other bounds are to be met.
    private Arbitrary<Alteration> besideTheCapOf(FlatRate rate) {
        return beside(sums -> sums.capped().contains(rate))
                .map(way -> dossier -> way.of(dossier)
                        .filter(changed -> costing.isMet(changed.operation().costLines(), costing.basis(changed))));
    }

    private Arbitrary<Alteration> sharesBeside(FteShare minimum) {
        return Combinators.combine(Steps.any(), aroundTheBound()).as((step, placed) -> dossier -> {
            BigDecimal share = minimum.value().add(SMALLEST_SHARE.multiply(BigDecimal.valueOf(step)));
            if (share.signum() <= 0 || share.compareTo(BigDecimal.ONE) > 0) {
                return Optional.empty();
            }
            Dossier staffed = ledBy(dossier, person(placed.cents()).withShare(new FteShare(share)));
            return costing.meeting(staffed, 1, placed.place()).map(this::financed);
        });
    }

    private Optional<Dossier> withoutShare(Dossier dossier, PlacedAmount placed) {
        Basis basis = costing.basis(dossier);
        Function<List<CostLine>, List<CostLine>> full = lines -> {
            List<CostLine> known = new ArrayList<>(lines);
            known.set(0, known.get(0).withShare(MissingShares.FULL));
            return known;
        };
        return costing.within(
                        ledBy(dossier, person(placed.cents())),
                        1,
                        lines -> costing.isEnough(full.apply(lines), basis),
                        lines -> !costing.isEnough(lines, basis) && costing.isNotTooMuch(full.apply(lines), basis),
                        placed.place())
                .map(open -> financedAs(
                        open, Costing.with(open, full.apply(open.operation().costLines()))));
    }

    private Optional<Dossier> withoutVat(Dossier dossier, PlacedAmount placed) {
        Basis without = costing.basis(dossier).withVat(false);
        Basis with = without.withVat(true);
        CostLine taxed = CostLine.of(costing.natures().get(0), Euros.ZERO).withVat(Euros.ofCents(placed.cents()));
        CostLine line = taxed.nature() == CostNature.STAFF ? taxed.withShare(MissingShares.FULL) : taxed;
        Dossier recovering = dossier.withApplicant(dossier.applicant().recoveringVat(false));
        return costing.within(
                        ledBy(recovering, line),
                        1,
                        lines -> costing.isEnough(lines, with),
                        lines -> !costing.isEnough(lines, without) && costing.isNotTooMuch(lines, with),
                        placed.place())
                .map(this::financed)
                .map(known -> known.withApplicant(Applicants.withRecoversVat(known.applicant(), Fact.unknown())));
    }

    private static CostLine person(long cents) {
        return CostLine.of(CostNature.STAFF, Euros.ofCents(cents)).withPerson("P");
    }

    // A first line stays where others are dropped.
    private static Dossier ledBy(Dossier dossier, CostLine line) {
        List<CostLine> lines = new ArrayList<>(List.of(line));
        lines.addAll(dossier.operation().costLines());
        return Costing.with(dossier, lines);
    }

    private Dossier financed(Dossier dossier) {
        return financings.sound(dossier, Financings.Surplus.NOTHING);
    }

    private Dossier financedAs(Dossier dossier, Dossier model) {
        return financed(model)
                .operation()
                .financing()
                .find()
                .map(plan -> dossier.withOperation(dossier.operation().withFinancing(plan)))
                .orElse(dossier);
    }

    private Predicate<List<CostLine>> test(Dossier dossier, Predicate<LineTotals> condition) {
        Basis basis = costing.basis(dossier);
        return lines -> condition.test(LineTotals.of(call, lines, basis));
    }
}
