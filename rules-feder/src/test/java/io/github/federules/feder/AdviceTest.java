package io.github.federules.feder;

import static io.github.federules.core.dossier.FteShare.fte;
import static io.github.federules.core.money.Euros.euros;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.federules.core.call.Call;
import io.github.federules.core.condition.CommonCriteria;
import io.github.federules.core.condition.Condition;
import io.github.federules.core.criterion.Answer;
import io.github.federules.core.criterion.Criterion;
import io.github.federules.core.criterion.Subject;
import io.github.federules.core.decision.Decision;
import io.github.federules.core.dossier.Applicant;
import io.github.federules.core.dossier.BeneficiaryKind;
import io.github.federules.core.dossier.CostLine;
import io.github.federules.core.dossier.CostNature;
import io.github.federules.core.dossier.Dossier;
import io.github.federules.core.dossier.FinancingPlan;
import io.github.federules.core.dossier.Operation;
import io.github.federules.core.dossier.Party;
import io.github.federules.core.dossier.PolicyRole;
import io.github.federules.core.dossier.Realisation;
import io.github.federules.core.dossier.Submission;
import io.github.federules.core.language.LocalizedText;
import io.github.federules.core.money.Rate;
import io.github.federules.core.result.Advice;
import io.github.federules.core.result.Verdict;
import io.github.federules.core.rule.Clause;
import io.github.federules.core.term.Base;
import io.github.federules.core.term.FlatRate;
import io.github.federules.core.value.Value;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What the law above the call asks people to look at. */
class AdviceTest {

    private static final Applicant COMMUNE =
            Applicant.of("Ville de Bruay", BeneficiaryKind.LOCAL_AUTHORITY).running(PolicyRole.DIRECT);
    private static final Operation OPERATION = Operation.titled("a").declaring(FederCalls.EXPLORES_AI);

    private static final Clause CLAUSE = new Clause("L1", "the words of the call");
    private static final LocalizedText TITLE = new LocalizedText("Un appel", "A call");

    @Test
    void what_a_flat_rate_is_taken_of_may_be_at_real_cost_beside_it() {
        // Article 53(2): under a flat rate of all direct costs, these are the categories that it applies to.
        assertThat(topics(small(Base.STAFF))).containsExactly("SMALL_OPERATION");
        assertThat(topics(small(Base.DIRECT))).isEmpty();
    }

    @Test
    void a_line_that_some_party_would_bring_into_the_base_of_a_flat_rate_is_in_it() {
        Base ofAssociations = Base.lines("COSTS_OF_SOME", CostNature.STUDIES)
                .borneBy(Condition.where(CommonCriteria.KIND).in(BeneficiaryKind.ASSOCIATION.name()));
        Call call = Call.builder("small", TITLE)
                .pays(CLAUSE, CostNature.STUDIES)
                .flatRate(FlatRate.of(CLAUSE, Rate.percent("7"), ofAssociations))
                .aid(CLAUSE, Rate.percent("50"))
                .under(CommonProvisions.of2021())
                .build();
        Operation operation = Operation.untitled().with(CostLine.of(CostNature.STUDIES, euros("1000.00")));

        assertThat(topics(FederEligibility.under(call).assess(Dossier.of(COMMUNE, operation))))
                .doesNotContain("SMALL_OPERATION");
    }

    @Test
    void a_line_is_in_the_base_of_a_flat_rate_by_its_answers() {
        Criterion place = Criterion.named("PLACE", Subject.COST_LINE, TITLE)
                .withAnswer("HERE", TITLE)
                .withAnswer("THERE", TITLE);
        Base here = Base.lines("COSTS_HERE", Condition.where(place).in("HERE"));
        Call call = Call.builder("small", TITLE)
                .asks(CLAUSE, place)
                .pays(CLAUSE, CostNature.STUDIES)
                .flatRate(FlatRate.of(CLAUSE, Rate.percent("7"), here))
                .aid(CLAUSE, Rate.percent("50"))
                .under(CommonProvisions.of2021())
                .build();
        CostLine line = CostLine.of(CostNature.STUDIES, euros("1000.00"));

        for (String answer : List.of("HERE", "THERE")) {
            Operation operation = Operation.untitled().with(line.answering(place, Answer.of(answer)));
            assertThat(topics(FederEligibility.under(call).assess(Dossier.of(COMMUNE, operation))))
                    .isEqualTo(answer.equals("HERE") ? List.of() : List.of("SMALL_OPERATION"));
        }
    }

