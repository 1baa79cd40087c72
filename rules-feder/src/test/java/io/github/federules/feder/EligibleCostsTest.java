package io.github.federules.feder;

import static io.github.federules.core.money.Euros.euros;
import static io.github.federules.feder.FederCalls.HAUTS_DE_FRANCE_AI_2025;
import static io.github.federules.feder.SoundDossier.assess;
import static io.github.federules.feder.SoundDossier.cost;
import static io.github.federules.feder.SoundDossier.costing;
import static io.github.federules.feder.SoundDossier.other;
import static io.github.federules.testkit.assertions.FederulesAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.federules.core.decision.Decision;
import io.github.federules.core.dossier.CostNature;
import io.github.federules.core.dossier.Dossier;
import io.github.federules.core.result.SetAside;
import io.github.federules.core.result.SetAsideReason;
import io.github.federules.core.rule.Clause;
import io.github.federules.core.term.FlatRate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** C9, C10 and C11: what is paid at real cost, and what never is. */
class EligibleCostsTest {

    @ParameterizedTest
    @ValueSource(strings = {"DIGITAL_EQUIPMENT", "INFRASTRUCTURE"})
    void equipment_and_infrastructure_are_investment(CostNature nature) {
        Decision decision = assess(costing(cost(nature, "80000.00")));

        assertThat(decision).setsNothingAside();
        assertThat(decision.costs().retainedInvestment()).isEqualTo(euros("80000.00"));
        assertThat(decision.costs().retainedOperating()).isEqualTo(euros("0.00"));
        assertThat(decision).hasAid("48000.00");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SOFTWARE_PURCHASE",
                "SOFTWARE_SUBSCRIPTION",
                "MAINTENANCE",
                "DATA_HOSTING",
                "STUDIES",
                "SERVICES",
                "TRAINING",
                "COMMUNICATION"
            })
    void software_services_and_hosting_of_data_are_operating_costs(CostNature nature) {
        Decision decision = assess(costing(cost(nature, "80000.00")));

        assertThat(decision).setsNothingAside();
        assertThat(decision.costs().retainedOperating()).isEqualTo(euros("80000.00"));
        assertThat(decision.costs().retainedInvestment()).isEqualTo(euros("0.00"));
        assertThat(decision).hasAid("48000.00");
    }

    @ParameterizedTest
    @ValueSource(strings = {"LODGING", "CATERING", "TRAVEL"})
    void lodging_catering_and_travel_are_never_paid_at_real_cost(CostNature nature) {
        Decision decision = assess(costing(other("80000.00"), cost(nature, "1500.00")));

        assertThat(decision.setAside())
                .containsExactly(new SetAside(
                        cost(nature, "1500.00").withId("2"),
                        SetAsideReason.INDIRECT_AT_REAL_COST,
                        euros("1500.00"),
                        List.of(clause("C11"))));
        assertThat(decision.costs().presentedDirect()).isEqualTo(euros("80000.00"));
        assertThat(decision).hasRetainedTotal("80000.00");
    }

    @Test
    void lodging_of_people_is_not_hosting_of_data_though_french_has_one_word_for_both() {
        Dossier dossier = costing(cost(CostNature.DATA_HOSTING, "70000.00"), cost(CostNature.LODGING, "70000.00"));

        assertThat(assess(dossier).costs().retainedOperating()).isEqualTo(euros("70000.00"));
        assertThat(assess(dossier).setAside())
                .extracting(SetAside::lineId, SetAside::reason)
                .containsExactly(tuple("2", SetAsideReason.INDIRECT_AT_REAL_COST));
    }

    @Test
    void what_the_call_does_not_list_is_set_aside_and_yet_presented() {
        Decision decision = assess(costing(other("80000.00"), cost(CostNature.OTHER, "500.00")));

        assertThat(decision.setAside())
                .containsExactly(new SetAside(
                        cost(CostNature.OTHER, "500.00").withId("2"),
                        SetAsideReason.NATURE_NOT_LISTED,
                        euros("500.00"),
                        // Whatever the call pays, it pays by one of these.
                        List.of(clause("C8"), clause("C9"), clause("C10"))));
        assertThat(decision.costs().presented()).isEqualTo(euros("80500.00"));
        assertThat(decision.costs().setAside()).isEqualTo(euros("500.00"));
        assertThat(decision.costs().presentedDirect()).isEqualTo(euros("80500.00"));
        assertThat(decision).hasRetainedTotal("80000.00");
    }

    @Test
    void an_operation_without_staff_is_allowed_and_has_no_indirect_cost() {
        Decision decision = assess(costing(other("70000.00")));

        assertThat(decision).hasIndirectCosts("0.00").isEligible();
    }

    @Test
    void lines_are_set_aside_in_the_order_of_the_dossier() {
        Decision decision = assess(costing(
                cost(CostNature.TRAVEL, "1.00").withId("z"),
                other("80000.00"),
                cost(CostNature.OTHER, "1.00"),
                cost(CostNature.LODGING, "1.00").withId("a")));

        assertThat(decision.setAside()).extracting(SetAside::lineId).containsExactly("z", "3", "a");
    }

    private static Clause clause(String id) {
        return Stream.concat(
                        HAUTS_DE_FRANCE_AI_2025.costs().eligible().values().stream(),
                        HAUTS_DE_FRANCE_AI_2025.costs().flatRates().stream().map(FlatRate::clause))
                .filter(clause -> clause.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
