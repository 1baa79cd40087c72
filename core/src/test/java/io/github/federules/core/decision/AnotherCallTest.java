package io.github.federules.core.decision;

import static io.github.federules.core.decision.Small.COACHING;
import static io.github.federules.core.decision.Small.PARIS;
import static io.github.federules.core.decision.WaterCall.CALL;
import static io.github.federules.core.dossier.FteShare.fte;
import static io.github.federules.core.money.Euros.euros;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.federules.core.call.Call;
import io.github.federules.core.dossier.Applicant;
import io.github.federules.core.dossier.BeneficiaryKind;
import io.github.federules.core.dossier.CostLine;
import io.github.federules.core.dossier.CostNature;
import io.github.federules.core.dossier.Dossier;
import io.github.federules.core.dossier.Operation;
import io.github.federules.core.dossier.PolicyRole;
import io.github.federules.core.dossier.Submission;
import io.github.federules.core.dossier.Track;
import io.github.federules.core.fact.Fact;
import io.github.federules.core.money.Rate;
import io.github.federules.core.reading.CentRounding;
import io.github.federules.core.reading.DeadlineDay;
import io.github.federules.core.reading.StaffShareScope;
import io.github.federules.core.result.CostItem;
import io.github.federules.core.result.SetAside;
import io.github.federules.core.result.SetAsideReason;
import io.github.federules.core.result.Verdict;
import io.github.federules.core.rule.Clause;
import io.github.federules.core.rule.Figures;
import io.github.federules.core.rule.Finding;
import io.github.federules.core.rule.MissingFact;
import io.github.federules.core.rule.Outcome;
import io.github.federules.core.rule.Rule;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import javax.money.MonetaryAmount;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;

/** Another call has other figures: nothing of any particular call is built into the way from a dossier to a decision. */
class AnotherCallTest {

    private static final Operation OPERATION = Operation.untitled()
            .staff("a", euros("10000.00"), fte("0.35"))
            .cost(CostNature.TRAINING, "b", euros("3333.34"))
            .cost(CostNature.TRAVEL, "c", euros("500.00"))
            .cost(CostNature.CATERING, "d", euros("250.00"))
            .cost(CostNature.LODGING, "e", euros("125.00"))
            .cost(CostNature.STUDIES, "f", euros("1000.00"))
            .staff("g", euros("2000.00"), fte("0.349999999"));

    @Test
    void costs_and_aid_follow_the_rates_of_the_call() {
        Decision decision = Assessor.of(CALL).assess(WaterCall.dossier(OPERATION));

        // Presented: 10,000.00 + 3,333.34 + 500.00 + 1,000.00 + 2,000.00 = 16,833.34 without catering and lodging,
        // which are 375.00. Set aside: these, the studies and the person below 35%, 375.00 + 1,000.00 + 2,000.00.
        // Retained: training and travel are 3,833.34; 7% of 10,000.00 is 700.00; 44.44% of 14,533.34 is 6,458.616296.
        assertThat(decision.costs().items())
                .extracting(CostItem::code, CostItem::amount)
                .containsExactly(
                        tuple("presented", euros("17208.34")),
                        tuple("setAside", euros("3375.00")),
                        tuple("presentedDirect", euros("16833.34")),
                        tuple("reduced", euros("0.00")),
                        tuple("retainedDirect", euros("13833.34")),
                        tuple("retainedStaff", euros("10000.00")),
                        tuple("retainedInvestment", euros("0.00")),
                        tuple("retainedOperating", euros("3833.34")),
                        tuple("indirect", euros("700.00")),
                        tuple("flatRate", euros("700.00")),
                        tuple("retainedTotal", euros("14533.34")),
                        tuple("computedAid", euros("6458.61")));
        assertThat(decision.funding().verdict()).isEqualTo(Verdict.ELIGIBLE);
        assertThat(decision.funding().aid()).contains(euros("6458.61"));
        assertThat(Assessor.of(CALL)
                        .reading(CentRounding.HALF_UP)
                        .assess(WaterCall.dossier(OPERATION))
                        .funding()
                        .aid())
                .contains(euros("6458.62"));
    }

    @Test
    void lines_are_set_aside_by_what_this_call_pays() {
        assertThat(Assessor.of(CALL).assess(WaterCall.dossier(OPERATION)).setAside())
                .extracting(SetAside::lineId, SetAside::reason)
                .containsExactly(
                        tuple("4", SetAsideReason.INDIRECT_AT_REAL_COST),
                        tuple("5", SetAsideReason.INDIRECT_AT_REAL_COST),
                        tuple("6", SetAsideReason.NATURE_NOT_LISTED),
                        tuple("7", SetAsideReason.STAFF_SHARE_BELOW_MINIMUM));
    }