    private static Decision small(Base base) {
        Clause clause = new Clause("L1", "the words of the call");
        Call call = Call.builder("small", new LocalizedText("Un appel", "A call"))
                .pays(clause, CostNature.STAFF, CostNature.STUDIES)
                .flatRate(FlatRate.of(clause, Rate.percent("7"), base))
                .aid(clause, Rate.percent("50"))
                .under(CommonProvisions.of2021())
                .build();
        Operation studies = Operation.untitled().cost(CostNature.STUDIES, "a", euros("1000.00"));
        return FederEligibility.under(call).assess(Dossier.of(COMMUNE, studies));
    }

    @Test
    void up_to_two_hundred_thousand_real_costs_beside_the_flat_rate_need_another_basis() {
        assertThat(topics(decide(COMMUNE, OPERATION.cost(CostNature.STUDIES, "a", euros("200000.00")))))
                .containsExactly("SMALL_OPERATION");
        assertThat(topics(decide(COMMUNE, OPERATION.cost(CostNature.STUDIES, "a", euros("200000.01")))))
                .isEmpty();
    }

    @Test
    void staff_alone_is_what_the_flat_rate_is_taken_of_and_needs_none() {
        // 100,000.00 + 15% = 115,000.00, full time.
        Operation staffAlone = OPERATION.staff("a", euros("100000.00"), fte("1"));

        assertThat(topics(decide(COMMUNE, staffAlone))).isEmpty();
    }

    @Test
    void each_part_time_person_that_is_retained_needs_a_document() {
        Decision decision = decide(
                COMMUNE,
                OPERATION
                        .staff("full time", euros("200000.00"), fte("1"))
                        .staff("part time", euros("20000.00"), fte("0.99"))
                        .staff("set aside", euros("20000.00"), fte("0.19")));

        assertThat(topics(decision)).containsExactly("PART_TIME_DOCUMENT");
        assertThat(text(decision, "PART_TIME_DOCUMENT")).endsWith(" Part-time: 1 person (line 2).");
    }

    @Test
    void earlier_de_minimis_aid_and_this_aid_may_reach_the_ceiling_and_not_exceed_it() {
        // 500,000.00 gives the cap of 250,000.00; 300,000.00 - 250,000.00 = 50,000.00.
        Operation large = OPERATION.cost(CostNature.STUDIES, "a", euros("500000.00"));

        assertThat(topics(decide(COMMUNE.withDeMinimisAid(euros("50000.00")), large)))
                .isEmpty();
        assertThat(topics(decide(COMMUNE.withDeMinimisAid(euros("50000.01")), large)))
                .containsExactly("DE_MINIMIS");
    }

    @Test
    void beside_partners_who_share_the_aid_the_ceiling_is_compared_with_the_share_of_the_applicant() {
        // Half of 500,000.00 of the applicant, and of as much of the partner: 250,000.00 each, and 300,000.00 with
        // 50,000.00.
        Operation large = Operation.titled("a")
                .cost(CostNature.STUDIES, "a", euros("500000.00"))
                .with(CostLine.of(CostNature.STUDIES, euros("500000.00")).withPartner("b"));
        Applicant applicant = COMMUNE.joinedBy(Party.of("b", BeneficiaryKind.LOCAL_AUTHORITY));
        Call call = Call.builder("small", TITLE)
                .pays(CLAUSE, CostNature.STUDIES)
                .aid(CLAUSE, Rate.percent("50"))
                .sharedOut(CLAUSE)
                .build();

        assertThat(topics(FederEligibility.under(call)
                        .assess(Dossier.of(applicant.withDeMinimisAid(euros("50000.00")), large))))
                .isEmpty();
        assertThat(text(
                        FederEligibility.under(call)
                                .assess(Dossier.of(applicant.withDeMinimisAid(euros("50000.01")), large)),
                        "DE_MINIMIS"))
                .startsWith(
                        "If the aid falls under this regulation: with earlier aid of €50,000.01, the computed aid of"
                                + " €250,000.00 would exceed");
    }

    @Test
    void a_share_of_the_applicant_that_is_not_sure_yet_may_exceed_the_ceiling_and_need_not() {
        // From 400,000.00 to 500,000.00 in all, of which the applicant may get 250,000.00, and 249,999.99 are left.
        Operation large = Operation.titled("a")
                .cost(CostNature.STUDIES, "a", euros("500000.00"))
                .with(CostLine.of(CostNature.STUDIES, euros("500000.00")).withPartner("b"));
        Applicant applicant = COMMUNE.joinedBy(Party.of("b", BeneficiaryKind.LOCAL_AUTHORITY));
        Call call = Call.builder("small", TITLE)
                .pays(CLAUSE, CostNature.STUDIES)
                .aid(CLAUSE, Value.within(Rate.percent("40"), Rate.percent("50")))
                .sharedOut(CLAUSE)
                .build();

        assertThat(text(
                        FederEligibility.under(call)
                                .assess(Dossier.of(applicant.withDeMinimisAid(euros("50000.01")), large)),
                        "DE_MINIMIS"))
                .contains("could exceed");
    }

