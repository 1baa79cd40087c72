package io.github.federules.core.decision;

import static io.github.federules.core.condition.Condition.where;
import static io.github.federules.core.money.Euros.euros;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.federules.core.call.Call;
import io.github.federules.core.call.CallBuilder;
import io.github.federules.core.call.InvalidCallException;
import io.github.federules.core.condition.Condition;
import io.github.federules.core.criterion.Answer;
import io.github.federules.core.criterion.Criterion;
import io.github.federules.core.criterion.Subject;
import io.github.federules.core.dossier.Applicant;
import io.github.federules.core.dossier.CostLine;
import io.github.federules.core.dossier.CostNature;
import io.github.federules.core.dossier.Dossier;
import io.github.federules.core.dossier.FteShare;
import io.github.federules.core.dossier.Operation;
import io.github.federules.core.dossier.Quantity;
import io.github.federules.core.dossier.Track;
import io.github.federules.core.fault.FaultCode;
import io.github.federules.core.fault.InvalidFactException;
import io.github.federules.core.fault.LocatedFault;
import io.github.federules.core.language.LocalizedText;
import io.github.federules.core.money.Euros;
import io.github.federules.core.money.Rate;
import io.github.federules.core.reading.CentRounding;
import io.github.federules.core.reading.Question;
import io.github.federules.core.result.CostItem;
import io.github.federules.core.result.Notice;
import io.github.federules.core.result.SetAside;
import io.github.federules.core.result.Verdict;
import io.github.federules.core.rule.Clause;
import io.github.federules.core.rule.MissingFact;
import io.github.federules.core.term.Base;
import io.github.federules.core.term.EligibleCosts;
import io.github.federules.core.term.FlatRate;
import io.github.federules.core.term.LumpSum;
import io.github.federules.core.term.UnitPrice;
import io.github.federules.core.value.Value;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javax.money.MonetaryAmount;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Unit costs, lump sums, and flat rates of what other terms add (regulation (EU) 2021/1060, article 53). */
class SimplifiedCostsTest {

    private static final Clause U1 = new Clause("U1", "8 815 € par mois");
    private static final Clause U2 = new Clause("U2", "15 % en plus");
    private static final Clause U3 = new Clause("U3", "50 %");
    private static final LocalizedText MONTH = new LocalizedText("mois", "month");
    private static final LocalizedText HOUR = new LocalizedText("heure", "hour");
    private static final Criterion OPTION = Criterion.named(
                    "COST_OPTION", Subject.OPERATION, new LocalizedText("Option de coûts", "Cost option"))
            .withAnswer("FORTY", new LocalizedText("40 %", "40%"))
            .withAnswer("REAL", new LocalizedText("Coûts réels", "Real costs"));
    private static final Answer FORTY = Answer.of("FORTY");
    private static final Answer REAL = Answer.of("REAL");

    private static CallBuilder call() {
        return Call.builder("c", new LocalizedText("Appel", "Call")).aid(U3, Rate.percent("50"));
    }

    private static CallBuilder monthly() {
        return call().pays(EligibleCosts.of(U1, Set.of(CostNature.STAFF)).at(UnitPrice.of(MONTH, euros("8815.00"))))
                .flatRate(FlatRate.of(U2, Rate.percent("15"), Base.STAFF));
    }

    private static CallBuilder hourly() {
        return call().pays(EligibleCosts.of(U1, Set.of(CostNature.STAFF)).at(UnitPrice.hourly(HOUR, 1720)));
    }

    private static Decision decided(Call call, CostLine... lines) {
        return decided(call, Operation.titled("Projet").withCostLines(List.of(lines)));
    }

    private static Decision decided(Call call, Operation operation) {
        return Assessor.of(call).assess(Dossier.of(Applicant.unknown(), operation));
    }

    private static CostLine months(String number) {
        return CostLine.of(CostNature.STAFF, "Cheffe de projet", Quantity.of(number));
    }

    private static void assertTotal(Decision decision, String euros) {
        assertThat(decision.costs().retainedTotal()).isEqualTo(euros(euros));
    }

