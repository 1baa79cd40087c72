package io.github.federules.core.decision;

import static io.github.federules.core.decision.Small.DAY;
import static io.github.federules.core.decision.Small.L1;
import static io.github.federules.core.decision.Small.dossier;
import static io.github.federules.core.dossier.FteShare.fte;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.federules.core.call.Call;
import io.github.federules.core.call.CallBuilder;
import io.github.federules.core.dossier.Applicant;
import io.github.federules.core.dossier.BeneficiaryKind;
import io.github.federules.core.dossier.CostLine;
import io.github.federules.core.dossier.CostNature;
import io.github.federules.core.dossier.Dossier;
import io.github.federules.core.dossier.FteShare;
import io.github.federules.core.dossier.Operation;
import io.github.federules.core.dossier.Party;
import io.github.federules.core.dossier.Realisation;
import io.github.federules.core.fact.Fact;
import io.github.federules.core.language.LocalizedText;
import io.github.federules.core.money.Euros;
import io.github.federules.core.money.Rate;
import io.github.federules.core.reading.FlatRateBase;
import io.github.federules.core.reading.MinimumCostBasis;
import io.github.federules.core.reading.StaffShareScope;
import io.github.federules.core.rule.Body;
import io.github.federules.core.rule.Change;
import io.github.federules.core.rule.Finding;
import io.github.federules.core.rule.Outcome;
import io.github.federules.core.rule.Remedy;
import io.github.federules.core.rule.Rule;
import io.github.federules.core.term.Base;
import io.github.federules.core.term.FlatRate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/**
 * Remedies of rules on costs, for random calls and operations: every one that is offered mends the finding, and where some
 * single change mends it, one is offered.
 */
@Tag("long")
class RemediesFoundLaws {

    /** A hundred thousand euros: more than any amount that is drawn, its bounds included. */
    private static final long PLENTY = 10_000_000;

    private static final Set<BeneficiaryKind> SOUND =
            Set.of(BeneficiaryKind.ASSOCIATION, BeneficiaryKind.LOCAL_AUTHORITY);
    private static final FteShare MINIMUM = fte("0.20");
    private static final List<Change.Kind> LESS =
            List.of(Change.Kind.REDUCE_OTHER_COST, Change.Kind.REDUCE_SERVICES, Change.Kind.REDUCE_STAFF_COST);
    private static final List<CostNature> NATURES =
            List.of(CostNature.STAFF, CostNature.STUDIES, CostNature.SERVICES, CostNature.DIGITAL_EQUIPMENT);

    /** A call, an operation under it, and whether the applicant recovers VAT. */
    record Drawn(Call call, Operation operation, Fact<Boolean> recoversVat) {

        Decision decide() {
            return decide(operation);
        }

        Decision decide(Operation changed) {
            Dossier dossier = dossier(changed);
            return Assessor.of(call)
                    .assess(dossier.withApplicant(recoversVat
                            .find()
                            .map(dossier.applicant()::recoveringVat)
                            .orElse(dossier.applicant())));
        }

        /** The cases in which the missing facts are filled in: VAT is recovered or not, a share is next to nothing or whole. */
        List<Drawn> completions() {
            List<Drawn> completions = new ArrayList<>();
            for (boolean isRecovered :
                    recoversVat.isKnown() ? recoversVat.find().stream().toList() : List.of(true, false)) {
                for (String share : List.of("0.000000001", "1")) {
                    completions.add(new Drawn(call, stating(fte(share)), Fact.known(isRecovered)));
                }
            }
            return completions;
        }

        // A share is missing where no line of the person states one: it is stated on the first of them.
        private Operation stating(FteShare share) {
            Set<String> stated = operation.costLines().stream()
                    .filter(line -> line.share().isKnown())
                    .flatMap(line -> line.person().stream())
                    .collect(Collectors.toCollection(TreeSet::new));
            return operation.withCostLines(operation.costLines().stream()
                    .map(line -> line.nature().equals(CostNature.STAFF)
                                    && !line.share().isKnown()
                                    && line.person().map(stated::add).orElse(true)
                            ? line.withShare(share)
                            : line)
                    .toList());
        }
    }

