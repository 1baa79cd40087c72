package io.github.federules.certify.witness;

import io.github.federules.core.call.Call;
import io.github.federules.core.criterion.Answer;
import io.github.federules.core.criterion.Criterion;
import io.github.federules.core.criterion.Subject;
import io.github.federules.core.dossier.CostFamily;
import io.github.federules.core.dossier.CostLine;
import io.github.federules.core.dossier.CostNature;
import io.github.federules.core.dossier.FteShare;
import io.github.federules.core.dossier.Operation;
import io.github.federules.core.dossier.Party;
import io.github.federules.core.dossier.Quantity;
import io.github.federules.core.fault.InvalidFactException;
import io.github.federules.core.money.Euros;
import io.github.federules.core.term.EligibleCosts;
import io.github.federules.core.term.UnitPrice;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Budgets that an example may have: amounts from small to large, of one nature of cost or of all that the call pays. */
final class ExampleCosts {

    private static final List<Long> EUROS = List.of(
            100_000L,
            10_000L,
            1_000L,
            50_000L,
            20_000L,
            200_000L,
            500_000L,
            1_000_000L,
            2_000_000L,
            5_000_000L,
            10_000_000L,
            50_000_000L,
            100L,
            10L);
    private static final long CENTS = 100;
    private static final long MOST_CENTS = Operation.MAX_TOTAL_CENTS;

    private final Call call;
    private final List<CostNature> paid;
    private final List<Criterion> asked;

    ExampleCosts(Call call) {
        this.call = call;
        this.paid = List.copyOf(call.costs().eligible().keySet());
        this.asked = call.asks().stream()
                .filter(each -> each.of() == Subject.COST_LINE)
                .toList();
    }

    /** Returns the budgets, the ordinary ones first. */
    Stream<List<CostLine>> all() {
        int variants = asked.stream()
                .mapToInt(each -> ExampleAnswers.of(each, List.of()).size())
                .max()
                .orElse(1);
        return amounts().stream()
                .flatMap(cents -> IntStream.range(0, variants)
                        .boxed()
                        .flatMap(variant -> shares(cents).map(shares -> lines(shares, variant))));
    }

    /** Returns lines of which each party bears as much; a line by the unit stays with the applicant. */
    static List<CostLine> amongAll(List<CostLine> lines, List<Party> partners) {
        List<CostLine> all = new ArrayList<>();
        for (CostLine line : lines) {
            long each = Euros.cents(line.amount()) / (partners.size() + 1);
            if (line.quantity().isPresent() || each == 0) {
                all.add(line);
                continue;
            }
            CostLine part = line.withAmount(Euros.ofCents(each));
            all.add(part);
            partners.forEach(partner -> all.add(part.withPartner(partner.name().orElseThrow())));
        }
        return all;
    }

    // What limits name is often just enough.
    private Set<Long> amounts() {
        Set<Long> amounts = new LinkedHashSet<>();
        call.limits().stream()
                .flatMap(limit -> limit.amount().stream())
                .map(Euros::cents)
                .filter(cents -> cents > 0 && cents < MOST_CENTS)
                .forEach(amounts::add);
        EUROS.forEach(euros -> amounts.add(euros * CENTS));
        return amounts;
    }

    // All natures alike, then each alone, then each with most of it.
    private Stream<long[]> shares(long cents) {
        int count = paid.size();
        if (count == 0) {
            return Stream.of(new long[0]);
        }
        long[] alike = new long[count];
        IntStream.range(0, count).forEach(place -> alike[place] = cents / count);
        Stream<long[]> alone = IntStream.range(0, count).mapToObj(place -> {
            long[] one = new long[count];
            one[place] = cents;
            return one;
        });
        Stream<long[]> most = IntStream.range(0, count).mapToObj(place -> {
            long[] each = new long[count];
            IntStream.range(0, count).forEach(other -> each[other] = cents / 20 / count);
            each[place] = cents - cents / 20;
            return each;
        });
        return count == 1 ? alone : Stream.of(Stream.of(alike), alone, most).flatMap(some -> some);
    }

    private List<CostLine> lines(long[] shares, int variant) {
        List<CostLine> lines = new ArrayList<>();
        for (int place = 0; place < shares.length; place++) {
            if (shares[place] > 0) {
                lines.add(line(paid.get(place), shares[place], variant));
            }
        }
        return lines;
    }

    private CostLine line(CostNature nature, long cents, int variant) {
        CostLine line = CostLine.of(nature, Euros.ofCents(cents));
        if (nature.family() == CostFamily.STAFF) {
            line = line.withPerson("P").withShare(FteShare.fte("1"));
        }
        for (Criterion criterion : asked) {
            if (criterion.natures().isEmpty() || criterion.natures().contains(nature.code())) {
                List<Answer> answers = ExampleAnswers.of(criterion, List.of());
                line = line.answering(criterion, answers.get(Math.min(variant, answers.size() - 1)));
            }
        }
        return call.costs().faultOf(line).isEmpty() ? line : byUnit(line, cents);
    }

    private CostLine byUnit(CostLine line, long cents) {
        Optional<UnitPrice> price = call.costs().paid().stream()
                .filter(costs -> costs.pays(line.nature(), line.answers()))
                .map(EligibleCosts::price)
                .flatMap(Optional::stream)
                .findFirst();
        long unit = price.flatMap(UnitPrice::price).stream()
                .flatMap(value -> value.constants().stream())
                .mapToLong(Euros::cents)
                .filter(each -> each > 0)
                .findFirst()
                .orElse(cents);
        BigDecimal units = BigDecimal.valueOf(Math.max(1, Math.min(1_000_000, cents / unit)));
        CostLine withUnits = line.withQuantity(Quantity.of(units));
        if (call.costs().faultOf(withUnits).isEmpty()
                && price.flatMap(UnitPrice::price).isPresent()) {
            return withUnits;
        }
        try {
            // All the hours of a year.
            BigDecimal hours =
                    BigDecimal.valueOf(price.map(UnitPrice::annualHours).orElse(1));
            return line.withQuantity(Quantity.of(hours).atAnnualCost(Euros.ofCents(cents)));
        } catch (InvalidFactException e) {
            return withUnits;
        }
    }
}
