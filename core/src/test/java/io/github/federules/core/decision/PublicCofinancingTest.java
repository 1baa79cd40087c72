package io.github.federules.core.decision;

import static io.github.federules.core.money.Euros.euros;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.federules.core.call.Call;
import io.github.federules.core.call.CallBuilder;
import io.github.federules.core.dossier.Applicant;
import io.github.federules.core.dossier.CostLine;
import io.github.federules.core.dossier.CostNature;
import io.github.federules.core.dossier.Dossier;
import io.github.federules.core.dossier.FinancingPlan;
import io.github.federules.core.dossier.Operation;
import io.github.federules.core.language.LocalizedText;
import io.github.federules.core.money.Rate;
import io.github.federules.core.result.Verdict;
import io.github.federules.core.rule.Change;
import io.github.federules.core.rule.Clause;
import io.github.federules.core.rule.Figures;
import io.github.federules.core.rule.Finding;
import io.github.federules.core.rule.MissingFact;
import io.github.federules.core.rule.Outcome;
import io.github.federules.core.rule.Rule;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Other public funders must bring a tenth of the total eligible cost, rounded up to the cent. */
class PublicCofinancingTest {

    private static final Clause P1 = new Clause("P1", "10 % de contreparties publiques au moins");

    @Test
    void exactly_a_tenth_passes_and_a_cent_less_fails() {
        // 10% of 100,000.00
        assertThat(finding(call(), plan("10000.00")).outcome()).isEqualTo(Outcome.PASSED);
        assertThat(finding(call(), plan("9999.99")).outcome()).isEqualTo(Outcome.FAILED);
    }

    @Test
    void the_required_amount_is_rounded_up_to_the_cent() {
        // 10% of 100,000.01 is 10,000.001
        Dossier dossier = costing("100000.01", plan("10000.00"));
        Finding finding = assess(call(), dossier).find(Rule.PUBLIC_COFINANCING).orElseThrow();

        assertThat(finding.outcome()).isEqualTo(Outcome.FAILED);
        assertThat(finding.figures())
                .isInstanceOfSatisfying(
                        Figures.Amounts.class,
                        amounts -> assertThat(amounts.required().least()).isEqualTo(euros("10000.01")));
    }

    @Test
    void own_funds_private_money_and_contributions_in_kind_do_not_count() {
        FinancingPlan plan = FinancingPlan.own(euros("40000.00"))
                .withOtherPrivate(euros("40000.00"))
                .withInKind(euros("40000.00"));

        assertThat(finding(call(), plan).outcome()).isEqualTo(Outcome.FAILED);
    }

    @Test
    void the_remedy_is_what_is_missing_and_the_sentences_name_both_amounts() {
        Finding finding = finding(call(), plan("4000.00"));

        assertThat(finding.remedy().orElseThrow().options())
                .containsExactly(new Change.OfAmount(Change.Kind.ADD_OTHER_PUBLIC_AID, euros("6000.00")));
        assertThat(finding.places()).containsExactly("operation.financing");
        assertThat(finding.message(Locale.ENGLISH))
                .isEqualTo(
                        "The public co-financing of €4,000.00 does not reach the minimum of €10,000.00 (10% of the total"
                                + " eligible cost).");
        assertThat(finding.message(Locale.FRENCH))
                .isEqualTo(
                        "Les contreparties publiques de 4\u202f000,00\u00a0€ n'atteignent pas le minimum requis, qui est"
                                + " de 10\u202f000,00\u00a0€ (10\u00a0% du coût total éligible).");
    }

    @Test
    void an_unknown_plan_is_missing() {
        Decision decision = assess(call(), costing("100000.00"));

        assertThat(decision.funding().verdict()).isEqualTo(Verdict.INCOMPLETE);
        assertThat(decision.missing()).extracting(MissingFact::path).containsExactly("operation.financing");
    }

    @Test
    void no_plan_meets_a_minimum_that_leaves_no_room_below_the_cap_on_public_aid() {
        // The aid is 50,000.00 and the tenth 10,000.00: together one cent more than the cap allows.
        Call call = builder().maximumPublicAid(P1, euros("59999.99")).build();
        Call roomy = builder().maximumPublicAid(P1, euros("60000.00")).build();

        assertThat(assess(call, costing("100000.00")).funding().verdict()).isEqualTo(Verdict.INELIGIBLE);
        assertThat(assess(call, costing("100000.00")).missing()).isEmpty();
        assertThat(assess(roomy, costing("100000.00")).funding().verdict()).isEqualTo(Verdict.INCOMPLETE);
        assertThat(assess(roomy, costing("100000.00", plan("10000.00")))
                        .funding()
                        .verdict())
                .isEqualTo(Verdict.ELIGIBLE);
        assertThat(assess(roomy, costing("100000.00", plan("10000.01")))
                        .funding()
                        .verdict())
                .isEqualTo(Verdict.INELIGIBLE);
    }

    @Test
    void a_call_explains_it() {
        assertThat(call().explain(Locale.ENGLISH))
                .contains("P1. The public co-financing of other funders must reach 10% of the total eligible cost.");
    }

    /** A plan states at most 999,999,999,999.99 euros of other public aid. */
    @Test
    void no_more_is_offered_than_a_plan_can_state() {
        Call whole = Call.builder("public", new LocalizedText("Un appel", "A call"))
                .pays(P1, CostNature.STUDIES)
                .publicCofinancing(P1, Rate.percent("100"))
                .build();
        Dossier most = costing("999999999999.99", plan("0.00"));
        assertThat(assess(whole, most)
                        .find(Rule.PUBLIC_COFINANCING)
                        .orElseThrow()
                        .remedy()
                        .orElseThrow()
                        .options())
                .containsExactly(new Change.OfAmount(Change.Kind.ADD_OTHER_PUBLIC_AID, euros("999999999999.99")));
        Dossier more = most.withOperation(most.operation().with(CostLine.of(CostNature.STUDIES, euros("0.01"))));
        Finding tooMuch = assess(whole, more).find(Rule.PUBLIC_COFINANCING).orElseThrow();
        assertThat(tooMuch.outcome()).isEqualTo(Outcome.FAILED);
        assertThat(tooMuch.remedy()).isEmpty();
    }

    private static Finding finding(Call call, FinancingPlan plan) {
        return assess(call, costing("100000.00", plan))
                .find(Rule.PUBLIC_COFINANCING)
                .orElseThrow();
    }

    private static Decision assess(Call call, Dossier dossier) {
        return Assessor.of(call).assess(dossier);
    }

    private static FinancingPlan plan(String otherPublic) {
        return FinancingPlan.own(euros("0.00")).withOtherPublic(euros(otherPublic));
    }

    private static Dossier costing(String amount, FinancingPlan plan) {
        Dossier dossier = costing(amount);
        return dossier.withOperation(dossier.operation().withFinancing(plan));
    }

    private static Dossier costing(String amount) {
        return Dossier.of(
                Applicant.unknown(), Operation.untitled().with(CostLine.of(CostNature.STUDIES, euros(amount))));
    }

    private static Call call() {
        return builder().build();
    }

    private static CallBuilder builder() {
        return Call.builder("public", new LocalizedText("Un appel", "A call"))
                .pays(P1, CostNature.STUDIES)
                .aid(P1, Rate.percent("50"))
                .publicCofinancing(P1, Rate.percent("10"));
    }
}