    @Test
    void a_line_by_the_unit_costs_its_quantity_at_the_price() {
        Decision decision = decided(monthly().build(), months("0.7"));

        // 0.7 × 8,815.00 = 6,170.50; 15% of it is 925.575, cut to 925.57; together 7,096.07, of which half is
        // 3,548.035.
        assertThat(decision.costs().presented()).isEqualTo(euros("6170.50"));
        assertTotal(decision, "7096.07");
        assertThat(decision.funding().aid()).contains(euros("3548.03"));
        assertThat(decision.explain(Locale.FRENCH))
                .contains("au total, par coûts unitaires", "8\u202f815,00\u00a0€ par mois (U1)");
        assertThat(decision.explain(Locale.ENGLISH)).contains("in all, by unit costs", "€8,815.00 per month (U1)");
    }

    @ParameterizedTest
    @CsvSource({"'', REAL", "1000.00, REAL", "'', FORTY", "1000.00, FORTY"})
    void an_option_is_missing_under_which_a_line_lacks_its_amount(String lump, String real) {
        // Five units at 100.00 are known costs, of which half is over the cap of 100.00. At real cost the line states
        // no amount, so that further costs may follow, whether half of 1,000.00 gives the cap or nothing is added.
        Condition isReal = Condition.where(OPTION).in(Answer.of(real));
        EligibleCosts other = EligibleCosts.of(U1, Set.of(CostNature.OTHER));
        CallBuilder call = call().asks(U1, OPTION)
                .pays(other.onlyWhen(isReal))
                .pays(other.at(UnitPrice.of(MONTH, euros("100.00"))).onlyWhen(Condition.not(isReal)))
                .maximumCost(U2, euros("20000.00"))
                .maximumAid(U3, euros("100.00"));
        if (!lump.isEmpty()) {
            call.lumpSum(LumpSum.of(U2, euros(lump)).onlyWhen(isReal));
        }
        CostLine line = CostLine.of(CostNature.OTHER, "Stands", Quantity.of("5"));
        Operation operation = Operation.titled("Projet").withCostLines(List.of(line));
        Decision decision = decided(call.build(), operation);
        assertThat(decision.funding().verdict()).isEqualTo(Verdict.INCOMPLETE);
        assertThat(decision.missing())
                .extracting(MissingFact::path)
                .containsExactly("operation.costLines", "operation.answers.COST_OPTION");
        assertThat(decision.missing().get(0).label(Locale.ENGLISH)).contains("Stands");
        assertThat(decided(call.build(), operation.answering(OPTION, real.equals("REAL") ? FORTY : REAL))
                        .funding()
                        .verdict())
                .isEqualTo(Verdict.ELIGIBLE);
    }

    @Test
    void an_hour_costs_the_annual_cost_divided_by_the_hours_of_a_year_and_cut_to_the_cent() {
        CostLine line =
                CostLine.of(CostNature.STAFF, "Ingénieur", Quantity.of("100.5").atAnnualCost(euros("45000.00")));

        // 45,000 / 1,720 = 26.162…, cut to 26.16; 100.5 × 26.16 = 2,629.08.
        Decision decision = decided(hourly().build(), line);

        assertTotal(decision, "2629.08");
        assertThat(decision.explain(Locale.FRENCH)).contains("par heure\u00a0: coût annuel divisé par 1\u202f720 (U1)");
        assertThat(decision.explain(Locale.ENGLISH)).contains("per hour: annual cost divided by 1,720 (U1)");
    }

    @Test
    void a_disclosure_lists_what_a_line_states_instead_of_an_amount() {
        CostLine hours =
                CostLine.of(CostNature.STAFF, "Ingénieur", Quantity.of("100.5").atAnnualCost(euros("45000.00")));
        CostLine open = CostLine.of(CostNature.STAFF, euros("0.00")).withoutAmount();

        assertThat(decided(hourly().build(), hours, open)
                        .disclosure(Locale.FRENCH)
                        .text())
                .contains(
                        "    Ligne 1\u00a0: personnel\u00a0; quantité\u00a0: 100,5 (unité\u00a0: heure)\u00a0; coût annuel\u00a0: 45\u202f000,00\u00a0€\u00a0;"
                                + " libellé\u00a0: Ingénieur\n",
                        "    Ligne 2\u00a0: personnel\n");
    }

