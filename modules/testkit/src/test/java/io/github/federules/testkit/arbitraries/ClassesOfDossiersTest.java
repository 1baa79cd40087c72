package io.github.federules.testkit.arbitraries;

import static io.github.federules.testkit.assertions.FederulesAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.federules.core.call.Call;
import io.github.federules.core.condition.CommonCriteria;
import io.github.federules.core.decision.Assessor;
import io.github.federules.core.decision.Decision;
import io.github.federules.core.dossier.Applicant;
import io.github.federules.core.dossier.CostNature;
import io.github.federules.core.dossier.Dossier;
import io.github.federules.core.dossier.Operation;
import io.github.federules.core.language.LocalizedText;
import io.github.federules.core.money.Euros;
import io.github.federules.core.money.Rate;
import io.github.federules.core.reading.Question;
import io.github.federules.core.result.Verdict;
import io.github.federules.core.rule.Outcome;
import io.github.federules.core.term.Base;
import io.github.federules.core.term.FlatRate;
import io.github.federules.testkit.Samples;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;
import net.jqwik.api.RandomGenerator;
import net.jqwik.api.Tag;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import net.jqwik.api.statistics.StatisticsReport.StatisticsReportMode;

/** A dossier of a class is one of that class, whatever the call; and every way to be one occurs. */
@Tag("evidence")
@PropertyDefaults(tries = 300, edgeCases = EdgeCasesMode.NONE)
class ClassesOfDossiersTest {

    private record Case(Call call, Dossier dossier) {

        Decision decision() {
            return Assessor.of(call).assess(dossier);
        }
    }

    @Property
    void what_is_eligible_is_decided_so(@ForAll("eligible") Case each) {
        assertThat(each.decision()).isEligible();
    }

    // The rarest reason is one of seventy.
    @Property(tries = 1_000)
    @StatisticsReport(StatisticsReportMode.OFF)
    void what_is_ineligible_is_decided_so_and_for_every_reason(@ForAll("ineligible") Case each) {
        each.decision().findings().stream()
                .filter(finding -> finding.outcome() == Outcome.FAILED)
                .forEach(finding ->
                        Statistics.label("failed").collect(finding.rule().code()));
        everyRuleOccurs("failed");

        assertThat(each.decision()).isIneligible();
    }

    @Property
    @StatisticsReport(StatisticsReportMode.OFF)
    void what_is_incomplete_is_decided_so_for_every_missing_fact(@ForAll("incomplete") Case each) {
        each.decision()
                .missing()
                .forEach(fact -> Statistics.label("missing").collect(fact.path().replaceAll(".*[.]", "")));
        for (String fact : List.of(
                "kind",
                "policyRole",
                "GREEN",
                "fte",
                "recoversVat",
                "ACTIVITY",
                "realisation",
                "financing",
                "submission",
                "sentOn",
                "sentAt",
                "electronic")) {
            Statistics.label("missing")
                    .coverage(coverage -> coverage.check(fact).count(count -> count > 0));
        }

        assertThat(each.decision()).isIncomplete();
    }

    @Property
    @StatisticsReport(StatisticsReportMode.OFF)
    void what_depends_on_readings_does_and_on_each_question(@ForAll("readingDependent") Case each) {
        each.decision()
                .robustness()
                .differing()
                .forEach(difference -> Statistics.label("question")
                        .collect(difference.reading().question()));
        Samples.open()
                .openQuestions()
                .forEach(question -> Statistics.label("question")
                        .coverage(coverage -> coverage.check(question).count(count -> count > 5)));

        assertThat(each.decision()).dependsOnReadings();
    }

    @Property
    @StatisticsReport(StatisticsReportMode.OFF)
    void of_what_is_complete_all_is_known_and_some_is_ineligible(@ForAll("complete") Case each) {
        Statistics.label("funding").collect(each.decision().funding().verdict()).coverage(coverage -> {
            coverage.check(Verdict.ELIGIBLE).percentage(percentage -> percentage > 10);
            coverage.check(Verdict.INELIGIBLE).percentage(percentage -> percentage > 10);
        });

        assertThat(each.decision()).isMissingNothing();
    }

    // Few dossiers do not seek funding: among 500 there were once too few.
    @Property(tries = 1_000)
    @StatisticsReport(StatisticsReportMode.OFF)
    void among_all_sorts_every_verdict_occurs_and_some_depend_on_a_reading(@ForAll("any") Case each) {
        Statistics.label("funding").collect(each.decision().funding().verdict());
        for (Verdict verdict : Verdict.values()) {
            Statistics.label("funding")
                    .coverage(coverage -> coverage.check(verdict).count(count -> count > 5));
        }
        Statistics.label("robust")
                .collect(each.decision().robustness().robust())
                .coverage(coverage -> coverage.check(false).count(count -> count > 5));
    }

