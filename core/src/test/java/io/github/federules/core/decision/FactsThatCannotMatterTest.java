package io.github.federules.core.decision;

import static io.github.federules.core.condition.Condition.where;
import static io.github.federules.core.decision.Small.COACHING;
import static io.github.federules.core.money.Euros.euros;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.federules.core.call.Call;
import io.github.federules.core.call.CallBuilder;
import io.github.federules.core.condition.Condition;
import io.github.federules.core.criterion.Answer;
import io.github.federules.core.criterion.Criterion;
import io.github.federules.core.criterion.Subject;
import io.github.federules.core.dossier.Applicant;
import io.github.federules.core.dossier.BeneficiaryKind;
import io.github.federules.core.dossier.CostLine;
import io.github.federules.core.dossier.CostNature;
import io.github.federules.core.dossier.Dossier;
import io.github.federules.core.dossier.FinancingPlan;
import io.github.federules.core.dossier.FteShare;
import io.github.federules.core.dossier.Operation;
import io.github.federules.core.dossier.Party;
import io.github.federules.core.dossier.PolicyRole;
import io.github.federules.core.language.LocalizedText;
import io.github.federules.core.money.Rate;
import io.github.federules.core.result.Verdict;
import io.github.federules.core.rule.MissingFact;
import io.github.federules.core.term.AidIntensity;
import io.github.federules.core.term.Base;
import io.github.federules.core.term.Beneficiaries;
import io.github.federules.core.term.EligibleCosts;
import io.github.federules.core.term.Limit;
import io.github.federules.core.term.PolicyRoles;
import io.github.federules.core.value.Value;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A verdict is settled if every way of filling in the gaps gives it, so a gap that cannot matter blocks nothing. */
class FactsThatCannotMatterTest {

    private static final Dossier DOSSIER =
            WaterCall.dossier(Operation.untitled().cost(CostNature.TRAINING, "a", euros("10000.00")));

    private static final LocalizedText TEXT = new LocalizedText("l'appel", "the call");
    private static final Criterion RENEWABLE = Criterion.yesNo("RENEWABLE", Subject.OPERATION, TEXT);
    private static final Criterion NEW = Criterion.yesNo("NEW", Subject.OPERATION, TEXT);
    private static final Condition IS_RENEWABLE = where(RENEWABLE).isYes();
    private static final Criterion ROLE = Criterion.named("ROLE", Subject.COST_LINE, TEXT)
            .withAnswer("MAIN", TEXT)
            .withAnswer("ANCILLARY", TEXT)
            .ofNatures("STAFF");

    @Test
    void an_unknown_kind_blocks_nothing_where_the_call_is_open_to_all() {
        Call openToAll = WaterCall.builder()
                .replacing(Beneficiaries.of(WaterCall.KINDS, Set.of(BeneficiaryKind.values())))
                .build();
        Applicant unknown = Applicant.of(Party.unknown()).running(PolicyRole.NONE);

        assertSettled(Assessor.of(openToAll).assess(DOSSIER.withApplicant(unknown)));
    }

    @Test
    void an_unknown_role_blocks_nothing_where_the_call_takes_every_role() {
        Call takesEveryRole = WaterCall.builder()
                .replacing(PolicyRoles.of(WaterCall.ROLES, Set.of(PolicyRole.values())))
                .build();
        Applicant unknown = Applicant.of("a", BeneficiaryKind.ASSOCIATION);

        assertSettled(Assessor.of(takesEveryRole).assess(DOSSIER.withApplicant(unknown)));
    }

    @Test
    void an_answer_on_which_staff_depends_blocks_nothing_where_the_aid_is_of_other_costs() {
        CallBuilder call = call().asks(WaterCall.KINDS, NEW)
                .pays(WaterCall.KINDS, CostNature.STUDIES)
                .pays(staff("MAIN").onlyWhen(IS_RENEWABLE))
                .aid(AidIntensity.of(
                                WaterCall.KINDS,
                                Value.when(where(NEW).isYes(), Rate.percent("50"))
                                        .otherwise(Rate.percent("40")))
                        .of(Base.of(CostNature.STUDIES)));

        assertThat(missing(call)).containsExactly("operation.answers.NEW");
    }

    @Test
    void an_answer_on_which_it_depends_whose_share_counts_is_missing_with_the_shares() {
        // If the first person reaches the minimum and the second does not, 50.00 or 0.00.
        CallBuilder call = call().pays(staff("MAIN").onlyWhen(IS_RENEWABLE))
                .pays(staff("ANCILLARY").onlyWhen(Condition.not(IS_RENEWABLE)))
                .aid(WaterCall.KINDS, Rate.percent("50"));

        assertThat(missing(call)).contains("operation.answers.RENEWABLE");
    }