    @Test
    void a_local_authority_brings_a_fifth_of_the_public_financing_of_an_investment() {
        // Aid 60% of 250,000.00 = 150,000.00; own 37,500.00 is 20% of 37,500.00 + 0.00 + 150,000.00.
        Operation investment = OPERATION.cost(CostNature.INFRASTRUCTURE, "a", euros("250000.00"));
        FinancingPlan enough = FinancingPlan.own(euros("37500.00"));
        FinancingPlan tooLittle = FinancingPlan.own(euros("37499.99"));
        Applicant syndicate = Applicant.of("a", BeneficiaryKind.SYNDICAT_MIXTE).running(PolicyRole.DIRECT);
        Applicant association = Applicant.of("a", BeneficiaryKind.ASSOCIATION).running(PolicyRole.DIRECT);

        assertThat(topics(decide(COMMUNE, investment.withFinancing(enough)))).containsExactly("DEPRECIATION");
        assertThat(topics(decide(COMMUNE, investment.withFinancing(tooLittle))))
                .containsExactly("LOCAL_AUTHORITY_SHARE", "DEPRECIATION");
        // A syndicat mixte is a grouping of authorities (art. L. 5111-1).
        assertThat(topics(decide(syndicate, investment.withFinancing(tooLittle))))
                .containsExactly("LOCAL_AUTHORITY_SHARE", "DEPRECIATION");
        assertThat(topics(decide(association, investment.withFinancing(tooLittle))))
                .containsExactly("DEPRECIATION");
    }

    @Test
    void the_aid_is_at_most_what_other_funders_leave() {
        // Aid 60% of 250,000.00 = 150,000.00; others leave 250,000.00 - 60,000.00 - 40,000.00 = 150,000.00.
        Operation studies = OPERATION.cost(CostNature.STUDIES, "a", euros("250000.00"));
        FinancingPlan left =
                FinancingPlan.own(euros("0")).withOtherPublic(euros("60000.00")).withOtherPrivate(euros("40000.00"));

        assertThat(topics(decide(COMMUNE, studies.withFinancing(left)))).containsExactly("DECLARED_ONCE");
        assertThat(topics(decide(COMMUNE, studies.withFinancing(left.withOtherPrivate(euros("40000.01"))))))
                .containsExactly("FINANCING_ABOVE_COST", "FINANCING_GAP", "DECLARED_ONCE");
        // Without other public aid nobody else can bear a cost.
        assertThat(topics(decide(COMMUNE, studies.withFinancing(left.withOtherPublic(euros("0"))))))
                .isEmpty();
    }

    @Test
    void a_call_that_does_not_stand_under_the_common_provisions_has_none_of_their_advice() {
        // A dossier to which all of it would apply; REACT-EU belongs to the programmes of 2014-2020.
        Operation operation = Operation.untitled()
                .staff("part time", euros("1000.00"), fte("0.50"))
                .cost(CostNature.INFRASTRUCTURE, "a", euros("1000.00"))
                .withRealisation(Realisation.from(LocalDate.of(2024, 1, 1), LocalDate.of(2024, 2, 1)))
                .withFinancing(FinancingPlan.own(euros("0")).withOtherPublic(euros("1999.99")));
        Decision decision = FederEligibility.under(FederCalls.GRAND_EST_REACT_EU)
                .assess(Dossier.of(Applicant.of("a", BeneficiaryKind.ASSOCIATION), operation)
                        .withSubmission(Submission.sentOn(LocalDate.of(2025, 2, 20))));

        assertThat(topics(decision)).isEmpty();
    }

    @Test
    void advice_is_never_a_refusal_and_cites_its_article() {
        Decision decision = decide(COMMUNE, OPERATION.cost(CostNature.STUDIES, "a", euros("70000.00")));

        assertThat(decision.funding().verdict()).isEqualTo(Verdict.ELIGIBLE);
        assertThat(decision.advice().get(0).article().in(Locale.FRENCH))
                .isEqualTo("Règlement (UE) 2021/1060, article 53, paragraphe 2");
        assertThat(decision.explain(Locale.ENGLISH)).contains("Points to check, without effect on the result");
    }

    @Test
    void aid_that_is_not_given_exceeds_nothing() {
        Applicant aided = COMMUNE.withDeMinimisAid(euros("300000.01"));
        // Below the minimum cost of 70,000.00
        assertThat(topics(decide(aided, OPERATION.cost(CostNature.STUDIES, "a", euros("69999.99")))))
                .doesNotContain("DE_MINIMIS");
        Call withoutRate =
                Call.builder("small", TITLE).pays(CLAUSE, CostNature.STUDIES).build();
        Applicant atTheCeiling = COMMUNE.withDeMinimisAid(euros("300000.00"));
        assertThat(topics(FederEligibility.under(withoutRate).assess(Dossier.of(atTheCeiling, studies("1000.00")))))
                .isEmpty();
    }

