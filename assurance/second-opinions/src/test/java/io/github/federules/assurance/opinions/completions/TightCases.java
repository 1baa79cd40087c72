package io.github.federules.assurance.opinions.completions;

import io.github.federules.core.call.Call;
import io.github.federules.core.call.CallBuilder;
import io.github.federules.core.call.InvalidCallException;
import io.github.federules.core.condition.CommonCriteria;
import io.github.federules.core.condition.Condition;
import io.github.federules.core.criterion.Answer;
import io.github.federules.core.criterion.Criterion;
import io.github.federules.core.criterion.Subject;
import io.github.federules.core.dossier.Applicant;
import io.github.federules.core.dossier.BeneficiaryKind;
import io.github.federules.core.dossier.CostLine;
import io.github.federules.core.dossier.CostNature;
import io.github.federules.core.dossier.Dossier;
import io.github.federules.core.dossier.FinancingPlan;
import io.github.federules.core.dossier.FteShare;
import io.github.federules.core.dossier.Operation;
import io.github.federules.core.dossier.Party;
import io.github.federules.core.dossier.Submission;
import io.github.federules.core.dossier.Track;
import io.github.federules.core.language.LocalizedText;
import io.github.federules.core.money.Euros;
import io.github.federules.core.money.Rate;
import io.github.federules.core.reading.Question;
import io.github.federules.core.rule.Clause;
import io.github.federules.core.term.Base;
import io.github.federules.core.term.FlatRate;
import io.github.federules.core.term.Limit;
import io.github.federules.core.term.Term;
import io.github.federules.core.value.Value;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.money.MonetaryAmount;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/**
 * Dossiers with missing facts, under calls whose bounds lie on or a cent beside the amounts of their completions.
 *
 * <p>The costs are drawn first. Each bound is then an amount that some completion has, or a cent more or less, so that
 * lower and upper bounds leave narrow intervals, which the sums of some persons hit and those of others miss. Some calls are
 * generous: all completions may be eligible, and differ in the aid or in what must be financed.
 */
final class TightCases {

    private static final Clause CLAUSE = new Clause("L1", "the words of the call");
    private static final LocalizedText IT_IS_GREEN = new LocalizedText("verte", "green");
    private static final Criterion GREEN = Criterion.yesNo("GREEN", Subject.OPERATION, IT_IS_GREEN);
    private static final List<Answer> ACTIVITIES =
            List.of(Answer.of("RESEARCH"), Answer.of("TRADE"), Answer.of("TRAINING"));
    private static final Criterion ACTIVITY = Criterion.named(
                    "ACTIVITY", Subject.OPERATION, new LocalizedText("activité", "activity"))
            .withAnswer("RESEARCH", new LocalizedText("recherche", "research"))
            .withAnswer("TRADE", new LocalizedText("commerce", "trade"))
            .withAnswer("TRAINING", new LocalizedText("formation", "training"));
    private static final List<BeneficiaryKind> KINDS = List.of(
            BeneficiaryKind.ASSOCIATION, BeneficiaryKind.LOCAL_AUTHORITY, BeneficiaryKind.PRIVATE_ESTABLISHMENT);

    private final Random random;
    private final List<Consumer<CallBuilder>> terms = new ArrayList<>();
    private final boolean isSmall;
    private final boolean isGenerous;

    private TightCases(Random random) {
        this.random = random;
        isSmall = is(40);
        isGenerous = is(30);
    }

    static Arbitrary<Case> any() {
        return Arbitraries.randomValue(random -> new TightCases(random).draw());
    }