    @Property(tries = 1_000)
    @StatisticsReport(StatisticsReportMode.OFF)
    void some_dossier_is_eligible_under_any_call(@ForAll("calls") Call call) {
        // Where few may benefit at rates of their own, the least aid must be one that they can get.
        boolean isNarrow = call.applicants().beneficiaries().isPresent()
                && call.funding()
                        .aid()
                        .filter(aid -> Comparison.in(aid.conditions()).stream()
                                .anyMatch(each -> each.criterion().equals(CommonCriteria.KIND.code())))
                        .isPresent()
                && call.funding()
                        .minimumAid()
                        .filter(floor -> floor.cents() > 0)
                        .isPresent();
        Statistics.label("narrow")
                .collect(isNarrow)
                .coverage(coverage -> coverage.check(true).count(count -> count > 1));

        assertThatCode(() -> Dossiers.under(call).eligible())
                .as(() -> call.explain(Locale.ENGLISH))
                .doesNotThrowAnyException();
    }

    @Property(tries = 200)
    void a_line_states_units_where_the_call_pays_it_by_the_unit_alone(@ForAll("ofGeneralTerms") Case each) {
        each.dossier()
                .operation()
                .costLines()
                .forEach(line -> assertThat(each.call().costs().faultOf(line))
                        .as("%s", line)
                        .isEmpty());
    }

    @Example
    void costs_are_found_below_those_at_which_two_conditions_exclude_each_other() {
        // Other funders have to bear the whole cost; with 1% of aid, that is at most 1.01 of 1,237,623.76.
        Call call = Call.builder("narrow", new LocalizedText("Appel étroit", "Narrow call"))
                .pays(Samples.L1, CostNature.STUDIES)
                .flatRate(FlatRate.of(Samples.L1, Rate.percent("7"), Base.DIRECT))
                .minimumCost(Samples.L1, Euros.ofCents(123_456_789))
                .aid(Samples.L1, Rate.percent("1"))
                .publicCofinancing(Samples.L1, Rate.percent("100"))
                .maximumPublicAid(Samples.L1, Euros.ofCents(125_000_000))
                .build();

        assertThat(Assessor.of(call).assess(Dossiers.under(call).eligible().sample()))
                .isEligible();
    }

    @Property
    void what_is_eligible_under_any_call_is_decided_so(@ForAll("eligibleUnderAnyCall") Case each) {
        assertThat(each.decision()).isEligible();
    }

    @Property(tries = 200)
    void what_is_ineligible_under_any_call_is_decided_so(@ForAll("calls") Call call) {
        some(call, Dossiers::ineligible, "be ineligible", 90)
                .ifPresent(each -> assertThat(each.decision()).isIneligible());
    }

    @Property(tries = 200)
    void what_is_incomplete_under_any_call_is_decided_so(@ForAll("calls") Call call) {
        some(call, Dossiers::incomplete, "be incomplete", 90)
                .ifPresent(each -> assertThat(each.decision()).isIncomplete());
    }

    // Most calls leave nothing open, which takes all attempts to draw.
    @Property(tries = 100)
    void what_depends_on_readings_under_any_call_does(@ForAll("calls") Call call) {
        some(call, Dossiers::readingDependent, "depend on a reading", 25)
                .ifPresent(each -> assertThat(each.decision()).dependsOnReadings());
    }

