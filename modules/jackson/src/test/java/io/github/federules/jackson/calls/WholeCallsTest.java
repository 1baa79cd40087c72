package io.github.federules.jackson.calls;

import static io.github.federules.core.dossier.FteShare.fte;
import static io.github.federules.core.money.Euros.euros;
import static io.github.federules.jackson.calls.Applying.asked;
import static io.github.federules.jackson.calls.Applying.call;
import static io.github.federules.jackson.calls.Applying.decide;
import static io.github.federules.jackson.calls.Applying.infrastructure;
import static io.github.federules.testkit.assertions.FederulesAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.federules.core.call.Call;
import io.github.federules.core.criterion.Answer;
import io.github.federules.core.decision.Decision;
import io.github.federules.core.dossier.Applicant;
import io.github.federules.core.dossier.BeneficiaryKind;
import io.github.federules.core.dossier.CostLine;
import io.github.federules.core.dossier.CostNature;
import io.github.federules.core.dossier.Dossier;
import io.github.federules.core.dossier.FinancingPlan;
import io.github.federules.core.dossier.Operation;
import io.github.federules.core.dossier.Party;
import io.github.federules.core.dossier.Submission;
import io.github.federules.core.dossier.Track;
import io.github.federules.core.result.Verdict;
import io.github.federules.core.rule.Outcome;
import io.github.federules.core.rule.Rule;
import io.github.federules.feder.FederEligibility;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Calls that other files and the catalogue have in a simple form, with all terms that were read in their sources. */
class WholeCallsTest {

    private static final Call INDUSTRY = call("conditional/hdf-industry-2024");
    private static final Call ASYLUM = call("conditional/amif-2015");
    private static final Call OLD_FUNDS = call("conditional/esf-erdf-2010");
    private static final Call FOOD = call("conditional/leader-food");
    private static final Call GUIDE = call("conditional/cvl-guide");
    private static final Call LOIRE = call("conditional/pdl-research-2023");
    private static final Call INTERCHANGES = call("conditional/normandie-interchanges-2022");

    private static Party industrial(String name, String role, String size) {
        return Party.of(name, BeneficiaryKind.PRIVATE_ESTABLISHMENT)
                .answering(asked(INDUSTRY, "ROLE"), Answer.of(role))
                .answering(asked(INDUSTRY, "SIZE"), Answer.of(size));
    }

    private static Applicant small() {
        return Applicant.of(industrial("Atelier", "COMPANY", "SMALL"))
                .answering(asked(INDUSTRY, "IN_REGION"), Answer.of(true));
    }

    private static Operation shared(String ground, String ofLead, String... ofPartners) {
        Operation operation = Operation.untitled()
                .answering(asked(INDUSTRY, "GROUND"), Answer.of(ground))
                .with(CostLine.of(CostNature.OTHER, euros(ofLead)))
                .withFinancing(FinancingPlan.own(euros("0.00")));
        for (int i = 0; i < ofPartners.length; i += 2) {
            operation = operation.with(
                    CostLine.of(CostNature.OTHER, euros(ofPartners[i + 1])).withPartner(ofPartners[i]));
        }
        return operation;
    }

    private static Decision industry(Applicant applicant, Operation operation) {
        return FederEligibility.under(INDUSTRY).assess(Dossier.of(applicant, operation));
    }

    @Test
    void industry_pays_each_company_by_its_size_within_a_shared_cap() {
        Applicant two = small().joinedBy(industrial("Usine", "COMPANY", "LARGE"));

        // 50% of 100,000.00 and 40% of 50,000.00
        assertThat(industry(two, shared("COMPANIES", "100000.00", "Usine", "50000.00")))
                .isEligible()
                .hasAid("70000.00")
                .hasAidShare("Atelier", "50000.00")
                .hasAidShare("Usine", "20000.00");
        // 50% of 300,000.00 = 150,000.00 and 40% of 200,000.00 = 80,000.00: 230,000.00, at most 200,000.00
        assertThat(industry(two, shared("COMPANIES", "300000.00", "Usine", "200000.00")))
                .isEligible()
                .hasAid("200000.00");
    }

