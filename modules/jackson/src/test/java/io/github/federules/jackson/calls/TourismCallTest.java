package io.github.federules.jackson.calls;

import static io.github.federules.core.money.Euros.euros;
import static io.github.federules.jackson.calls.Applying.call;
import static io.github.federules.testkit.assertions.FederulesAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.federules.core.call.Call;
import io.github.federules.core.criterion.Answer;
import io.github.federules.core.criterion.Answers;
import io.github.federules.core.criterion.Criterion;
import io.github.federules.core.decision.Decision;
import io.github.federules.core.dossier.Applicant;
import io.github.federules.core.dossier.BeneficiaryKind;
import io.github.federules.core.dossier.CostLine;
import io.github.federules.core.dossier.CostNature;
import io.github.federules.core.dossier.Dossier;
import io.github.federules.core.dossier.FinancingPlan;
import io.github.federules.core.dossier.Operation;
import io.github.federules.core.dossier.Quantity;
import io.github.federules.core.dossier.Realisation;
import io.github.federules.core.dossier.Submission;
import io.github.federules.core.dossier.Track;
import io.github.federules.core.result.Verdict;
import io.github.federules.core.rule.Outcome;
import io.github.federules.core.rule.Rule;
import io.github.federules.feder.FederEligibility;
import io.github.federules.feder.FrenchLegalForm;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An invented call: staff by the hour, a ceiling on communication, a rate for small communes, and points. */
class TourismCallTest {

    private static final Call TOURISM = call("conditional/tourisme-2027");
    private static final Applicant GROUPING = applicant("7346");
    private static final Applicant VILLAGE = commune(1_840);
    private static final Submission IN_TIME = Submission.sentOn(LocalDate.of(2027, 6, 1));

    private static Applicant applicant(String legalForm) {
        return Applicant.of("Porteur", FrenchLegalForm.of(legalForm));
    }

    private static Applicant commune(long inhabitants) {
        return applicant("7210").answering(asked("POPULATION"), Answer.of(inhabitants));
    }