    @Property
    void every_remedy_that_is_offered_mends_the_finding(@ForAll("cases") Drawn drawn) {
        Decision decision = drawn.decide();
        failed(decision)
                .forEach(finding -> changes(finding)
                        .forEach(change -> assertThat(
                                        outcome(drawn.decide(Mended.by(decision, change)), finding.rule()))
                                .as("%s by %s of %s", finding, change, drawn)
                                .isEqualTo(Outcome.PASSED)));
    }

    @Property
    void no_part_of_several_changes_together_is_enough(@ForAll("cases") Drawn drawn) {
        Decision decision = drawn.decide();
        failed(decision)
                .forEach(finding -> changes(finding)
                        .filter(Change.Together.class::isInstance)
                        .flatMap(change -> ((Change.Together) change).changes().stream())
                        // A further person may reach the minimum share for all.
                        .filter(part -> !part.code().equals("ADD_STAFF_COST"))
                        .forEach(part -> assertThat(outcome(drawn.decide(Mended.by(decision, part)), finding.rule()))
                                .as("%s by %s of %s", finding, part, drawn)
                                .isNotEqualTo(Outcome.PASSED)));
    }

    @Tag("evidence")
    @Property(tries = 3000)
    void no_amount_of_several_changes_together_can_be_a_cent_smaller(@ForAll("cases") Drawn drawn) {
        Decision decision = drawn.decide();
        failed(decision)
                .forEach(finding -> changes(finding)
                        .filter(Change.Together.class::isInstance)
                        .flatMap(change -> aCentSmaller(((Change.Together) change).changes()))
                        .forEach(less -> assertThat(outcome(drawn.decide(Mended.by(decision, less)), finding.rule()))
                                .as("%s by %s of %s", finding, less, drawn)
                                .isNotEqualTo(Outcome.PASSED)));
    }

    private static Stream<Change> aCentSmaller(List<Change> changes) {
        return IntStream.range(0, changes.size())
                .filter(i -> changes.get(i) instanceof Change.OfAmount)
                .mapToObj(i -> {
                    Change.OfAmount amount = (Change.OfAmount) changes.get(i);
                    List<Change> less = new ArrayList<>(changes);
                    less.set(i, amount(amount.kind(), Euros.cents(amount.amount()) - 1));
                    return new Change.Together(less);
                });
    }

    @Property
    void an_amount_of_a_remedy_that_is_not_open_is_the_same_in_every_completion(@ForAll("cases") Drawn drawn) {
        failed(drawn.decide())
                .forEach(finding -> finding.remedy()
                        .filter(remedy -> !remedy.amountsOpen())
                        .ifPresent(remedy -> drawn.completions().forEach(completion -> {
                            Map<String, Change> others = byKind(Small.remedies(completion.decide(), finding.rule()));
                            byKind(remedy.options())
                                    .forEach((kind, change) -> assertThat(others.getOrDefault(kind, change))
                                            .as("%s of %s as %s", finding, drawn, completion)
                                            .isEqualTo(change));
                        })));
    }

    private static Map<String, Change> byKind(List<Change> options) {
        return options.stream()
                .filter(Change.OfAmount.class::isInstance)
                .collect(Collectors.toMap(Change::code, change -> change));
    }

    // Totals and aid never fall with more cost: of each kind of change, the greatest is tried.
    @Property
    void where_a_single_change_is_enough_a_remedy_is_offered(@ForAll("cases") Drawn drawn) {
        Decision decision = drawn.decide();
        failed(decision).forEach(finding -> {
            boolean isMended = single(decision)
                    .anyMatch(changed -> outcome(drawn.decide(changed), finding.rule()) == Outcome.PASSED);
            if (isMended) {
                assertThat(finding.remedy()).as("%s of %s", finding, drawn).isPresent();
            }
        });
    }