    @Test
    void industry_raises_its_cap_with_a_laboratory_and_does_not_calculate_its_aid() {
        Applicant three = small().joinedBy(industrial("Usine", "COMPANY", "LARGE"))
                .joinedBy(industrial("Laboratoire", "LAB", "LARGE"));

        // 150,000.00 + 80,000.00, at most 300,000.00
        assertThat(industry(three, shared("RESEARCH", "300000.00", "Usine", "200000.00", "Laboratoire", "60000.00")))
                .isEligible()
                .hasRetainedTotal("560000.00")
                .hasAid("230000.00");
        // 50% of 800,000.00 = 400,000.00
        assertThat(industry(three, shared("RESEARCH", "800000.00", "Laboratoire", "100000.00")))
                .isEligible()
                .hasAid("300000.00");
    }

    @ParameterizedTest
    @CsvSource({
        // 70% of 100,000.00, and of 100,000.01 = 70,000.007
        "COMPANIES, 70000.00, 30000.00, ELIGIBLE",
        "COMPANIES, 70000.01, 30000.00, INELIGIBLE",
        // A tenth of 100,000.00, and of 99,999.99 = 9,999.999
        "RESEARCH, 90000.00, 10000.00, ELIGIBLE",
        "RESEARCH, 90000.00, 9999.99, INELIGIBLE"
    })
    void industry_asks_for_a_collaboration(String ground, String ofLead, String ofPartner, Verdict verdict) {
        Applicant two = small().joinedBy(industrial("Autre", ground.equals("RESEARCH") ? "LAB" : "COMPANY", "LARGE"));

        assertThat(industry(two, shared(ground, ofLead, "Autre", ofPartner))).hasVerdict(Track.FUNDING, verdict);
    }

    @Test
    void industry_leaves_open_whether_too_much_public_aid_lowers_its_own() {
        Applicant two = small().joinedBy(industrial("Usine", "COMPANY", "LARGE"));
        Operation most = shared("COMPANIES", "200000.00", "Usine", "200000.00")
                .withFinancing(FinancingPlan.own(euros("0.00")).withOtherPublic(euros("20000.01")));
        // 100,000.00 + 80,000.00 = 180,000.00, and 20,000.01 of others: a cent too much
        assertThat(industry(two, most))
                .isIneligible()
                .hasOutcome(Rule.of("ALL_AID"), Outcome.FAILED)
                .dependsOn(INDUSTRY.openReading("OVER_CAP=LESS").orElseThrow());
        assertThat(FederEligibility.under(INDUSTRY)
                        .reading(INDUSTRY.openReading("OVER_CAP=LESS").orElseThrow())
                        .assess(Dossier.of(two, most)))
                .isEligible()
                .hasAid("179999.99");
    }

    @ParameterizedTest
    @CsvSource({
        // 15% of 3,333,333.34 = 500,000.001, the cap; 7% of it = 233,333.3338
        "STAFF, 3333333.34, 3833333.34",
        "DIRECT, 3333333.34, 3566666.67",
        // 7% of 7,142,857.14 = 499,999.9998
        "DIRECT, 7142857.14, 7642857.13",
        "STAFF, 100000.00, 115000.00",
        "DIRECT, 100000.00, 107000.00"
    })
    void asylum_pays_the_flat_rate_that_the_applicant_chooses(String option, String staff, String total) {
        Operation operation = Operation.untitled().staff("Équipe", euros(staff), fte("1"));

        assertThat(decide(ASYLUM, operation.answering(asked(ASYLUM, "OPTION"), Answer.of(option))))
                .hasRetainedTotal(total)
                .computesNoAid();
    }

