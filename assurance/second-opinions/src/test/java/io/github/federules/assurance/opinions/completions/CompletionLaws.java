package io.github.federules.assurance.opinions.completions;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.federules.core.call.Call;
import io.github.federules.core.criterion.Answers;
import io.github.federules.core.decision.Decision;
import io.github.federules.core.dossier.Applicant;
import io.github.federules.core.dossier.Dossier;
import io.github.federules.core.dossier.Party;
import io.github.federules.core.fact.Fact;
import io.github.federules.core.result.Verdict;
import io.github.federules.core.rule.Outcome;
import io.github.federules.feder.FederCalls;
import io.github.federules.feder.FrenchLegalForm;
import io.github.federules.testkit.arbitraries.Calls;
import io.github.federules.testkit.arbitraries.Dossiers;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import net.jqwik.api.statistics.StatisticsReport.StatisticsReportMode;

/** A decision on a dossier with missing facts against all its completions, judged one by one by {@link BruteForce}. */
@Tag("evidence")
@PropertyDefaults(edgeCases = EdgeCasesMode.NONE)
class CompletionLaws {

    // Five dossiers each time.
    @Property(tries = 400)
    @StatisticsReport(StatisticsReportMode.OFF)
    void under_bounds_that_lie_close_a_decision_is_what_all_completions_give(@ForAll("tight") List<Case> some) {
        for (Case each : some) {
            BruteForce.Opinion answer = assertIsWhatAllCompletionsGive(each);
            everyVerdictOccurs(answer);
            answer.missing().forEach(path -> Statistics.label("missing").collect(path.replaceAll(".*[.]", "")));
        }
        for (String fact : List.of("kind", "recoversVat", "GREEN", "fte", "ACTIVITY", "financing", "aidRate")) {
            Statistics.label("missing")
                    .coverage(coverage -> coverage.check(fact).count(count -> count > 5));
        }
    }

    // Most of the time goes into drawing a call, so that there are several dossiers of each.
    @Property(tries = 200)
    @StatisticsReport(StatisticsReportMode.OFF)
    void under_any_call_a_decision_is_what_all_completions_give(@ForAll("underAnyCall") List<Case> some) {
        some.forEach(each -> everyVerdictOccurs(assertIsWhatAllCompletionsGive(each)));
    }

    @Property(tries = 100)
    @StatisticsReport(StatisticsReportMode.OFF)
    void where_answers_to_criteria_matter_a_decision_is_what_all_completions_give(
            @ForAll("underCriteria") List<Case> some) {
        for (Case each : some) {
            BruteForce.Opinion opinion = assertIsWhatAllCompletionsGive(each);
            everyVerdictOccurs(opinion);
            opinion.missing().forEach(path -> Statistics.label("missing").collect(path.replaceAll(".*[.]", "")));
        }
        for (String fact : List.of("SIZE", "BRANCH", "RENEWABLE", "JOBS", "OPTION", "POINTS", "kind", "policyRole")) {
            Statistics.label("missing")
                    .coverage(coverage -> coverage.check(fact).count(count -> count > 1));
        }
    }

    @Property(tries = 1_000)
    @StatisticsReport(StatisticsReportMode.OFF)
    void under_each_call_of_the_catalogue_and_any_reading_a_decision_is_what_all_completions_give(
            @ForAll("underCatalogue") Case each) {
        everyVerdictOccurs(assertIsWhatAllCompletionsGive(each));
    }

    @Property(tries = 1_000)
    @StatisticsReport(StatisticsReportMode.OFF)
    void under_the_first_call_every_fact_is_missing_now_and_then(@ForAll("underFirstCall") Case each) {
        BruteForce.Opinion answer = assertIsWhatAllCompletionsGive(each);

        answer.missing().forEach(path -> Statistics.label("missing").collect(path.replaceAll(".*[.]", "")));
        for (String fact : List.of("kind", "policyRole", "EXPLORES_AI", "fte", "submission", "sentOn", "electronic")) {
            Statistics.label("missing")
                    .coverage(coverage -> coverage.check(fact).count(count -> count > 0));
        }
    }

    @Provide
    Arbitrary<List<Case>> tight() {
        return TightCases.any().list().ofSize(5);
    }

    @Provide
    Arbitrary<List<Case>> underAnyCall() {
        return Calls.any()
                .flatMap(call -> under(call, List.of()).list().ofSize(5))
                .map(some -> some.stream()
                        .filter(each -> BruteForce.of(each).isPresent())
                        .toList());
    }

