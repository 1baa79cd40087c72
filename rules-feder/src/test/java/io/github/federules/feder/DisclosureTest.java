package io.github.federules.feder;

import static io.github.federules.core.dossier.FteShare.fte;
import static io.github.federules.core.money.Euros.euros;
import static io.github.federules.feder.FederCalls.HAUTS_DE_FRANCE_AI_2025;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.federules.core.call.Call;
import io.github.federules.core.decision.Decision;
import io.github.federules.core.disclosure.DisclosurePoint;
import io.github.federules.core.dossier.Applicant;
import io.github.federules.core.dossier.BeneficiaryKind;
import io.github.federules.core.dossier.CostNature;
import io.github.federules.core.dossier.Dossier;
import io.github.federules.core.dossier.Operation;
import io.github.federules.core.dossier.Party;
import io.github.federules.core.dossier.Realisation;
import io.github.federules.core.dossier.Track;
import io.github.federules.core.language.LocalizedText;
import io.github.federules.core.money.Rate;
import io.github.federules.core.reading.DeadlineDay;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The disclosure to the person concerned, in the four points of article R. 311-3-1-2 of the CRPA. */
class DisclosureTest {

    private static final FederEligibility RULES = FederEligibility.under(HAUTS_DE_FRANCE_AI_2025);

