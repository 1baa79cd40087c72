package io.github.federules.jackson.calls;

import static io.github.federules.core.money.Euros.euros;
import static io.github.federules.jackson.calls.Applying.asked;
import static io.github.federules.jackson.calls.Applying.call;
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
import io.github.federules.core.dossier.Operation;
import io.github.federules.core.dossier.Party;
import io.github.federules.core.dossier.Realisation;
import io.github.federules.core.dossier.Submission;
import io.github.federules.core.dossier.Track;
import io.github.federules.core.reading.DeadlineDay;
import io.github.federules.core.reading.Reading;
import io.github.federules.core.result.Verdict;
import io.github.federules.core.rule.Outcome;
import io.github.federules.core.rule.Rule;
import io.github.federules.feder.FederEligibility;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Three calls that give each party a rate of its own. */
class PartnershipCallsTest {

    private static final Call RESEARCH = call("conditional/pl-research-2018");
    private static final Call IDEMO = call("conditional/aura-idemo-2025");
    private static final Call EUROPE = call("conditional/interreg-europe");

    private static final LocalDate BEFORE_THE_LAST_DAY = LocalDate.of(2025, 10, 27);

    private static CostLine research(String category, String amount) {
        return CostLine.of(CostNature.OTHER, euros(amount)).answering(asked(RESEARCH, "RESEARCH"), Answer.of(category));
    }

    private static Applicant researcher(String size, boolean isBody) {
        return Applicant.of("Atelier", BeneficiaryKind.PRIVATE_ESTABLISHMENT)
                .answering(asked(RESEARCH, "SIZE"), Answer.of(size))
                .answering(asked(RESEARCH, "RESEARCH_BODY"), Answer.of(isBody));
    }

    private static Party partner(String size, boolean isBody) {
        return Party.unknown()
                .withName("Partenaire")
                .answering(asked(RESEARCH, "SIZE"), Answer.of(size))
                .answering(asked(RESEARCH, "RESEARCH_BODY"), Answer.of(isBody));
    }

    private static Decision research(Applicant applicant, String ground, CostLine... lines) {
        Operation operation = Operation.untitled()
                .answering(asked(RESEARCH, "GROUND"), Answer.of(ground))
                .answering(asked(RESEARCH, "TWO_STATES"), Answer.of(false));
        for (CostLine line : lines) {
            operation = operation.with(line);
        }
        return FederEligibility.under(RESEARCH).assess(Dossier.of(applicant, operation));
    }

    @ParameterizedTest
    @CsvSource({
        // 50 + 20 + 15 = 85, at most 80%; 25 + 20 + 15 = 60%
        "MICRO, DISSEMINATION, 80000.00, 60000.00",
        "SMALL, DISSEMINATION, 80000.00, 60000.00",
        // 50 + 10 + 15 = 75%; 25 + 10 + 15 = 50%
        "MEDIUM, DISSEMINATION, 75000.00, 50000.00",
        // 50 + 15 = 65%; 25 + 15 = 40%
        "LARGE, DISSEMINATION, 65000.00, 40000.00",
        // 50 + 20 = 70%; 25 + 20 = 45%
        "SMALL, NONE, 70000.00, 45000.00",
        "MEDIUM, NONE, 60000.00, 35000.00",
        "LARGE, NONE, 50000.00, 25000.00"
    })
    void research_has_a_rate_for_each_category_and_size(
            String size, String ground, String industrial, String experimental) {
        Applicant applicant = researcher(size, false);

        assertThat(research(applicant, ground, research("INDUSTRIAL", "100000.00")))
                .hasAid(industrial);
        assertThat(research(applicant, ground, research("EXPERIMENTAL", "100000.00")))
                .hasAid(experimental);
        assertThat(research(applicant, ground, research("FUNDAMENTAL", "100000.00")))
                .hasAid("100000.00");
    }

    @Test
    void research_of_two_small_enterprises_in_collaboration_gets_440_000() {
        // 80% of 400,000.00 = 320,000.00 and 60% of 200,000.00 = 120,000.00; 400,000.00 is two thirds of the costs
        Decision decision = research(
                researcher("SMALL", false).joinedBy(partner("SMALL", false)),
                "ENTERPRISES",
                research("INDUSTRIAL", "400000.00"),
                research("EXPERIMENTAL", "200000.00").withPartner("Partenaire"));

        assertThat(decision).isEligible().hasAid("440000.00");
        assertThat(decision).hasAidShare("Atelier", "320000.00").hasAidShare("Partenaire", "120000.00");
    }

