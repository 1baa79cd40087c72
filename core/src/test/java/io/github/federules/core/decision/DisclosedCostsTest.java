package io.github.federules.core.decision;

import static io.github.federules.core.decision.Small.L1;
import static io.github.federules.core.decision.Small.decide;
import static io.github.federules.core.decision.Small.dossier;
import static io.github.federules.core.decision.Small.half;
import static io.github.federules.core.decision.Small.inDoubt;
import static io.github.federules.core.decision.Small.studies;
import static io.github.federules.core.dossier.FteShare.fte;
import static io.github.federules.core.money.Euros.euros;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.federules.core.call.Call;
import io.github.federules.core.call.CallBuilder;
import io.github.federules.core.criterion.Criterion;
import io.github.federules.core.criterion.Subject;
import io.github.federules.core.dossier.Applicant;
import io.github.federules.core.dossier.CostLine;
import io.github.federules.core.dossier.CostNature;
import io.github.federules.core.dossier.Dossier;
import io.github.federules.core.dossier.Operation;
import io.github.federules.core.language.LocalizedText;
import io.github.federules.core.money.Rate;
import io.github.federules.core.result.CostItem;
import io.github.federules.core.rule.Clause;
import io.github.federules.core.term.Base;
import io.github.federules.core.term.FlatRate;
import io.github.federules.core.term.Limit;
import io.github.federules.core.term.LumpSum;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** The costs in a disclosure: true beside every verdict, and each amount with what it rests on. */
class DisclosedCostsTest {

    private static final Clause CAP = new Clause("L2", "at most");

    @Test
    void no_aid_is_promised_for_the_case_that_unmet_conditions_were_met() {
        CallBuilder call = half().minimumCost(L1, euros("1000.00"));

        // Half of 900.00. Were the minimum reached, the aid would be 500.00 or more.
        assertThat(reported(call, dossier(studies("900.00")), Locale.ENGLISH))
                .contains(
                        "  Amount computed on this total eligible cost, regardless of the conditions that are not met:"
                                + " €450.00; 50% of the total eligible cost (L1). It gives no right to aid.");
        assertThat(reported(call, dossier(studies("900.00")), Locale.FRENCH))
                .contains(
                        "  Montant calculé sur cette assiette, sans tenir compte des conditions non satisfaites\u00a0:"
                                + " 450,00\u00a0€\u00a0; 50\u00a0% du coût total éligible (L1). Il n'ouvre aucun droit.")
                .noneMatch(line -> line.contains("si toutes les conditions étaient satisfaites"));
        assertThat(reported(call, dossier(studies("1000.00")), Locale.FRENCH))
                .contains("  Aide calculée\u00a0: 500,00\u00a0€\u00a0; 50\u00a0% du coût total éligible (L1)");
    }

    @Test
    void vat_is_reported_only_where_it_counts() {
        CallBuilder call = half().paysVat(L1);
        Operation operation = Operation.untitled()
                .with(CostLine.of(CostNature.STUDIES, euros("100.00")).withVat(euros("20.00")));
        Applicant applicant = Applicant.unknown();

        assertThat(reported(call, Dossier.of(applicant.recoveringVat(true), operation), Locale.FRENCH))
                .contains("Dépenses, en euros hors taxes", "  Dépenses présentées\u00a0: 100,00\u00a0€");
        assertThat(reported(call, Dossier.of(applicant.recoveringVat(false), operation), Locale.FRENCH))
                .contains(
                        "Dépenses, en euros, y compris la TVA que le porteur de projet ne récupère pas",
                        "  Dépenses présentées\u00a0: 120,00\u00a0€");
        assertThat(reported(call, Dossier.of(applicant, operation), Locale.FRENCH))
                .contains(
                        "Dépenses, en euros hors taxes, dans l'hypothèse la moins favorable, compte tenu des informations manquantes",
                        "  Dépenses présentées\u00a0: 100,00\u00a0€");
        assertThat(reported(call, Dossier.of(applicant, operation), Locale.ENGLISH))
                .contains(
                        "Costs, in euros net of VAT (value added tax), in the least favourable case of the missing facts");
    }

    @Test
    void amounts_are_those_of_the_least_favourable_case_only_where_a_missing_fact_leaves_others_possible() {
        LocalizedText green = new LocalizedText("tout est vert", "all is green");
        CallBuilder declared =
                half().declaration(L1, "GREEN", Criterion.yesNo("GREEN", Subject.OPERATION, green), green);
        List<String> lines = reported(declared, dossier(studies("900.00")), Locale.FRENCH);

        // The declaration is missing, and no amount depends on it.
        assertThat(lines)
                .contains(
                        "Dépenses, en euros hors taxes",
                        "  Montant calculé sur cette assiette, sous réserve des informations manquantes\u00a0:"
                                + " 450,00\u00a0€\u00a0; 50\u00a0% du coût total éligible (L1). Il n'ouvre aucun droit.");

        // Half of 900.00 is at the maximum already: the missing share changes the costs and no result.
        CallBuilder capped = half().maximumAid(CAP, euros("100.00")).staffMinimum(L1, fte("0.20"));
        Dossier inDoubt = dossier(studies("900.00").with(inDoubt("A", "50.00")));
        assertThat(decide(capped, inDoubt).missing()).isEmpty();
        assertThat(reported(capped, inDoubt, Locale.FRENCH))
                .contains(
                        "Dépenses, en euros hors taxes, dans l'hypothèse la moins favorable, compte tenu des informations manquantes");
    }

