package io.github.federules.assurance.opinions.completions;

import static io.github.federules.core.dossier.FteShare.fte;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.federules.core.call.Call;
import io.github.federules.core.call.CallBuilder;
import io.github.federules.core.call.InvalidCallException;
import io.github.federules.core.decision.Decision;
import io.github.federules.core.dossier.Applicant;
import io.github.federules.core.dossier.CostLine;
import io.github.federules.core.dossier.CostNature;
import io.github.federules.core.dossier.Dossier;
import io.github.federules.core.dossier.FinancingPlan;
import io.github.federules.core.dossier.Operation;
import io.github.federules.core.language.LocalizedText;
import io.github.federules.core.money.Euros;
import io.github.federules.core.money.Rate;
import io.github.federules.core.reading.Question;
import io.github.federules.core.result.Verdict;
import io.github.federules.core.rule.Clause;
import io.github.federules.core.rule.MissingFact;
import io.github.federules.core.term.Base;
import io.github.federules.core.term.FlatRate;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.money.MonetaryAmount;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import net.jqwik.api.statistics.StatisticsReport.StatisticsReportMode;

/**
 * Up to 40 persons in doubt at a known rate and VAT status, against the sums of their costs.
 *
 * <p>Every cost is a small multiple of one unit. So all sums of some persons are found one person after the other, however
 * many choices of persons there are, and each sum is judged {@linkplain ByHand by hand}.
 */
@Tag("evidence")
@PropertyDefaults(edgeCases = EdgeCasesMode.NONE)
class ManyPersonsLaws {

    private static final Clause CLAUSE = new Clause("L1", "the words of the call");
    private static final BigDecimal GREATEST_AMOUNT = new BigDecimal("999999999999.99");

    /** What some persons cost together, and whether some financing plan is allowed and some is not. */
    private record Outcome(boolean isMet, BigDecimal aid, BigDecimal own, BigDecimal least, BigDecimal most) {

        boolean isEveryPlanAllowed() {
            return own.signum() == 0 && least.signum() == 0 && most.compareTo(GREATEST_AMOUNT) >= 0;
        }
    }

    @Property(tries = 1_000)
    @StatisticsReport(StatisticsReportMode.OFF)
    void the_sums_of_up_to_forty_persons_settle_verdict_aid_and_missing_facts(@ForAll("cases") Case each) {
        List<Outcome> outcomes = outcomes(each);
        boolean isOpen = !each.dossier().operation().financing().isKnown()
                && (each.call().funding().ownContribution().isPresent()
                        || each.call().funding().publicCofinancing().isPresent()
                        || each.call().funding().maximumPublicAid().isPresent());
        List<Outcome> met = outcomes.stream().filter(Outcome::isMet).toList();
        boolean areAllMet = met.size() == outcomes.size();
        boolean isEveryPlanAllowed = !isOpen || met.stream().allMatch(Outcome::isEveryPlanAllowed);
        Verdict verdict = met.isEmpty()
                ? Verdict.INELIGIBLE
                : areAllMet && isEveryPlanAllowed ? Verdict.ELIGIBLE : Verdict.INCOMPLETE;
        BigDecimal aid = verdict == Verdict.ELIGIBLE ? extreme(met, false) : BigDecimal.ZERO;
        boolean doSharesMatter = !met.isEmpty()
                && (!areAllMet
                        || met.stream().map(Outcome::aid).distinct().count() > 1
                        || (isOpen
                                && met.stream()
                                                .map(outcome -> List.of(
                                                        outcome.own(),
                                                        outcome.least(),
                                                        outcome.most().min(GREATEST_AMOUNT)))
                                                .distinct()
                                                .count()
                                        > 1));
        List<String> missing = Stream.concat(
                        doSharesMatter ? shares(each.dossier()).stream() : Stream.of(),
                        isEveryPlanAllowed ? Stream.of() : Stream.of("operation.financing"))
                .toList();
        Decision decision = each.decision();

        Statistics.label("verdict").collect(verdict).coverage(coverage -> {
            coverage.check(Verdict.ELIGIBLE).count(count -> count > 10);
            coverage.check(Verdict.INELIGIBLE).count(count -> count > 50);
            coverage.check(Verdict.INCOMPLETE).count(count -> count > 50);
        });
        // Neither nobody nor everybody meets the bounds: only the sums between them can decide.
        boolean areExtremesRefused =
                !outcomes.get(0).isMet() && !outcomes.get(outcomes.size() - 1).isMet();
        Statistics.label("between").collect(areExtremesRefused ? verdict : "").coverage(coverage -> {
            coverage.check(Verdict.INELIGIBLE).count(count -> count > 20);
            coverage.check(Verdict.INCOMPLETE).count(count -> count > 20);
        });

        assertThat(decision.funding().verdict()).isEqualTo(verdict);
        assertThat(decision.funding().aid().map(ByHand::euros))
                .hasValueSatisfying(sure -> assertThat(sure).isEqualByComparingTo(aid));
        assertThat(decision.funding().aidUpTo().map(ByHand::euros))
                .hasValueSatisfying(upTo -> assertThat(upTo).isEqualByComparingTo(extremeOf(met, true)));
        assertThat(decision.funding().reason().isPresent()).isEqualTo(Case.isRefusedWithoutFailure(decision));
        assertThat(decision.missing()).extracting(MissingFact::path).isEqualTo(missing);
    }

