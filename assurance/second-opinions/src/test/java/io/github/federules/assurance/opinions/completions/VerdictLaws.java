package io.github.federules.assurance.opinions.completions;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.federules.core.call.Call;
import io.github.federules.core.criterion.Answers;
import io.github.federules.core.decision.Assessor;
import io.github.federules.core.decision.Decision;
import io.github.federules.core.dossier.Applicant;
import io.github.federules.core.dossier.Dossier;
import io.github.federules.core.dossier.Track;
import io.github.federules.core.result.Verdict;
import io.github.federules.core.rule.Outcome;
import io.github.federules.testkit.arbitraries.Calls;
import io.github.federules.testkit.arbitraries.Dossiers;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.statistics.Statistics;

/** A verdict against the findings beside it, under drawn calls, for dossiers with unknown facts. */
@Tag("long")
@PropertyDefaults(edgeCases = EdgeCasesMode.NONE)
class VerdictLaws {

    private record Case(Call call, Dossier dossier) {}

    @Property(tries = 150)
    void no_verdict_of_eligible_is_beside_a_finding_that_is_open(@ForAll("cases") List<Case> cases) {
        for (Case each : cases) {
            for (Track track : each.call().tracks()) {
                // Where one track is sought, every finding that is asked is of it.
                Decision decision =
                        Assessor.of(each.call()).assess(each.dossier().withSeeks(Set.of(track)));
                Verdict verdict = decision.verdictOn(track);
                boolean isAnyOpen =
                        decision.findings().stream().anyMatch(finding -> finding.outcome() == Outcome.UNKNOWN);
                Statistics.label("verdict").collect(verdict, isAnyOpen);

                assertThat(verdict == Verdict.ELIGIBLE && isAnyOpen)
                        .as("%s %s", each.call().terms(), decision.dossier())
                        .isFalse();
            }
        }
        Statistics.label("verdict").coverage(coverage -> {
            coverage.check(Verdict.ELIGIBLE, false).count(count -> count > 5);
            coverage.check(Verdict.INCOMPLETE, true).count(count -> count > 5);
            coverage.check(Verdict.INELIGIBLE, true).count(count -> count > 5);
        });
    }

    @Provide
    Arbitrary<List<Case>> cases() {
        return Arbitraries.oneOf(Calls.any(), Calls.withCriteria(), Calls.withGeneralTerms())
                .flatMap(call -> Dossiers.under(call)
                        .ofMaxLines(5)
                        .ofMaxPartners(2)
                        .any()
                        .list()
                        .ofSize(5)
                        .map(dossiers -> dossiers.stream()
                                .flatMap(VerdictLaws::forgetting)
                                .map(dossier -> new Case(call, dossier))
                                .toList()));
    }

    /** The dossier itself, and it without answers of the operation, of the applicant, or of both. */
    private static Stream<Dossier> forgetting(Dossier dossier) {
        Dossier ofOperation = dossier.withOperation(dossier.operation().withAnswers(Answers.none()));
        Applicant applicant = dossier.applicant();
        Applicant unanswered = new Applicant(
                applicant.lead().withAnswers(Answers.none()),
                applicant.policyRole(),
                applicant.members(),
                applicant.recoversVat());
        return Stream.of(dossier, ofOperation).flatMap(each -> Stream.of(each, each.withApplicant(unanswered)));
    }
}