    @Test
    void each_amount_is_reported_with_its_rate_its_base_and_the_maximum_that_limits_it() {
        CallBuilder call = half().maximumAid(CAP, euros("100.00")).flatRate(flatRate("15", Base.STAFF, "10.00"));
        Dossier staffed = dossier(studies("900.00").staff("A", euros("100.00"), fte("0.50")));

        // 15% of 100.00 is 15.00, above 10.00; half of 1,010.00 is 505.00, above 100.00.
        assertThat(reported(call, staffed, Locale.FRENCH))
                .contains(
                        "  Frais indirects\u00a0: 10,00\u00a0€\u00a0; taux forfaitaire de 15\u00a0% des frais de personnel"
                                + " retenus (L1), limité à 10,00\u00a0€ (L2)",
                        "  Aide calculée\u00a0: 100,00\u00a0€\u00a0; 50\u00a0% du coût total éligible (L1), aide limitée à"
                                + " 100,00\u00a0€ (L2)");
        assertThat(reported(call, staffed, Locale.ENGLISH))
                .contains(
                        "  Indirect costs: €10.00; flat rate of 15% of the retained direct staff costs (L1), limited to"
                                + " €10.00 (L2)",
                        "  Computed aid: €100.00; 50% of the total eligible cost (L1), limited to €100.00 (L2)");
    }

    @Test
    void each_of_several_flat_rates_is_reported_by_itself() {
        CallBuilder call = Call.builder("small", new LocalizedText("Un appel", "A call"))
                .pays(L1, CostNature.STAFF, CostNature.STUDIES)
                .aid(L1, Rate.percent("50"))
                .flatRate(flatRate("15", Base.STAFF, "1000.00"))
                .flatRate(flatRate("7", Base.DIRECT, "1000.00", CostNature.CATERING));
        Dossier staffed = dossier(studies("900.00").staff("A", euros("100.00"), fte("0.50")));

        // 15% of 100.00 and 7% of 1,000.00
        assertThat(reported(call, staffed, Locale.FRENCH))
                .containsSequence(
                        "  Montants et taux forfaitaires\u00a0: 85,00\u00a0€",
                        "    dont 15,00\u00a0€\u00a0; taux forfaitaire de 15\u00a0% des frais de personnel retenus (L1)",
                        "    dont 70,00\u00a0€\u00a0; taux forfaitaire de 7\u00a0% des dépenses directes retenues (L1)");
        assertThat(decide(call, staffed).costs().flatRates())
                .extracting(CostItem::amount)
                .containsExactly(euros("15.00"), euros("70.00"));
    }

    @Test
    void lump_sums_are_reported_as_such_alone_and_beside_a_flat_rate() {
        CallBuilder call = Call.builder("small", new LocalizedText("Un appel", "A call"))
                .pays(L1, CostNature.STAFF, CostNature.STUDIES)
                .aid(L1, Rate.percent("50"))
                .lumpSum(LumpSum.of(L1, euros("1500.00"), CostNature.TRAVEL));
        Dossier staffed = dossier(studies("900.00").staff("A", euros("100.00"), fte("0.50")));

        assertThat(reported(call, staffed, Locale.ENGLISH))
                .contains("  Lump sums and flat rates: €1,500.00; lump sum (L1)");
        // 15% of 100.00 is 15.00; with 1,500.00 it is 1,515.00.
        assertThat(reported(call.flatRate(flatRate("15", Base.STAFF, "1000.00")), staffed, Locale.ENGLISH))
                .containsSequence(
                        "  Lump sums and flat rates: €1,515.00",
                        "    of which €1,500.00; lump sum (L1)",
                        "    of which €15.00; flat rate of 15% of the retained direct staff costs (L1)");
    }

    @Test
    void what_ceilings_take_is_reported_where_they_take_anything() {
        CallBuilder call = half().limit(Limit.on(L1, Base.of(CostNature.STUDIES))
                .atMost(euros("800.00"))
                .reducing());

        assertThat(reported(call, dossier(studies("900.00")), Locale.ENGLISH))
                .containsSubsequence(
                        "  Costs presented: €900.00",
                        "  Costs over the ceilings: €100.00",
                        "  Retained direct costs: €800.00");
        assertThat(reported(call, dossier(studies("800.00")), Locale.ENGLISH))
                .contains("  Retained direct costs: €800.00")
                .noneMatch(line -> line.contains("ceilings:"));
    }

    private static FlatRate flatRate(String percent, Base base, String cap, CostNature... covers) {
        return FlatRate.of(L1, Rate.percent(percent), base, covers).withCap(CAP, euros(cap));
    }

    private static List<String> reported(CallBuilder call, Dossier dossier, Locale locale) {
        return decide(call, dossier).disclosure(locale).operations().lines();
    }
}
