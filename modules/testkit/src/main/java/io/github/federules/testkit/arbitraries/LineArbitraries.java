package io.github.federules.testkit.arbitraries;

import io.github.federules.core.call.Call;
import io.github.federules.core.dossier.CostLine;
import io.github.federules.core.dossier.CostNature;
import io.github.federules.core.dossier.FteShare;
import io.github.federules.core.money.Euros;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.money.MonetaryAmount;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Cost lines under a call: half of them staff, with shares around the minimum, and some that the call does not pay. */
final class LineArbitraries {

    private static final int DECIMALS = 6;

    private final Call call;

    LineArbitraries(Call call) {
        this.call = call;
    }

    Arbitrary<List<CostLine>> any(boolean gaps, int most) {
        return Arbitraries.frequencyOf(Tuple.of(1, other()), Tuple.of(1, staff(gaps)))
                .list()
                .ofMaxSize(most);
    }

    /** Shares of at most six decimals, most of them around the minimum, or such as make it together. */
    Arbitrary<FteShare> shares() {
        return Arbitraries.frequencyOf(
                Tuple.of(4, Arbitraries.of(notable())),
                Tuple.of(1, Arbitraries.integers().between(1, 1_000_000).map(share -> Facts.share(share, DECIMALS))));
    }

    private Arbitrary<CostLine> staff(boolean gaps) {
        Arbitrary<Optional<String>> persons = Arbitraries.frequencyOf(
                Tuple.of(1, Arbitraries.just(Optional.empty())),
                Tuple.of(3, Arbitraries.of("A", "B", "1", "2").map(Optional::of)));
        Arbitrary<Optional<FteShare>> stated = Arbitraries.frequencyOf(
                Tuple.of(4, shares().map(Optional::of)), Tuple.of(gaps ? 2 : 1, Arbitraries.just(Optional.empty())));
        return Combinators.combine(persons, stated, amounts(), vat()).as((person, share, amount, vat) -> {
            CostLine line = CostLine.of(CostNature.STAFF, amount).withVat(vat);
            CostLine named = person.map(line::withPerson).orElse(line);
            return share.map(named::withShare).orElse(named);
        });
    }

    private Arbitrary<CostLine> other() {
        List<CostNature> others = Facts.NATURES.stream()
                .filter(nature -> nature != CostNature.STAFF)
                .toList();
        Arbitrary<CostNature> natures = Arbitraries.frequencyOf(
                Tuple.of(4, Arbitraries.of(others)), Tuple.of(1, Arbitraries.just(CostNature.OTHER)));
        return Combinators.combine(natures, amounts(), vat())
                .as((nature, amount, vat) -> CostLine.of(nature, amount).withVat(vat));
    }

    private static Arbitrary<MonetaryAmount> amounts() {
        return Arbitraries.frequencyOf(
                        Tuple.of(6, Arbitraries.longs().between(0, 3_000_000)),
                        Tuple.of(3, Arbitraries.longs().between(0, 20)),
                        Tuple.of(4, Arbitraries.longs().between(0, 60_000).map(euros -> euros * 100)),
                        Tuple.of(1, Arbitraries.longs().between(0, Euros.MAX_CENTS)))
                .map(Euros::ofCents);
    }

    private Arbitrary<MonetaryAmount> vat() {
        return call.costs().vat().isEmpty()
                ? Arbitraries.just(Euros.ZERO)
                : Arbitraries.oneOf(Arbitraries.just(0L), Arbitraries.longs().between(0, 500_000))
                        .map(Euros::ofCents);
    }

    private List<FteShare> notable() {
        List<FteShare> shares = new ArrayList<>(List.of(
                Facts.share(1, 0),
                Facts.share(5, 1),
                Facts.share(1, DECIMALS),
                Facts.share(5, 2),
                Facts.share(1, 1),
                Facts.share(15, 2)));
        call.costs().staffMinimum().ifPresent(minimum -> {
            BigDecimal step = BigDecimal.valueOf(1, DECIMALS);
            BigDecimal least = minimum.share().value();
            shares.add(minimum.share());
            addIfPossible(shares, least.subtract(BigDecimal.valueOf(1, 2)));
            addIfPossible(shares, least.subtract(step));
            addIfPossible(shares, least.add(step));
        });
        return shares;
    }

    private static void addIfPossible(List<FteShare> shares, BigDecimal share) {
        if (share.signum() > 0 && share.compareTo(BigDecimal.ONE) <= 0 && share.scale() <= DECIMALS) {
            shares.add(new FteShare(share));
        }
    }
}
