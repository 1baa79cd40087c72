package io.github.federules.core.decision;

import static io.github.federules.core.decision.Small.L1;
import static io.github.federules.core.decision.Small.decide;
import static io.github.federules.core.decision.Small.dossier;
import static io.github.federules.core.decision.Small.half;
import static io.github.federules.core.decision.Small.studies;
import static io.github.federules.core.money.Euros.euros;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.federules.core.call.CallBuilder;
import io.github.federules.core.dossier.Dossier;
import io.github.federules.core.dossier.FinancingPlan;
import io.github.federules.core.dossier.Operation;
import io.github.federules.core.money.Rate;
import io.github.federules.core.term.Base;
import io.github.federules.core.term.Limit;
import io.github.federules.core.term.Share;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the aid may be while further costs may follow. */
class OpenBudgetTest {

    @ParameterizedTest
    @CsvSource({"10000.50,10000.50", "10000.00,10000.00"})
    void no_further_cost_brings_more_than_the_maximum_aid(String maximum, String aid) {
        Decision decision =
                decide(half().maximumAid(L1, euros(maximum)), studies("100.00").withFurtherCosts());
        assertThat(decision.funding().aidUpTo()).contains(euros(aid));
    }

    @ParameterizedTest
    @CsvSource({"10000.50,10000.00", "10000.00,10000.00", "9999.99,9999.00"})
    void aid_in_whole_euros_leaves_the_cents_of_the_maximum(String maximum, String aid) {
        Decision decision = decide(
                half().maximumAid(L1, euros(maximum)).wholeEuros(L1),
                studies("100.00").withFurtherCosts());
        assertThat(decision.funding().aidUpTo()).contains(euros(aid));
    }

    @Test
    void what_others_leave_of_all_public_aid_is_the_most() {
        CallBuilder call = half().limit(
                        Limit.on(L1, Base.PUBLIC_AID).atMost(euros("1000.00")).reducing());
        Operation open = studies("100.00").withFurtherCosts();

        assertThat(decide(call, open).funding().aidUpTo()).contains(euros("1000.00"));
        // 1,000.00 less the 400.00 of others.
        FinancingPlan plan = FinancingPlan.own(euros("50.00")).withOtherPublic(euros("400.00"));
        assertThat(decide(call, open.withFinancing(plan)).funding().aidUpTo()).contains(euros("600.00"));
    }

    @Test
    void what_earlier_de_minimis_aid_leaves_is_the_most() {
        CallBuilder call = half().limit(
                        Limit.on(L1, Base.DE_MINIMIS).atMost(euros("300.00")).reducing());
        Dossier open = dossier(studies("100.00").withFurtherCosts());

        assertThat(decide(call, open).funding().aidUpTo()).contains(euros("300.00"));
        // 300.00 less the 180.00 of before.
        Dossier known = open.withApplicant(open.applicant().withDeMinimisAid(euros("180.00")));
        assertThat(decide(call, known).funding().aidUpTo()).contains(euros("120.00"));
    }

    @Test
    void a_maximum_that_grows_with_the_costs_is_none() {
        CallBuilder call = half().limit(Limit.on(L1, Base.PUBLIC_AID)
                .atMost(Share.of(Rate.percent("80"), Base.TOTAL))
                .reducing());
        assertThat(decide(call, studies("100.00").withFurtherCosts()).funding().aidUpTo())
                .isEmpty();
    }

    @Test
    void without_a_maximum_there_is_no_greatest_aid() {
        assertThat(decide(half(), studies("100.00").withFurtherCosts())
                        .funding()
                        .aidUpTo())
                .isEmpty();
        // Without further costs half of 100.00.
        assertThat(decide(half(), studies("100.00")).funding().aidUpTo()).contains(euros("50.00"));
    }
}
