package io.github.federules.jackson.calls;

import static io.github.federules.core.dossier.FteShare.fte;
import static io.github.federules.core.money.Euros.euros;
import static io.github.federules.jackson.calls.Applying.call;
import static io.github.federules.jackson.calls.Applying.decide;
import static io.github.federules.jackson.calls.Applying.dossier;
import static io.github.federules.jackson.calls.Applying.infrastructure;
import static io.github.federules.testkit.assertions.FederulesAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.federules.core.decision.Decision;
import io.github.federules.core.dossier.Applicant;
import io.github.federules.core.dossier.BeneficiaryKind;
import io.github.federules.core.dossier.CostLine;
import io.github.federules.core.dossier.CostNature;
import io.github.federules.core.dossier.Dossier;
import io.github.federules.core.dossier.FinancingPlan;
import io.github.federules.core.dossier.Operation;
import io.github.federules.core.dossier.Party;
import io.github.federules.core.dossier.Realisation;
import io.github.federules.core.dossier.Submission;
import io.github.federules.core.dossier.Track;
import io.github.federules.core.money.Rate;
import io.github.federules.core.result.Verdict;
import io.github.federules.core.rule.Outcome;
import io.github.federules.core.rule.Rule;
import io.github.federules.feder.FederEligibility;
import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StateAndRegionCallsTest {

    private static final Realisation THREE_YEARS =
            Realisation.from(LocalDate.of(2024, 1, 1), LocalDate.of(2026, 12, 31));
    private static final Operation WITH_VAT = Operation.untitled()
            .with(CostLine.of(CostNature.DIGITAL_EQUIPMENT, "Serveurs", euros("100000.00"))
                    .withVat(euros("20000.00")));

    @ParameterizedTest
    @CsvSource({"399999.98,199999.99", "400000.00,200000.00", "500000.00,200000.00"})
    void industry_gives_small_companies_half_and_at_most_200_000(String cost, String aid) {
        assertThat(decide(call("hdf-industry-sme"), ownPlan(cost))).hasAid(aid);
    }

    @ParameterizedTest
    // 40% of 499,999.99 = 199,999.996
    @CsvSource({"100000.00,40000.00", "499999.99,199999.99", "500000.00,200000.00", "600000.00,200000.00"})
    void industry_gives_other_companies_forty_percent_and_at_most_200_000(String cost, String aid) {
        assertThat(decide(call("hdf-industry-large"), ownPlan(cost))).hasAid(aid);
    }

    @ParameterizedTest
    @CsvSource({"50000.00,PASSED", "50000.01,FAILED"})
    void industry_lets_all_public_aid_be_200_000(String other, Outcome outcome) {
        // 50% of 300,000.00 = 150,000.00; 150,000.00 + 50,000.00 = 200,000.00
        Operation operation = infrastructure("300000.00")
                .withFinancing(FinancingPlan.own(euros("0.00")).withOtherPublic(euros(other)));
        assertThat(decide(call("hdf-industry-sme"), operation)).hasOutcome(Rule.PUBLIC_AID, outcome);
    }

    @Test
    void normandie_pays_the_tax_only_to_who_does_not_recover_it() {
        // 100,000.00 + 15% = 115,000.00, half of it 57,500.00; 120,000.00 + 15% = 138,000.00, half of it 69,000.00
        assertThat(recovering(true)).hasAid("57500.00");
        assertThat(recovering(false)).hasAid("69000.00");
    }

    @Test
    void normandie_leaves_the_aid_open_while_nobody_states_who_recovers_the_tax() {
        Decision decision = decide(call("normandie-idee"), WITH_VAT);
        assertThat(decision).hasVerdict(Track.FUNDING, Verdict.ELIGIBLE);
        assertThat(decision).hasAid("57500.00");
        assertThat(decision).hasAidUpTo("69000.00");
        assertThat(decision).isMissingOnly("applicant.recoversVat");
    }

    @ParameterizedTest
    @CsvSource({
        "100000.00,115000.00",
        // 15% of 3,333,333.33 = 499,999.9995
        "3333333.33,3833333.32",
        // 15% of 3,333,333.34 = 500,000.001, the cap
        "3333333.34,3833333.34",
        // 15% of 4,000,000.00 = 600,000.00, above the cap
        "4000000.00,4500000.00"
    })
    void asylum_adds_fifteen_percent_of_staff_up_to_500_000(String staff, String total) {
        Decision decision =
                decide(call("amif-2015-staff"), Operation.untitled().staff("Équipe", euros(staff), fte("1")));
        assertThat(decision).hasRetainedTotal(total);
        assertThat(decision).computesNoAid();
    }

    @ParameterizedTest
    @CsvSource({
        "120000.00,128400.00",
        // 7% of 7,142,857.14 = 499,999.9998
        "7142857.14,7642857.13",
        // 7% of 7,142,857.15 = 500,000.0005, the cap
        "7142857.15,7642857.15",
        "10000000.00,10500000.00"
    })
    void asylum_adds_seven_percent_of_direct_costs_up_to_500_000(String cost, String total) {
        assertThat(decide(call("amif-2015-direct"), infrastructure(cost))).hasRetainedTotal(total);
    }

    @ParameterizedTest
    @CsvSource({"599999.99,INELIGIBLE", "600000.00,ELIGIBLE"})
    void frugal_ai_asks_for_600_000(String cost, Verdict verdict) {
        Decision decision = decide(call("diat-2023"), infrastructure(cost).withRealisation(THREE_YEARS));
        assertThat(decision).hasVerdict(Track.FUNDING, verdict);
    }

    @Test
    void frugal_ai_gives_from_a_quarter_to_four_fifths_as_the_authority_sets() {
        // 25% and 80% of 600,000.00; 50% once that is set
        Operation operation = infrastructure("600000.00").withRealisation(THREE_YEARS);
        Decision open = decide(call("diat-2023"), operation);
        assertThat(open).hasAid("150000.00");
        assertThat(open).hasAidUpTo("480000.00");
        assertThat(open).isMissingOnly("operation.aidRate");
        assertThat(decide(call("diat-2023"), operation.withAidRate(Rate.percent("50"))))
                .hasAid("300000.00");
    }

    @Test
    void industry_shares_its_cap_among_partners() {
        // Half of 600,000.00 is over 200,000.00; 400 : 200 parts of that are 133,333.33 and 66,666.67.
        Operation operation = Operation.untitled()
                .with(CostLine.of(CostNature.INFRASTRUCTURE, euros("400000.00")))
                .with(CostLine.of(CostNature.STUDIES, euros("200000.00")).withPartner("Laboratoire"))
                .withFinancing(FinancingPlan.own(euros("0.00")));
        Applicant applicant = Applicant.of("Usine", BeneficiaryKind.PRIVATE_ESTABLISHMENT)
                .joinedBy(Party.of("Laboratoire", BeneficiaryKind.PUBLIC_ESTABLISHMENT));
        Decision decision = FederEligibility.under(call("hdf-industry-sme")).assess(Dossier.of(applicant, operation));
        assertThat(decision.aidShares()).hasSize(2);
        assertThat(decision).hasAidShare("Usine", "133333.33").hasAidShare("Laboratoire", "66666.67");
    }

    @ParameterizedTest
    @CsvSource({"2024-01-01,PASSED", "2026-12-31,PASSED", "2027-01-01,FAILED"})
    void frugal_ai_takes_at_most_36_months(LocalDate endsOn, Outcome outcome) {
        Operation operation =
                infrastructure("600000.00").withRealisation(Realisation.from(LocalDate.of(2024, 1, 1), endsOn));
        assertThat(decide(call("diat-2023"), operation)).hasOutcome(Rule.DURATION, outcome);
    }

    @ParameterizedTest
    @CsvSource({"23:59:00,PASSED", "23:59:01,FAILED"})
    void frugal_ai_closes_at_a_minute_to_midnight(LocalTime time, Outcome outcome) {
        Submission submission = Submission.sentOn(LocalDate.of(2023, 12, 1)).at(time);
        assertThat(decide(call("diat-2023"), infrastructure("600000.00"), submission))
                .hasOutcome(Rule.SUBMISSION_DEADLINE, outcome);
    }

    private static Operation ownPlan(String cost) {
        return infrastructure(cost).withFinancing(FinancingPlan.own(euros("0.00")));
    }

    private static Decision recovering(boolean recovers) {
        Applicant applicant =
                Applicant.of("Société", BeneficiaryKind.PRIVATE_ESTABLISHMENT).recoveringVat(recovers);
        return FederEligibility.under(call("normandie-idee"))
                .assess(dossier(WITH_VAT).withApplicant(applicant));
    }
}
