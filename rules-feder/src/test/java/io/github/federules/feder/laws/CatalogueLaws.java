package io.github.federules.feder.laws;

import static io.github.federules.testkit.assertions.FederulesAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.federules.core.call.Call;
import io.github.federules.core.decision.Decision;
import io.github.federules.core.decision.Verdict;
import io.github.federules.core.dossier.Applicant;
import io.github.federules.core.dossier.Dossier;
import io.github.federules.core.dossier.Operation;
import io.github.federules.core.dossier.Track;
import io.github.federules.feder.FederCalls;
import io.github.federules.feder.FederEligibility;
import io.github.federules.feder.FrenchLegalForm;
import io.github.federules.testkit.arbitraries.Completions;
import io.github.federules.testkit.arbitraries.Dossiers;
import io.github.federules.testkit.arbitraries.Persons;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import net.jqwik.api.statistics.StatisticsReport.StatisticsReportMode;

/** What holds under every call of the catalogue, on dossiers that are constructed by its bounds. */
@PropertyDefaults(tries = 300, edgeCases = EdgeCasesMode.NONE)
class CatalogueLaws {

    /** The calls that have a rule; the others say what is paid, and refuse nobody. */
    private static final List<Call> REFUSING = FederCalls.all().stream()
            .filter(call -> !new Case(call, Dossier.of(Applicant.unknown(), Operation.untitled()))
                    .decision()
                    .findings()
                    .isEmpty())
            .toList();

    private record Case(Call call, Dossier dossier) {

        Decision decision() {
            return FederEligibility.under(call).assess(dossier);
        }
    }

    @Property
    @StatisticsReport(StatisticsReportMode.OFF)
    void a_dossier_that_meets_every_bound_is_eligible(@ForAll("eligible") Case each) {
        everyCallOccurs(each);

        assertThat(each.decision()).isEligible().isMissingNothing();
    }

    @Property
    void a_dossier_that_breaks_one_rule_is_refused(@ForAll("refused") Case each) {
        assertThat(each.decision()).isRefused().isMissingNothing();
    }

    @Property
    void a_dossier_that_lacks_one_fact_that_matters_is_incomplete_and_names_it(@ForAll("incomplete") Case each) {
        assertThat(each.decision()).isIncomplete();
        assertThat(each.decision().missing()).isNotEmpty();
    }

    @Property
    @StatisticsReport(StatisticsReportMode.OFF)
    void a_verdict_is_settled_if_and_only_if_every_completion_agrees(@ForAll("withFewGaps") Case each) {
        everyCallOccurs(each);
        FederEligibility eligibility = FederEligibility.under(each.call());
        List<Decision> completions = Completions.under(each.call()).of(each.dossier()).stream()
                .map(eligibility::assess)
                .toList();

        for (Track track : Track.values()) {
            Set<Verdict> verdicts = completions.stream()
                    .map(completion -> completion.verdictOn(track))
                    .collect(Collectors.toSet());
            assertThat(each.decision().verdictOn(track))
                    .isEqualTo(verdicts.size() == 1 ? verdicts.iterator().next() : Verdict.INCOMPLETE);
        }
    }

    @Provide
    Arbitrary<Case> eligible() {
        return underEach(FederCalls.all(), Dossiers::eligible);
    }

    @Provide
    Arbitrary<Case> refused() {
        return underEach(REFUSING, Dossiers::refused);
    }

    @Provide
    Arbitrary<Case> incomplete() {
        return underEach(REFUSING, Dossiers::incomplete);
    }

    @Provide
    Arbitrary<Case> withFewGaps() {
        return underEach(
                FederCalls.all(),
                dossiers -> dossiers.ofMaxLines(4)
                        .ofMaxPartners(1)
                        .any()
                        .filter(1_000, dossier -> Persons.withoutShare(dossier).size() <= 2));
    }

    private static Arbitrary<Case> underEach(List<Call> calls, Function<Dossiers, Arbitrary<Dossier>> dossiers) {
        return Arbitraries.oneOf(calls.stream()
                .map(call -> dossiers.apply(Dossiers.under(call).withLegalForms(FrenchLegalForm.all()))
                        .map(dossier -> new Case(call, dossier)))
                .toList());
    }

    private static void everyCallOccurs(Case each) {
        Statistics.label("call").collect(each.call().id());
        FederCalls.all()
                .forEach(call -> Statistics.label("call")
                        .coverage(coverage -> coverage.check(call.id()).count(count -> count > 5)));
    }
}
