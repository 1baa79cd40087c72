package io.github.federules.core;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.federules.core.dossier.BeneficiaryKind;
import io.github.federules.core.dossier.CostNature;
import io.github.federules.core.dossier.PolicyRole;
import io.github.federules.core.money.Euros;
import io.github.federules.core.reading.DeadlineDay;
import io.github.federules.core.reading.Question;
import io.github.federules.core.reading.Reading;
import io.github.federules.core.result.CostItem;
import io.github.federules.core.result.SetAsideReason;
import io.github.federules.core.result.Verdict;
import io.github.federules.core.term.Base;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import org.junit.jupiter.api.Test;

/** Every word that a form offers has a label in both languages. */
class LabelsTest {

    @Test
    void every_value_has_a_label_of_its_own_in_both_languages() {
        assertAreLabels(CostNature.standard(), CostNature::label);
        assertAreLabels(List.of(BeneficiaryKind.values()), BeneficiaryKind::label);
        assertAreLabels(List.of(PolicyRole.values()), PolicyRole::label);
        assertAreLabels(List.of(Verdict.values()), Verdict::label);
        assertAreLabels(List.of(SetAsideReason.values()), SetAsideReason::label);
        assertAreLabels(Base.builtIn(), Base::label);
        assertAreLabels(Base.builtIn(), Base::labelOfShare);
        assertAreLabels(Question.standard(), Question::label);
        assertAreLabels(
                Question.standard().stream()
                        .flatMap(question -> question.readings().stream())
                        .toList(),
                Reading::label);
    }

    @Test
    void an_amount_of_the_table_of_costs_has_a_label_without_the_signs_of_the_table() {
        List<String> codes = List.of(
                CostItem.PRESENTED,
                CostItem.SET_ASIDE,
                CostItem.RETAINED_STAFF,
                CostItem.UNIT_COST,
                CostItem.INDIRECT,
                CostItem.FLAT_RATE,
                CostItem.LUMP_SUM,
                CostItem.RETAINED_TOTAL,
                CostItem.COMPUTED_AID,
                "OF_NOBODY");

        assertThat(codes.stream().map(code -> CostItem.of(code, Euros.ZERO).label(Locale.ENGLISH)))
                .containsExactly(
                        "Costs presented",
                        "Costs set aside",
                        "of which direct staff costs",
                        "Unit costs",
                        "Indirect costs",
                        "Flat rate",
                        "Lump sum",
                        "Total eligible cost",
                        "Computed aid",
                        "OF_NOBODY");
        assertThat(CostItem.of(CostItem.FLAT_RATE, Euros.ZERO).label(Locale.FRENCH))
                .isEqualTo("Taux forfaitaire");
    }

    @Test
    void a_label_is_the_word_that_people_use() {
        assertThat(CostNature.DATA_HOSTING.label(Locale.FRENCH)).isEqualTo("hébergement de données");
        assertThat(CostNature.DATA_HOSTING.label(Locale.ENGLISH)).isEqualTo("data hosting");
        assertThat(BeneficiaryKind.STATE_SERVICE.label(Locale.FRENCH)).isEqualTo("service de l'État");
        assertThat(PolicyRole.DELEGATED.label(Locale.FRENCH)).isEqualTo("gestion déléguée");
        assertThat(Verdict.INCOMPLETE.label(Locale.FRANCE)).isEqualTo("à compléter");
        assertThat(SetAsideReason.NATURE_NOT_LISTED.label(Locale.FRENCH))
                .isEqualTo("nature de dépense non prévue par l'appel");
        assertThat(Question.DEADLINE.label(Locale.FRENCH)).isEqualTo("dernier jour qui compte");
        assertThat(DeadlineDay.INCLUSIVE.label(Locale.GERMAN)).isEqualTo("the day of the deadline still counts");
    }

    private static <T> void assertAreLabels(List<T> values, BiFunction<T, Locale, String> label) {
        for (Locale locale : List.of(Locale.FRENCH, Locale.ENGLISH)) {
            List<String> labels =
                    values.stream().map(each -> label.apply(each, locale)).toList();
            assertThat(labels).doesNotHaveDuplicates().noneMatch(String::isBlank);
            // No enum constant, no placeholder.
            assertThat(labels).noneMatch(each -> each.matches(".*([A-Z]_|[{}]).*"));
        }
    }
}