    @Property(tries = 100)
    void another_period_that_is_offered_meets_the_rule_and_where_moving_one_end_is_enough_one_is_offered(
            @ForAll @IntRange(min = -400, max = 400) int from,
            @ForAll @IntRange(max = 800) int days,
            @ForAll @IntRange(max = 12) int leastMonths,
            @ForAll @IntRange(max = 12) int moreMonths) {
        // One call for the thousands of periods that are tried.
        Assessor assessor = Assessor.of(Small.half()
                .duration(L1, leastMonths, leastMonths + moreMonths + 1)
                .window(L1, DAY, DAY.plusMonths(leastMonths + moreMonths + 3L))
                .build());
        LocalDate start = DAY.plusDays(from);
        LocalDate end = start.plusDays(days);
        Realisation period = Realisation.from(start, end);
        Function<Realisation, Decision> decide =
                moved -> assessor.assess(Small.dossier(Small.studies("10.00").withRealisation(moved)));
        Decision decision = decide.apply(period);
        for (Finding finding : failed(decision).toList()) {
            for (Change change : changes(finding).toList()) {
                Change.Reschedule moved = (Change.Reschedule) change;
                Realisation mended = Realisation.from(
                        moved.startsOn().orElse(start), moved.endsOn().orElse(end));
                assertThat(outcome(decide.apply(mended), finding.rule())).isEqualTo(Outcome.PASSED);
            }
            boolean isMended = IntStream.rangeClosed(-600, 1400)
                    .mapToObj(DAY::plusDays)
                    .flatMap(day -> Stream.of(
                                    Stream.of(day)
                                            .filter(last -> !last.isBefore(start))
                                            .map(last -> Realisation.from(start, last)),
                                    Stream.of(day)
                                            .filter(first -> !first.isAfter(end))
                                            .map(first -> Realisation.from(first, end)))
                            .flatMap(each -> each))
                    .anyMatch(moved -> outcome(decide.apply(moved), finding.rule()) == Outcome.PASSED);
            assertThat(finding.remedy().isPresent() || !isMended)
                    .as("%s of %s", finding, period)
                    .isTrue();
        }
    }

    @Property(tries = 200)
    void partners_that_are_left_out_are_all_that_stand_in_the_way(
            @ForAll List<@From("parties") Party> partners, @ForAll("parties") Party lead) {
        CallBuilder call = Small.half().beneficiaries(L1, BeneficiaryKind.ASSOCIATION, BeneficiaryKind.LOCAL_AUTHORITY);
        Applicant applicant = Applicant.of(lead).withMembers(partners);
        Dossier dossier = dossier(Small.studies("10.00"));
        Decision decision = Small.decide(call, dossier.withApplicant(applicant));
        List<Change> changes = Small.remedies(decision, Rule.APPLICANT_KIND);
        boolean isLeadSound = lead.kind().find().filter(SOUND::contains).isPresent();
        boolean isFailed = outcome(decision, Rule.APPLICANT_KIND) == Outcome.FAILED;
        assertThat(changes.isEmpty()).isEqualTo(!isFailed || !isLeadSound);
        changes.forEach(change -> {
            Set<String> out = ((Change.LeaveOutPartners) change)
                    .partners().stream().map(Body::path).collect(Collectors.toSet());
            List<Party> rest = IntStream.range(0, partners.size())
                    .filter(i -> !out.contains("applicant.members[" + i + "].kind"))
                    .mapToObj(partners::get)
                    .toList();
            Decision without = Small.decide(call, dossier.withApplicant(applicant.withMembers(rest)));
            assertThat(outcome(without, Rule.APPLICANT_KIND)).isEqualTo(Outcome.PASSED);
        });
    }

