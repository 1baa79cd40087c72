package io.github.federules.jackson.calls;

import static io.github.federules.core.money.Euros.euros;
import static io.github.federules.jackson.calls.Applying.call;
import static io.github.federules.jackson.calls.Applying.decide;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.federules.core.call.Call;
import io.github.federules.core.criterion.Answer;
import io.github.federules.core.criterion.Criterion;
import io.github.federules.core.decision.Decision;
import io.github.federules.core.dossier.CostLine;
import io.github.federules.core.dossier.CostNature;
import io.github.federules.core.dossier.Operation;
import io.github.federules.core.dossier.Quantity;
import io.github.federules.core.result.CostItem;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Two calls that pay costs by the unit, or by flat rates that the applicant chooses. */
class SimplifiedCostCallsTest {

    private static final Call NRW = call("conditional/nrw-unit-costs");
    private static final Call AURORA = call("conditional/interreg-aurora");
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
}