    @Test
    void a_cent_of_aid_is_too_much_where_the_ceiling_is_reached() {
        // Half of 0.02
        Call half = Call.builder("small", TITLE)
                .pays(CLAUSE, CostNature.STUDIES)
                .aid(CLAUSE, Rate.percent("50"))
                .build();
        Applicant atTheCeiling = COMMUNE.withDeMinimisAid(euros("300000.00"));
        assertThat(topics(FederEligibility.under(half).assess(Dossier.of(atTheCeiling, studies("0.02")))))
                .containsExactly("DE_MINIMIS");
        assertThat(topics(FederEligibility.under(half).assess(Dossier.of(atTheCeiling, studies("0.01")))))
                .isEmpty();
    }

    @Test
    void what_the_ceiling_leaves_is_reported_and_is_never_negative() {
        // 300,000.00 - 50,000.01, and nothing of 300,000.00 - 400,000.00
        Operation large = OPERATION.cost(CostNature.STUDIES, "a", euros("500000.00"));
        assertThat(text(decide(COMMUNE.withDeMinimisAid(euros("50000.01")), large), "DE_MINIMIS"))
                .isEqualTo("If the aid falls under this regulation: with earlier aid of €50,000.01, the computed aid of"
                        + " €250,000.00 would exceed the ceiling of €300,000.00 for each single undertaking and Member"
                        + " State over three years, of which €249,999.99 is left.");
        assertThat(text(decide(COMMUNE.withDeMinimisAid(euros("400000.00")), large), "DE_MINIMIS"))
                .contains("€0.00 is left");
    }

    @Test
    void what_others_leave_is_reported_and_is_never_negative() {
        // Others give 300,000.00 to 250,000.00.
        Operation studies = OPERATION.cost(CostNature.STUDIES, "a", euros("250000.00"));
        FinancingPlan others = FinancingPlan.own(euros("0")).withOtherPrivate(euros("300000.00"));
        assertThat(text(decide(COMMUNE, studies.withFinancing(others)), "FINANCING_GAP"))
                .contains("leave €0.00 of the total cost");
    }

    @Test
    void a_fifth_is_of_own_funds_and_all_public_aid_together() {
        // Aid 150,000.00; a fifth of 1.00 + 100,000.00 + 150,000.00 is 50,000.20.
        Operation investment = OPERATION.cost(CostNature.INFRASTRUCTURE, "a", euros("250000.00"));
        FinancingPlan plan = FinancingPlan.own(euros("1.00")).withOtherPublic(euros("100000.00"));
        assertThat(text(decide(COMMUNE, investment.withFinancing(plan)), "LOCAL_AUTHORITY_SHARE"))
                .contains("20% of the public financing, which is €50,000.20");
    }

    @Test
    void a_cent_of_other_public_aid_must_be_reported() {
        FinancingPlan plan = FinancingPlan.own(euros("0")).withOtherPublic(euros("0.01"));
        assertThat(topics(decide(
                        COMMUNE,
                        OPERATION
                                .cost(CostNature.STUDIES, "a", euros("250000.00"))
                                .withFinancing(plan))))
                .containsExactly("DECLARED_ONCE");
    }

    @Test
    void without_a_flat_rate_all_real_costs_of_a_small_operation_need_another_basis() {
        Call call = Call.builder("small", TITLE)
                .pays(CLAUSE, CostNature.STUDIES, CostNature.STAFF)
                .aid(CLAUSE, Rate.percent("50"))
                .under(CommonProvisions.of2021())
                .build();
        FederEligibility eligibility = FederEligibility.under(call);

        assertThat(topics(eligibility.assess(Dossier.of(COMMUNE, studies("200000.00")))))
                .containsExactly("SMALL_OPERATION");
        assertThat(topics(eligibility.assess(Dossier.of(COMMUNE, studies("200000.01")))))
                .isEmpty();
        assertThat(topics(eligibility.assess(
                        Dossier.of(COMMUNE, Operation.untitled().staff("a", euros("1000.00"), fte("1"))))))
                .containsExactly("SMALL_OPERATION");
    }