    @Test
    void what_is_missing_names_the_lines_to_complete_unless_they_are_many() {
        CostLine stated =
                CostLine.of(CostNature.STAFF, "Ingénieur", Quantity.of("100.5").atAnnualCost(euros("45000.00")));
        CostLine open = CostLine.of(CostNature.STAFF, "Chargée de projet", Quantity.of("10"));

        assertThat(missing(decided(hourly().build(), stated, open)))
                .containsExactly("costs of the operation (complete budget); line to complete: 2 (Chargée de projet)");
        assertThat(missing(
                        decided(hourly().build(), Collections.nCopies(20, open).toArray(CostLine[]::new))))
                .singleElement()
                .asString()
                .contains("lines to complete: 1 (Chargée de projet), 2 (Chargée", "20 (Chargée de projet)");
        assertThat(missing(
                        decided(hourly().build(), Collections.nCopies(21, open).toArray(CostLine[]::new))))
                .containsExactly("costs of the operation (complete budget)");
        assertThat(missing(decided(
                        hourly().build(),
                        Operation.titled("Projet").with(stated).withFurtherCosts())))
                .containsExactly("costs of the operation (complete budget)");
    }

    private static List<String> missing(Decision decision) {
        return decision.missing().stream()
                .map(fact -> fact.label(Locale.ENGLISH))
                .toList();
    }

    @Test
    void vat_on_a_line_by_the_unit_is_noticed_whether_or_not_the_call_pays_vat() {
        CostLine taxed = CostLine.of(CostNature.STAFF, euros("0.00"))
                .withVat(euros("20.00"))
                .withQuantity(Quantity.of("1"));

        for (Call call : List.of(monthly().build(), monthly().paysVat(U3).build())) {
            Decision decision = decided(call, taxed);

            // 8,815.00 + 15% of it, without the VAT
            assertTotal(decision, "10137.25");
            assertThat(decision.notices()).extracting(Notice::path).containsExactly("operation.costLines[0].vat");
        }
    }

    @Test
    void the_cost_of_units_is_rounded_as_the_call_is_read() {
        // 0.33 × 14.15 = 4.6695.
        Call call = call().pays(EligibleCosts.of(U1, Set.of(CostNature.STAFF)).at(UnitPrice.of(MONTH, euros("14.15"))))
                .leavesOpen(U2, Question.ROUNDING)
                .build();
        Operation operation = Operation.titled("Projet").withCostLines(List.of(months("0.33")));

        Dossier dossier = Dossier.of(Applicant.unknown(), operation);

        assertTotal(Assessor.of(call).assess(dossier), "4.66");
        assertTotal(Assessor.of(call).reading(CentRounding.HALF_UP).assess(dossier), "4.67");
    }

    @Test
    void the_minimum_share_of_staff_holds_for_lines_by_the_unit() {
        Call call = monthly().staffMinimum(U2, FteShare.fte("0.2")).build();

        assertTotal(decided(call, months("2").withShare(FteShare.fte("0.2"))), "20274.50"); // 17,630.00 + 2,644.50
        Decision below = decided(call, months("2").withShare(FteShare.fte("0.19")));
        assertTotal(below, "0.00");
        assertThat(below.setAside()).extracting(SetAside::amount).containsExactly(euros("17630.00"));
    }

    @Test
    void a_line_that_does_not_state_what_its_cost_is_calculated_from_leaves_the_budget_open() {
        CostLine ofAmount = CostLine.staff("Cheffe de projet", euros("5000.00"));

        for (Decision decision : List.of(
                decided(monthly().minimumCost(U1, euros("1.00")).build(), ofAmount),
                decided(hourly().minimumCost(U1, euros("1.00")).build(), months("100")),
                decided(
                        call().pays(U1, CostNature.STAFF)
                                .minimumCost(U1, euros("1.00"))
                                .build(),
                        months("2")))) {
            assertThat(decision.verdictOn(Track.FUNDING)).isEqualTo(Verdict.INCOMPLETE);
            assertThat(decision.costs().presented()).isEqualTo(euros("0.00"));
        }
    }

    @Test
    void a_lump_sum_is_paid_whole_where_its_condition_holds() {
        LumpSum preparation =
                LumpSum.of(U2, euros("1500.00")).onlyWhen(where(OPTION).in(REAL));
        Call call = call().asks(U2, OPTION)
                .pays(U1, CostNature.STUDIES)
                .lumpSum(preparation)
                .build();
        Operation operation =
                Operation.titled("Projet").withCostLines(List.of(CostLine.of(CostNature.STUDIES, euros("10000.00"))));

        assertTotal(decided(call, operation.answering(OPTION, REAL)), "11500.00");
        assertTotal(decided(call, operation.answering(OPTION, FORTY)), "10000.00");
        // Unknown, half of 10,000 to half of 11,500.
        Decision open = decided(call, operation);
        assertThat(open.funding().aid()).contains(euros("5000.00"));
        assertThat(open.funding().aidUpTo()).contains(euros("5750.00"));
    }

