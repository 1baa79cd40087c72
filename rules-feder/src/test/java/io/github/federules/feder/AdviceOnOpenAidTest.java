package io.github.federules.feder;

import static io.github.federules.core.money.Euros.euros;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.federules.core.call.Call;
import io.github.federules.core.decision.Decision;
import io.github.federules.core.dossier.Applicant;
import io.github.federules.core.dossier.BeneficiaryKind;
import io.github.federules.core.dossier.CostLine;
import io.github.federules.core.dossier.CostNature;
import io.github.federules.core.dossier.Dossier;
import io.github.federules.core.dossier.FinancingPlan;
import io.github.federules.core.dossier.Operation;
import io.github.federules.core.dossier.PolicyRole;
import io.github.federules.core.language.LocalizedText;
import io.github.federules.core.money.Rate;
import io.github.federules.core.rule.Clause;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Advice on the aid while missing facts leave it open: a draft that is not submitted yet, or VAT that may count. */
class AdviceOnOpenAidTest {

    private static final Clause CLAUSE = new Clause("L1", "the words of the call");
    private static final Applicant COMMUNE =
            Applicant.of("a", BeneficiaryKind.LOCAL_AUTHORITY).running(PolicyRole.DIRECT);

    /** Pays half, and VAT that is not recovered. */
    private static final Call WITH_VAT = Call.builder("vat", new LocalizedText("Un appel", "A call"))
            .pays(CLAUSE, CostNature.STUDIES)
            .paysVat(CLAUSE)
            .aid(CLAUSE, Rate.percent("50"))
            .under(CommonProvisions.of2021())
            .build();

    @Test
    void a_draft_is_told_that_earlier_aid_and_this_aid_may_exceed_the_ceiling() {
        // 60% of 500,000.00 is over the maximum of 250,000.00; 300,000.00 - 250,000.00 = 50,000.00.
        assertThat(advice("DE_MINIMIS", draft(COMMUNE.withDeMinimisAid(euros("50000.00")), studies("500000.00"))))
                .isEmpty();
        Decision above = draft(COMMUNE.withDeMinimisAid(euros("50000.01")), studies("500000.00"));
        assertThat(advice("DE_MINIMIS", above))
                .contains(
                        "If the aid falls under this regulation: with earlier aid of €50,000.01, the computed aid, which"
                                + " may be up to €250,000.00 depending on the missing facts, could exceed the ceiling of"
                                + " €300,000.00 for each single undertaking and Member State over three years, of which €249,999.99"
                                + " is left.");
        assertThat(advice("DE_MINIMIS", above, Locale.FRENCH))
                .contains(spaced(
                        "Si l'aide relève de ce règlement : avec les aides antérieures de 50 000,01 €, l'aide calculée, qui"
                                + " peut aller jusqu'à 250 000,00 € selon les informations manquantes, pourrait dépasser le"
                                + " plafond de 300 000,00 € par entreprise unique et par État membre, sur trois ans, dont il"
                                + " reste 249 999,99 €."));
    }

    @Test
    void where_the_least_aid_is_above_the_ceiling_it_is_sure() {
        // Half of 100,000.00 or 120,000.00
        assertThat(advice("DE_MINIMIS", vat(COMMUNE.withDeMinimisAid(euros("250000.01")), FinancingPlan.own(euros(0)))))
                .hasValueSatisfying(sentence ->
                        assertThat(sentence).contains("up to €60,000.00 depending on the missing facts, would exceed"));
        assertThat(advice("DE_MINIMIS", vat(COMMUNE.withDeMinimisAid(euros("250000.00")), FinancingPlan.own(euros(0)))))
                .hasValueSatisfying(sentence -> assertThat(sentence).contains("facts, could exceed"));
        assertThat(advice("DE_MINIMIS", vat(COMMUNE.withDeMinimisAid(euros("240000.00")), FinancingPlan.own(euros(0)))))
                .isEmpty();
    }

