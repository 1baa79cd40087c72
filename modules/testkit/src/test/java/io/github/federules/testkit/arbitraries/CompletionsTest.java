package io.github.federules.testkit.arbitraries;

import static io.github.federules.core.dossier.FteShare.fte;
import static io.github.federules.core.money.Euros.euros;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.federules.core.assessment.Assessor;
import io.github.federules.core.call.Call;
import io.github.federules.core.decision.Decision;
import io.github.federules.core.decision.Verdict;
import io.github.federules.core.dossier.Applicant;
import io.github.federules.core.dossier.CostLine;
import io.github.federules.core.dossier.Dossier;
import io.github.federules.core.dossier.Operation;
import io.github.federules.core.dossier.Track;
import io.github.federules.testkit.Samples;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
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

/** The completions of a dossier know all that its call asks, and say together what the dossier is decided to be. */
@PropertyDefaults(tries = 200, edgeCases = EdgeCasesMode.NONE)
class CompletionsTest {

    private record Case(Call call, Dossier dossier) {

        Decision decision() {
            return Assessor.of(call).assess(dossier);
        }

        List<Decision> completions() {
            return Completions.under(call).of(dossier).stream()
                    .map(Assessor.of(call)::assess)
                    .toList();
        }
    }

    @Property
    void a_completion_leaves_nothing_open(@ForAll("cases") Case each) {
        assertThat(each.completions()).isNotEmpty().allSatisfy(completion -> {
            assertThat(completion.missing()).isEmpty();
            assertThat(completion.funding().verdict()).isNotEqualTo(Verdict.INCOMPLETE);
            assertThat(completion.workshops().verdict()).isNotEqualTo(Verdict.INCOMPLETE);
        });
    }

    @Property
    void under_any_call_a_verdict_is_settled_if_and_only_if_the_completions_agree(@ForAll("underAnyCall") Case each) {
        List<Decision> completions = each.completions();
        for (Track track : Track.values()) {
            assertThat(each.decision().verdictOn(track)).isEqualTo(agreed(completions, track));
        }
    }

    @Property
    @StatisticsReport(StatisticsReportMode.OFF)
    void a_verdict_is_settled_if_and_only_if_the_completions_agree(@ForAll("cases") Case each) {
        List<Decision> completions = each.completions();
        for (Track track : Track.values()) {
            Verdict agreed = agreed(completions, track);
            Statistics.label(track.name()).collect(agreed);
            for (Verdict verdict : EnumSet.complementOf(EnumSet.of(Verdict.NOT_SOUGHT))) {
                Statistics.label(track.name())
                        .coverage(coverage -> coverage.check(verdict).count(count -> count > 5));
            }

            assertThat(each.decision().verdictOn(track)).isEqualTo(agreed);
        }
    }

    @Example
    void shares_so_near_below_the_least_that_small_ones_reach_it_are_refused() {
        Operation near = Operation.untitled()
                .staff("A", euros("1.00"), fte("0.199999999"))
                .with(CostLine.staff("B", euros("1.00")));
        Operation apart = Operation.untitled()
                .staff("A", euros("1.00"), fte("0.199999998"))
                .with(CostLine.staff("B", euros("1.00")));

        assertThatThrownBy(() -> Completions.under(Samples.open()).of(Dossier.of(Applicant.unknown(), near)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The stated shares of an FTE are 0.199999999 together, but must be below the least share of"
                        + " 0.2 by more than a thousand-millionth for each of the 1 that are missing, or reach it."
                        + " Maybe state shares of at most six decimals.");
        assertThat(Completions.under(Samples.open()).of(Dossier.of(Applicant.unknown(), apart)))
                .isNotEmpty();
        // Where each person is judged alone, what the others work makes no difference.
        assertThat(Completions.under(Samples.strict())
                        .of(Dossier.of(
                                Applicant.unknown(),
                                Operation.untitled()
                                        .staff("A", euros("1.00"), fte("0.099999999"))
                                        .with(CostLine.staff("B", euros("1.00"))))))
                .isNotEmpty();
    }

    @Provide
    Arbitrary<Case> cases() {
        Arbitrary<Call> calls = Arbitraries.of(List.of(Samples.open(), Samples.strict(), Samples.ranged()));
        return calls.flatMap(call -> dossiers(call).map(dossier -> new Case(call, dossier)));
    }

    @Provide
    Arbitrary<Case> underAnyCall() {
        return Calls.any().flatMap(call -> dossiers(call).map(dossier -> new Case(call, dossier)));
    }

    private static Verdict agreed(List<Decision> completions, Track track) {
        Set<Verdict> verdicts =
                completions.stream().map(one -> one.verdictOn(track)).collect(Collectors.toSet());
        return verdicts.size() == 1 ? verdicts.iterator().next() : Verdict.INCOMPLETE;
    }

    // Few gaps, so that all completions can be tried.
    private static Arbitrary<Dossier> dossiers(Call call) {
        Dossiers dossiers = Dossiers.under(call).ofMaxLines(4).ofMaxPartners(1);
        return dossiers.any()
                .filter(1_000, dossier -> Persons.withoutShare(dossier).size() <= 2 && isCompleted(call, dossier));
    }

    // Shares so near below the least are refused, as the example shows.
    private static boolean isCompleted(Call call, Dossier dossier) {
        try {
            return !Completions.under(call).of(dossier).isEmpty();
        } catch (IllegalArgumentException refused) {
            return false;
        }
    }
}
