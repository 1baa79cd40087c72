package io.github.federules.feder;

import static io.github.federules.feder.FederCalls.EXPLORES_AI;
import static io.github.federules.feder.FederCalls.HAUTS_DE_FRANCE_AI_2025;
import static io.github.federules.feder.SoundDossier.assess;
import static io.github.federules.feder.SoundDossier.by;
import static io.github.federules.feder.SoundDossier.cost;
import static io.github.federules.feder.SoundDossier.costing;
import static io.github.federules.feder.SoundDossier.dossier;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.federules.core.call.Call;
import io.github.federules.core.dossier.Applicant;
import io.github.federules.core.dossier.BeneficiaryKind;
import io.github.federules.core.dossier.CostNature;
import io.github.federules.core.dossier.Dossier;
import io.github.federules.core.reading.Question;
import io.github.federules.core.reading.Readings;
import io.github.federules.core.rule.Finding;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class HautsDeFranceAi2025Test {

    private static final Call CALL = HAUTS_DE_FRANCE_AI_2025;

    @Test
    void a_call_is_found_by_its_id() {
        assertThat(FederCalls.find("hdf-ai-2025")).contains(CALL);
        assertThat(FederCalls.find("HDF-AI-2025")).isEmpty();
        assertThat(FederCalls.find("")).isEmpty();
        assertThat(FederCalls.all()).contains(CALL).isUnmodifiable();
    }

    @Test
    void an_id_that_is_null_is_a_mistake_of_the_program() {
        assertThatNullPointerException().isThrownBy(() -> FederCalls.find(null));
    }

    @Test
    void each_rule_answers_in_the_order_of_the_call_and_cites_its_clause() {
        assertThat(assess(dossier()).findings())
                .extracting(finding ->
                        finding.rule().code() + " " + finding.clause().id())
                .containsExactly(
                        "APPLICANT_KIND C1",
                        "POLICY_ROLE C2",
                        "AI_PURPOSE C3",
                        "MINIMUM_TOTAL_COST C5",
                        "SUBMISSION_SENT C12",
                        "SUBMISSION_ELECTRONIC C13",
                        "SUBMISSION_DEADLINE C14");
    }

    @Test
    void a_clause_quotes_the_calls_own_words() {
        assertThat(assess(dossier()).findings())
                .extracting(Finding::clause)
                .extracting(clause -> clause.quote())
                .containsExactly(
                        "collectivités, regroupement de collectivités territoriales, établissements publics, syndicats"
                                + " mixtes, associations, établissements privés et leurs groupements",
                        "gestion directe ou déléguée d'une politique publique",
                        "explorer les usages de l'intelligence artificielle",
                        "coût total minimum de 70 000 € HT",
                        "courte note explicative",
                        "à envoyer par voie électronique",
                        "avant le 28 février 2025");
        assertThat(CALL.funding().aid().orElseThrow().clause().quote())
                .isEqualTo("subvention à hauteur de 60% du coût de l'opération");
        assertThat(CALL.funding().maximumAid().orElseThrow().clause().quote())
                .isEqualTo("dans la limite de 250 000 € d'aide européenne");
        assertThat(CALL.costs().staffMinimum().orElseThrow().clause().quote())
                .isEqualTo("Ressources humaines (minimum 20% d'équivalent temps plein valorisé sur l'opération)");
        assertThat(CALL.costs().flatRates().get(0).clause().quote())
                .isEqualTo("Frais indirects (hébergement, restauration, déplacements) uniquement sous forme de coûts"
                        + " simplifiés correspondant à 15% des coûts RH présentés");
    }

    @Test
    void all_five_questions_are_open_and_answered_prudently() {
        // All there are, except how ceilings are read: the call has none.
        assertThat(CALL.openQuestions())
                .containsExactlyElementsOf(Question.standard().subList(0, 5));
        assertThat(CALL.readings()).isEqualTo(Readings.PRUDENT);
        assertThat(CALL.openQuestions().stream()
                        .map(question -> CALL.clauseOf(question).id()))
                .containsExactly("C5", "C8", "C11", "C14", "C6");
    }

    @Test
    void the_call_asks_to_declare_one_thing() {
        assertThat(EXPLORES_AI.code()).isEqualTo("EXPLORES_AI");
        assertThat(CALL.asks()).containsExactly(EXPLORES_AI);
        assertThat(CALL.requirements())
                .singleElement()
                .satisfies(required -> assertThat(required.declared()).contains("EXPLORES_AI"));
    }

    @Test
    void a_decision_lists_the_conditions_that_no_program_can_judge_and_that_concern_it() {
        String operation = "TITLE The public interest of the operation is not checked here.";
        String territories = "TITLE The location of the operation in the region's territories is not checked here.";
        String competition = "TITLE The call is competitive: an eligible operation may still not be selected.";

        assertThat(notJudged(dossier())).containsExactly(operation, territories, competition);
        assertThat(notJudged(by(Applicant.of("a", BeneficiaryKind.ASSOCIATION))))
                .containsExactly(
                        "C1 The public interest of the association is not checked here.",
                        operation,
                        territories,
                        competition);
        for (CostNature nature : List.of(CostNature.DIGITAL_EQUIPMENT, CostNature.INFRASTRUCTURE)) {
            assertThat(notJudged(costing(cost(nature, "80000.00"))))
                    .containsExactly(
                            "C9 The digital nature of the equipment and the need for it in the operation are not"
                                    + " checked here.",
                            operation,
                            territories,
                            competition);
        }
    }

    private static List<String> notJudged(Dossier dossier) {
        return assess(dossier).notJudged().stream()
                .map(condition ->
                        condition.clause().id() + " " + condition.text().in(Locale.ENGLISH))
                .toList();
    }
}