    @Provide
    Arbitrary<Party> parties() {
        return Arbitraries.of(
                Party.unknown(),
                Party.unknown().withKind(BeneficiaryKind.ASSOCIATION),
                Party.unknown().withKind(BeneficiaryKind.LOCAL_AUTHORITY),
                Party.unknown().withKind(BeneficiaryKind.STATE_SERVICE));
    }

    @Test
    void services_over_a_maximum_are_a_gap_of_their_own() {
        // 300.00 of studies and 900.00 of services are 200.00 over 1,000.00: either may be less by that.
        assertThat(remedies(
                        call(CostNature.STUDIES, CostNature.SERVICES).maximumCost(L1, Euros.ofCents(100_000)),
                        Rule.MAXIMUM_TOTAL_COST,
                        line(CostNature.STUDIES, 30_000),
                        line(CostNature.SERVICES, 90_000)))
                .containsExactly(
                        amount(Change.Kind.REDUCE_OTHER_COST, 20_000), amount(Change.Kind.REDUCE_SERVICES, 20_000));
    }

    @Test
    void what_no_kind_of_cost_alone_brings_below_a_maximum_several_do_together() {
        // 100.00 + 900.00 + 400.00 = 1,400.00, and 1,000.00 less is 400.00: neither 100.00 nor 900.00 nor 400.00 alone.
        assertThat(remedies(
                        call(CostNature.STUDIES, CostNature.SERVICES, CostNature.STAFF)
                                .maximumCost(L1, Euros.ofCents(40_000)),
                        Rule.MAXIMUM_TOTAL_COST,
                        line(CostNature.STUDIES, 10_000),
                        line(CostNature.SERVICES, 90_000),
                        line(CostNature.STAFF, 40_000)))
                .containsExactly(new Change.Together(List.of(
                        amount(Change.Kind.REDUCE_OTHER_COST, 10_000), amount(Change.Kind.REDUCE_SERVICES, 90_000))));
        // 300.00 of each are 900.00: all of two of them leave 300.00, and 200.00 of the third must go as well.
        assertThat(remedies(
                        call(CostNature.STUDIES, CostNature.SERVICES, CostNature.STAFF)
                                .maximumCost(L1, Euros.ofCents(10_000)),
                        Rule.MAXIMUM_TOTAL_COST,
                        line(CostNature.STUDIES, 30_000),
                        line(CostNature.SERVICES, 30_000),
                        line(CostNature.STAFF, 30_000)))
                .containsExactly(new Change.Together(List.of(
                        amount(Change.Kind.REDUCE_OTHER_COST, 30_000),
                        amount(Change.Kind.REDUCE_SERVICES, 30_000),
                        amount(Change.Kind.REDUCE_STAFF_COST, 20_000))));
    }

    @Test
    void what_rounding_leaves_of_a_maximum_is_left_to_the_first_of_several_changes() {
        // 0.84 and 20% of it, rounded down, are 1.00, and 0.85 with 0.17 are 1.02: a cent of studies remains within
        // 1.01.
        FlatRate fifth = FlatRate.of(L1, Rate.percent("20"), Base.STAFF);
        assertThat(remedies(
                        call(CostNature.STUDIES, CostNature.STAFF)
                                .flatRate(fifth)
                                .maximumCost(L1, Euros.ofCents(101)),
                        Rule.MAXIMUM_TOTAL_COST,
                        line(CostNature.STAFF, 500),
                        line(CostNature.STUDIES, 500)))
                .containsExactly(new Change.Together(List.of(
                        amount(Change.Kind.REDUCE_OTHER_COST, 499), amount(Change.Kind.REDUCE_STAFF_COST, 416))));
    }