    @Test
    void a_draft_of_a_local_authority_is_told_what_it_may_have_to_bring() {
        // 60% of 250,000.00 are 150,000.00; a fifth of 37,500.00 and 150,000.00 is 37,500.00.
        Operation investment = Operation.titled("a")
                .declaring(FederCalls.EXPLORES_AI)
                .cost(CostNature.INFRASTRUCTURE, "a", euros("250000.00"));
        assertThat(advice(
                        "LOCAL_AUTHORITY_SHARE",
                        draft(COMMUNE, investment.withFinancing(FinancingPlan.own(euros("37500.00"))))))
                .isEmpty();
        Decision tooLittle = draft(COMMUNE, investment.withFinancing(FinancingPlan.own(euros("37499.99"))));
        assertThat(advice("LOCAL_AUTHORITY_SHARE", tooLittle))
                .contains(
                        "Contribution of the local authority to the investment: €37,499.99. Legal minimum: 20% of the public"
                                + " financing, unless an exception applies. With aid of up to €150,000.00, depending on the missing"
                                + " facts, this minimum would be up to €37,500.00.");
        assertThat(advice("LOCAL_AUTHORITY_SHARE", tooLittle, Locale.FRENCH))
                .contains(spaced(
                        "Participation de la collectivité à l'investissement : 37 499,99 €. Minimum légal : 20 % des"
                                + " financements publics, sauf dérogation. Pour une aide allant jusqu'à 150 000,00 € selon les"
                                + " informations manquantes, ce minimum irait jusqu'à 37 500,00 €."));
    }

    @Test
    void a_draft_is_told_that_other_funders_leave_less_than_the_aid_may_be() {
        // 60% of 250,000.00 are 150,000.00: 100,000.00 is for others.
        assertThat(advice("FINANCING_GAP", draft(COMMUNE, studies("250000.00").withFinancing(others("100000.00")))))
                .isEmpty();
        Decision tooMuch = draft(COMMUNE, studies("250000.00").withFinancing(others("100000.01")));
        assertThat(advice("FINANCING_GAP", tooMuch))
                .contains(
                        "Other funders leave €149,999.99 of the total cost, which is less than the computed aid, up to"
                                + " €150,000.00 depending on the missing facts. The authority may lower the aid accordingly.");
        assertThat(advice("FINANCING_GAP", tooMuch, Locale.FRENCH))
                .contains(spaced(
                        "Reste à financer après les autres contributions : 149 999,99 €. Ce montant est inférieur à"
                                + " l'aide calculée, qui peut aller jusqu'à 150 000,00 € selon les informations manquantes."
                                + " L'autorité peut réduire l'aide en conséquence."));
    }

    @Test
    void a_gap_at_the_least_cost_alone_is_a_possible_one() {
        // Of 120,000.00 with VAT others leave 60,000.00, as much as the aid; of 100,000.00 they leave 40,000.00 to
        // 50,000.00.
        Decision decision = vat(COMMUNE, others("60000.00"));
        assertThat(advice("FINANCING_GAP", decision))
                .contains(
                        "Depending on the missing facts, other funders may leave only €40,000.00 of the total cost, which"
                                + " is less than the computed aid of at least €50,000.00. The authority may lower the aid"
                                + " accordingly.");
        assertThat(advice("FINANCING_GAP", decision, Locale.FRENCH))
                .contains(spaced(
                        "Selon les informations manquantes, le reste à financer après les autres contributions peut"
                                + " n'être que de 40 000,00 €. Ce montant est inférieur à l'aide calculée d'au moins 50 000,00 €."
                                + " L'autorité peut réduire l'aide en conséquence."));
        // Of 100,000.00 they leave 50,000.00.
        assertThat(advice("FINANCING_GAP", vat(COMMUNE, others("50000.00")))).isEmpty();
    }

    @Test
    void a_gap_at_every_cost_is_a_sure_one_even_while_the_cost_is_open() {
        // Half of 100,000.00 or of 120,000.00 is over the maximum of 30,000.00. Of 120,000.00 others leave 29,999.99.
        Call capped = Call.builder("capped", new LocalizedText("Un appel", "A call"))
                .pays(CLAUSE, CostNature.STUDIES)
                .paysVat(CLAUSE)
                .aid(CLAUSE, Rate.percent("50"))
                .maximumAid(CLAUSE, euros("30000.00"))
                .under(CommonProvisions.of2021())
                .build();

        assertThat(advice("FINANCING_GAP", vat(capped, COMMUNE, others("90000.00"))))
                .hasValueSatisfying(sentence -> assertThat(sentence).contains("may leave only €10,000.00"));
        Decision decision = vat(capped, COMMUNE, others("90000.01"));
        assertThat(advice("FINANCING_GAP", decision))
                .contains(
                        "Other funders leave at most €29,999.99 of the total cost, which is less than the computed aid of"
                                + " €30,000.00. The authority may lower the aid accordingly.");
        assertThat(advice("FINANCING_GAP", decision, Locale.FRENCH))
                .contains(spaced(
                        "Reste à financer après les autres contributions : au plus 29 999,99 €. Ce montant est inférieur"
                                + " à l'aide calculée de 30 000,00 €. L'autorité peut réduire l'aide en conséquence."));
    }