    @Provide
    Arbitrary<Case> cases() {
        return Arbitraries.randomValue(ManyPersonsLaws::draw);
    }

    private static BigDecimal extremeOf(List<Outcome> met, boolean isGreatest) {
        return met.isEmpty() ? BigDecimal.ZERO : extreme(met, isGreatest);
    }

    private static BigDecimal extreme(List<Outcome> met, boolean isGreatest) {
        Stream<BigDecimal> aids = met.stream().map(Outcome::aid);
        return (isGreatest ? aids.max(BigDecimal::compareTo) : aids.min(BigDecimal::compareTo)).orElseThrow();
    }

    private static List<String> shares(Dossier dossier) {
        List<CostLine> lines = dossier.operation().costLines();
        return IntStream.range(0, lines.size())
                .filter(line -> lines.get(line).nature().equals(CostNature.STAFF))
                .mapToObj(line -> "operation.costLines[" + line + "].fte")
                .toList();
    }

    // The least sum first.
    private static List<Outcome> outcomes(Case each) {
        List<CostLine> lines = each.dossier().operation().costLines();
        long unit = lines.stream()
                .map(CostLine::amount)
                .mapToLong(Euros::cents)
                .reduce(0, ManyPersonsLaws::greatestCommonDivisor);
        long[] costs = lines.stream()
                .filter(line -> line.nature().equals(CostNature.STAFF))
                .mapToLong(line -> Euros.cents(line.amount()) / unit)
                .toArray();
        long all = IntStream.range(0, costs.length).mapToLong(i -> costs[i]).sum();
        boolean[] isSum = new boolean[(int) all + 1];
        isSum[0] = true;
        for (long cost : costs) {
            for (int sum = (int) all; sum >= cost; sum--) {
                isSum[sum] |= isSum[sum - (int) cost];
            }
        }
        List<Outcome> outcomes = new ArrayList<>();
        for (int sum = 0; sum <= all; sum++) {
            if (isSum[sum]) {
                outcomes.add(outcome(each, sum * unit, (all - sum) * unit));
            }
        }
        return outcomes;
    }

    private static long greatestCommonDivisor(long one, long other) {
        return other == 0 ? one : greatestCommonDivisor(other, one % other);
    }

    /** The outcome if the persons who reach the minimum share cost this much together, and the others the rest. */
    private static Outcome outcome(Case each, long retained, long others) {
        ByHand costs = byHand(each, retained, others);
        BigDecimal own = costs.ownRequired(each.call());
        BigDecimal least = costs.publicRequired(each.call());
        BigDecimal most = costs.mostPublic(each.call()).orElse(GREATEST_AMOUNT);
        Optional<FinancingPlan> plan = each.dossier().operation().financing().find();
        boolean isFinanced = plan.map(known ->
                        costs.isFinancedBy(each.call(), ByHand.euros(known.own()), ByHand.euros(known.otherPublic())))
                .orElse(own.compareTo(GREATEST_AMOUNT) <= 0 && least.compareTo(most.min(GREATEST_AMOUNT)) <= 0);
        return new Outcome(costs.isWithinBounds(each.call()) && isFinanced, costs.aid(), own, least, most);
    }

    private static ByHand byHand(Case each, long retained, long others) {
        List<CostLine> lines = new ArrayList<>(List.of(
                CostLine.of(CostNature.STAFF, Euros.ofCents(retained)).withId("retained"),
                CostLine.of(CostNature.STAFF, Euros.ofCents(others)).withId("others")));
        each.dossier().operation().costLines().stream()
                .filter(line -> !line.nature().equals(CostNature.STAFF))
                .forEach(lines::add);
        BigDecimal rate = each.call()
                .funding()
                .aid()
                .orElseThrow()
                .rate()
                .constants()
                .iterator()
                .next()
                .share();
        return ByHand.of(
                each.call(),
                new CriteriaByHand(CriteriaByHand.asked(each.call()), Map.of()),
                each.readings(),
                lines,
                line -> line.id().orElseThrow().equals("retained"),
                false,
                rate);
    }