    @ParameterizedTest
    @CsvSource({
        // 0.051% of 137.26 is 0.0700026, of 134.77 it is 0.0687327: 0.08 is enough for both, and 0.07 for the second
        // alone.
        "0.08,operation.financing.otherPublic",
        "0.07,'operation.costLines[0].fte,operation.financing.otherPublic'"
    })
    void a_share_that_changes_a_minimum_of_other_funds_is_missing_where_a_plan_may_fail_it(
            String otherPublic, String missing) {
        // 62% of 137.26 and of 134.77 are more than the maximum of 83.55. With more than 0.24 of others, all public aid
        // is too much.
        CallBuilder call = Call.builder("c", TEXT)
                .pays(WaterCall.KINDS, CostNature.STAFF, CostNature.STUDIES)
                .staffMinimum(WaterCall.KINDS, FteShare.fte("0.20"))
                .aid(WaterCall.KINDS, Rate.percent("62"))
                .maximumAid(WaterCall.KINDS, euros("83.55"))
                .publicCofinancing(WaterCall.KINDS, Rate.percent("0.051"))
                .maximumPublicAid(WaterCall.KINDS, euros("83.79"));
        Operation operation = Operation.untitled()
                .with(CostLine.staff("A", euros("2.49")))
                .with(CostLine.of(CostNature.STUDIES, euros("134.77")))
                .withFinancing(FinancingPlan.own(euros("0.00"))
                        .withOtherPublic(euros(otherPublic))
                        .withOpen(FinancingPlan.Part.OTHER_PUBLIC));

        assertThat(Assessor.of(call.build())
                        .assess(Dossier.of(Applicant.unknown(), operation))
                        .missing())
                .extracting(MissingFact::path)
                .containsExactly(missing.split(","));
    }

    @Test
    void a_share_is_missing_which_makes_a_plan_break_a_limit_that_another_plan_breaks_anyway() {
        // Without the person the aid is 100.00 at most, whatever others bring. With it, it is over 100.00
        // while they bring less than 900.00: all public aid is lowered to 1,000.00. Over 950.00 are refused anyway.
        CallBuilder call = Call.builder("c", TEXT)
                .pays(WaterCall.KINDS, CostNature.STAFF, CostNature.STUDIES)
                .staffMinimum(WaterCall.KINDS, FteShare.fte("0.20"))
                .aid(WaterCall.KINDS, Rate.percent("50"))
                .limit(Limit.on(WaterCall.KINDS, Base.PUBLIC_AID)
                        .atMost(euros("1000.00"))
                        .reducing())
                .limit(Limit.on(WaterCall.KINDS, Base.AID)
                        .atMost(euros("100.00"))
                        .refusing("MOST_AID", TEXT))
                .limit(Limit.on(WaterCall.KINDS, Base.OTHER_PUBLIC)
                        .atMost(euros("950.00"))
                        .refusing("MOST_OF_OTHERS", TEXT));
        Operation operation = Operation.untitled()
                .with(CostLine.staff("A", euros("100.00")))
                .with(CostLine.of(CostNature.STUDIES, euros("200.00")))
                .withFinancing(FinancingPlan.own(euros("0.00")).withOpen(FinancingPlan.Part.OTHER_PUBLIC));

        assertThat(Assessor.of(call.build())
                        .assess(Dossier.of(Applicant.unknown(), operation))
                        .missing())
                .extracting(MissingFact::path)
                .containsExactly("operation.costLines[0].fte", "operation.financing.otherPublic");
    }

    @Test
    void an_answer_that_meets_a_requirement_is_not_missing_where_the_aid_is_too_little_without_another() {
        // New, it gets 600.00 of 1,000.00. If not, it gets 100.00 at most, which is too little in any case.
        CallBuilder call = Call.builder("c", TEXT)
                .asks(WaterCall.KINDS, RENEWABLE, NEW)
                .pays(WaterCall.KINDS, CostNature.STUDIES)
                .requires(
                        WaterCall.KINDS,
                        "EITHER",
                        Condition.any(IS_RENEWABLE, where(NEW).isYes()),
                        TEXT)
                .aid(WaterCall.KINDS, ofNew("60", "10"))
                .minimumAid(WaterCall.KINDS, euros("500.00"));

        assertThat(missing(call, studies("1000.00"))).containsExactly("operation.answers.NEW");
    }

    @Test
    void an_answer_that_changes_nothing_is_not_missing_beside_an_unknown_plan() {
        // 50% and 60% of 1,000.00 are over the maximum of 100.00; own funds must be 200.00 either way.
        CallBuilder call = Call.builder("c", TEXT)
                .asks(WaterCall.KINDS, NEW)
                .pays(WaterCall.KINDS, CostNature.STUDIES)
                .aid(WaterCall.KINDS, ofNew("60", "50"))
                .maximumAid(WaterCall.KINDS, euros("100.00"))
                .ownContribution(WaterCall.KINDS, Rate.percent("20"));

        assertThat(missing(call, studies("1000.00"))).containsExactly("operation.financing");
    }

