package io.github.federules.testkit.arbitraries;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.federules.core.assessment.Assessor;
import io.github.federules.core.call.Call;
import io.github.federules.core.call.LocalizedText;
import io.github.federules.core.decision.Advice;
import io.github.federules.core.decision.Advisor;
import io.github.federules.core.decision.Change;
import io.github.federules.core.decision.Decision;
import io.github.federules.core.decision.Figure;
import io.github.federules.core.decision.Finding;
import io.github.federules.core.decision.Outcome;
import io.github.federules.core.decision.Verdict;
import io.github.federules.testkit.Samples;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import net.jqwik.api.statistics.StatisticsReport.StatisticsReportMode;

/** Decisions are what the call decides, and every kind of part occurs among them. */
@PropertyDefaults(tries = 2_000, edgeCases = EdgeCasesMode.NONE)
@StatisticsReport(StatisticsReportMode.OFF)
class DecisionsTest {

    @Property
    void a_decision_is_what_the_call_decides_on_its_dossier(@ForAll("decisions") Decision decision) {
        occur(Verdict.values(), decision.funding().verdict());

        assertThat(Assessor.of(decision.call()).assess(decision.dossier())).isEqualTo(decision);
    }

    @Property
    void findings_have_every_outcome_and_a_message(@ForAll("findings") Finding finding) {
        occur(Outcome.values(), finding.outcome());

        assertThat(finding.message(Locale.ENGLISH)).isNotBlank();
    }

    @Property
    void figures_are_of_every_kind_that_the_rules_compare(@ForAll("figures") Figure figure) {
        occur(Figure.class.getPermittedSubclasses(), figure.getClass());
    }

    @Property(tries = 5_000)
    void changes_are_of_every_kind_that_mends_a_rule(@ForAll("changes") Change change) {
        occur(
                List.of(
                                Change.AddOtherCost.class,
                                Change.AddStaffCost.class,
                                Change.RaiseShare.class,
                                Change.LeaveOutPartners.class,
                                Change.AddOwnFunds.class,
                                Change.ReduceOtherCost.class,
                                Change.ReduceStaffCost.class,
                                Change.ReduceOtherPublicAid.class,
                                Change.Reschedule.class,
                                Change.SendNote.class,
                                Change.SendNoteElectronically.class)
                        .toArray(),
                change.getClass());
    }

    @Example
    void each_part_is_one_of_a_decision() {
        Decisions open = Decisions.under(Samples.open());
        Advice advice = new Advice(Advice.Topic.DE_MINIMIS, new LocalizedText("article", "article"), Map.of());
        Advisor advisor = decision -> List.of(advice);

        assertThat(open.differences().sample().reading().question())
                .isIn(Samples.open().questions());
        assertThat(open.setAside().sample().lineId()).isNotBlank();
        assertThat(open.bodies().sample().path()).startsWith("applicant.");
        assertThat(open.remedies().sample().options()).isNotEmpty();
        assertThat(open.costs().sample().retainedTotal().isNegativeOrZero()
                        || open.funding().sample().aid() != null)
                .isTrue();
        assertThat(open.workshops().sample().verdict()).isNotNull();
        assertThat(open.firmness().sample().aidFrom()).isNotNull();
        assertThat(open.advisedBy(advisor).advice().sample()).isEqualTo(advice);
        assertThat(Decisions.under(Samples.ranged()).aidShares().sample().aid().isNegative())
                .isFalse();
        assertThat(open.on(Dossiers.under(Samples.open()).eligible())
                        .any()
                        .sample()
                        .isEligible())
                .isTrue();
    }

    @Example
    void a_part_that_decisions_never_have_is_refused_with_the_name_of_the_call() {
        Decisions bare = Decisions.under(Samples.bare());

        assertThatThrownBy(() -> bare.findings().sample())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The call is bare, but must be one under which a decision has a finding."
                        + " Maybe it has no rule.");
        assertThatThrownBy(() -> bare.advice().sample()).hasMessageContaining("Maybe name who advises with advisedBy.");
    }

    @Provide
    Arbitrary<Decision> decisions() {
        return underSamples(Decisions::any);
    }

    @Provide
    Arbitrary<Finding> findings() {
        return underSamples(Decisions::findings);
    }

    @Provide
    Arbitrary<Figure> figures() {
        // Names stand in advice alone.
        Advice advice = new Advice(
                Advice.Topic.PART_TIME_DOCUMENT,
                new LocalizedText("article", "article"),
                Map.of("persons", new Figure.Names(List.of("A"))));
        return underSamples(
                decisions -> decisions.advisedBy(decision -> List.of(advice)).figures());
    }

    @Provide
    Arbitrary<Change> changes() {
        return underSamples(Decisions::changes);
    }

    private static <T> Arbitrary<T> underSamples(Function<Decisions, Arbitrary<T>> parts) {
        List<Call> calls = List.of(Samples.open(), Samples.strict(), Samples.ranged());
        return Arbitraries.oneOf(calls.stream().map(Decisions::under).map(parts).toList());
    }

    private static void occur(Object[] all, Object one) {
        Statistics.collect(one);
        for (Object each : all) {
            Statistics.coverage(coverage -> coverage.check(each).count(count -> count > 0));
        }
    }
}