    private Case draw() {
        Dossier dossier = dossier();
        costTerms();
        rateTerms();
        otherTerms();
        Call unbounded = build(List.of());
        List<ByHand> costs = new BruteForce(unbounded, dossier, unbounded.readings()).everyCosts();
        List<Consumer<CallBuilder>> bounds = new ArrayList<>();
        if (!isGenerous) {
            addTotals(bounds, costs);
        }
        if (unbounded.funding().aid().isPresent()) {
            addAids(bounds, costs);
        }
        Rate cofinancing = is(40) ? rate() : Rate.percent("0");
        if (cofinancing.millionths() > 0) {
            bounds.add(call -> call.publicCofinancing(CLAUSE, cofinancing));
        }
        if (unbounded.funding().aid().isPresent()) {
            addPublicAid(bounds, costs, cofinancing);
        }
        if (is(40)) {
            Rate share = rate();
            bounds.add(call -> call.ownContribution(CLAUSE, share));
        }
        return financed(buildWhatFits(bounds), dossier);
    }

    private Dossier dossier() {
        List<CostLine> lines = new ArrayList<>();
        int unknown = pick(0, 1, 1, 2, 2, 3, 3, 4);
        for (int i = 0; i < unknown; i++) {
            for (int line = is(15) ? 2 : 1; line > 0; line--) {
                lines.add(CostLine.of(CostNature.STAFF, amount()).withPerson("P" + i));
            }
        }
        for (int i = pick(0, 0, 1, 2); i > 0; i--) {
            lines.add(CostLine.of(CostNature.STAFF, amount()).withShare(share()));
        }
        for (int i = pick(0, 1, 1, 2, 3); i > 0; i--) {
            lines.add(CostLine.of(
                    pick(
                            CostNature.STUDIES,
                            CostNature.STUDIES,
                            CostNature.SERVICES,
                            CostNature.INFRASTRUCTURE,
                            CostNature.TRAVEL,
                            CostNature.OTHER),
                    amount()));
        }
        boolean isTaxed = is(60);
        List<CostLine> taxed = lines.stream()
                .map(line -> isTaxed && is(50) ? line.withVat(amount()) : line)
                .toList();
        Applicant applicant = Applicant.of(is(40) ? Party.unknown() : Party.of("A body", pick(KINDS)));
        Operation operation = Operation.untitled().withCostLines(taxed);
        operation = is(40) ? operation : operation.answering(ACTIVITY, pick(ACTIVITIES));
        operation = is(15) ? operation : operation.declaring(GREEN);
        Dossier dossier = Dossier.of(is(50) ? applicant : applicant.recoveringVat(is(50)), operation)
                .withSubmission(
                        is(20) ? Submission.unknown() : Submission.sentElectronically(LocalDate.of(2025, 1, 1)));
        return is(20) ? dossier.withSeeks(Set.of(Track.FUNDING)) : dossier;
    }

    private void costTerms() {
        terms.add(call -> call.pays(CLAUSE, CostNature.STUDIES, CostNature.SERVICES, CostNature.INFRASTRUCTURE));
        if (is(95)) {
            terms.add(call -> call.pays(CLAUSE, CostNature.STAFF));
        }
        if (is(95)) {
            terms.add(call -> call.staffMinimum(CLAUSE, FteShare.fte("0.20")));
        }
        if (is(60)) {
            terms.add(call -> call.paysVat(CLAUSE));
        }
        List<Set<CostNature>> covered = List.of(Set.of(CostNature.TRAVEL), Set.of(CostNature.LODGING), Set.of());
        for (int i = pick(0, 1, 1, 2, 3); i > 0; i--) {
            FlatRate flatRate = FlatRate.of(CLAUSE, rate(), pick(Base.ofFlatRates()), covered.get(i - 1));
            FlatRate some = is(25) ? flatRate.withCap(CLAUSE, amount()) : flatRate;
            terms.add(call -> call.flatRate(some));
        }
        for (Question question : Question.standard()) {
            if (is(30)) {
                terms.add(call -> call.readAs(question.readings().get(1)));
            }
        }
    }