    private static Case draw(Random random) {
        long unit = List.of(1L, 2L, 7L, 100L, 123_457L).get(random.nextInt(5));
        int persons = 13 + random.nextInt(28);
        int most = List.of(2, 5, 30).get(random.nextInt(3));
        // Where all costs are multiples of another number, sums leave gaps.
        int step = random.nextInt(3) == 0 ? 1 + random.nextInt(9) : 1;
        List<CostLine> lines = new ArrayList<>();
        lines.add(CostLine.of(CostNature.STUDIES, Euros.ofCents(unit * random.nextInt(20))));
        for (int i = 0; i < persons; i++) {
            lines.add(CostLine.of(CostNature.STAFF, Euros.ofCents(unit * step * (1 + random.nextInt(most)))));
        }
        Dossier dossier = Dossier.of(Applicant.unknown(), Operation.untitled().withCostLines(lines));
        List<Consumer<CallBuilder>> terms = new ArrayList<>();
        terms.add(
                call -> call.pays(CLAUSE, CostNature.STAFF, CostNature.STUDIES).staffMinimum(CLAUSE, fte("0.20")));
        Rate share = Rate.ofMillionths(10_000L * (10 + random.nextInt(91)));
        terms.add(call -> call.aid(CLAUSE, share));
        if (random.nextBoolean()) {
            Base of = Base.ofFlatRates().get(random.nextInt(4));
            Rate flat = Rate.ofMillionths(10_000L * random.nextInt(41));
            terms.add(call -> call.flatRate(FlatRate.of(CLAUSE, flat, of, CostNature.TRAVEL)));
        }
        for (Question question : List.of(Question.FLAT_RATE_BASE, Question.ROUNDING)) {
            if (random.nextInt(4) == 0) {
                terms.add(call -> call.readAs(question.readings().get(1)));
            }
        }
        Case unbounded = of(build(terms), dossier);
        return bounded(random, unbounded, terms, unit);
    }

    private static Case bounded(Random random, Case unbounded, List<Consumer<CallBuilder>> terms, long unit) {
        long all = unbounded.dossier().operation().costLines().stream()
                .filter(line -> line.nature().equals(CostNature.STAFF))
                .mapToLong(line -> Euros.cents(line.amount()))
                .sum();
        // An interval of some units or less, somewhere between nobody and everybody.
        long from = random.nextInt((int) (all / unit) + 1) * unit;
        long to = Math.min(all, from + random.nextInt(3) * unit);
        ByHand lower = byHand(unbounded, from, all - from);
        ByHand upper = byHand(unbounded, to, all - to);
        List<Consumer<CallBuilder>> bounds = new ArrayList<>(terms);
        boolean isOnTotal = random.nextBoolean();
        if (random.nextInt(5) > 0) {
            bounds.add(call -> {
                if (isOnTotal) {
                    call.minimumCost(CLAUSE, beside(random, lower, ByHand::total));
                } else {
                    call.minimumAid(CLAUSE, beside(random, lower, ByHand::aid));
                }
            });
        }
        Rate cofinancing = Rate.percent(random.nextInt(5) < 2 ? "10" : "0");
        List<Consumer<CallBuilder>> uppers = List.of(
                call -> call.maximumCost(CLAUSE, beside(random, upper, ByHand::total)),
                call -> call.maximumPublicAid(
                        CLAUSE, beside(random, upper, each -> each.aid().add(each.shareOfTotal(cofinancing)))),
                call -> call.ownContribution(CLAUSE, Rate.percent("20")),
                call -> call.maximumAid(CLAUSE, beside(random, upper, ByHand::aid)));
        if (cofinancing.millionths() > 0) {
            bounds.add(call -> call.publicCofinancing(CLAUSE, cofinancing));
        }
        for (Consumer<CallBuilder> bound : uppers) {
            if (random.nextInt(5) < 2) {
                bounds.add(bound);
            }
        }
        Call call = buildWhatFits(bounds, terms.size());
        MonetaryAmount own = beside(random, upper, each -> each.ownRequired(call));
        boolean isLeast = random.nextBoolean();
        MonetaryAmount others = beside(
                random,
                upper,
                each -> isLeast
                        ? each.publicRequired(call)
                        : each.mostPublic(call).orElse(each.publicRequired(call)));
        return of(
                call,
                random.nextInt(3) == 0
                        ? unbounded.dossier()
                        : unbounded
                                .dossier()
                                .withOperation(unbounded
                                        .dossier()
                                        .operation()
                                        .withFinancing(FinancingPlan.own(own).withOtherPublic(others))));
    }

    private static MonetaryAmount beside(Random random, ByHand costs, Function<ByHand, BigDecimal> amount) {
        long cents = amount.apply(costs).movePointRight(2).longValueExact();
        return Euros.ofCents(Math.max(0, cents + List.of(0, 0, 1, -1).get(random.nextInt(4))));
    }

    private static Case of(Call call, Dossier dossier) {
        return new Case(call, dossier, call.readings());
    }

    // Bounds that contradict each other leave a call that cannot be: it does without the last ones.
    private static Call buildWhatFits(List<Consumer<CallBuilder>> terms, int certain) {
        return IntStream.iterate(terms.size(), kept -> kept > certain, kept -> kept - 1)
                .mapToObj(kept -> findCall(terms.subList(0, kept)))
                .flatMap(Optional::stream)
                .findFirst()
                .orElseGet(() -> build(terms.subList(0, certain)));
    }

    private static Optional<Call> findCall(List<Consumer<CallBuilder>> terms) {
        try {
            return Optional.of(build(terms));
        } catch (InvalidCallException contradiction) {
            return Optional.empty();
        }
    }

    private static Call build(List<Consumer<CallBuilder>> terms) {
        CallBuilder call = Call.builder("many", new LocalizedText("Un appel", "A call"));
        terms.forEach(term -> term.accept(call));
        return call.build();
    }
}