    @Test
    void as_few_shares_as_possible_are_raised_together() {
        // 500.00 are missing to 1,500.00: 300.00 of A are too little, 450.00 of C too, and both are enough without B.
        CostLine a = CostLine.staff("A", Euros.ofCents(30_000)).withShare(fte("0.10"));
        CostLine b = CostLine.staff("B", Euros.ofCents(10_000)).withShare(fte("0.10"));
        CostLine c = CostLine.staff("C", Euros.ofCents(45_000)).withShare(fte("0.19"));
        Decision decision = new Drawn(
                        call(CostNature.STUDIES, CostNature.STAFF)
                                .staffMinimum(L1, MINIMUM)
                                .minimumCost(L1, Euros.ofCents(150_000))
                                .build(),
                        operation(line(CostNature.STUDIES, 100_000), a, b, c),
                        Fact.unknown())
                .decide();
        assertThat(Small.remedies(decision, Rule.MINIMUM_TOTAL_COST))
                .contains(new Change.Together(List.of(
                        new Change.RaiseShare(List.of("2"), MINIMUM), new Change.RaiseShare(List.of("4"), MINIMUM))));
        assertThat(decision.explain(Locale.ENGLISH))
                .contains(
                        "or the condition would be met if each of the persons on lines 2, 4 reached a share of 20% of a full-time"
                                + " equivalent (FTE).");
        assertThat(decision.find(Rule.MINIMUM_TOTAL_COST).orElseThrow().places())
                .containsExactly("operation.costLines[1].fte", "operation.costLines[3].fte");
    }

    @Test
    void a_share_and_a_cost_that_are_both_too_little_are_reported_in_one_entry() {
        // Nothing but staff is paid. All shares together are 10%; with 20% the 300.00 count, and 700.00 are missing.
        CostLine staff = CostLine.staff("A", Euros.ofCents(30_000)).withShare(fte("0.10"));
        assertThat(remedies(
                        call(CostNature.STAFF)
                                .staffMinimum(L1, MINIMUM)
                                .readAs(StaffShareScope.OPERATION)
                                .minimumCost(L1, Euros.ofCents(100_000)),
                        Rule.MINIMUM_TOTAL_COST,
                        staff))
                .containsExactly(new Change.Together(List.of(
                        new Change.RaiseShare(List.of("1"), MINIMUM), amount(Change.Kind.ADD_STAFF_COST, 70_000))));
    }