    @Test
    void the_minimum_is_the_one_of_the_call() {
        assertThat(fundingOf("9999.99")).isEqualTo(Verdict.INELIGIBLE);
        assertThat(fundingOf("10000.00")).isEqualTo(Verdict.ELIGIBLE);
    }

    @Test
    void the_cap_is_the_one_of_the_call() {
        // 30,000 / 44.44% is 67,506.7507…: one cent below, 44.44% of 67,506.75 is 29,999.9997.
        assertThat(equipmentFor("67506.75", CentRounding.DOWN)).isEqualTo(euros("29999.99"));
        assertThat(equipmentFor("67506.75", CentRounding.HALF_UP)).isEqualTo(euros("30000.00"));
        assertThat(equipmentFor("67506.76", CentRounding.DOWN)).isEqualTo(euros("30000.00"));
        assertThat(equipmentFor("999999999999.99", CentRounding.HALF_UP)).isEqualTo(euros("30000.00"));
    }

    @Test
    void each_rule_answers_in_the_order_of_the_call_and_cites_its_clause() {
        Decision decision = Assessor.of(CALL).assess(WaterCall.dossier(OPERATION));

        assertThat(decision.findings())
                .extracting(finding -> finding.rule().code(), Finding::outcome, Finding::clause)
                .containsExactly(
                        passed("APPLICANT_KIND", WaterCall.KINDS),
                        passed("POLICY_ROLE", WaterCall.ROLES),
                        passed("WATER_PURPOSE", WaterCall.WATER),
                        passed("PUBLICATION", WaterCall.PUBLISHED),
                        passed("MINIMUM_TOTAL_COST", WaterCall.MINIMUM),
                        passed("SUBMISSION_SENT", WaterCall.SENT),
                        passed("SUBMISSION_ELECTRONIC", WaterCall.ELECTRONIC),
                        passed("SUBMISSION_DEADLINE", WaterCall.DEADLINE));
        assertThat(decision.notJudged()).isEqualTo(CALL.notJudged());
    }

    @Test
    void who_may_benefit_is_what_the_call_states() {
        Dossier dossier = WaterCall.dossier(OPERATION);

        assertThat(coachingOf(dossier.withApplicant(
                        Applicant.of("a", BeneficiaryKind.NATURAL_PERSON).running(PolicyRole.DELEGATED))))
                .isEqualTo(Verdict.ELIGIBLE);
        assertThat(coachingOf(dossier.withApplicant(
                        Applicant.of("a", BeneficiaryKind.LOCAL_AUTHORITY).running(PolicyRole.DELEGATED))))
                .isEqualTo(Verdict.INELIGIBLE);
        assertThat(coachingOf(dossier.withApplicant(
                        Applicant.of("a", BeneficiaryKind.ASSOCIATION).running(PolicyRole.DIRECT))))
                .isEqualTo(Verdict.INELIGIBLE);
    }

    @Test
    void each_declaration_is_asked_for_and_missing_by_its_own_name() {
        Dossier dossier = WaterCall.dossier(Operation.untitled());
        Dossier silent = dossier.withOperation(OPERATION);

        assertThat(Assessor.of(CALL).assess(silent).missing())
                .extracting(MissingFact::path)
                .containsExactly("operation.answers.SAVES_WATER", "operation.answers.IS_PUBLISHED");
        assertThat(coachingOf(silent.withOperation(
                        OPERATION.declaring(WaterCall.SAVES_WATER).declaring(WaterCall.IS_PUBLISHED, false))))
                .isEqualTo(Verdict.INELIGIBLE);
    }

    @Test
    void the_deadline_is_read_as_the_call_states() {
        Dossier dossier = WaterCall.dossier(OPERATION);
        Dossier late = dossier.withSubmission(Submission.sentElectronically(LocalDate.of(2026, 7, 2)));

        assertThat(coachingOf(dossier)).isEqualTo(Verdict.ELIGIBLE);
        assertThat(coachingOf(late)).isEqualTo(Verdict.INELIGIBLE);
        assertThat(Assessor.of(CALL).assess(late).find(Rule.SUBMISSION_DEADLINE).map(Finding::figures))
                .contains(new Figures.TimeLimit(
                        LocalDate.of(2026, 7, 1),
                        Optional.empty(),
                        Fact.known(LocalDate.of(2026, 7, 2)),
                        Fact.unknown()));
    }

