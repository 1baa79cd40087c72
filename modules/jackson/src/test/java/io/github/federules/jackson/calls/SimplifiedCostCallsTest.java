package io.github.federules.jackson.calls;

import static io.github.federules.core.money.Euros.euros;
import static io.github.federules.jackson.calls.Applying.asked;
import static io.github.federules.jackson.calls.Applying.call;
import static io.github.federules.jackson.calls.Applying.decide;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.federules.core.call.Call;
import io.github.federules.core.criterion.Answer;
import io.github.federules.core.criterion.Criterion;
import io.github.federules.core.decision.Decision;
import io.github.federules.core.dossier.Applicant;
import io.github.federules.core.dossier.BeneficiaryKind;
import io.github.federules.core.dossier.CostLine;
import io.github.federules.core.dossier.CostNature;
import io.github.federules.core.dossier.Dossier;
import io.github.federules.core.dossier.Operation;
import io.github.federules.core.dossier.Party;
import io.github.federules.core.dossier.Quantity;
import io.github.federules.core.dossier.Track;
import io.github.federules.core.result.CostItem;
import io.github.federules.core.result.Verdict;
import io.github.federules.core.rule.Outcome;
import io.github.federules.core.rule.Rule;
import io.github.federules.feder.FederEligibility;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Three calls that pay costs by the unit, by flat rates that the applicant chooses, or by a lump sum. */
class SimplifiedCostCallsTest {

    private static final Call NRW = call("conditional/nrw-unit-costs");
    private static final Call AURORA = call("conditional/interreg-aurora");
    private static final Call SMALL = call("conditional/interreg-aurora-small");
    private static final Criterion OPTION = AURORA.asks().get(0);
    private static final Operation PROJECT = Operation.untitled()
            .withCostLines(List.of(
                    CostLine.of(CostNature.STAFF, euros("100000.00")),
                    CostLine.of(CostNature.SERVICES, euros("20000.00")),
                    CostLine.of(CostNature.DIGITAL_EQUIPMENT, euros("5000.00"))));

    @Test
    void nrw_pays_months_at_a_price_and_overheads_on_it() {
        Decision decision = decide(
                NRW, Operation.untitled().with(CostLine.of(CostNature.STAFF, "Wissenschaftlerin", Quantity.of("0.7"))));

        // 0.7 × 8,815.00 = 6,170.50; 15% of it = 925.575.
        assertThat(decision.costs().find(CostItem.UNIT_COST).map(CostItem::amount))
                .contains(euros("6170.50"));
        assertThat(decision.costs().find(CostItem.INDIRECT).map(CostItem::amount))
                .contains(euros("925.57"));
        assertThat(decision.costs().retainedTotal()).isEqualTo(euros("7096.07"));
    }

    @Test
    void nrw_rounds_overheads_of_all_months_once() {
        // 24 × 0.7 = 16.8 months: 148,092.00; 15% of it = 22,213.80, where 24 × 925.57 = 22,213.68.
        Decision decision = decide(
                NRW,
                Operation.untitled().with(CostLine.of(CostNature.STAFF, "Wissenschaftlerin", Quantity.of("16.8"))));

        assertThat(decision.costs().find(CostItem.INDIRECT).map(CostItem::amount))
                .contains(euros("22213.80"));
    }

    @Test
    void nrw_is_described_with_its_price() {
        assertThat(NRW.explain(Locale.ENGLISH))
                .contains("Paid at a price of €8,815.00 per month, not at real cost: staff.");
    }

    @ParameterizedTest
    @CsvSource({
        // 100,000.00 + 40%
        "FORTY, 140000.00",
        // 100,000.00 + 20,000.00 + 5,000.00 + 15% + 15%
        "REAL, 155000.00"
    })
    void aurora_pays_by_the_option_that_the_applicant_chooses(String option, String total) {
        Decision chosen = decide(AURORA, PROJECT.answering(OPTION, Answer.of(option)));

        assertThat(chosen.costs().retainedTotal()).isEqualTo(euros(total));
    }

    @Test
    void aurora_shows_what_each_option_gives_before_the_applicant_chooses() {
        Map<Answer, Decision> each = decide(AURORA, PROJECT).underEachAnswer(OPTION);

        assertThat(each.keySet()).containsExactly(Answer.of("FORTY"), Answer.of("REAL"));
        assertThat(each.values())
                .extracting(decision -> decision.costs().retainedTotal())
                .containsExactly(euros("140000.00"), euros("155000.00"));
    }

    @ParameterizedTest
    @CsvSource({
        // Not above 40,000.00 with two countries, nor above 60,000.00 with three
        "2, 40000.00, FAILED",
        "2, 40000.01, PASSED",
        "3, 60000.00, FAILED",
        "3, 60000.01, PASSED"
    })
    void a_regular_project_is_above_the_limits_of_small_ones(long countries, String services, Outcome outcome) {
        Operation operation = Operation.untitled()
                .answering(OPTION, Answer.of("REAL"))
                .answering(asked(AURORA, "COUNTRIES"), Answer.of(countries))
                .with(CostLine.of(CostNature.SERVICES, euros(services)));

        assertThat(decide(AURORA, operation)
                        .find(Rule.MINIMUM_TOTAL_COST)
                        .orElseThrow()
                        .outcome())
                .isEqualTo(outcome);
    }

    private static Decision small(String finland, String norway, String sweden, boolean delivered) {
        Applicant project = Applicant.of(country("Finland", "FINLAND"));
        Operation operation = Operation.untitled()
                .answering(asked(SMALL, "DELIVERED"), Answer.of(delivered))
                .with(CostLine.of(CostNature.OTHER, euros(finland)));
        if (norway != null) {
            project = project.joinedBy(country("Norway", "NORWAY"));
            operation =
                    operation.with(CostLine.of(CostNature.OTHER, euros(norway)).withPartner("Norway"));
        }
        if (sweden != null) {
            project = project.joinedBy(country("Sweden", "SWEDEN"));
            operation =
                    operation.with(CostLine.of(CostNature.OTHER, euros(sweden)).withPartner("Sweden"));
        }
        return FederEligibility.under(SMALL).assess(Dossier.of(project, operation));
    }

    private static Party country(String name, String code) {
        return Party.of(name, BeneficiaryKind.FOREIGN_BODY).answering(asked(SMALL, "COUNTRY"), Answer.of(code));
    }

    @ParameterizedTest
    @CsvSource({
        "20000.00, , 20000.00, ELIGIBLE, 40000.00",
        "20000.00, 20000.00, 20000.00, ELIGIBLE, 60000.00",
        // Over 20,000.00 for one country, though 40,000.00 in all
        "25000.00, , 15000.00, INELIGIBLE, 40000.00",
        "20000.00, 20000.01, , INELIGIBLE, 40000.01",
        // One country alone
        "20000.00, , , INELIGIBLE, 20000.00"
    })
    void small_scale_projects_have_at_most_20_000_for_each_country(
            String finland, String norway, String sweden, Verdict verdict, String total) {
        Decision decision = small(finland, norway, sweden, true);

        assertThat(decision.verdictOn(Track.FUNDING)).isEqualTo(verdict);
        assertThat(decision.costs().retainedTotal()).isEqualTo(euros(total));
    }

    @Test
    void a_small_scale_project_that_is_not_delivered_is_paid_nothing() {
        assertThat(small("20000.00", null, "20000.00", false).costs().retainedTotal())
                .isEqualTo(euros("0.00"));
    }
}