    @Test
    void while_the_total_is_not_sure_the_advice_states_its_range() {
        // 190,000.00, and with the person whose share is missing 10,000.00 and 15% of them: 201,500.00.
        Operation operation = OPERATION
                .cost(CostNature.STUDIES, "a", euros("190000.00"))
                .with(CostLine.staff("somebody", euros("10000.00")));
        // 190,000.00, and with the person 8,695.65 and 1,304.34 (15% of it, rounded down): 199,999.99.
        Operation smaller = OPERATION
                .cost(CostNature.STUDIES, "a", euros("190000.00"))
                .with(CostLine.staff("somebody", euros("8695.65")));

        assertThat(text(decide(COMMUNE, operation), "SMALL_OPERATION"))
                .startsWith(
                        "The total eligible cost is between €190,000.00 and €201,500.00, depending on the missing facts."
                                + " If it is at most €200,000.00, except");
        assertThat(text(decide(COMMUNE, smaller), "SMALL_OPERATION"))
                .startsWith(
                        "The total eligible cost is between €190,000.00 and €199,999.99, depending on the missing facts."
                                + " It is at most €200,000.00: except");
        assertThat(text(decide(COMMUNE, operation), "SMALL_OPERATION", Locale.FRENCH))
                .contains(
                        " selon les informations manquantes. S'il ne dépasse pas 200\u202f000,00\u00a0€, sauf aide d'État");
        assertThat(text(decide(COMMUNE, smaller), "SMALL_OPERATION", Locale.FRENCH))
                .contains(
                        " selon les informations manquantes. Il ne dépasse pas 200\u202f000,00\u00a0€\u00a0: sauf aide d'État");
    }

    @Test
    void while_further_costs_may_follow_nobody_knows_whether_the_operation_is_a_small_one() {
        Operation open =
                OPERATION.cost(CostNature.STUDIES, "a", euros("190000.00")).withFurtherCosts();
        Operation large =
                OPERATION.cost(CostNature.STUDIES, "a", euros("200000.01")).withFurtherCosts();

        assertThat(text(decide(COMMUNE, open), "SMALL_OPERATION"))
                .startsWith(
                        "The costs that are stated make a total eligible cost of at least €190,000.00, and further costs may"
                                + " follow. If the total is at most €200,000.00, except");
        assertThat(text(decide(COMMUNE, open), "SMALL_OPERATION", Locale.FRENCH))
                .contains(
                        "d'autres dépenses peuvent s'y ajouter. Si ce coût ne dépasse pas 200\u202f000,00\u00a0€, sauf");
        assertThat(topics(decide(COMMUNE, large))).doesNotContain("SMALL_OPERATION");
    }

    @Test
    void where_funding_is_not_sought_there_is_no_advice() {
        Dossier dossier = Dossier.of(
                        COMMUNE.withDeMinimisAid(euros("300000.00")),
                        OPERATION
                                .cost(CostNature.STUDIES, "a", euros("100000.00"))
                                .staff("b", euros("1.00"), fte("0.5")))
                .withSubmission(Submission.sentElectronically(LocalDate.of(2025, 2, 20)))
                .withSeeks(Set.of(FederCalls.WORKSHOPS));

        assertThat(topics(FederEligibility.under(FederCalls.HAUTS_DE_FRANCE_AI_2025)
                        .assess(dossier)))
                .isEmpty();
    }

    @Test
    void a_person_on_several_lines_needs_one_document_and_none_if_a_line_states_full_time() {
        CostLine half = CostLine.staff("a", euros("100000.00")).withShare(fte("0.50"));
        Operation operation = OPERATION
                .with(half.withPerson("P1"))
                .with(half.withPerson("P1"))
                .with(half.withPerson("P2"))
                .with(half.withPerson("P2").withShare(fte("1")));

        assertThat(text(decide(COMMUNE, operation), "PART_TIME_DOCUMENT"))
                .endsWith(" Part-time: 1 person (lines 1, 2).");
    }

    @Test
    void a_person_may_be_called_as_the_line_of_another() {
        CostLine half = CostLine.staff("a", euros("100000.00")).withShare(fte("0.50"));
        Operation operation = OPERATION.with(half).with(half.withPerson("1"));

        assertThat(text(decide(COMMUNE, operation), "PART_TIME_DOCUMENT"))
                .endsWith(" Part-time: 2 persons (line 1; line 2).");
    }

    @Test
    void persons_are_in_the_order_of_their_first_lines_and_a_line_without_a_name_is_a_person_of_its_own() {
        CostLine half = CostLine.staff("a", euros("100000.00")).withShare(fte("0.50"));
        Operation operation = OPERATION
                .with(half.withPerson("P2"))
                .with(half)
                .with(half.withPerson("P1"))
                .with(half.withPerson("P2"))
                .with(half);

        assertThat(text(decide(COMMUNE, operation), "PART_TIME_DOCUMENT"))
                .endsWith(" Part-time: 4 persons (lines 1, 4; line 2; line 3; line 5).");
    }