    @Provide
    Arbitrary<List<Case>> underCriteria() {
        return Calls.withCriteria()
                .flatMap(call -> under(call, List.of()).list().ofSize(5))
                .map(some -> some.stream()
                        .flatMap(CompletionLaws::forgetting)
                        .filter(each -> BruteForce.of(each).isPresent())
                        .toList());
    }

    @Provide
    Arbitrary<Case> underCatalogue() {
        return Arbitraries.oneOf(FederCalls.all().stream()
                .map(call -> under(call, FrenchLegalForm.all()))
                .toList());
    }

    @Provide
    Arbitrary<Case> underFirstCall() {
        return under(FederCalls.HAUTS_DE_FRANCE_AI_2025, FrenchLegalForm.all());
    }

    private static Arbitrary<Case> under(Call call, Collection<FrenchLegalForm> forms) {
        return Combinators.combine(
                        Dossiers.under(call)
                                .withLegalForms(forms)
                                .ofMaxLines(5)
                                .ofMaxPartners(2)
                                .any(),
                        Arbitraries.of(call.everyReading()))
                .as((dossier, readings) -> new Case(call, dossier, readings));
    }

    /** The case itself, and those in which some of the answers are unknown, or the applicant is. */
    private static Stream<Case> forgetting(Case each) {
        List<UnaryOperator<Dossier>> gaps = List.of(
                dossier -> dossier.withOperation(dossier.operation().withAnswers(Answers.none())),
                dossier -> dossier.withAssessment(Answers.none()),
                dossier -> ledBy(dossier, dossier.applicant().lead().withAnswers(Answers.none()), true),
                dossier -> ledBy(
                        dossier,
                        Party.unknown().withAnswers(dossier.applicant().lead().answers()),
                        false));
        Stream<Dossier> dossiers = Stream.of(each.dossier());
        for (UnaryOperator<Dossier> gap : gaps) {
            dossiers = dossiers.flatMap(dossier -> Stream.of(dossier, gap.apply(dossier)));
        }
        return dossiers.distinct().map(dossier -> new Case(each.call(), dossier, each.readings()));
    }

    private static Dossier ledBy(Dossier dossier, Party lead, boolean isRoleKept) {
        Applicant applicant = dossier.applicant();
        Party withAid =
                new Party(lead.name(), lead.legalForm(), lead.declaredKind(), lead.answers(), applicant.deMinimisAid());
        return dossier.withApplicant(new Applicant(
                withAid,
                isRoleKept ? applicant.policyRole() : Fact.unknown(),
                applicant.members(),
                applicant.recoversVat()));
    }

    private static BruteForce.Opinion assertIsWhatAllCompletionsGive(Case each) {
        Optional<BruteForce> bruteForce = BruteForce.of(each);
        Assume.that(bruteForce.isPresent());
        BruteForce.Opinion answer = bruteForce.get().answer();
        Decision decision = each.decision();

        assertThat(BruteForce.Opinion.of(decision)).as("%s", each).isEqualTo(answer);
        assertThat(decision.funding().reason().isPresent()).isEqualTo(Case.isRefusedWithoutFailure(decision));
        bruteForce
                .get()
                .outcomes()
                .forEach((rule, outcomes) -> decision.find(rule)
                        .ifPresent(finding -> assertThat(finding.outcome())
                                .as("%s of %s", rule.code(), each)
                                .isEqualTo(
                                        outcomes.size() == 1
                                                ? outcomes.iterator().next()
                                                : Set.of(Outcome.PASSED, Outcome.NOT_ASKED)
                                                                .equals(Set.copyOf(outcomes))
                                                        ? Outcome.PASSED
                                                        : Outcome.UNKNOWN)));
        return answer;
    }

    private static void everyVerdictOccurs(BruteForce.Opinion answer) {
        Statistics.label("funding").collect(answer.funding());
        Statistics.label("aid").collect(answer.aid() < answer.aidUpTo() ? "open" : "settled");
        for (Verdict verdict : List.of(Verdict.ELIGIBLE, Verdict.INELIGIBLE, Verdict.INCOMPLETE)) {
            Statistics.label("funding")
                    .coverage(coverage -> coverage.check(verdict).count(count -> count > 20));
        }
        Statistics.label("aid").coverage(coverage -> coverage.check("open").count(count -> count > 20));
    }
}