    @Test
    void a_lump_sum_may_depend_on_conditions() {
        Value<MonetaryAmount> amount =
                Value.when(where(OPTION).in(REAL), euros("700.00")).otherwise(euros("300.00"));
        Call call = call().asks(U2, OPTION)
                .pays(U1, CostNature.STUDIES)
                .lumpSum(LumpSum.of(U2, amount, Set.of(CostNature.TRAVEL)))
                .build();
        Operation operation = Operation.titled("Projet")
                .withCostLines(List.of(
                        CostLine.of(CostNature.STUDIES, euros("1000.00")),
                        CostLine.of(CostNature.TRAVEL, euros("400.00"))));

        Decision decision = decided(call, operation.answering(OPTION, FORTY));

        assertTotal(decision, "1300.00");
        assertThat(decision.costs().setAside()).isEqualTo(euros("400.00"));
        assertThat(decision.costs().find(CostItem.LUMP_SUM).map(CostItem::amount))
                .contains(euros("300.00"));
        assertThat(decision.explain(Locale.FRENCH)).contains("+ Montant forfaitaire");
    }

    @Test
    void a_flat_rate_is_a_share_of_a_lump_sum_and_of_the_flat_rates_before_it() {
        Call call = call().pays(U1, CostNature.STAFF)
                .lumpSum(LumpSum.of(U2, euros("1000.00")).named("PREPARATION"))
                .flatRate(FlatRate.of(U2, Rate.percent("15"), Base.STAFF, CostNature.TRAVEL)
                        .named("TRAVEL_COSTS"))
                .flatRate(FlatRate.of(
                        U2,
                        Rate.percent("10"),
                        Base.sum("ALL", Base.STAFF, Base.ofTerm("TRAVEL_COSTS"), Base.ofTerm("PREPARATION"))))
                .build();

        // 15% of 10,000 is 1,500; 10% of 10,000 + 1,500 + 1,000 is 1,250; together 10,000 + 1,000 + 1,500 + 1,250.
        Decision decision = decided(call, CostLine.staff("Cheffe de projet", euros("10000.00")));

        assertTotal(decision, "13750.00");
        assertThat(decision.explain(Locale.ENGLISH)).contains("+ Lump sums and flat rates");
    }

    @Test
    void the_applicant_chooses_between_real_costs_and_forty_percent_of_staff() {
        // Interreg Aurora: staff + 40%, or real costs + office 15% and travel 15% of staff.
        Call call = call().asks(U2, OPTION)
                .pays(U1, CostNature.STAFF)
                .pays(EligibleCosts.of(U1, Set.of(CostNature.SERVICES, CostNature.DIGITAL_EQUIPMENT))
                        .onlyWhen(where(OPTION).in(REAL)))
                .flatRate(FlatRate.of(
                                U2, Rate.percent("40"), Base.STAFF, CostNature.SERVICES, CostNature.DIGITAL_EQUIPMENT)
                        .onlyWhen(where(OPTION).in(FORTY)))
                .flatRate(FlatRate.of(U2, Rate.percent("15"), Base.STAFF, CostNature.OTHER)
                        .onlyWhen(where(OPTION).in(REAL)))
                .flatRate(FlatRate.of(U2, Rate.percent("15"), Base.STAFF, CostNature.TRAVEL)
                        .onlyWhen(where(OPTION).in(REAL)))
                .build();
        Operation operation = Operation.titled("Projet")
                .withCostLines(List.of(
                        CostLine.staff("Cheffe de projet", euros("100000.00")),
                        CostLine.of(CostNature.SERVICES, euros("20000.00")),
                        CostLine.of(CostNature.DIGITAL_EQUIPMENT, euros("5000.00"))));

        Decision forty = decided(call, operation.answering(OPTION, FORTY));
        assertTotal(forty, "140000.00");
        // An option that is not chosen is in no table.
        assertThat(forty.costs().added()).extracting(CostItem::amount).containsExactly(euros("40000.00"));
        assertTotal(decided(call, operation.answering(OPTION, REAL)), "155000.00");
    }