    @ParameterizedTest
    @CsvSource({
        // + 20% = 83,333.332: 499,999.99; of 416,666.67 + 20% = 83,333.334: 500,000.00; of 416,666.68: 500,000.01
        "FLAT, 416666.66, 499999.99, ELIGIBLE",
        "FLAT, 416666.67, 500000.00, ELIGIBLE",
        "FLAT, 416666.68, 500000.01, INELIGIBLE",
        "REAL, 600000.00, 600000.00, ELIGIBLE"
    })
    void the_old_funds_exclude_their_flat_rate_above_500_000(
            String option, String cost, String total, Verdict verdict) {
        Operation operation = infrastructure(cost).answering(asked(OLD_FUNDS, "INDIRECT_COSTS"), Answer.of(option));

        assertThat(decide(OLD_FUNDS, operation)).hasRetainedTotal(total).hasVerdict(Track.FUNDING, verdict);
    }

    private static Operation food(String cost, String other, boolean isTangible) {
        return infrastructure(cost)
                .answering(asked(FOOD, "TANGIBLE"), Answer.of(isTangible))
                .withFinancing(FinancingPlan.own(euros("40000.00")).withOtherPublic(euros(other)));
    }

    @ParameterizedTest
    @CsvSource({
        // 80% of 5,000.00 = 4,000.00, and 2,249.99 or 2,250.00 of others: 6,250.00 at least
        "5000.00, 2249.99, FAILED",
        "5000.00, 2250.00, PASSED",
        // 80% of 7,812.50 = 6,250.00 alone
        "7812.50, 0.00, PASSED"
    })
    void food_needs_6_250_of_public_aid(String cost, String other, Outcome outcome) {
        assertThat(decide(FOOD, food(cost, other, true))).hasOutcome(Rule.of("LEAST_PUBLIC_AID"), outcome);
    }

    @Test
    void food_caps_all_public_aid_of_tangible_investment_alone() {
        // 40,000.00, the cap, and 85,000.01 are a cent above 125,000.00
        Operation tangible = food("200000.00", "85000.01", true);

        assertThat(decide(FOOD, food("200000.00", "85000.00", true)))
                .isEligible()
                .hasAid("40000.00");
        assertThat(decide(FOOD, tangible)).isIneligible();
        assertThat(decide(FOOD, FOOD.openReading("OVER_CAP=LESS").orElseThrow(), tangible))
                .isEligible()
                .hasAid("39999.99");
        assertThat(decide(FOOD, food("200000.00", "85000.01", false)))
                .isEligible()
                .hasAid("40000.00");
    }

    private static Operation underTheGuide(String part, String flatRate, boolean isLocal) {
        return Operation.untitled()
                .answering(asked(GUIDE, "PART"), Answer.of(part))
                .answering(asked(GUIDE, "FLAT_RATE"), Answer.of(flatRate))
                .answering(asked(GUIDE, "LOCAL_INVESTMENT"), Answer.of(isLocal))
                .withFinancing(FinancingPlan.own(euros("20000.00")));
    }

    @ParameterizedTest
    @CsvSource({
        // The guide's own figures: 120,000.00 + 7%, 100,000.00 + 15% (with 20,000.00 at real cost), 120,000.00 + 25%
        "SEVEN, 100000.00, 20000.00, 128400.00",
        "FIFTEEN, 100000.00, 0.00, 115000.00",
        "TWENTY_FIVE, 100000.00, 20000.00, 150000.00",
        // 20% of 100,000.00, in the place of the staff
        "TWENTY, 20000.00, 100000.00, 120000.00",
        // 80,000.00 + 40%; the guide prints 40,000.00 of 100,000.00 beside 80,000.00 of staff
        "FORTY, 80000.00, 5000.00, 112000.00",
        "NONE, 100000.00, 20000.00, 120000.00"
    })
    void the_guide_adds_the_flat_rate_that_applies(String flatRate, String staff, String services, String total) {
        Operation operation = underTheGuide("REGIONAL", flatRate, false)
                .staff("Équipe", euros(staff), fte("1"))
                .cost(CostNature.SERVICES, "Prestations", euros(services));

        assertThat(decide(GUIDE, operation)).isEligible().hasRetainedTotal(total);
    }