    // Without a maximum nothing bounds the aid: half of 100,000.00 for the costs that are stated, and more for further
    // ones.
    @Test
    void while_costs_may_follow_that_nothing_bounds_advice_is_on_those_that_are_stated() {
        Operation stated = studies("100000.00").withFinancing(others("99999.00"));
        Operation open = stated.withFurtherCosts();
        Applicant undeclared = Applicant.of("a", BeneficiaryKind.PRIVATE_ESTABLISHMENT);

        assertThat(half(COMMUNE, open).funding().aidUpTo()).isEmpty();
        assertThat(advice("DE_MINIMIS", half(COMMUNE.withDeMinimisAid(euros("250000.00")), open)))
                .isEmpty();
        assertThat(advice("DE_MINIMIS", half(COMMUNE.withDeMinimisAid(euros("250000.01")), open)))
                .contains("If the aid falls under this regulation: with earlier aid of €250,000.01, the computed aid of"
                        + " €50,000.00 would exceed the ceiling of €300,000.00 for each single undertaking and Member State"
                        + " over three years, of which €49,999.99 is left.");
        assertThat(advice("DE_MINIMIS_UNKNOWN", half(undeclared, open))).isPresent();
        // Others leave 1.00, until further costs leave more.
        assertThat(advice("FINANCING_GAP", half(COMMUNE, stated)))
                .hasValueSatisfying(
                        sentence -> assertThat(sentence).startsWith("Other funders leave €1.00 of the total"));
        assertThat(advice("FINANCING_GAP", half(COMMUNE, open)))
                .contains(
                        "Depending on the missing facts, other funders may leave only €1.00 of the total cost, which is"
                                + " less than the computed aid of at least €50,000.00. The authority may lower the aid accordingly.");
    }

    private static Decision half(Applicant applicant, Operation operation) {
        return FederEligibility.under(WITH_VAT).assess(Dossier.of(applicant, operation));
    }

    private static Decision draft(Applicant applicant, Operation operation) {
        return FederEligibility.under(FederCalls.HAUTS_DE_FRANCE_AI_2025).assess(Dossier.of(applicant, operation));
    }

    private static Decision vat(Applicant applicant, FinancingPlan plan) {
        return vat(WITH_VAT, applicant, plan);
    }

    private static Decision vat(Call call, Applicant applicant, FinancingPlan plan) {
        CostLine study = CostLine.of(CostNature.STUDIES, euros("100000.00")).withVat(euros("20000.00"));
        return FederEligibility.under(call)
                .assess(Dossier.of(applicant, Operation.untitled().with(study).withFinancing(plan)));
    }

    private static Operation studies(String amount) {
        return Operation.titled("a").declaring(FederCalls.EXPLORES_AI).cost(CostNature.STUDIES, "a", euros(amount));
    }

    private static FinancingPlan others(String amount) {
        return FinancingPlan.own(euros(0)).withOtherPrivate(euros(amount));
    }

    private static Optional<String> advice(String topic, Decision decision) {
        return advice(topic, decision, Locale.ENGLISH);
    }

    private static Optional<String> advice(String topic, Decision decision, Locale locale) {
        return decision.advice().stream()
                .filter(each -> each.topic().equals(topic))
                .map(each -> each.message(locale))
                .findFirst();
    }

    /** Returns a French text with its no-break spaces. */
    private static String spaced(String text) {
        return text.replaceAll("(?<=\\d) (?=\\d)", "\u202f").replaceAll(" (?=[€%:])", "\u00a0");
    }
}