    private void rateTerms() {
        int way = random.nextInt(10);
        if (way < 3) {
            Rate fixed = rate();
            terms.add(call -> call.aid(CLAUSE, fixed));
        } else if (way < 5) {
            Value<Rate> byKind = cases(CommonCriteria.KIND, KINDS.stream().map(kind -> Answer.of(kind.name())));
            terms.add(call -> call.aid(CLAUSE, byKind));
        } else if (way < 7) {
            Value<Rate> byActivity = cases(ACTIVITY, ACTIVITIES.stream().limit(2));
            terms.add(call -> call.asks(CLAUSE, ACTIVITY).aid(CLAUSE, byActivity));
        } else if (way < 9) {
            long least = 200_000L + random.nextInt(700_000);
            int more = 1 + random.nextInt(is(15) ? 45 : 6);
            Value<Rate> within = Value.within(Rate.ofMillionths(least), Rate.ofMillionths(least + more));
            terms.add(call -> call.aid(CLAUSE, within));
        }
        if (is(way >= 3 && way < 5 ? 50 : 20)) {
            terms.add(call -> call.beneficiaries(CLAUSE, KINDS.toArray(BeneficiaryKind[]::new)));
        }
    }

    private Value<Rate> cases(Criterion criterion, Stream<Answer> answers) {
        return new Value.Cases<>(
                answers.map(answer -> new Value.Case<>(
                                of(Condition.where(criterion).in(answer), criterion), Value.of(rate())))
                        .toList(),
                is(30) ? Optional.of(Value.of(rate())) : Optional.empty());
    }

    private static Condition of(Condition condition, Criterion criterion) {
        return criterion.of() == Subject.OPERATION ? condition : Condition.applicant(condition);
    }

    private void otherTerms() {
        if (is(30)) {
            terms.add(call -> call.declaration(CLAUSE, "GREEN_PURPOSE", GREEN, IT_IS_GREEN));
        }
        if (is(30)) {
            terms.add(call -> call.submissionRequired(CLAUSE));
        }
        if (is(30)) {
            terms.add(call -> call.offersFunding().offers(Track.of("COACHING"), new LocalizedText("Aide", "Coaching")));
        }
    }

    private void addTotals(List<Consumer<CallBuilder>> bounds, List<ByHand> costs) {
        boolean isMinimumWhole = is(70);
        boolean isMaximumWhole = is(70);
        MonetaryAmount one = beside(costs, each -> each.compared(isMinimumWhole));
        MonetaryAmount other = beside(costs, each -> each.compared(isMaximumWhole));
        boolean isInOrder = one.isLessThanOrEqualTo(other);
        MonetaryAmount least = isInOrder ? one : other;
        MonetaryAmount most = isInOrder ? other : one;
        if (is(50)) {
            Limit minimum = Limit.minimumCost(CLAUSE, least);
            addTotal(bounds, is(15) ? minimum.exceeded() : minimum, isMinimumWhole);
        }
        if (is(50)) {
            addTotal(bounds, Limit.maximumCost(CLAUSE, most), isMaximumWhole);
        }
    }

    private static void addTotal(List<Consumer<CallBuilder>> bounds, Limit limit, boolean withFlatRates) {
        Term term = withFlatRates ? limit : limit.withoutFlatRates();
        bounds.add(call -> call.with(term));
    }

    private void addAids(List<Consumer<CallBuilder>> bounds, List<ByHand> costs) {
        MonetaryAmount one = beside(costs, ByHand::aid);
        MonetaryAmount other = beside(costs, ByHand::aid);
        boolean isInOrder = one.isLessThanOrEqualTo(other);
        if (!isGenerous && is(40)) {
            bounds.add(call -> call.minimumAid(CLAUSE, isInOrder ? one : other));
        }
        if (is(isGenerous ? 70 : 30)) {
            // Where the least aid is the most that there may be, all completions get the same.
            MonetaryAmount least = Euros.ofCents(costs.stream()
                    .map(ByHand::aid)
                    .mapToLong(aid -> aid.movePointRight(2).longValueExact())
                    .filter(aid -> aid > 0)
                    .min()
                    .orElse(0));
            boolean isForAll = isGenerous && is(70);
            bounds.add(call -> call.maximumAid(CLAUSE, isForAll ? least : isInOrder ? other : one));
        }
    }

