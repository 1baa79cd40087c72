package io.github.federules.testkit.arbitraries;

import io.github.federules.core.call.Call;
import io.github.federules.core.criterion.Answer;
import io.github.federules.core.criterion.Criterion;
import io.github.federules.core.dossier.CostFamily;
import io.github.federules.core.dossier.CostLine;
import io.github.federules.core.dossier.CostNature;
import io.github.federules.core.dossier.FteShare;
import io.github.federules.core.dossier.Quantity;
import io.github.federules.core.money.Euros;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.money.MonetaryAmount;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/**
 * Cost lines under a call: half of them staff, with shares around the minimum, and some that the call does not pay.
 *
 * @param call the call
 */
record LineArbitraries(Call call) {

    private static final int DECIMALS = 6;
    private static final long MOST_HUNDREDTHS = 100_000;
    private static final long MOST_ANNUAL_CENTS = 10_000_000;

    /** Lines on some of which a share may be missing. */
    Arbitrary<List<CostLine>> any(int most) {
        Arbitrary<CostLine> lines =
                call.natures().contains(CostNature.STAFF) ? Arbitraries.oneOf(other(), staff()) : other();
        return Combinators.combine(lines, Arbitraries.integers().between(0, 1))
                .as((line, which) -> answered(call, line, which))
                .list()
                .ofMaxSize(most);
    }

    /** Lines on which each person states a share, on one at least. */
    Arbitrary<List<CostLine>> complete(int most) {
        return Combinators.combine(any(most), shares()).as((lines, share) -> {
            Set<Optional<String>> persons = new HashSet<>();
            return lines.stream()
                    .map(line -> line.nature().family() == CostFamily.STAFF
                                    && !line.share().isKnown()
                                    && (line.person().isEmpty() || persons.add(line.person()))
                            ? line.withShare(share)
                            : line)
                    .toList();
        });
    }

    /** A line with an answer to each criterion that the call asks of it: the first one, or the next ones. */
    static CostLine answered(Call call, CostLine line, int which) {
        CostLine answered = line;
        for (Criterion criterion : call.asks()) {
            if (criterion.isAskedOf(line.nature().code()) && criterion.form() instanceof Criterion.Named named) {
                List<String> answers = List.copyOf(named.answers().keySet());
                answered = answered.answering(criterion, Answer.of(answers.get(which % answers.size())));
            }
        }
        return stated(call, answered);
    }

    /** A copy that costs so much, or states units that follow from it where only prices of a unit pay it. */
    static CostLine ofAmount(Call call, CostLine line, long cents) {
        return stated(call, line.withAmount(Euros.ofCents(cents)));
    }

    // A line states a number of units where only prices of a unit pay it.
    private static CostLine stated(Call call, CostLine line) {
        if (call.costs().faultOf(line).isEmpty()) {
            return line;
        }
        long cents = Euros.cents(line.amount());
        BigDecimal units = BigDecimal.valueOf(1 + cents % MOST_HUNDREDTHS, 2);
        boolean isByPrice = call.costs().paid().stream()
                .filter(paid -> paid.natures().contains(line.nature()))
                .anyMatch(paid -> paid.price().stream().anyMatch(price -> price.annualHours() == 0));
        Optional<MonetaryAmount> annualCost =
                isByPrice ? Optional.empty() : Optional.of(Euros.ofCents(cents % MOST_ANNUAL_CENTS));
        return line.withQuantity(new Quantity(Optional.of(units), annualCost));
    }

    /** The shares that are so far from the minimum share, none where there is no minimum. */
    Stream<FteShare> aroundMinimum(String... steps) {
        return call.costs().staffMinimum().stream()
                .flatMap(minimum ->
                        Stream.of(steps).map(step -> minimum.share().value().add(new BigDecimal(step))))
                .filter(share -> share.signum() > 0 && share.compareTo(BigDecimal.ONE) <= 0)
                .map(FteShare::new);
    }

    /** Shares of at most six decimals, most of them around the minimum, or such as make it together. */
    private Arbitrary<FteShare> shares() {
        List<FteShare> notable = Stream.concat(
                        Stream.of("1", "0.5", "0.000001", "0.05", "0.1", "0.15").map(FteShare::fte),
                        aroundMinimum("0", "-0.01", "-0.000001", "0.000001"))
                .filter(share -> share.value().scale() <= DECIMALS)
                .toList();
        return Arbitraries.frequencyOf(
                Tuple.of(4, Arbitraries.of(notable)),
                Tuple.of(1, Arbitraries.integers().between(1, 1_000_000).map(share -> Facts.share(share, DECIMALS))));
    }

    private Arbitrary<CostLine> staff() {
        return Combinators.combine(
                        Facts.some(1, 3, Arbitraries.of("A", "B", "1", "2")),
                        Facts.some(1, 2, shares()),
                        amounts(),
                        vat())
                .as((person, share, amount, vat) -> {
                    CostLine line = CostLine.of(CostNature.STAFF, amount).withVat(vat);
                    CostLine named = person.map(line::withPerson).orElse(line);
                    return share.map(named::withShare).orElse(named);
                });
    }

    private Arbitrary<CostLine> other() {
        // No staff, but twice as often what no nature names.
        List<CostNature> others = call.natures();
        CostNature last = others.get(others.size() - 1);
        List<CostNature> natures = others.stream()
                .map(nature -> nature.equals(CostNature.STAFF) ? last : nature)
                .toList();
        return Combinators.combine(Arbitraries.of(natures), amounts(), vat())
                .as((nature, amount, vat) -> CostLine.of(nature, amount).withVat(vat));
    }

    private static Arbitrary<MonetaryAmount> amounts() {
        return Arbitraries.frequencyOf(Tuple.of(13, Facts.cents(4_000_000)), Tuple.of(1, Facts.upTo(Euros.MAX_CENTS)))
                .map(Euros::ofCents);
    }

    private Arbitrary<MonetaryAmount> vat() {
        return call.costs().vat().isEmpty()
                ? Arbitraries.just(Euros.ZERO)
                : Arbitraries.oneOf(Arbitraries.just(0L), Facts.upTo(500_000)).map(Euros::ofCents);
    }
}