    @Test
    void the_four_points_are_those_of_the_article() {
        assertThat(RULES.assess(SoundDossier.dossier())
                        .disclosure(Locale.FRENCH)
                        .points())
                .extracting(DisclosurePoint::title)
                .containsExactly(
                        "1. Degré et mode de contribution du traitement algorithmique à la prise de décision",
                        "2. Données traitées et leurs sources",
                        "3. Paramètres de traitement et pondération, appliqués à ce dossier",
                        "4. Opérations effectuées par le traitement");
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    void no_path_no_word_of_programs_and_no_placeholder_is_in_the_text(String lang) {
        String text = RULES.assess(Dossier.of(Applicant.unknown(), manyLines()))
                .disclosure(Locale.forLanguageTag(lang))
                .text();

        assertThat(text)
                .doesNotContainPattern("[A-Z]{2,}_[A-Z]|operation\\.|\\[[0-9]|[{}]")
                .doesNotContain("null", "Optional");
    }

    @Test
    void every_cost_line_is_listed_however_many_there_are() {
        Decision decision = RULES.assess(Dossier.of(Applicant.unknown(), manyLines()));

        assertThat(decision.disclosure(Locale.ENGLISH).data().lines())
                .filteredOn(line -> line.startsWith("  Line "))
                .hasSize(300)
                .last()
                .isEqualTo("  Line 300: studies, €300.00; label: Study 300");
        assertThat(decision.disclosure(Locale.ENGLISH).operations().lines()).contains("  All lines are retained.");
    }

    // The call's own reading makes 27 February the last day; under the other reading it is the 28th.
    @Test
    void the_parameters_are_those_of_the_readings_in_force() {
        Decision decision = RULES.reading(DeadlineDay.INCLUSIVE).assess(SoundDossier.dossier());

        assertThat(decision.disclosure(Locale.ENGLISH).parameters().lines())
                .contains("  C14. The day of the deadline still counts")
                .anyMatch(line -> line.contains("C14. ") && line.contains("28 February 2025"))
                .noneMatch(line -> line.contains("27 February 2025"));
    }

    @Test
    void an_amount_is_no_aid_where_funding_is_not_eligible() {
        // 60% of 300 × 301 / 2 = 45,150.00 is 27,090.00, but the total is below 70,000.00.
        Decision decision =
                RULES.assess(Dossier.of(Applicant.of("Commune", BeneficiaryKind.LOCAL_AUTHORITY), manyLines()));

        assertThat(decision.disclosure(Locale.FRENCH).operations().lines())
                .contains(
                        "  Montant calculé sur cette assiette, sans tenir compte des conditions non satisfaites\u00a0:"
                                + " 27\u202f090,00\u00a0€\u00a0; 60\u00a0% du coût total éligible (C6). Il n'ouvre aucun droit.")
                .noneMatch(line -> line.startsWith("  Aide calculée\u00a0:"));
        assertThat(decision.disclosure(Locale.FRENCH).contribution().lines())
                .contains("  Financement\u00a0: NON ÉLIGIBLE");
    }

    // The worked figures of the call: 40,000.00 + 15% of it + 23,999.99 = 69,999.99, a cent below the minimum of clause
    // C5.
    @Test
    void the_gap_to_the_minimum_is_stated_as_an_amount() {
        Operation operation = Operation.titled("Études")
                .declaring(FederCalls.EXPLORES_AI)
                .staff("Cheffe de projet", euros("40000.00"), fte("0.50"))
                .cost(CostNature.STUDIES, "Étude", euros("23999.99"));
        Decision decision = RULES.assess(SoundDossier.dossier().withOperation(operation));

        assertThat(decision.disclosure(Locale.FRENCH).operations().lines())
                .containsSequence(
                        "  [non satisfait] C5. Le coût total éligible de 69\u202f999,99\u00a0€ n'atteint pas le minimum de"
                                + " 70\u202f000,00\u00a0€.",
                        "    Écart constaté\u00a0: il manque 0,01\u00a0€ de dépenses éligibles hors frais de personnel pour"
                                + " atteindre le minimum\u00a0; ou bien il manque 0,01\u00a0€ de frais de personnel éligibles, pour"
                                + " une personne supplémentaire, pour atteindre le minimum.")
                .contains(
                        "Un écart constaté mesure ce qui sépare le dossier de la condition. Ce n'est pas un conseil.");
    }

    @Test
    void a_partner_without_a_name_is_reported_by_its_place() {
        Applicant applicant = Applicant.of("Commune", BeneficiaryKind.LOCAL_AUTHORITY)
                .joinedBy(Party.unknown())
                .joinedBy(Party.of("Syndicat", BeneficiaryKind.SYNDICAT_MIXTE));

        assertThat(RULES.assess(Dossier.of(applicant, manyLines()))
                        .disclosure(Locale.FRENCH)
                        .data()
                        .lines())
                .contains("  Partenaire\u00a0: partenaire n°\u00a01 sans nom", "  Partenaire\u00a0: Syndicat");
    }

    @Test
    void facts_that_nothing_looks_at_are_reported_as_such() {
        Decision decision =
                RULES.assess(Dossier.of(Applicant.unknown(), manyLines().withAidRate(Rate.percent("50"))));

        assertThat(decision.disclosure(Locale.ENGLISH).data().lines())
                .containsSubsequence(
                        "  Co-financing rate set by the Region of Hauts-de-France: 50%",
                        "Facts of the dossier that the analysis does not use:");
    }

    @Test
    void the_articles_of_the_law_above_the_call_are_parameters_too() {
        Operation operation = SoundDossier.dossier()
                .operation()
                .withRealisation(Realisation.from(LocalDate.of(2025, 3, 1), LocalDate.of(2026, 3, 1)));

        assertThat(RULES.assess(SoundDossier.dossier().withOperation(operation))
                        .disclosure(Locale.FRENCH)
                        .parameters()
                        .lines())
                .containsSequence(
                        "Conditions résultant du droit applicable à l'appel\u00a0:",
                        "  Règlement (UE) 2021/1060, article 63, paragraphe 6. L'opération ne doit pas se terminer avant la"
                                + " transmission de la demande\u00a0: une opération matériellement achevée ou totalement mise en œuvre"
                                + " avant la demande n'est pas retenue, que tous les paiements aient été effectués ou non.",
                        "  Règlement (UE) 2021/1060, article 63, paragraphe 2. La période de l'opération doit se situer,"
                                + " au moins en partie, dans la période d'éligibilité des dépenses, du 1er janvier 2021 au 31 décembre"
                                + " 2029\u00a0: aucune dépense n'est éligible en dehors de cette période.");
    }

    @Test
    void the_page_on_a_call_states_the_conditions_of_the_law_above_it() {
        assertThat(HAUTS_DE_FRANCE_AI_2025.explainProcessing(Locale.FRENCH))
                .contains(
                        "Règlement (UE) 2021/1060, article 63, paragraphe 6. L'opération ne doit pas se terminer avant la",
                        "Règlement (UE) 2021/1060, article 63, paragraphe 2. La période de l'opération",
                        "du 1er janvier 2021 au 31 décembre 2029");
        assertThat(HAUTS_DE_FRANCE_AI_2025.explainProcessing(Locale.ENGLISH))
                .contains(
                        "Regulation (EU) 2021/1060, article 63(6). The operation must not end before the submission",
                        "Regulation (EU) 2021/1060, article 63(2). The period of the operation must be at least partly within"
                                + " the period of eligibility of expenditure, from 1 January 2021 to 31 December 2029");
    }

    @Test
    void workshops_alone_have_no_costs_and_no_aid() {
        Dossier dossier = Dossier.of(Applicant.unknown(), Operation.untitled()).withSeeks(Set.of(FederCalls.WORKSHOPS));

        assertThat(RULES.assess(dossier).disclosure(Locale.ENGLISH).operations().lines())
                .noneMatch(line -> line.contains("€") && line.contains("Computed"))
                .noneMatch(line -> line.contains("retained lines"));
    }

    @Test
    void the_page_on_a_call_without_funding_and_readings_has_no_costs_and_no_readings() {
        Call call = Call.builder("coaching", new LocalizedText("Accompagnement", "Coaching"))
                .offers(Track.of("COACHING"), new LocalizedText("Accompagnement", "Coaching"))
                .build();

        assertThat(call.explainProcessing(Locale.ENGLISH))
                .startsWith(
                        "Rules of the algorithmic processing of dossiers under the call “Coaching” (coaching), edition 1\n")
                .doesNotContain("cost line", "retained", "readings");
    }

    private static Operation manyLines() {
        return IntStream.rangeClosed(1, 300)
                .boxed()
                .reduce(
                        Operation.titled("Études"),
                        (operation, i) -> operation.cost(CostNature.STUDIES, "Study " + i, euros(i + ".00")),
                        (one, other) -> one);
    }
}