    @Test
    void persons_are_counted_in_french_too() {
        CostLine half = CostLine.staff("a", euros("100000.00")).withShare(fte("0.50"));
        Operation one = OPERATION.with(half.withPerson("P1"));

        assertThat(text(decide(COMMUNE, one), "PART_TIME_DOCUMENT", Locale.FRENCH))
                .endsWith(" Temps partiel\u00a0: 1 personne (ligne 1).");
        assertThat(text(decide(COMMUNE, one.with(half.withPerson("P2"))), "PART_TIME_DOCUMENT", Locale.FRENCH))
                .endsWith(" Temps partiel\u00a0: 2 personnes (ligne 1\u00a0; ligne 2).");
    }

    @Test
    void each_advice_on_amounts_is_reported_in_french_too() {
        // 500,000.00 gives the cap of 250,000.00; 60% of 250,000.00 are 150,000.00, of which a fifth is 30,000.00.
        Operation large = OPERATION.cost(CostNature.STUDIES, "a", euros("500000.00"));
        assertThat(text(decide(COMMUNE.withDeMinimisAid(euros("50000.01")), large), "DE_MINIMIS", Locale.FRENCH))
                .isEqualTo(
                        "Si l'aide relève de ce règlement\u00a0: avec les aides antérieures de 50\u202f000,01\u00a0€,"
                                + " l'aide calculée de 250\u202f000,00\u00a0€ dépasserait le plafond de 300\u202f000,00\u00a0€ par"
                                + " entreprise unique et par État membre, sur trois ans, dont il reste 249\u202f999,99\u00a0€.");
        Operation investment = OPERATION
                .cost(CostNature.INFRASTRUCTURE, "a", euros("250000.00"))
                .withFinancing(FinancingPlan.own(euros("0.00")).withOtherPrivate(euros("250000.00")));
        assertThat(text(decide(COMMUNE, investment), "LOCAL_AUTHORITY_SHARE", Locale.FRENCH))
                .isEqualTo(
                        "Participation de la collectivité à l'investissement\u00a0: 0,00\u00a0€. Minimum légal\u00a0:"
                                + " 20\u00a0% des financements publics, soit 30\u202f000,00\u00a0€, sauf dérogation.");
        assertThat(text(decide(COMMUNE, investment), "FINANCING_GAP", Locale.FRENCH))
                .startsWith("Reste à financer après les autres contributions\u00a0: 0,00\u00a0€");
        FinancingPlan shared = FinancingPlan.own(euros("0.00")).withOtherPublic(euros("1.00"));
        Decision declared = decide(COMMUNE, investment.withFinancing(shared));
        assertThat(text(declared, "DECLARED_ONCE", Locale.FRENCH))
                .startsWith("D'autres contreparties publiques de 1,00\u00a0€ sont prévues");
        assertThat(text(declared, "DECLARED_ONCE")).startsWith("Other public aid of €1.00 is planned");
    }

    @Test
    void a_private_establishment_without_declared_de_minimis_aid_is_informed_of_the_ceiling() {
        Operation large = OPERATION.cost(CostNature.STUDIES, "a", euros("500000.00"));
        Applicant company =
                Applicant.of("a", BeneficiaryKind.PRIVATE_ESTABLISHMENT).running(PolicyRole.DELEGATED);

        assertThat(topics(decide(company, large))).containsExactly("DE_MINIMIS_UNKNOWN");
        assertThat(topics(decide(company.withDeMinimisAid(euros("0")), large))).isEmpty();
        // The regulation on de minimis aid binds under any call.
        Call half = Call.builder("small", TITLE)
                .pays(CLAUSE, CostNature.STUDIES)
                .aid(CLAUSE, Rate.percent("50"))
                .build();
        assertThat(topics(FederEligibility.under(half).assess(Dossier.of(company, large))))
                .containsExactly("DE_MINIMIS_UNKNOWN");
        // Below the minimum cost of 70,000.00 no aid is possible.
        assertThat(topics(decide(company, OPERATION.cost(CostNature.STUDIES, "a", euros("69999.99")))))
                .doesNotContain("DE_MINIMIS_UNKNOWN");
    }