    @Test
    void two_answers_of_which_one_turns_the_other_round_are_not_missing_where_they_change_nothing() {
        // 60% where one of the two is so and the other is not, and 50% otherwise: over the maximum of 100.00 either
        // way.
        Condition isNew = where(NEW).isYes();
        CallBuilder call = Call.builder("c", TEXT)
                .asks(WaterCall.KINDS, RENEWABLE, NEW)
                .pays(WaterCall.KINDS, CostNature.STUDIES)
                .aid(
                        WaterCall.KINDS,
                        Value.when(
                                        Condition.any(
                                                Condition.all(IS_RENEWABLE, Condition.not(isNew)),
                                                Condition.all(Condition.not(IS_RENEWABLE), isNew)),
                                        Rate.percent("60"))
                                .otherwise(Rate.percent("50")))
                .maximumAid(WaterCall.KINDS, euros("100.00"))
                .ownContribution(WaterCall.KINDS, Rate.percent("20"));

        assertThat(missing(call, studies("1000.00"))).containsExactly("operation.financing");
    }

    @Test
    void an_answer_that_changes_nothing_is_not_missing_beside_many_persons_in_doubt_who_change_nothing() {
        // The maximum of 100.00 is reached without any of the thirteen, and without the tax.
        CallBuilder call = Call.builder("c", TEXT)
                .asks(WaterCall.KINDS, NEW)
                .pays(WaterCall.KINDS, CostNature.STAFF, CostNature.STUDIES)
                .staffMinimum(WaterCall.KINDS, FteShare.fte("0.20"))
                .aid(WaterCall.KINDS, ofNew("60", "50"))
                .maximumAid(WaterCall.KINDS, euros("100.00"))
                .paysVat(WaterCall.KINDS);
        Operation crowd = Operation.untitled()
                .with(CostLine.of(CostNature.STUDIES, euros("1000.00")).withVat(euros("200.00")));
        for (int i = 0; i < 13; i++) {
            crowd = crowd.with(CostLine.staff("P" + i, euros("10.00")));
        }

        assertThat(missing(call, crowd)).isEmpty();
    }

    @Test
    void an_answer_that_changes_the_aid_of_too_little_cost_alone_is_not_missing_beside_a_person_in_doubt() {
        // Without the person 1,000.00 are too little, at 50% and at 60%; with it, both of 2,000.00 are over 800.00.
        CallBuilder call = Call.builder("c", TEXT)
                .asks(WaterCall.KINDS, NEW)
                .pays(WaterCall.KINDS, CostNature.STAFF, CostNature.STUDIES)
                .staffMinimum(WaterCall.KINDS, FteShare.fte("0.20"))
                .aid(WaterCall.KINDS, ofNew("60", "50"))
                .minimumCost(WaterCall.KINDS, euros("1500.00"))
                .maximumAid(WaterCall.KINDS, euros("800.00"));

        assertThat(missing(call, studies("1000.00").with(CostLine.staff("A", euros("1000.00")))))
                .containsExactly("operation.costLines[1].fte");
    }

    @Test
    void an_answer_that_changes_nothing_yet_is_missing_where_further_costs_may_follow() {
        // 60% and 50% of nothing, and of what follows.
        CallBuilder call = Call.builder("c", TEXT)
                .asks(WaterCall.KINDS, NEW)
                .pays(WaterCall.KINDS, CostNature.STUDIES)
                .aid(WaterCall.KINDS, ofNew("60", "50"));

        assertThat(missing(call, studies("0.00"))).isEmpty();
        assertThat(missing(call, studies("0.00").withFurtherCosts()))
                .containsExactly("operation.costLines", "operation.answers.NEW");
    }

    private static Value<Rate> ofNew(String percent, String others) {
        return Value.when(where(NEW).isYes(), Rate.percent(percent)).otherwise(Rate.percent(others));
    }

    private static Operation studies(String amount) {
        return Operation.untitled().cost(CostNature.STUDIES, "Étude", euros(amount));
    }

    private static List<String> missing(CallBuilder call, Operation operation) {
        return Assessor.of(call.build()).assess(Dossier.of(Applicant.unknown(), operation)).missing().stream()
                .map(MissingFact::path)
                .toList();
    }

    private static CallBuilder call() {
        return Call.builder("c", TEXT)
                .asks(WaterCall.KINDS, RENEWABLE, ROLE)
                .staffMinimum(WaterCall.KINDS, FteShare.fte("0.20"));
    }

    private static EligibleCosts staff(String role) {
        return EligibleCosts.of(WaterCall.KINDS, Set.of(CostNature.STAFF))
                .ofLines(where(ROLE).in(Answer.of(role)));
    }

    private static List<String> missing(CallBuilder call) {
        Operation operation = Operation.titled("P")
                .withCostLines(List.of(
                        CostLine.of(CostNature.STUDIES, euros("10.00")),
                        CostLine.staff("A", euros("100.00")).answering(ROLE, Answer.of("MAIN")),
                        CostLine.staff("B", euros("100.00")).answering(ROLE, Answer.of("ANCILLARY"))));
        return missing(call, operation);
    }

    private static void assertSettled(Decision decision) {
        assertThat(decision.funding().verdict()).isEqualTo(Verdict.ELIGIBLE);
        assertThat(decision.on(COACHING).verdict()).isEqualTo(Verdict.ELIGIBLE);
        assertThat(decision.missing()).isEmpty();
    }
}