    @Test
    void a_line_of_a_unit_cost_out_of_force_is_presented_at_its_price_and_set_aside() {
        Call call = call().asks(U2, OPTION)
                .pays(U1, CostNature.STUDIES)
                .pays(EligibleCosts.of(U1, Set.of(CostNature.STAFF))
                        .at(UnitPrice.of(MONTH, euros("1000.00")))
                        .onlyWhen(where(OPTION).in(REAL)))
                .build();

        Decision decision = decided(
                call,
                Operation.titled("Projet").withCostLines(List.of(months("3"))).answering(OPTION, FORTY));

        assertThat(decision.costs().presented()).isEqualTo(euros("3000.00"));
        assertThat(decision.costs().setAside()).isEqualTo(euros("3000.00"));
    }

    @Test
    void units_that_cost_more_together_than_all_lines_may_are_refused() {
        Call call = call().pays(
                        EligibleCosts.of(U1, Set.of(CostNature.STUDIES)).at(UnitPrice.of(MONTH, euros("9999999.99"))))
                .build();
        CostLine dear = CostLine.of(CostNature.STUDIES, "Étude", Quantity.of("90000"));
        CostLine[] eleven = Collections.nCopies(11, dear).toArray(new CostLine[0]);
        CostLine[] twelve = Collections.nCopies(12, dear).toArray(new CostLine[0]);

        // 90,000 units cost 899,999,999,100.00. All lines together may cost 9,999,999,999,999.99.
        assertThat(decided(call, eleven).costs().presented().getNumber().longValueExact())
                .isEqualTo(9_899_999_990_100L);
        InvalidFactException refused = catchThrowableOfType(InvalidFactException.class, () -> decided(call, twelve));
        assertThat(refused.fault().code()).isEqualTo(FaultCode.TOTAL_TOO_LARGE);
    }

    @Test
    void units_may_cost_as_much_together_as_all_lines_may() {
        Call call = call().pays(
                        EligibleCosts.of(U1, Set.of(CostNature.STUDIES)).at(UnitPrice.of(MONTH, euros("7875696.31"))))
                .build();
        List<CostLine> lines = new ArrayList<>(
                Collections.nCopies(10, CostLine.of(CostNature.STUDIES, "Étude", Quantity.of("126000"))));
        lines.add(CostLine.of(CostNature.STUDIES, "Étude", Quantity.of("9729")));

        // 1,269,729 units at 7,875,696.31: 9,999,999,999,999.99
        assertThat(decided(call, lines.toArray(new CostLine[0])).costs().presented())
                .isEqualTo(Euros.ofCents(Operation.MAX_TOTAL_CENTS));
    }

    @Test
    void a_nature_is_paid_once() {
        UnitPrice price = UnitPrice.of(MONTH, euros("1.00"));

        assertThat(faults(call().pays(U1, CostNature.STAFF)
                        .pays(EligibleCosts.of(U1, Set.of(CostNature.STAFF)).at(price))))
                .contains(FaultCode.NATURE_STATED_TWICE);
        assertThat(faults(
                        call().pays(U1, CostNature.STUDIES).lumpSum(LumpSum.of(U2, euros("1.00"), CostNature.STUDIES))))
                .contains(FaultCode.NATURE_PAID_TWICE);
        assertThat(faults(call().pays(U1, CostNature.STUDIES)
                        .lumpSum(LumpSum.of(U2, euros("1.00"), CostNature.TRAVEL))
                        .flatRate(U2, Rate.percent("15"), CostNature.TRAVEL)))
                .contains(FaultCode.FLAT_RATES_OVERLAP);
        assertThat(faults(call().pays(EligibleCosts.of(U1, Set.of(CostNature.STAFF))
                        .at(UnitPrice.of(MONTH, euros("10000000.00"))))))
                .contains(FaultCode.AMOUNT_TOO_LARGE);
    }

