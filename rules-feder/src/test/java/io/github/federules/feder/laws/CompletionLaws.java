package io.github.federules.feder.laws;

import static io.github.federules.feder.laws.TheCall.cents;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.federules.core.call.Readings;
import io.github.federules.core.call.Rule;
import io.github.federules.core.decision.Decision;
import io.github.federules.core.decision.Figure;
import io.github.federules.core.decision.Finding;
import io.github.federules.core.decision.Outcome;
import io.github.federules.core.decision.Verdict;
import io.github.federules.core.dossier.Applicant;
import io.github.federules.core.dossier.CostLine;
import io.github.federules.core.dossier.CostNature;
import io.github.federules.core.dossier.Dossier;
import io.github.federules.core.dossier.ExplanatoryNote;
import io.github.federules.core.dossier.Track;
import io.github.federules.core.money.Euros;
import io.github.federules.feder.FederCalls;
import io.github.federules.testkit.arbitraries.Completions;
import io.github.federules.testkit.arbitraries.Persons;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import net.jqwik.api.statistics.StatisticsReport.StatisticsReportMode;

/** A decision on a dossier with gaps against the decisions on every dossier that it may turn out to be. */
@PropertyDefaults(tries = 3000, edgeCases = EdgeCasesMode.NONE)
class CompletionLaws {

    @Property
    @StatisticsReport(StatisticsReportMode.OFF)
    void a_verdict_is_settled_if_and_only_if_every_completion_agrees(
            @ForAll(supplier = TheCall.DossierWithFewGaps.class) Dossier dossier,
            @ForAll(supplier = TheCall.AnyReading.class) Readings readings) {
        Decision decision = TheCall.decide(dossier, readings);
        List<Decision> completions = completions(dossier, readings);
        Verdict funding = agreed(completions, each -> each.funding().verdict());
        Verdict workshops = agreed(completions, each -> each.workshops().verdict());

        for (Verdict verdict : Verdict.values()) {
            Statistics.label("funding")
                    .coverage(coverage -> coverage.check(verdict).count(count -> count > 20));
            Statistics.label("workshops")
                    .coverage(coverage -> coverage.check(verdict).count(count -> count > 20));
        }
        Statistics.label("funding").collect(funding);
        Statistics.label("workshops").collect(workshops);
        for (String end : List.of("total", "totalUpTo")) {
            for (String amount : List.of("69999.99", "70000.00", "70000.01")) {
                Statistics.label(end + " " + amount)
                        .collect(decision.find(Rule.MINIMUM_TOTAL_COST)
                                .map(finding -> finding.figures().get(end))
                                .filter(new Figure.Amount(Euros.euros(amount))::equals)
                                .isPresent())
                        .coverage(coverage -> coverage.check(true).count(count -> count > 10));
            }
        }

        assertThat(decision.funding().verdict()).isEqualTo(funding);
        assertThat(decision.workshops().verdict()).isEqualTo(workshops);
    }

    @Property
    @StatisticsReport(StatisticsReportMode.OFF)
    void the_aid_is_the_least_and_what_it_may_be_is_the_greatest_over_all_completions(
            @ForAll(supplier = TheCall.DossierWithFewGaps.class) Dossier dossier,
            @ForAll(supplier = TheCall.AnyReading.class) Readings readings) {
        Decision decision = TheCall.decide(dossier, readings);
        Set<Long> aids = completions(dossier, readings).stream()
                .map(each -> cents(each.funding().aid()))
                .collect(Collectors.toSet());
        long least = aids.stream().mapToLong(aid -> aid).min().orElseThrow();
        long greatest = aids.stream().mapToLong(aid -> aid).max().orElseThrow();

        Statistics.label("span")
                .collect(least == greatest ? "none" : least == 0 ? "from nothing" : "from something")
                .coverage(coverage -> {
                    coverage.check("none").count(count -> count > 50);
                    coverage.check("from nothing").count(count -> count > 50);
                    coverage.check("from something").count(count -> count > 20);
                });

        assertThat(cents(decision.funding().aid())).isEqualTo(least);
        assertThat(cents(decision.funding().aidUpTo())).isEqualTo(greatest);
    }

    @Property
    @StatisticsReport(StatisticsReportMode.OFF)
    void nothing_is_missing_if_and_only_if_no_completion_changes_funding_or_workshops(
            @ForAll(supplier = TheCall.DossierWithFewGaps.class) Dossier dossier,
            @ForAll(supplier = TheCall.AnyReading.class) Readings readings) {
        long answers = completions(dossier, readings).stream()
                .map(each -> List.of(each.funding(), each.workshops()))
                .distinct()
                .count();

        Statistics.label("answers").collect(answers == 1 ? "one" : "several").coverage(coverage -> {
            coverage.check("one").count(count -> count > 100);
            coverage.check("several").count(count -> count > 100);
        });

        assertThat(TheCall.decide(dossier, readings).missing().isEmpty()).isEqualTo(answers == 1);
    }

