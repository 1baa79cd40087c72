package io.github.federules.core.decision;

import static io.github.federules.core.decision.Small.L1;
import static io.github.federules.core.decision.Small.decide;
import static io.github.federules.core.decision.Small.half;
import static io.github.federules.core.dossier.FteShare.fte;
import static io.github.federules.core.money.Euros.euros;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.federules.core.call.Call;
import io.github.federules.core.call.CallBuilder;
import io.github.federules.core.dossier.CostLine;
import io.github.federules.core.dossier.CostNature;
import io.github.federules.core.dossier.Operation;
import io.github.federules.core.language.LocalizedText;
import io.github.federules.core.money.Rate;
import io.github.federules.core.reading.MinimumCostBasis;
import io.github.federules.core.result.CostItem;
import io.github.federules.core.result.Costs;
import io.github.federules.core.rule.Outcome;
import io.github.federules.core.rule.Rule;
import io.github.federules.core.term.Base;
import io.github.federules.core.term.FlatRate;
import java.util.Set;
import javax.money.MonetaryAmount;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SeveralFlatRatesTest {

    // 60,000.00 staff, 30,000.00 equipment, 10,000.00 services: direct costs of 100,000.00
    private static final Operation OPERATION = Operation.untitled()
            .staff("Équipe", euros("60000.00"), fte("1"))
            .cost(CostNature.DIGITAL_EQUIPMENT, "Serveurs", euros("30000.00"))
            .cost(CostNature.SERVICES, "Prestation", euros("10000.00"));

    private static Base builtIn(String code) {
        return Base.builtIn().stream()
                .filter(base -> base.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({
        // 1,500.00 presented, of which 1,000.00 are neither services nor staff, and ten percent of these
        "DIRECT_WITHOUT_SERVICES,SERVICES,1600.00,PASSED",
        "DIRECT_WITHOUT_SERVICES,SERVICES,1600.01,FAILED",
        "DIRECT_WITHOUT_STAFF,STAFF,1600.00,PASSED",
        "DIRECT_WITHOUT_STAFF,STAFF,1600.01,FAILED"
    })
    void what_a_base_leaves_out_is_left_out_as_presented_too(
            String of, CostNature leftOut, String minimum, Outcome outcome) {
        CallBuilder call = half().flatRate(FlatRate.of(L1, Rate.percent("10"), builtIn(of)))
                .minimumCost(L1, euros(minimum))
                .readAs(MinimumCostBasis.PRESENTED);
        Operation operation = Operation.untitled()
                .cost(CostNature.STUDIES, "Étude", euros("1000.00"))
                .with(CostLine.of(leftOut, euros("500.00")));
        assertThat(Small.outcome(Small.decide(call, operation), Rule.MINIMUM_TOTAL_COST))
                .isEqualTo(outcome);
    }

    @ParameterizedTest
    @CsvSource({
        // 1,000.00 presented, 10% of them, and 10% of 1,100.00
        "1210.00,PASSED",
        "1210.01,FAILED"
    })
    void a_flat_rate_of_a_flat_rate_is_one_of_what_is_presented_too(String minimum, Outcome outcome) {
        Base withOffice = Base.sum("WITH_OFFICE", Base.DIRECT, Base.ofTerm("OFFICE"));
        CallBuilder call = call().flatRate(rate("10", Base.DIRECT).named("OFFICE"))
                .flatRate(rate("10", withOffice, CostNature.TRAVEL))
                .minimumCost(L1, euros(minimum))
                .readAs(MinimumCostBasis.PRESENTED);
        assertThat(Small.outcome(decide(call, Small.studies("1000.00")), Rule.MINIMUM_TOTAL_COST))
                .isEqualTo(outcome);
    }

    @Test
    void studies_are_no_services() {
        // Ten percent of 1,000.00, rounded down: of a cent less it would be 99.99.
        CallBuilder call = half().flatRate(FlatRate.of(L1, Rate.percent("10"), Base.DIRECT_WITHOUT_SERVICES));
        assertThat(Small.decide(call, Small.studies("1000.00")).costs().indirect())
                .isEqualTo(euros("100.00"));
    }

    @ParameterizedTest
    @CsvSource({
        "STAFF,6000.00",
        "DIRECT,10000.00",
        // without the 10,000.00 of services
        "DIRECT_WITHOUT_SERVICES,9000.00",
        // without the 60,000.00 of staff
        "DIRECT_WITHOUT_STAFF,4000.00"
    })
    void ten_percent_is_taken_of_each_base(String of, String indirect) {
        assertThat(indirect(call().flatRate(rate("10", builtIn(of))), OPERATION))
                .isEqualTo(euros(indirect));
    }

    @Test
    void several_flat_rates_add_up_each_of_its_own_base() {
        // 15% of 60,000.00 + 5% of 60,000.00 + 7% of 100,000.00 = 9,000.00 + 3,000.00 + 7,000.00
        CallBuilder call = call().flatRate(rate("15", Base.STAFF))
                .flatRate(rate("5", Base.STAFF, CostNature.TRAVEL))
                .flatRate(rate("7", Base.DIRECT, CostNature.CATERING));
        assertThat(indirect(call, OPERATION)).isEqualTo(euros("19000.00"));
    }

    @Test
    void each_flat_rate_has_a_cap_of_its_own() {
        // 15% of 60,000.00 = 9,000.00, capped at 8,999.99; 5% = 3,000.00, at its cap
        CallBuilder call = call().flatRate(capped("15", "8999.99")).flatRate(capped("5", "3000.00", CostNature.TRAVEL));
        assertThat(indirect(call, OPERATION)).isEqualTo(euros("11999.99"));
    }

    @Test
    void each_flat_rate_is_rounded_by_itself() {
        // 15% of 0.10 = 0.015 and 5% of 0.10 = 0.005: 0.01 + 0.00, though 20% of 0.10 are 0.02
        CallBuilder call = call().flatRate(rate("15", Base.STAFF)).flatRate(rate("5", Base.STAFF, CostNature.TRAVEL));
        assertThat(indirect(call, Operation.untitled().staff("Équipe", euros("0.10"), fte("1"))))
                .isEqualTo(euros("0.01"));
    }

    @Test
    void seven_percent_of_120_000_make_128_400() {
        // The guide of Centre-Val de Loire: 120,000.00 direct at 7%
        Operation operation = Operation.untitled().cost(CostNature.STUDIES, "Étude", euros("120000.00"));
        assertThat(decide(call().flatRate(rate("7", Base.DIRECT)), operation)
                        .costs()
                        .retainedTotal())
                .isEqualTo(euros("128400.00"));
    }

    @Test
    void staff_may_be_paid_by_a_flat_rate_and_its_real_cost_is_set_aside() {
        // Regulation (EU) 2021/1060, article 55(1): 20% of the other direct costs, 40,000.00
        CallBuilder call = without(CostNature.STAFF).flatRate(rate("20", Base.DIRECT_WITHOUT_STAFF, CostNature.STAFF));
        assertThat(indirect(call, OPERATION)).isEqualTo(euros("8000.00"));
        assertThat(decide(call, OPERATION).setAside()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"48000.00,PASSED", "48000.01,FAILED"})
    void what_only_a_flat_rate_pays_is_no_base_as_presented(String minimum, Outcome outcome) {
        // 40,000.00 presented beside staff, + 20% of it = 48,000.00
        CallBuilder call = without(CostNature.STAFF)
                .flatRate(rate("20", Base.DIRECT_WITHOUT_STAFF, CostNature.STAFF))
                .minimumCost(L1, euros(minimum))
                .readAs(MinimumCostBasis.PRESENTED);
        assertThat(Small.outcome(decide(call, OPERATION), Rule.MINIMUM_TOTAL_COST))
                .isEqualTo(outcome);
    }

    @ParameterizedTest
    @CsvSource({"99000.00,PASSED", "99000.01,FAILED"})
    void services_that_only_a_flat_rate_pays_are_not_left_out_twice(String minimum, Outcome outcome) {
        // 90,000.00 presented beside services, + 10% of it = 99,000.00
        CallBuilder call = without(CostNature.SERVICES)
                .flatRate(rate("10", Base.DIRECT_WITHOUT_SERVICES, CostNature.SERVICES))
                .minimumCost(L1, euros(minimum))
                .readAs(MinimumCostBasis.PRESENTED);
        assertThat(Small.outcome(decide(call, OPERATION), Rule.MINIMUM_TOTAL_COST))
                .isEqualTo(outcome);
    }

    @Test
    void each_amount_of_the_costs_names_the_clause_that_it_comes_from() {
        Costs costs = Small.decide(half().flatRate(L1, Rate.percent("15")), Small.studies("1000.00"))
                .costs();

        assertThat(costs.flatRates().get(0).clause()).contains(L1);
        assertThat(costs.find(CostItem.COMPUTED_AID).orElseThrow().clause()).contains(L1);
        assertThat(costs.find(CostItem.PRESENTED).orElseThrow().clause()).isEmpty();
    }

    // Pays what the operation has, and neither travel nor catering, which flat rates cover here.
    private static CallBuilder call() {
        return without(CostNature.OTHER);
    }

    private static CallBuilder without(CostNature nature) {
        CallBuilder call =
                Call.builder("flat", new LocalizedText("Un appel", "A call")).aid(L1, Rate.percent("50"));
        for (CostNature each :
                Set.of(CostNature.STAFF, CostNature.DIGITAL_EQUIPMENT, CostNature.SERVICES, CostNature.STUDIES)) {
            if (!each.equals(nature)) {
                call.pays(L1, each);
            }
        }
        return call;
    }

    private static FlatRate rate(String percentage, Base of, CostNature... covers) {
        return FlatRate.of(L1, Rate.percent(percentage), of, covers);
    }

    private static FlatRate capped(String percentage, String cap, CostNature... covers) {
        return FlatRate.of(L1, Rate.percent(percentage), Base.STAFF, covers).withCap(L1, euros(cap));
    }

    private static MonetaryAmount indirect(CallBuilder call, Operation operation) {
        return decide(call, operation).costs().indirect();
    }
}