    @Test
    void what_the_applicant_is_says_nothing_of_a_partner_of_whom_a_nature_is_paid_otherwise() {
        Criterion size = Criterion.named("SIZE", Subject.PARTY, MONTH)
                .withAnswer("SMALL", MONTH)
                .withAnswer("LARGE", MONTH);
        EligibleCosts ofSmallApplicants = EligibleCosts.of(U1, Set.of(CostNature.STUDIES))
                .onlyWhen(Condition.applicant(where(size).in("SMALL")));
        FlatRate ofParties = FlatRate.of(U2, Rate.percent("10"), Base.STAFF, CostNature.STUDIES);

        // A large partner of a small applicant would be paid its studies twice.
        assertThat(faults(call().asks(U1, size)
                        .pays(U1, CostNature.STAFF)
                        .pays(ofSmallApplicants)
                        .flatRate(ofParties.ofEach().onlyWhen(where(size).in("LARGE")))))
                .contains(FaultCode.NATURE_PAID_TWICE);
        assertThat(faults(call().asks(U1, size)
                        .pays(U1, CostNature.STAFF)
                        .pays(ofSmallApplicants)
                        .flatRate(ofParties.onlyWhen(
                                Condition.applicant(where(size).in("LARGE"))))))
                .isEmpty();
    }

    private static List<FaultCode> faults(CallBuilder call) {
        return Optional.ofNullable(catchThrowableOfType(InvalidCallException.class, call::build)).stream()
                .flatMap(thrown -> thrown.faults().stream())
                .map(LocatedFault::code)
                .toList();
    }

    @Test
    void units_beside_real_costs_are_reported_apart_from_them() {
        Call call = monthly()
                .pays(U2, CostNature.STUDIES)
                .minimumCost(U3, euros("10187.25"))
                .build();
        Decision decision = decided(call, months("1"), CostLine.of(CostNature.STUDIES, "Étude", euros("50.00")));

        // 8,815.00 and 15% of it, 1,322.25, and 50.00
        assertTotal(decision, "10187.25");
        assertThat(decision.verdictOn(Track.FUNDING)).isEqualTo(Verdict.ELIGIBLE);
        assertThat(decision.missing()).isEmpty();
        assertThat(decision.costs().unitCosts()).extracting(CostItem::amount).containsExactly(euros("8815.00"));
    }

    @Test
    void an_annual_cost_without_its_hours_leaves_the_budget_open() {
        CostLine line = CostLine.of(
                CostNature.STAFF, "Ingénieur", new Quantity(Optional.empty(), Optional.of(euros("45000.00"))));
        Decision decision = decided(hourly().minimumCost(U1, euros("1.00")).build(), line);

        assertThat(decision.verdictOn(Track.FUNDING)).isEqualTo(Verdict.INCOMPLETE);
        assertThat(decision.costs().presented()).isEqualTo(euros("0.00"));
        assertThat(missing(decision))
                .containsExactly("costs of the operation (complete budget); line to complete: 1 (Ingénieur)");
    }

    @ParameterizedTest
    @CsvSource({"FORTY, 30.00, 30.00", "REAL, 60.00, 60.00", "NONE, 30.00, 0.00"})
    void units_that_are_not_paid_are_presented_at_the_first_price(String option, String presented, String retained) {
        Criterion options = OPTION.withAnswer("NONE", new LocalizedText("Aucune", "None"));
        EligibleCosts other = EligibleCosts.of(U1, Set.of(CostNature.OTHER));
        Call call = call().asks(U2, options)
                .pays(other.at(UnitPrice.of(MONTH, euros("10.00")))
                        .onlyWhen(where(options).in(FORTY)))
                .pays(other.at(UnitPrice.of(MONTH, euros("20.00")))
                        .onlyWhen(where(options).in(REAL)))
                .build();
        Operation operation = Operation.titled("Projet")
                .with(CostLine.of(CostNature.OTHER, "Stands", Quantity.of("3")))
                .answering(options, Answer.of(option));
        Decision decision = decided(call, operation);

        assertThat(decision.costs().presented()).isEqualTo(euros(presented));
        assertTotal(decision, retained);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "1000000.01", "0.001"})
    void a_quantity_is_over_0_and_at_most_a_million_with_two_decimals(String number) {
        InvalidFactException thrown = catchThrowableOfType(InvalidFactException.class, () -> Quantity.of(number));

        assertThat(thrown.fault().code()).isEqualTo(FaultCode.QUANTITY_OUT_OF_RANGE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.01", "1000000", "12.50"})
    void a_quantity_may_be_a_hundredth_and_a_million(String number) {
        assertThat(Quantity.of(number).units()).isPresent();
    }
}