    @Property
    @StatisticsReport(StatisticsReportMode.OFF)
    void the_missing_facts_are_named_in_the_order_of_the_format(
            @ForAll(supplier = TheCall.DossierWithFewGaps.class) Dossier dossier,
            @ForAll(supplier = TheCall.AnyReading.class) Readings readings) {
        List<Decision> completions = completions(dossier, readings);
        boolean open = agreed(completions, each -> each.funding().verdict()) == Verdict.INCOMPLETE
                || agreed(completions, each -> each.workshops().verdict()) == Verdict.INCOMPLETE;
        List<String> expected = new ArrayList<>();
        if (open) {
            addKindsAndRole(expected, dossier.applicant());
            if (!dossier.operation().declared(FederCalls.EXPLORES_AI).isKnown()) {
                expected.add("operation.declarations.EXPLORES_AI");
            }
        }
        if (sharesMatter(dossier, readings, completions)) {
            addShares(expected, dossier);
        }
        if (open) {
            addNote(expected, dossier.note());
        }

        for (String kind : List.of("kind", "policyRole", "EXPLORES_AI", "fte", "note", "sentOn", "electronic")) {
            Statistics.label("path").coverage(coverage -> coverage.check(kind).count(count -> count > 5));
        }
        expected.forEach(path -> Statistics.label("path").collect(path.replaceAll(".*\\.", "")));

        assertThat(TheCall.decide(dossier, readings).missing()).isEqualTo(expected);
    }

    private static void addKindsAndRole(List<String> expected, Applicant applicant) {
        if (!applicant.lead().kind().isKnown()) {
            expected.add("applicant.kind");
        }
        if (!applicant.policyRole().isKnown()) {
            expected.add("applicant.policyRole");
        }
        for (int i = 0; i < applicant.members().size(); i++) {
            if (!applicant.members().get(i).kind().isKnown()) {
                expected.add("applicant.members[" + i + "].kind");
            }
        }
    }

    /** The least and the most favourable shares, all else apart, give another outcome of the minimum, or another aid. */
    private static boolean sharesMatter(Dossier dossier, Readings readings, List<Decision> completions) {
        if (!dossier.seeks().contains(Track.FUNDING)
                || agreed(completions, each -> each.funding().verdict()) == Verdict.INELIGIBLE) {
            return false;
        }
        Decision least =
                TheCall.decide(Completions.withMissingShares(dossier, Completions.AS_SMALL_AS_ONE_LIKES), readings);
        Decision most = TheCall.decide(Completions.withMissingShares(dossier, Completions.FULL), readings);
        boolean outcomesDiffer = minimumCost(least) != minimumCost(most);
        boolean aidsDiffer = !least.costs().computedAid().equals(most.costs().computedAid());
        return outcomesDiffer || (minimumCost(least) == Outcome.PASSED && aidsDiffer);
    }

    private static Outcome minimumCost(Decision decision) {
        return decision.find(Rule.MINIMUM_TOTAL_COST).map(Finding::outcome).orElseThrow();
    }

    private static void addShares(List<String> expected, Dossier dossier) {
        List<Persons.Person> unknown = Persons.withoutShare(dossier);
        List<CostLine> lines = dossier.operation().costLines();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).nature() == CostNature.STAFF && unknown.contains(Persons.Person.of(lines.get(i)))) {
                expected.add("operation.costLines[" + i + "].fte");
            }
        }
    }

    private static void addNote(List<String> expected, ExplanatoryNote note) {
        if (note.equals(ExplanatoryNote.unknown())) {
            expected.add("note");
            return;
        }
        if (!note.sentOn().isKnown()) {
            expected.add("note.sentOn");
        }
        if (!note.electronic().isKnown()) {
            expected.add("note.electronic");
        }
    }

    private static List<Decision> completions(Dossier dossier, Readings readings) {
        return Completions.under(TheCall.CALL).of(dossier).stream()
                .map(completion -> TheCall.decide(completion, readings))
                .toList();
    }

    private static Verdict agreed(List<Decision> completions, Function<Decision, Verdict> verdict) {
        Set<Verdict> verdicts = completions.stream().map(verdict).collect(Collectors.toSet());
        return verdicts.size() == 1 ? verdicts.iterator().next() : Verdict.INCOMPLETE;
    }
}
