package io.github.federules.feder.laws;

import static io.github.federules.testkit.assertions.FederulesAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.federules.core.call.Call;
import io.github.federules.core.decision.Decision;
import io.github.federules.core.dossier.Applicant;
import io.github.federules.core.dossier.Dossier;
import io.github.federules.core.dossier.Operation;
import io.github.federules.feder.FederCalls;
import io.github.federules.feder.FederEligibility;
import io.github.federules.feder.FrenchLegalForm;
import io.github.federules.testkit.arbitraries.Dossiers;
import java.util.List;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import net.jqwik.api.statistics.StatisticsReport.StatisticsReportMode;

/** What holds under every call of the catalogue, on dossiers that are constructed by its bounds. */
@PropertyDefaults(tries = 300, edgeCases = EdgeCasesMode.NONE)
@Tag("long")
class CatalogueLaws {

    /** The calls that have a rule; the others determine what is paid, and refuse nobody. */
    private static final List<Call> WITH_RULES = FederCalls.all().stream()
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
    void a_dossier_that_breaks_one_rule_is_ineligible(@ForAll("ineligible") Case each) {
        assertThat(each.decision()).isIneligible().isMissingNothing();
    }

    @Property
    void a_dossier_that_lacks_one_fact_that_matters_is_incomplete_and_names_it(@ForAll("incomplete") Case each) {
        assertThat(each.decision()).isIncomplete();
        assertThat(each.decision().missing()).isNotEmpty();
    }

    @Provide
    Arbitrary<Case> eligible() {
        return underEach(FederCalls.all(), Dossiers::eligible);
    }

    @Provide
    Arbitrary<Case> ineligible() {
        return underEach(WITH_RULES, Dossiers::ineligible);
    }

    @Provide
    Arbitrary<Case> incomplete() {
        return underEach(WITH_RULES, Dossiers::incomplete);
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