    @ParameterizedTest
    @CsvSource({
        // 70% of 100,000.00 = 70,000.00, and of 100,000.01 = 70,000.007
        "70000.00, SMALL, ELIGIBLE",
        "70000.01, SMALL, INELIGIBLE",
        // Without an SME, and in one Member State
        "70000.00, LARGE, INELIGIBLE"
    })
    void research_takes_no_enterprise_alone_for_a_collaboration(String most, String size, Verdict verdict) {
        Decision decision = research(
                researcher("LARGE", false).joinedBy(partner(size, false)),
                "ENTERPRISES",
                research("INDUSTRIAL", most),
                research("INDUSTRIAL", "30000.00").withPartner("Partenaire"));

        assertThat(decision).hasVerdict(Track.FUNDING, verdict);
    }

    @ParameterizedTest
    @CsvSource({
        // A tenth of 100,000.00 = 10,000.00, and of 99,999.99 = 9,999.999
        "10000.00, ELIGIBLE, 78500.00",
        "9999.99, INELIGIBLE, 0.00"
    })
    void research_asks_a_tenth_of_a_research_body(String ofBody, Verdict verdict, String aid) {
        // 80% of 90,000.00 = 72,000.00 and 65% of 10,000.00 = 6,500.00
        Decision decision = research(
                researcher("SMALL", false).joinedBy(partner("LARGE", true)),
                "BODY",
                research("INDUSTRIAL", "90000.00"),
                research("INDUSTRIAL", ofBody).withPartner("Partenaire"));

        assertThat(decision).hasVerdict(Track.FUNDING, verdict).hasAid(aid);
    }

    private static Party idemo(String name, String category) {
        return Party.unknown().withName(name).answering(asked(IDEMO, "PARTNER"), Answer.of(category));
    }

    private static Applicant small() {
        return Applicant.of("Start", BeneficiaryKind.PRIVATE_ESTABLISHMENT)
                .answering(asked(IDEMO, "PARTNER"), Answer.of("SMALL"));
    }

    private static Operation demonstrator(LocalDate endsOn) {
        return Operation.untitled()
                .answering(asked(IDEMO, "UNLINKED"), Answer.of(true))
                .withRealisation(Realisation.from(LocalDate.of(2026, 1, 1), endsOn));
    }

    private static Operation demonstrator() {
        return demonstrator(LocalDate.of(2027, 12, 31));
    }

    private static CostLine cost(String amount) {
        return CostLine.of(CostNature.OTHER, euros(amount));
    }

    private static Dossier sent(Applicant applicant, Operation operation) {
        return Dossier.of(applicant, operation).withSubmission(Submission.sentOn(BEFORE_THE_LAST_DAY));
    }

    private static Decision idemo(Applicant applicant, Operation operation) {
        return FederEligibility.under(IDEMO).assess(sent(applicant, operation));
    }

    @Test
    void idemo_pays_each_company_the_rate_of_its_category() {
        Applicant consortium = small().joinedBy(idemo("Midi", "MIDCAP")).joinedBy(idemo("Université", "ACADEMIC"));
        Operation operation =
                demonstrator().with(cost("600000.00")).with(cost("900000.00").withPartner("Midi"));

        // 60% of 600,000.00 = 360,000.00 and 35% of 900,000.00 = 315,000.00
        assertThat(idemo(consortium, operation))
                .isEligible()
                .hasRetainedTotal("1500000.00")
                .hasAid("675000.00")
                .hasAidShare("Start", "360000.00")
                .hasAidShare("Midi", "315000.00");
        // The rate of the academic partner is unknown: its costs count in the total alone.
        assertThat(idemo(consortium, operation.with(cost("200000.00").withPartner("Université"))))
                .isEligible()
                .hasRetainedTotal("1700000.00")
                .hasAid("675000.00");
    }

    @ParameterizedTest
    @CsvSource({
        // Of 1,000,000.00
        "SMALL, 600000.00",
        "MEDIUM, 500000.00",
        "MIDCAP, 350000.00",
        "LARGE, 250000.00"
    })
    void idemo_has_four_rates(String category, String aid) {
        Applicant consortium = small().joinedBy(idemo("Autre", category)).joinedBy(idemo("Université", "ACADEMIC"));

        assertThat(idemo(consortium, demonstrator().with(cost("1000000.00").withPartner("Autre"))))
                .isEligible()
                .hasAid(aid);
    }

    @ParameterizedTest
    @CsvSource({
        "MIDCAP, ACADEMIC, TWO_COMPANIES, PASSED",
        "ACADEMIC, ACADEMIC, TWO_COMPANIES, FAILED",
        "LARGE, LARGE, ACADEMIC_PARTNER, FAILED",
        "LARGE, ACADEMIC, SME_OR_MIDCAP, PASSED"
    })
    void idemo_asks_for_two_companies_and_an_academic_partner(
            String second, String third, String rule, Outcome outcome) {
        Applicant consortium = small().joinedBy(idemo("Deux", second)).joinedBy(idemo("Trois", third));

        assertThat(idemo(consortium, demonstrator().with(cost("1000000.00")))).hasOutcome(Rule.of(rule), outcome);
    }