    @Test
    void a_private_partner_that_bears_a_cost_is_named_as_one_without_declared_de_minimis_aid() {
        CostLine study = CostLine.of(CostNature.STUDIES, euros("500000.00"));
        Applicant consortium = COMMUNE.joinedBy(Party.of("Ateliers du Nord", BeneficiaryKind.PRIVATE_ESTABLISHMENT));
        Decision borne = decide(consortium, OPERATION.with(study.withPartner("Ateliers du Nord")));

        assertThat(topics(borne)).containsExactly("DE_MINIMIS_UNKNOWN");
        assertThat(text(borne, "DE_MINIMIS_UNKNOWN"))
                .startsWith("The de minimis aid received before is not declared for 1 private establishment.")
                .endsWith(" Private establishment concerned: Ateliers du Nord.");
        assertThat(text(borne, "DE_MINIMIS_UNKNOWN", Locale.FRENCH))
                .isEqualTo(
                        "Les aides de minimis déjà reçues ne sont pas déclarées pour 1 établissement privé. Si l'aide"
                                + " relève de ce règlement, le plafond est de 300\u202f000,00\u00a0€ par entreprise unique et par"
                                + " État membre, sur trois ans, aides antérieures comprises. Le registre des aides de minimis peut"
                                + " être consulté. Établissement privé concerné\u00a0: Ateliers du Nord.");
        // What the applicant declares is its own.
        assertThat(topics(decide(
                        consortium.withDeMinimisAid(euros("0")),
                        OPERATION.with(study.withPartner("Ateliers du Nord")))))
                .containsExactly("DE_MINIMIS_UNKNOWN");
        // A partner that bears no cost gets no aid.
        assertThat(topics(decide(consortium, OPERATION.with(study)))).isEmpty();
    }

    @Test
    void five_private_establishments_are_named_and_all_are_counted() {
        Applicant consortium = Applicant.of(Party.unknown().withKind(BeneficiaryKind.PRIVATE_ESTABLISHMENT))
                .running(PolicyRole.DELEGATED);
        Operation operation = OPERATION;
        for (int i = 1; i <= 6; i++) {
            consortium = consortium.joinedBy(Party.of("P" + i, BeneficiaryKind.PRIVATE_ESTABLISHMENT));
            operation = operation.with(
                    CostLine.of(CostNature.STUDIES, euros("50000.00")).withPartner("P" + i));
        }
        Decision decision = decide(consortium, operation);

        assertThat(text(decision, "DE_MINIMIS_UNKNOWN"))
                .contains("for 7 private establishments.")
                .endsWith("Private establishments concerned: applicant without a name, P1, P2, P3, P4 and 2 others.");
        assertThat(text(decision, "DE_MINIMIS_UNKNOWN", Locale.FRENCH))
                .contains("pour 7 établissements privés.")
                .endsWith("concernés\u00a0: porteur de projet sans nom, P1, P2, P3, P4 et 2 autres.");
    }

    @Test
    void a_public_partner_is_not_named_and_one_private_partner_more_than_five_is_counted_as_one() {
        Applicant consortium = COMMUNE.joinedBy(Party.of("Ville", BeneficiaryKind.LOCAL_AUTHORITY));
        Operation operation = OPERATION.with(
                CostLine.of(CostNature.STUDIES, euros("50000.00")).withPartner("Ville"));
        for (int i = 1; i <= 5; i++) {
            consortium = consortium.joinedBy(Party.of("P" + i, BeneficiaryKind.PRIVATE_ESTABLISHMENT));
            operation = operation.with(
                    CostLine.of(CostNature.STUDIES, euros("50000.00")).withPartner("P" + i));
        }
        assertThat(text(decide(consortium, operation), "DE_MINIMIS_UNKNOWN"))
                .endsWith("Private establishments concerned: P1, P2, P3, P4, P5.");
        Applicant larger = consortium.joinedBy(Party.of("P6", BeneficiaryKind.PRIVATE_ESTABLISHMENT));
        Operation shared = operation.with(
                CostLine.of(CostNature.STUDIES, euros("50000.00")).withPartner("P6"));
        assertThat(text(decide(larger, shared), "DE_MINIMIS_UNKNOWN")).endsWith(": P1, P2, P3, P4, P5 and 1 other.");
    }

    @Test
    void twenty_part_time_persons_are_listed_and_all_are_counted() {
        Operation operation = OPERATION;
        for (int i = 0; i < 21; i++) {
            operation = operation.staff("part time", euros("20000.00"), fte("0.50"));
        }
        assertThat(text(decide(COMMUNE, operation), "PART_TIME_DOCUMENT"))
                .contains("Part-time: 21 persons (line 1; line 2;")
                .endsWith("; line 19; line 20…).");
    }

    @Test
    void twenty_part_time_persons_are_all_that_are_listed() {
        Operation operation = OPERATION;
        for (int i = 0; i < 20; i++) {
            operation = operation.staff("part time", euros("20000.00"), fte("0.50"));
        }
        assertThat(text(decide(COMMUNE, operation), "PART_TIME_DOCUMENT")).endsWith("; line 19; line 20).");
    }