    @Test
    void several_changes_are_at_least_two_and_not_nested() {
        Change one = amount(Change.Kind.ADD_OTHER_COST, 1);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Change.Together(List.of(one)))
                .withMessage("The list of changes has 1, but must have at least 2. Use the change itself instead.");
        Change two = new Change.Together(List.of(one, one));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Change.Together(List.of(one, two)))
                .withMessage("The list of changes has one that is itself several. List its changes instead.");
        assertThat(two.code()).isEqualTo("TOGETHER");
    }

    @Provide
    Arbitrary<Drawn> cases() {
        Arbitrary<Fact<Boolean>> recovers = Arbitraries.of(Fact.unknown(), Fact.known(true), Fact.known(false));
        return Combinators.combine(calls(), lines().list().ofMinSize(1).ofMaxSize(5), recovers)
                .as((call, lines, recovered) ->
                        new Drawn(call.build(), operation(lines.toArray(CostLine[]::new)), recovered));
    }

    private static Arbitrary<CallBuilder> calls() {
        Arbitrary<Set<CostNature>> eligible =
                Arbitraries.of(NATURES).set().ofMinSize(1).map(TreeSet::new);
        Arbitrary<Boolean> either = Arbitraries.of(true, false);
        Arbitrary<Long> bounds = Arbitraries.longs().between(1, 40_000);
        Arbitrary<Integer> rules = Arbitraries.of(0, 1, 2);
        Arbitrary<Base> bases = Arbitraries.of(Base.ofFlatRates());
        return Combinators.combine(
                        eligible,
                        either,
                        either,
                        either,
                        bounds,
                        rules,
                        bases,
                        Arbitraries.integers().between(0, 40))
                .as((natures, isTogether, isPresented, isBaseRetained, bound, rule, of, percent) -> {
                    CallBuilder call = call(natures.toArray(CostNature[]::new))
                            .staffMinimum(L1, MINIMUM)
                            .paysVat(L1)
                            .readAs(isTogether ? StaffShareScope.OPERATION : StaffShareScope.PER_PERSON)
                            .readAs(isPresented ? MinimumCostBasis.PRESENTED : MinimumCostBasis.RETAINED)
                            .readAs(isBaseRetained ? FlatRateBase.RETAINED : FlatRateBase.PRESENTED);
                    Rate rate = Rate.percent(Integer.toString(percent));
                    if (percent > 0) {
                        call = call.flatRate(FlatRate.of(L1, rate, of));
                    }
                    return switch (rule) {
                        case 0 -> call.minimumCost(L1, Euros.ofCents(bound));
                        case 1 -> call.maximumCost(L1, Euros.ofCents(bound));
                        default -> call.minimumAid(L1, Euros.ofCents(bound));
                    };
                });
    }

    private static Arbitrary<CostLine> lines() {
        Arbitrary<Long> cents = Arbitraries.longs().between(0, 20_000);
        Arbitrary<String> shares = Arbitraries.of("", "0.05", "0.10", "0.15", "0.20", "1");
        Arbitrary<String> persons = Arbitraries.of("P", "Q", "");
        return Combinators.combine(Arbitraries.of(NATURES), cents, shares, persons)
                .as((nature, amount, share, person) -> {
                    // A fifth of every other amount.
                    CostLine line = line(nature, amount).withVat(Euros.ofCents(amount % 2 == 0 ? amount / 5 : 0));
                    if (!nature.equals(CostNature.STAFF)) {
                        return line;
                    }
                    line = share.isEmpty() ? line : line.withShare(fte(share));
                    return person.isEmpty() ? line : line.withPerson(person);
                });
    }

    /** The operation after each single change of a kind that a remedy may offer, as great as possible. */
    private static Stream<Operation> single(Decision decision) {
        Operation operation = decision.dossier().operation();
        List<Operation> changed = new ArrayList<>();
        Set<CostNature> eligible = decision.call().costs().eligible().keySet();
        eligible.stream()
                .filter(nature -> !nature.equals(CostNature.STAFF))
                .forEach(nature -> changed.add(operation.with(line(nature, PLENTY))));
        if (eligible.contains(CostNature.STAFF)) {
            changed.add(operation.with(line(CostNature.STAFF, PLENTY).withShare(fte("1"))));
            operation.costLines().stream()
                    .filter(line -> line.share().isKnown())
                    .forEach(line ->
                            changed.add(Mended.raised(operation, line.id().orElseThrow(), fte("1"))));
        }
        for (Change.Kind kind : LESS) {
            changed.add(Mended.reduced(operation, Mended.retained(decision, Mended.reducedBy(kind)), PLENTY));
        }
        return changed.stream();
    }

    private static Stream<Finding> failed(Decision decision) {
        return decision.findings().stream().filter(finding -> finding.outcome() == Outcome.FAILED);
    }

    private static Stream<Change> changes(Finding finding) {
        return finding.remedy().stream().map(Remedy::options).flatMap(List::stream);
    }

    private static Outcome outcome(Decision decision, Rule rule) {
        return Small.outcome(decision, rule);
    }

    private static List<Change> remedies(CallBuilder call, Rule rule, CostLine... lines) {
        return Small.remedies(new Drawn(call.build(), operation(lines), Fact.unknown()).decide(), rule);
    }

    private static CallBuilder call(CostNature... natures) {
        return Call.builder("small", new LocalizedText("Un appel", "A call"))
                .pays(L1, natures)
                .aid(L1, Rate.percent("50"));
    }

    private static Operation operation(CostLine... lines) {
        return Operation.untitled().withCostLines(List.of(lines));
    }

    private static CostLine line(CostNature nature, long cents) {
        return CostLine.of(nature, Euros.ofCents(cents));
    }

    private static Change amount(Change.Kind kind, long cents) {
        return new Change.OfAmount(kind, Euros.ofCents(cents));
    }
}