    private static Criterion asked(String code) {
        return TOURISM.asks().stream()
                .filter(criterion -> criterion.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static CostNature nature(String code) {
        return TOURISM.natures().stream()
                .filter(nature -> nature.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static Operation costing(String works, String communication) {
        return Operation.untitled()
                .with(CostLine.of(nature("WORKS"), euros(works)))
                .with(CostLine.of(nature("COMMUNICATION"), euros(communication)))
                .withRealisation(Realisation.from(LocalDate.of(2027, 9, 1), LocalDate.of(2028, 12, 31)))
                .withFinancing(FinancingPlan.own(euros("500000.00")));
    }

    private static Decision decide(Applicant applicant, Operation operation) {
        return decide(applicant, operation, IN_TIME);
    }

    private static Decision decide(Applicant applicant, Operation operation, Submission submission) {
        return assess(Dossier.of(applicant, operation).withSubmission(submission));
    }

    private static Decision assess(Dossier dossier) {
        return FederEligibility.under(TOURISM).assess(dossier);
    }

    @ParameterizedTest
    @CsvSource({
        // 5% of 107,000.00 = 5,350.00, and 94,650.00 + 5,350.00 = 100,000.00; + 7% of it; 60%
        "94650.00, 8000.00, 2650.00, 107000.00, 64200.00",
        // 102,000.00 + 5,765.45 = 107,765.45; + 7% = 7,543.5815; 5% of 115,309.03 = 5,765.4515, and one cent more of
        // communication would be more than 5% of 115,309.04; 60% = 69,185.418
        "102000.00, 9000.00, 3234.55, 115309.03, 69185.41",
        // Under the ceiling: 95,000.00 + 5,000.00, + 7%; 60%
        "95000.00, 5000.00, 0.00, 107000.00, 64200.00"
    })
    void a_small_commune_gets_60_percent_of_a_total_with_at_most_5_percent_of_communication(
            String works, String communication, String cut, String total, String aid) {
        Decision decision = decide(VILLAGE, costing(works, communication));

        assertThat(decision)
                .isEligible()
                .hasReducedCosts(cut)
                .hasRetainedTotal(total)
                .hasAid(aid);
    }

    @Test
    void the_reduction_of_communication_is_reported_with_its_clause() {
        Decision decision = decide(VILLAGE, costing("94650.00", "8000.00"));

        assertThat(decision.reductions().get(0).message(Locale.FRENCH).replaceAll("[\u00a0\u202f]", " "))
                .isEqualTo("Les dépenses de communication sont retenues à hauteur de 5 350,00 €, soit 5 % du coût total"
                        + " éligible (T5) ; 2 650,00 € dépassent le plafond.");
    }

    @ParameterizedTest
    @CsvSource({
        // 100,000.00 + 7% = 107,000.00; 60% or 50%
        "3499, 64200.00",
        "3500, 53500.00"
    })
    void a_commune_of_3_500_inhabitants_is_no_longer_a_small_one(long inhabitants, String aid) {
        assertThat(decide(commune(inhabitants), costing("100000.00", "0.00")))
                .isEligible()
                .hasAid(aid);
    }

    @ParameterizedTest
    @CsvSource({
        // 60,000.00 + 7% = 64,200.00; 50%
        "60000.00, 32100.00",
        // 280,373.83 + 7% = 19,626.1681: 299,999.99; 50% = 149,999.995
        "280373.83, 149999.99",
        // 280,373.84 + 7% = 19,626.1688: 300,000.00; 50%
        "280373.84, 150000.00",
        // 300,000.00 + 7% = 321,000.00; 50% = 160,500.00, capped
        "300000.00, 150000.00"
    })
    void a_grouping_gets_50_percent_and_at_most_150_000(String works, String aid) {
        assertThat(decide(GROUPING, costing(works, "0.00"))).isEligible().hasAid(aid);
    }

    @ParameterizedTest
    @CsvSource({
        // 28,037.38 + 7% = 1,962.6166: 29,999.99; 28,037.39 + 7% = 1,962.6173: 30,000.00, 50% of it
        "28037.38, INELIGIBLE, 0.00",
        "28037.39, ELIGIBLE, 15000.00"
    })
    void a_total_under_30_000_is_not_enough(String works, Verdict verdict, String aid) {
        assertThat(decide(GROUPING, costing(works, "0.00")))
                .hasVerdict(Track.FUNDING, verdict)
                .hasAid(aid);
    }

    // No total from 30,000.00 gets less than 15,000.00: whoever misses the minimum aid misses the minimum cost too.
    @ParameterizedTest
    @CsvSource({
        // + 7% = 1,308.4106: 19,999.99, half of it 9,999.995
        "18691.58, FAILED",
        // + 7% = 1,308.4113: 20,000.00, half of it 10,000.00
        "18691.59, PASSED"
    })
    void an_aid_under_10_000_is_refused(String works, Outcome outcome) {
        assertThat(decide(GROUPING, costing(works, "0.00")))
                .isIneligible()
                .failsRule(Rule.MINIMUM_TOTAL_COST)
                .hasOutcome(Rule.MINIMUM_AID, outcome);
    }

    @ParameterizedTest
    @CsvSource({
        // 20% of 107,000.00
        "21400.00, ELIGIBLE",
        "21399.99, INELIGIBLE"
    })
    void the_applicant_brings_a_fifth_of_the_total(String own, Verdict verdict) {
        Operation operation = costing("100000.00", "0.00").withFinancing(FinancingPlan.own(euros(own)));

        assertThat(decide(GROUPING, operation)).hasVerdict(Track.FUNDING, verdict);
    }

    @Test
    void an_hour_of_staff_costs_the_1_720th_part_of_the_annual_cost() {
        CostLine staff = CostLine.of(
                nature("PERSONNEL"), "Chargée de projet", Quantity.of("1000").atAnnualCost(euros("45000.00")));

        // 45,000.00 / 1,720 = 26.162…, cut to 26.16; 1,000 × 26.16 = 26,160.00; + 73,840.00 = 100,000.00, + 7%
        assertThat(decide(GROUPING, costing("73840.00", "0.00").with(staff))).hasRetainedTotal("107000.00");
    }

    @ParameterizedTest
    @CsvSource({
        "7210, ELIGIBLE", // commune
        "7346, ELIGIBLE", // community of communes
        "9220, ELIGIBLE", // association
        "7220, INELIGIBLE", // département
        "7354, INELIGIBLE", // syndicat mixte
        "5710, INELIGIBLE" // company
    })
    void only_communes_groupings_and_associations_apply(String legalForm, Verdict verdict) {
        Applicant applicant = applicant(legalForm).answering(asked("POPULATION"), Answer.of(3_500L));

        assertThat(decide(applicant, costing("100000.00", "0.00"))).hasVerdict(Track.FUNDING, verdict);
    }

    @Test
    void an_association_is_not_asked_for_inhabitants() {
        Applicant association = Applicant.of("Les Amis du lac", BeneficiaryKind.ASSOCIATION);

        assertThat(decide(association, costing("100000.00", "0.00"))).isMissingNothing();
    }

    @ParameterizedTest
    @CsvSource({
        "2027-08-30, INELIGIBLE", // a day less than 12 months
        "2027-08-31, ELIGIBLE",
        "2029-08-31, ELIGIBLE",
        "2029-09-01, INELIGIBLE" // a day more than 36 months
    })
    void the_operation_lasts_12_to_36_months(LocalDate end, Verdict verdict) {
        Operation operation =
                costing("100000.00", "0.00").withRealisation(Realisation.from(LocalDate.of(2026, 9, 1), end));

        assertThat(decide(GROUPING, operation)).hasVerdict(Track.FUNDING, verdict);
    }

    @ParameterizedTest
    @CsvSource({
        "2027-06-29, 23:59:59, ELIGIBLE",
        "2027-06-30, 17:00:00, ELIGIBLE",
        "2027-06-30, 17:00:01, INELIGIBLE",
        "2027-07-01, 00:00:00, INELIGIBLE"
    })
    void the_last_moment_is_17_00_in_paris_on_30_june_2027(LocalDate day, LocalTime time, Verdict verdict) {
        Submission submission = Submission.sentOn(day).at(time);

        assertThat(decide(GROUPING, costing("100000.00", "0.00"), submission)).hasVerdict(Track.FUNDING, verdict);
    }

    @Test
    void on_the_last_day_the_time_is_missing() {
        Decision decision =
                decide(GROUPING, costing("100000.00", "0.00"), Submission.sentOn(LocalDate.of(2027, 6, 30)));

        assertThat(decision).isMissingOnly("submission.sentAt");
    }

    private static Answers marks(int attraction, int benefit, int access, int environment) {
        return Answers.none()
                .with("ATTRACTION", Answer.of(attraction))
                .with("BENEFIT", Answer.of(benefit))
                .with("ACCESS", Answer.of(access))
                .with("ENVIRONMENT", Answer.of(environment));
    }

    @ParameterizedTest
    @CsvSource({
        "5, 5, 1, 0, INELIGIBLE", // 11
        "3, 3, 3, 3, ELIGIBLE", // 12
        "5, 5, 2, 0, ELIGIBLE" // 12
    })
    void twelve_points_are_enough_for_the_selection(
            int attraction, int benefit, int access, int environment, Verdict verdict) {
        Dossier dossier = Dossier.of(GROUPING, costing("100000.00", "0.00")).withSubmission(IN_TIME);

        Decision decision = assess(dossier.withAssessment(marks(attraction, benefit, access, environment)));

        assertThat(decision).hasVerdict(Track.SELECTION, verdict);
    }

    @Test
    void points_never_change_the_verdict_on_funding_nor_the_aid() {
        // 107,000.00, 50%; and 29,999.99 in all
        Dossier eligible = Dossier.of(GROUPING, costing("100000.00", "0.00")).withSubmission(IN_TIME);
        Dossier ineligible = Dossier.of(GROUPING, costing("28037.38", "0.00")).withSubmission(IN_TIME);

        for (int mark = 0; mark <= 5; mark++) {
            assertThat(assess(eligible.withAssessment(marks(mark, mark, mark, mark))))
                    .hasVerdict(Track.FUNDING, Verdict.ELIGIBLE)
                    .hasAid("53500.00");
            assertThat(assess(ineligible.withAssessment(marks(mark, mark, mark, mark))))
                    .hasVerdict(Track.FUNDING, Verdict.INELIGIBLE)
                    .hasAid("0.00");
        }
        assertThat(assess(eligible.withAssessment(Answers.none())))
                .hasVerdict(Track.FUNDING, Verdict.ELIGIBLE)
                .hasVerdict(Track.SELECTION, Verdict.INCOMPLETE);
        assertThat(assess(eligible)).hasVerdict(Track.SELECTION, Verdict.NOT_SOUGHT);
    }
}
