package io.github.federules.feder.sentences;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.federules.core.call.Call;
import io.github.federules.core.decision.Decision;
import io.github.federules.core.rule.Finding;
import io.github.federules.core.rule.Rule;
import io.github.federules.feder.FederCalls;
import io.github.federules.feder.FederEligibility;
import io.github.federules.feder.FrenchLegalForm;
import io.github.federules.testkit.arbitraries.Calls;
import io.github.federules.testkit.arbitraries.Dossiers;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;

/** What every text of a decision keeps, on any dossier under any call. */
@Tag("evidence")
@PropertyDefaults(tries = 200, edgeCases = EdgeCasesMode.NONE)
class AnyTextLaws {

    @Property
    void what_a_text_claims_is_so(@ForAll("decisions") Decision decision) {
        TextClaims.tableAddsUp(decision);
        TextClaims.aidIsComputed(decision);
        for (Locale locale : new Locale[] {Locale.FRENCH, Locale.ENGLISH}) {
            TextClaims.sameUnderAllReadingsIsStatedWhereItIs(decision, locale);
            TextClaims.bothEndsOfTheAidAreShownOrExplained(decision, locale);
            TextClaims.noAidBesideAnotherVerdict(decision, locale);
            TextClaims.nothingFalseIsPromised(decision, locale);
            TextClaims.eachConditionConcernsTheDossier(decision, locale);
        }
    }

    @Property
    void a_gap_that_missing_facts_leave_open_stands_below_a_table_of_the_least_favourable_case(
            @ForAll("decisions") Decision decision) {
        boolean isAnyGapOpen = decision.findings().stream()
                .map(Finding::remedy)
                .anyMatch(remedy -> remedy.isPresent() && remedy.get().amountsOpen());
        if (isAnyGapOpen && !TextClaims.isEmpty(decision)) {
            assertThat(decision.explain(Locale.FRENCH)).contains("dans l'hypothèse la moins favorable");
        }
    }

    @Property
    void no_text_in_french_has_a_preposition_twice(@ForAll("decisions") Decision decision) {
        assertThat(decision.explain(Locale.FRENCH))
                .doesNotContainPattern("(?u)\\b(?:d[eu]s?|à|au) (?:de|du|des|le|les|au|aux|d'au)\\b");
    }

    @Property
    void findings_come_in_the_order_in_which_the_rules_are_listed(@ForAll("decisions") Decision decision) {
        List<Rule> listed = Rule.builtIn();

        assertThat(decision.findings().stream()
                        .map(finding -> listed.indexOf(finding.rule()))
                        .filter(place -> place >= 0))
                .isSorted();
    }

    @Provide
    Arbitrary<Decision> decisions() {
        Arbitrary<Call> calls = Arbitraries.oneOf(Calls.any(), Arbitraries.of(FederCalls.all()));
        return calls.flatMap(call -> Dossiers.under(call)
                .withLegalForms(FrenchLegalForm.all())
                .any()
                .map(dossier -> FederEligibility.under(call).assess(dossier)));
    }
}
