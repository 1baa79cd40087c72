package io.github.federules.core.internal.cost;

import static io.github.federules.core.money.Euros.euros;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.federules.core.call.AidRate;
import io.github.federules.core.call.Call;
import io.github.federules.core.call.Readings;
import io.github.federules.core.dossier.Applicant;
import io.github.federules.core.dossier.CostLine;
import io.github.federules.core.dossier.CostNature;
import io.github.federules.core.dossier.Dossier;
import io.github.federules.core.dossier.Fact;
import io.github.federules.core.dossier.FteShare;
import io.github.federules.core.dossier.Operation;
import io.github.federules.core.money.Rate;
import io.github.federules.core.rule.Clause;
import io.github.federules.core.rule.LocalizedText;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class SubsetSearchTest {

    private static final Clause L1 = new Clause("L1", "words");

    @Test
    void what_holds_for_everybody_or_for_nobody_is_not_tried_again_at_each_rate_for_each_choice() {
        AtomicInteger tries = new AtomicInteger();
        FinancingCondition upper = (plan, range) -> tries.incrementAndGet();
        AtomicInteger triesOfLower = new AtomicInteger();
        CostCondition lower = new CostCondition() {
            @Override
            public boolean isLowerBound() {
                return true;
            }

            @Override
            public boolean isMetBy(CostPlan plan) {
                triesOfLower.incrementAndGet();
                return true;
            }
        };
        // 12 persons of unknown share are 4,096 choices, each at a million rates: 20 halves of a range.
        Call call = Call.builder("free", new LocalizedText("Un appel", "A call"))
                .pays(L1, CostNature.STAFF)
                .staffMinimum(L1, FteShare.fte("0.2"))
                .aid(L1, new AidRate.Within(Rate.percent("0"), Rate.percent("100")))
                .build();
        Operation operation = Operation.untitled();
        for (int i = 0; i < SubsetSearch.MOST_DOUBTS; i++) {
            operation = operation.with(CostLine.staff("Person " + i, euros("1000.00")));
        }
        CostBasis costs = new CostBasis(call, new Calculation(call), Dossier.of(Applicant.unknown(), operation));

        Completions completions =
                costs.completions(Readings.PRUDENT, new CostConditions(List.of(lower), List.of(upper), Fact.unknown()));

        assertThat(completions.doesRateMatter()).isTrue();
        assertThat(tries).hasValueBetween(4_096, 2 * 4_096);
        // Everybody and nobody meet the lower bound at the least rate, and so do all between them.
        assertThat(triesOfLower).hasValueLessThan(100);
    }
}
