package io.github.federules.feder.laws;

import static io.github.federules.feder.laws.TheCall.CALL;
import static io.github.federules.feder.laws.TheCall.cents;
import static io.github.federules.testkit.assertions.FederulesAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.federules.core.decision.Decision;
import io.github.federules.core.dossier.Dossier;
import io.github.federules.core.money.Euros;
import io.github.federules.core.reading.Question;
import io.github.federules.core.reading.Reading;
import io.github.federules.core.reading.Readings;
import io.github.federules.core.result.Difference;
import io.github.federules.core.result.Robustness;
import io.github.federules.feder.FederEligibility;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Tag;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import net.jqwik.api.statistics.StatisticsReport.StatisticsReportMode;

/** The prudent readings, and how robust a decision is, against the 32 decisions one by one. */
@PropertyDefaults(edgeCases = EdgeCasesMode.NONE)
@Tag("evidence")
class ReadingLaws {

    @Property(tries = 1_000)
    @StatisticsReport(StatisticsReportMode.OFF)
    void the_prudent_readings_give_the_least_aid_and_no_other_ever_gives_less(
            @ForAll(supplier = TheCall.AnyDossier.class) Dossier dossier) {
        long prudent = TheCall.aid(dossier, Readings.PRUDENT);
        boolean more = false;
        for (Readings readings : CALL.everyReading()) {
            long aid = TheCall.aid(dossier, readings);
            more |= aid > prudent;
            assertThat(aid).isGreaterThanOrEqualTo(prudent);
        }

        Statistics.label("another reading gives")
                .collect(more ? "more" : "the same")
                .coverage(coverage -> {
                    coverage.check("more").count(count -> count > 100);
                    coverage.check("the same").count(count -> count > 100);
                });
    }

    @Property(tries = 5000)
    @StatisticsReport(StatisticsReportMode.OFF)
    void each_reading_that_is_not_the_prudent_one_gives_the_same_or_more_whatever_the_others_are(
            @ForAll(supplier = TheCall.AnyDossier.class) Dossier dossier,
            @ForAll(supplier = TheCall.AnyReading.class) Readings readings,
            @ForAll(supplier = TheCall.OpenQuestion.class) Question question) {
        long prudent = TheCall.aid(dossier, readings.with(question.readings().get(0)));
        long other = TheCall.aid(dossier, readings.with(question.readings().get(1)));

        Statistics.label("question")
                .coverage(coverage -> coverage.check(question).count(count -> count > 5));
        if (other > prudent) {
            Statistics.label("question").collect(question);
        }

        assertThat(other).isGreaterThanOrEqualTo(prudent);
    }

    @Property(tries = 1_000)
    @StatisticsReport(StatisticsReportMode.OFF)
    void robustness_is_what_the_thirty_two_decisions_state(
            @ForAll(supplier = TheCall.AnyDossier.class) Dossier dossier,
            @ForAll(supplier = TheCall.AnyReading.class) Readings inForce) {
        Decision decision = TheCall.decide(dossier, inForce);
        Map<Readings, Decision> decisions = new LinkedHashMap<>();
        CALL.everyReading().forEach(readings -> decisions.put(readings, TheCall.decide(dossier, readings)));

        List<Difference> differing = new ArrayList<>();
        for (Question question : CALL.openQuestions()) {
            for (Reading reading : question.readings()) {
                Decision other = TheCall.decide(dossier, inForce.with(reading));
                if (!isSame(decision, other)) {
                    differing.add(new Difference(reading, other.tracks()));
                }
            }
        }
        long[] aids = decisions.values().stream()
                .mapToLong(each -> cents(each.funding().aid()))
                .sorted()
                .toArray();
        boolean robust = decisions.values().stream().allMatch(other -> isSame(decision, other));

        Statistics.label("robust").collect(robust).coverage(coverage -> {
            coverage.check(true).count(count -> count > 100);
            coverage.check(false).count(count -> count > 100);
        });

        assertThat(decision.robustness())
                .isEqualTo(new Robustness(
                        robust,
                        Optional.of(Euros.ofCents(aids[0])),
                        Optional.of(Euros.ofCents(aids[aids.length - 1])),
                        differing));
    }

    @Property(tries = 1_000)
    @StatisticsReport(StatisticsReportMode.OFF)
    void where_a_dossier_depends_on_readings_the_prudent_aid_is_the_least_and_a_verdict_or_the_aid_differs(
            @ForAll(supplier = TheCall.ReadingDependentDossier.class) Dossier dossier) {
        List<Decision> others = CALL.everyReading().stream()
                .map(readings -> TheCall.decide(dossier, readings))
                .toList();
        Decision prudent = TheCall.decide(dossier);
        long least = others.stream()
                .mapToLong(each -> cents(each.funding().aid()))
                .min()
                .orElseThrow();
        boolean isMore = others.stream().anyMatch(each -> cents(each.funding().aid()) > least);

        // A late submission changes the workshops alone where funding is refused for something else.
        Statistics.label("another reading gives more")
                .collect(isMore)
                .coverage(coverage -> coverage.check(true).percentage(percentage -> percentage > 50));
        prudent.robustness()
                .differing()
                .forEach(each ->
                        Statistics.label("question").collect(each.reading().question()));
        for (Question question : CALL.openQuestions()) {
            Statistics.label("question")
                    .coverage(coverage -> coverage.check(question).count(count -> count > 5));
        }

        assertThat(prudent).dependsOnReadings();
        assertThat(others).anyMatch(other -> !isSame(prudent, other));
        assertThat(cents(prudent.funding().aid())).isEqualTo(least);
    }

    @Property(tries = 200)
    void the_decision_under_every_reading_is_the_one_under_each(
            @ForAll(supplier = TheCall.AnyDossier.class) Dossier dossier) {
        Map<Readings, Decision> decisions = FederEligibility.under(CALL).underEveryReading(dossier);

        assertThat(decisions).hasSize(32);
        decisions.forEach((readings, decision) -> assertThat(decision).isEqualTo(TheCall.decide(dossier, readings)));
    }

    private static boolean isSame(Decision one, Decision other) {
        return one.tracks().equals(other.tracks());
    }
}