    @ParameterizedTest
    @CsvSource({
        // 60% and 54% of 100,000.00; own funds of 20,000.00 are 20% of it, and less than 20% of 100,000.01
        "REGIONAL, 100000.00, true, ELIGIBLE, 60000.00",
        "INTERREGIONAL, 100000.00, true, ELIGIBLE, 54000.00",
        "REGIONAL, 100000.01, true, INELIGIBLE, 0.00",
        "REGIONAL, 200000.00, false, ELIGIBLE, 120000.00"
    })
    void the_guide_has_a_rate_for_each_part_and_asks_a_fifth_of_investing_authorities(
            String part, String cost, boolean isLocal, Verdict verdict, String aid) {
        Operation operation =
                underTheGuide(part, "NONE", isLocal).cost(CostNature.INFRASTRUCTURE, "Salle", euros(cost));

        assertThat(decide(GUIDE, operation)).hasVerdict(Track.FUNDING, verdict).hasAid(aid);
    }

    private static Decision loire(String size, boolean isYoung, String domain) {
        Applicant applicant = Applicant.of("Start", BeneficiaryKind.PRIVATE_ESTABLISHMENT)
                .answering(asked(LOIRE, "SIZE"), Answer.of(size))
                .answering(asked(LOIRE, "OVER_A_YEAR"), Answer.of(true))
                .answering(asked(LOIRE, "JEI"), Answer.of(isYoung))
                .answering(asked(LOIRE, "TAX_CREDIT"), Answer.of(true))
                .answering(asked(LOIRE, "IN_REGION"), Answer.of(true));
        Operation operation = infrastructure("10.00").answering(asked(LOIRE, "DOMAIN"), Answer.of(domain));
        return FederEligibility.under(LOIRE)
                .assess(Dossier.of(applicant, operation).withSubmission(Submission.sentOn(LocalDate.of(2023, 12, 1))));
    }

    @ParameterizedTest
    @CsvSource({
        "MICRO, true, HEALTH, ELIGIBLE",
        "SMALL, true, TRANSITION, ELIGIBLE",
        "MEDIUM, true, HEALTH, INELIGIBLE",
        "SMALL, false, HEALTH, INELIGIBLE",
        "SMALL, true, OTHER, INELIGIBLE"
    })
    void loire_takes_small_young_innovative_companies_in_two_domains(
            String size, boolean isYoung, String domain, Verdict verdict) {
        assertThat(loire(size, isYoung, domain)).hasVerdict(Track.FUNDING, verdict);
    }

    @Test
    void loire_gives_from_20_to_70_percent() {
        // Of 10.00
        assertThat(loire("SMALL", true, "HEALTH")).hasAid("2.00").hasAidUpTo("7.00");
    }

    @ParameterizedTest
    @CsvSource({
        "LOCAL_AUTHORITY, false, ELIGIBLE",
        "PRIVATE_ESTABLISHMENT, true, ELIGIBLE",
        "PRIVATE_ESTABLISHMENT, false, INELIGIBLE",
        "ASSOCIATION, false, INELIGIBLE"
    })
    void interchanges_are_open_to_semi_public_companies_and_no_others(
            BeneficiaryKind kind, boolean isSemiPublic, Verdict verdict) {
        Applicant applicant =
                Applicant.of("Porteur", kind).answering(asked(INTERCHANGES, "SEM_OR_SPL"), Answer.of(isSemiPublic));

        assertThat(FederEligibility.under(INTERCHANGES)
                        .assess(Dossier.of(applicant, infrastructure("10.00"))
                                .withSubmission(Submission.sentOn(LocalDate.of(2022, 10, 31)))))
                .hasVerdict(Track.FUNDING, verdict);
    }
}