    @Test
    void idemo_needs_an_sme_or_a_midcap() {
        Applicant consortium = Applicant.unknown()
                .answering(asked(IDEMO, "PARTNER"), Answer.of("LARGE"))
                .joinedBy(idemo("Deux", "LARGE"))
                .joinedBy(idemo("Trois", "ACADEMIC"));

        assertThat(idemo(consortium, demonstrator().with(cost("1000000.00"))))
                .hasOutcome(Rule.of("SME_OR_MIDCAP"), Outcome.FAILED);
    }

    @ParameterizedTest
    @CsvSource({
        "999999.99, 2027-12-31, INELIGIBLE",
        "1000000.00, 2027-12-31, ELIGIBLE",
        "4000000.00, 2027-12-31, ELIGIBLE",
        "4000000.01, 2027-12-31, INELIGIBLE",
        // A day less than 24 months, 48 months, a day more
        "1000000.00, 2027-12-30, INELIGIBLE",
        "1000000.00, 2029-12-31, ELIGIBLE",
        "1000000.00, 2030-01-01, INELIGIBLE"
    })
    void idemo_takes_1_to_4_million_in_24_to_48_months(String total, LocalDate endsOn, Verdict verdict) {
        Applicant consortium = small().joinedBy(idemo("Midi", "MIDCAP")).joinedBy(idemo("Université", "ACADEMIC"));

        assertThat(idemo(consortium, demonstrator(endsOn).with(cost(total)))).hasVerdict(Track.FUNDING, verdict);
    }

    @Test
    void idemo_leaves_open_whether_the_lead_and_the_last_day_count() {
        Applicant six = small();
        for (String name : new String[] {"A", "B", "C", "D"}) {
            six = six.joinedBy(idemo(name, "MEDIUM"));
        }
        six = six.joinedBy(idemo("Université", "ACADEMIC"));
        Operation operation = demonstrator().with(cost("1000000.00"));
        Reading others = IDEMO.openReading("LEAD_COUNTS=NO").orElseThrow();

        assertThat(idemo(six, operation)).isIneligible().dependsOn(others);
        assertThat(FederEligibility.under(IDEMO).reading(others).assess(sent(six, operation)))
                .isEligible();

        Applicant three = small().joinedBy(idemo("A", "MEDIUM")).joinedBy(idemo("Université", "ACADEMIC"));
        Dossier onTheLastDay =
                sent(three, operation).withSubmission(Submission.sentOn(BEFORE_THE_LAST_DAY.plusDays(1)));
        assertThat(FederEligibility.under(IDEMO).assess(onTheLastDay))
                .isEligible()
                .dependsOnlyOn(DeadlineDay.EXCLUSIVE);
    }

    private static Party body(String name, String status, boolean norwegian) {
        return Party.unknown()
                .withName(name)
                .answering(asked(EUROPE, "STATUS"), Answer.of(status))
                .answering(asked(EUROPE, "IN_NORWAY"), Answer.of(norwegian));
    }

    @Test
    void interreg_europe_pays_by_status_and_norway_nothing() {
        Applicant lead = Applicant.of("Région", BeneficiaryKind.LOCAL_AUTHORITY)
                .answering(asked(EUROPE, "STATUS"), Answer.of("PUBLIC"))
                .answering(asked(EUROPE, "IN_NORWAY"), Answer.of(false))
                .joinedBy(body("Fondation", "NON_PROFIT", false))
                .joinedBy(body("Fylke", "PUBLIC", true));
        Operation operation = Operation.untitled()
                .with(CostLine.of(CostNature.STAFF, euros("60000.00")))
                .with(CostLine.of(CostNature.TRAVEL, euros("5000.00")))
                .with(CostLine.of(CostNature.STAFF, euros("40000.00")).withPartner("Fondation"))
                .with(CostLine.of(CostNature.TRAVEL, euros("4000.00")).withPartner("Fondation"))
                .with(CostLine.of(CostNature.STAFF, euros("10000.00")).withPartner("Fylke"));

        // 80% of 60,000.00 + 15% + 5,000.00 = 74,000.00; 70% of 40,000.00 + 15% + 4,000.00 = 50,000.00; 11,500.00
        assertThat(FederEligibility.under(EUROPE).assess(Dossier.of(lead, operation)))
                .isEligible()
                .hasRetainedTotal("135500.00")
                .hasAid("94200.00")
                .hasAidShare("Région", "59200.00")
                .hasAidShare("Fondation", "35000.00");
    }
}