    @Test
    void only_the_questions_that_the_call_leaves_open_are_read_otherwise() {
        // Together the two shares reach 35%: 12,000.00 of staff, 840.00 of flat rate, 16,673.34 in all;
        // 44.44% of it is 7,409.632296.
        Decision decision = Assessor.of(CALL).assess(WaterCall.dossier(OPERATION));

        assertThat(Assessor.of(CALL).underEveryReading(WaterCall.dossier(OPERATION)))
                .hasSize(4);
        assertThat(decision.robustness().robust()).isFalse();
        assertThat(decision.robustness().aidFrom()).contains(euros("6458.61"));
        assertThat(decision.robustness().aidTo()).contains(euros("7409.63"));
        assertThat(decision.robustness().differing())
                .extracting(
                        difference -> difference.reading().code(),
                        difference -> difference.tracks().get(Track.FUNDING).aid())
                .containsExactly(
                        tuple("STAFF_SHARE_SCOPE=OPERATION", Optional.of(euros("7409.63"))),
                        tuple("ROUNDING=HALF_UP", Optional.of(euros("6458.62"))));
        assertThat(Assessor.of(CALL)
                        .reading(StaffShareScope.OPERATION)
                        .assess(WaterCall.dossier(OPERATION))
                        .costs()
                        .indirect())
                .isEqualTo(euros("840.00"));
    }

    @Test
    void a_call_without_staff_sets_staff_aside_as_a_nature_that_it_does_not_pay() {
        CostLine staff = CostLine.staff("a", euros("20000.00")).withShare(fte("1"));
        Decision decision = Assessor.of(withoutStaff())
                .assess(WaterCall.dossier(Operation.untitled().with(staff)));

        assertThat(decision.setAside()).extracting(SetAside::reason).containsExactly(SetAsideReason.NATURE_NOT_LISTED);
        assertThat(decision.costs().retainedTotal()).isEqualTo(euros("0.00"));
    }

    @Test
    void an_explanation_is_about_this_call_alone() {
        String french = Assessor.of(CALL).assess(WaterCall.dossier(OPERATION)).explain(Locale.FRENCH);

        assertThat(french)
                .startsWith("Épargner l'eau (water-2026)\n")
                .contains("taux forfaitaire de 7\u00a0% des frais de personnel retenus (§10)")
                .contains("44,44\u00a0% du coût total éligible (§6)\n")
                .contains("nature de dépense non prévue par l'appel (§8)")
                .contains("Réponse déclarée\u00a0: oui. Condition\u00a0: l'eau est épargnée.")
                .contains("La qualité n'est pas jugée.")
                .doesNotContain("60", "70\u202f000", "250\u202f000", "C5", "30\u202f000,00");
    }

    private static Call withoutStaff() {
        return Call.builder("no-staff", CALL.title())
                .beneficiaries(WaterCall.KINDS, BeneficiaryKind.ASSOCIATION)
                .policyRoles(WaterCall.ROLES, PolicyRole.NONE)
                .minimumCost(WaterCall.MINIMUM, euros("10000.00"))
                .aid(WaterCall.RATE, Rate.percent("44.44"))
                .maximumAid(WaterCall.CAP, euros("30000.00"))
                .pays(WaterCall.COSTS, CostNature.TRAINING)
                .staffMinimum(WaterCall.STAFF, fte("0.35"))
                .flatRate(WaterCall.FLAT_RATE, Rate.percent("7"), CostNature.CATERING)
                .submissionRequired(WaterCall.SENT)
                .submissionElectronic(WaterCall.ELECTRONIC)
                .deadline(WaterCall.DEADLINE, LocalDate.of(2026, 7, 1), PARIS)
                .readAs(DeadlineDay.INCLUSIVE)
                .build();
    }

    private static Tuple passed(String rule, Clause clause) {
        return tuple(rule, Outcome.PASSED, clause);
    }

    private static Verdict fundingOf(String training) {
        return Assessor.of(CALL)
                .assess(WaterCall.dossier(Operation.untitled().cost(CostNature.TRAINING, "a", euros(training))))
                .funding()
                .verdict();
    }

    private static Verdict coachingOf(Dossier dossier) {
        return Assessor.of(CALL).assess(dossier).on(COACHING).verdict();
    }

    private static MonetaryAmount equipmentFor(String amount, CentRounding rounding) {
        return Assessor.of(CALL)
                .reading(rounding)
                .assess(WaterCall.dossier(Operation.untitled().cost(CostNature.DIGITAL_EQUIPMENT, "a", euros(amount))))
                .funding()
                .aid()
                .orElseThrow();
    }
}