    // Just as much as aid and required co-financing come to, so that one plan is left, or none.
    private void addPublicAid(List<Consumer<CallBuilder>> bounds, List<ByHand> costs, Rate cofinancing) {
        if (is(50)) {
            MonetaryAmount most = beside(costs, each -> each.aid().add(each.shareOfTotal(cofinancing)));
            bounds.add(call -> call.maximumPublicAid(CLAUSE, most));
        }
    }

    /** States a financing plan that is just enough for some completion, or a cent beside it, or none. */
    private Case financed(Call call, Dossier dossier) {
        Dossier rated = dossier;
        if (call.funding()
                        .aid()
                        .filter(aid -> aid.rate() instanceof Value.Within<Rate>)
                        .isPresent()
                && is(30)) {
            Value.Within<Rate> within =
                    (Value.Within<Rate>) call.funding().aid().orElseThrow().rate();
            rated = dossier.withOperation(dossier.operation().withAidRate(is(80) ? within.most() : Rate.percent("0")));
        }
        if (is(50)) {
            return new Case(call, rated, call.readings());
        }
        List<ByHand> costs = new BruteForce(call, rated, call.readings()).everyCosts();
        FinancingPlan plan = FinancingPlan.own(beside(costs, each -> each.ownRequired(call)))
                .withOtherPublic(beside(costs, each -> otherPublic(call, each)));
        return new Case(call, rated.withOperation(rated.operation().withFinancing(plan)), call.readings());
    }

    private BigDecimal otherPublic(Call call, ByHand costs) {
        BigDecimal required = costs.publicRequired(call);
        return is(50) ? required : costs.mostPublic(call).orElse(required);
    }

    // Bounds that contradict each other leave a call that cannot be: it does without the last ones.
    private Call buildWhatFits(List<Consumer<CallBuilder>> bounds) {
        return IntStream.iterate(bounds.size(), kept -> kept > 0, kept -> kept - 1)
                .mapToObj(kept -> findCall(bounds.subList(0, kept)))
                .flatMap(Optional::stream)
                .findFirst()
                .orElseGet(() -> build(List.of()));
    }

    private Optional<Call> findCall(List<Consumer<CallBuilder>> bounds) {
        try {
            return Optional.of(build(bounds));
        } catch (InvalidCallException contradiction) {
            return Optional.empty();
        }
    }

    private Call build(List<Consumer<CallBuilder>> bounds) {
        CallBuilder call = Call.builder("tight", new LocalizedText("Un appel", "A call"));
        terms.forEach(term -> term.accept(call));
        bounds.forEach(bound -> bound.accept(call));
        return call.build();
    }

    /** Returns an amount that some completion has, or a cent more or less. */
    private MonetaryAmount beside(List<ByHand> costs, Function<ByHand, BigDecimal> amount) {
        ByHand some = costs.isEmpty() ? null : costs.get(random.nextInt(costs.size()));
        long cents = some == null ? 0 : amount.apply(some).movePointRight(2).longValueExact();
        return Euros.ofCents(Math.max(0, Math.min(Euros.MAX_CENTS, cents + pick(0, 0, 0, 1, -1))));
    }

    // Cents, so that sums coincide; or thousands of euros, so that a millionth of the rate is some cents of the aid.
    private MonetaryAmount amount() {
        return Euros.ofCents(isSmall ? random.nextInt(25) : is(10) ? 0 : random.nextInt(3_000_000));
    }

    private Rate rate() {
        return is(70) ? Rate.ofMillionths(10_000L * random.nextInt(101)) : Rate.ofMillionths(random.nextInt(1_000_001));
    }

    private FteShare share() {
        return FteShare.fte(pick("0.05", "0.10", "0.199999999", "0.20", "0.50"));
    }

    private boolean is(int percent) {
        return random.nextInt(100) < percent;
    }

    @SafeVarargs
    private <T> T pick(T... values) {
        return values[random.nextInt(values.length)];
    }

    private <T> T pick(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }
}