    @Example
    void a_call_whose_bounds_leave_a_class_empty_at_every_rate_is_named() {
        // Every aid is capped at nothing, so that no way to round it changes anything.
        Call call = Call.builder("narrow", new LocalizedText("Appel étroit", "Narrow call"))
                .pays(Samples.L1, CostNature.STUDIES)
                .aid(Samples.L1, Rate.percent("0.0001"))
                .maximumAid(Samples.L1, Euros.ZERO)
                .leavesOpen(Samples.L1, Question.ROUNDING)
                .build();

        assertThatThrownBy(() -> Dossiers.under(call).readingDependent().sample())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The call is narrow, but must be one under which a dossier can depend on a reading."
                        + " Maybe it leaves no question open.");
    }

    @Example
    void the_same_seed_draws_the_same_dossiers() {
        List<Function<Dossiers, Arbitrary<Dossier>>> classes = List.of(
                Dossiers::eligible,
                Dossiers::ineligible,
                Dossiers::incomplete,
                Dossiers::atBoundary,
                Dossiers::complete,
                Dossiers::any);
        for (Call call : List.of(Samples.open(), Samples.strict(), Samples.ranged())) {
            for (Function<Dossiers, Arbitrary<Dossier>> each : classes) {
                assertThat(drawn(each.apply(Dossiers.under(call)))).isEqualTo(drawn(each.apply(Dossiers.under(call))));
            }
        }
        assertThat(drawn(Dossiers.under(Samples.open()).readingDependent()))
                .isEqualTo(drawn(Dossiers.under(Samples.open()).readingDependent()));
        assertThat(drawn(Calls.any())).isEqualTo(drawn(Calls.any()));
    }

    @Example
    void fewer_lines_or_partners_than_none_are_refused() {
        Dossiers dossiers = Dossiers.under(Samples.bare());

        assertThatThrownBy(() -> dossiers.ofMaxLines(-1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The most lines are -1, but must be 0 or more. Maybe 0 is meant, for none.");
        assertThatThrownBy(() -> dossiers.ofMaxPartners(-2))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("The most partners are -2, but must be 0 or more.");
        assertThat(dossiers.ofMaxLines(0)
                        .ofMaxPartners(0)
                        .any()
                        .sample()
                        .applicant()
                        .members())
                .isEmpty();
    }

    @Example
    void a_call_that_has_no_such_dossier_is_named() {
        Dossiers dossiers = Dossiers.under(Samples.bare());

        assertThatThrownBy(dossiers::ineligible)
                .hasMessageContaining("The call is bare, but must be one under which a dossier can be ineligible.");
        assertThatThrownBy(dossiers::incomplete).hasMessageContaining("incomplete");
        assertThatThrownBy(dossiers::atBoundary).hasMessageContaining("at a boundary");
        assertThatThrownBy(dossiers::readingDependent).hasMessageContaining("depend on a reading");
    }

    @Provide
    Arbitrary<Case> ofGeneralTerms() {
        return Calls.withGeneralTerms()
                .flatMap(call -> Dossiers.under(call).any().map(dossier -> new Case(call, dossier)));
    }

    @Provide
    Arbitrary<Case> eligible() {
        return underSamples(Dossiers::eligible);
    }

    @Provide
    Arbitrary<Case> complete() {
        return underSamples(Dossiers::complete);
    }

    @Provide
    Arbitrary<Case> any() {
        return underSamples(Dossiers::any);
    }

    @Provide
    Arbitrary<Case> ineligible() {
        return underSamples(Dossiers::ineligible);
    }

    @Provide
    Arbitrary<Case> incomplete() {
        return underSamples(Dossiers::incomplete);
    }

    @Provide
    Arbitrary<Case> readingDependent() {
        return cases(Samples.open(), Dossiers::readingDependent);
    }

    @Provide
    Arbitrary<Case> eligibleUnderAnyCall() {
        return Calls.any().flatMap(call -> cases(call, Dossiers::eligible));
    }

    @Provide
    Arbitrary<Call> calls() {
        return Calls.any();
    }

    private static <T> List<T> drawn(Arbitrary<T> values) {
        Random random = new Random(20_250_220);
        RandomGenerator<T> generator = values.generator(1_000);
        return Stream.generate(() -> generator.next(random).value()).limit(8).toList();
    }

    private static void everyRuleOccurs(String label) {
        for (Call call : List.of(Samples.open(), Samples.strict(), Samples.ranged())) {
            Assessor.of(call)
                    .assess(Dossier.of(Applicant.unknown(), Operation.untitled()))
                    .findings()
                    .forEach(finding -> Statistics.label(label)
                            .coverage(coverage ->
                                    coverage.check(finding.rule().code()).count(count -> count > 0)));
        }
    }

    private static Arbitrary<Case> underSamples(Function<Dossiers, Arbitrary<Dossier>> dossiers) {
        return Arbitraries.oneOf(
                cases(Samples.open(), dossiers), cases(Samples.strict(), dossiers), cases(Samples.ranged(), dossiers));
    }

    // A call without a rule has no refused dossier; how many have one is a share in percent.
    private static Optional<Case> some(
            Call call, Function<Dossiers, Arbitrary<Dossier>> dossiers, String whatMustBe, int atLeast) {
        Optional<Case> some = sample(call, dossiers, whatMustBe);
        Statistics.collect(some.isPresent());
        Statistics.coverage(coverage -> coverage.check(true).percentage(percent -> percent >= atLeast));
        return some;
    }

    private static Optional<Case> sample(
            Call call, Function<Dossiers, Arbitrary<Dossier>> dossiers, String whatMustBe) {
        try {
            return Optional.of(cases(call, dossiers).withoutEdgeCases().sample());
        } catch (IllegalArgumentException refusal) {
            assertThat(refusal)
                    .hasMessageStartingWith(
                            "The call is " + call.id() + ", but must be one under which a dossier can " + whatMustBe);
            return Optional.empty();
        }
    }

    private static Arbitrary<Case> cases(Call call, Function<Dossiers, Arbitrary<Dossier>> dossiers) {
        return dossiers.apply(Dossiers.under(call)).map(dossier -> new Case(call, dossier));
    }
}