    @Test
    void each_base_of_a_flat_rate_leaves_other_costs_beside_it() {
        Operation services = Operation.untitled().cost(CostNature.SERVICES, "a", euros("1000.00"));
        Operation staff = Operation.untitled().staff("a", euros("1000.00"), fte("1"));
        Operation studies = studies("1000.00");
        assertThat(isBeside(Base.DIRECT, services)).isFalse();
        assertThat(isBeside(Base.STAFF, staff)).isFalse();
        assertThat(isBeside(Base.STAFF, services)).isTrue();
        assertThat(isBeside(Base.DIRECT_WITHOUT_SERVICES, services)).isTrue();
        assertThat(isBeside(Base.DIRECT_WITHOUT_SERVICES, studies)).isFalse();
        assertThat(isBeside(Base.DIRECT_WITHOUT_STAFF, staff)).isTrue();
        assertThat(isBeside(Base.DIRECT_WITHOUT_STAFF, studies)).isFalse();
    }

    @Test
    void only_costs_that_are_or_may_be_retained_need_another_basis() {
        Operation staff = Operation.untitled().staff("a", euros("1000.00"), fte("1"));
        assertThat(isBeside(Base.STAFF, staff.cost(CostNature.STUDIES, "nothing", euros("0.00"))))
                .isFalse();
        assertThat(isBeside(Base.STAFF, staff.cost(CostNature.CATERING, "not eligible", euros("1.00"))))
                .isFalse();
        Operation inDoubt = Operation.untitled().with(CostLine.staff("a", euros("1000.00")));
        assertThat(isBeside(Base.DIRECT_WITHOUT_STAFF, inDoubt)).isTrue();
    }

    private static boolean isBeside(Base base, Operation operation) {
        Call call = Call.builder("small", TITLE)
                .pays(CLAUSE, CostNature.STAFF, CostNature.STUDIES, CostNature.SERVICES)
                .staffMinimum(CLAUSE, fte("0.20"))
                .flatRate(FlatRate.of(CLAUSE, Rate.percent("7"), base))
                .aid(CLAUSE, Rate.percent("50"))
                .under(CommonProvisions.of2021())
                .build();
        return topics(FederEligibility.under(call).assess(Dossier.of(COMMUNE, operation)))
                .contains("SMALL_OPERATION");
    }

    @Test
    void of_a_person_five_lines_are_listed() {
        CostLine half =
                CostLine.staff("a", euros("100000.00")).withShare(fte("0.50")).withPerson("P1");
        Operation five = OPERATION.with(half).with(half).with(half).with(half).with(half);
        assertThat(text(decide(COMMUNE, five), "PART_TIME_DOCUMENT")).endsWith("1 person (lines 1, 2, 3, 4, 5).");
        assertThat(text(decide(COMMUNE, five.with(half)), "PART_TIME_DOCUMENT"))
                .endsWith("1 person (lines 1, 2, 3, 4, 5, …).");
    }

    @Test
    void the_highest_share_of_a_person_decides_and_a_share_that_is_missing_determines_nothing() {
        CostLine line = CostLine.staff("a", euros("100000.00"));
        Operation known = OPERATION
                .with(line.withPerson("P1").withShare(fte("1")))
                .with(line.withPerson("P1").withShare(fte("0.50")))
                .with(line.withPerson("P2").withShare(fte("0.50")));
        assertThat(text(decide(COMMUNE, known), "PART_TIME_DOCUMENT")).endsWith("1 person (line 3).");
        Call anyShare = Call.builder("small", TITLE)
                .pays(CLAUSE, CostNature.STAFF)
                .aid(CLAUSE, Rate.percent("50"))
                .under(CommonProvisions.of2021())
                .build();
        assertThat(topics(FederEligibility.under(anyShare)
                        .assess(Dossier.of(COMMUNE, Operation.untitled().with(line)))))
                .doesNotContain("PART_TIME_DOCUMENT");
    }

    private static Operation studies(String amount) {
        return Operation.untitled().cost(CostNature.STUDIES, "a", euros(amount));
    }

    private static String text(Decision decision, String topic) {
        return text(decision, topic, Locale.ENGLISH);
    }

    private static String text(Decision decision, String topic, Locale locale) {
        return decision.advice().stream()
                .filter(advice -> advice.topic().equals(topic))
                .findFirst()
                .orElseThrow()
                .text()
                .in(locale);
    }

    private static List<String> topics(Decision decision) {
        return decision.advice().stream().map(Advice::topic).toList();
    }

    private static Decision decide(Applicant applicant, Operation operation) {
        return FederEligibility.under(FederCalls.HAUTS_DE_FRANCE_AI_2025)
                .assess(Dossier.of(applicant, operation)
                        .withSubmission(Submission.sentElectronically(LocalDate.of(2025, 2, 20))));
    }
}
