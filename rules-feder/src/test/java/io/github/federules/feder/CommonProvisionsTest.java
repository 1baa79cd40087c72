package io.github.federules.feder;

import static io.github.federules.core.condition.Condition.where;
import static io.github.federules.core.money.Euros.euros;
import static io.github.federules.testkit.assertions.FederulesAssertions.assertThat;
import static io.github.federules.testkit.assertions.FederulesAssertions.assertThatFaults;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.federules.core.call.Call;
import io.github.federules.core.call.CallBuilder;
import io.github.federules.core.call.InvalidCallException;
import io.github.federules.core.call.Law;
import io.github.federules.core.condition.Condition;
import io.github.federules.core.criterion.Criterion;
import io.github.federules.core.criterion.Subject;
import io.github.federules.core.dossier.CostFamily;
import io.github.federules.core.dossier.CostNature;
import io.github.federules.core.fault.FaultCode;
import io.github.federules.core.fault.LocatedFault;
import io.github.federules.core.language.LocalizedText;
import io.github.federules.core.money.Rate;
import io.github.federules.core.rule.Clause;
import io.github.federules.core.term.Base;
import io.github.federules.core.term.EligibleCosts;
import io.github.federules.core.term.FlatRate;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CommonProvisionsTest {

    @Test
    void the_provisions_print_the_days_of_the_programme() {
        assertThat(CommonProvisions.of2021()).hasToString("CommonProvisions[programme=2021-01-01/2029-12-31]");
    }

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final Criterion OPTION = Criterion.named(
                    "OPTION", Subject.OPERATION, new LocalizedText("Option ?", "Option?"))
            .withAnswer("A", new LocalizedText("a", "a"))
            .withAnswer("B", new LocalizedText("b", "b"))
            .withAnswer("C", new LocalizedText("c", "c"));
    private static final Clause L1 = new Clause("L1", "the words of the call");

    @ParameterizedTest
    @CsvSource({
        "STAFF,TRAVEL,15",
        "DIRECT,TRAVEL,7",
        "DIRECT_WITHOUT_SERVICES,TRAVEL,7",
        "DIRECT_WITHOUT_STAFF,TRAVEL,7"
    })
    void the_ceiling_of_indirect_costs_itself_is_allowed_and_a_millionth_more_is_not(
            String of, CostNature covers, String ceiling) {
        Base base = Base.builtIn().stream()
                .filter(each -> each.code().equals(of))
                .findFirst()
                .orElseThrow();

        assertThat(paying(base, covers, ceiling).build()).isLawfulUnder(CommonProvisions.of2021());
        assertThatFaults(faults(paying(base, covers, ceiling + ".0001")))
                .hasOnly("costs.flatRates[0].rate", FaultCode.FLAT_RATE_ABOVE_CEILING);
    }

    // Programs look a finding up by its rule: one of the two would not be seen.
    @ParameterizedTest
    @CsvSource({"COMPLETED_BEFORE_SUBMISSION", "OUTSIDE_PROGRAMME_PERIOD"})
    void a_declaration_takes_no_code_of_a_finding_of_the_regulation(String code) {
        LocalizedText statement = new LocalizedText("x", "x");
        CallBuilder call = call().declaration(L1, code, Criterion.yesNo("D", Subject.OPERATION, statement), statement);

        assertThat(call.build().laws()).isEmpty();
        assertThatThrownBy(() -> call.under(CommonProvisions.of2021()).build())
                .isInstanceOfSatisfying(
                        InvalidCallException.class,
                        refused -> assertThatFaults(refused.faults())
                                .hasOnly("requires[0].code", FaultCode.DUPLICATE_VALUE));
    }

    @Test
    void texts_cite_the_regulation_and_files_name_its_id() {
        Law law = CommonProvisions.of2021();

        assertThat(law.id()).isEqualTo("eu-2021-1060");
        assertThat(law.title().in(Locale.ENGLISH)).isEqualTo("Regulation (EU) 2021/1060");
        assertThat(law.title().in(Locale.FRENCH)).isEqualTo("règlement (UE) 2021/1060");
    }

    @Test
    void twenty_percent_of_the_other_direct_costs_may_pay_staff_and_no_more() {
        // Article 55(1).
        assertThat(call().pays(L1, CostNature.STUDIES)
                        .flatRate(flatRate(Base.DIRECT_WITHOUT_STAFF, "20", CostNature.STAFF))
                        .build())
                .isLawfulUnder(CommonProvisions.of2021());
        assertThat(messages(call().pays(L1, CostNature.STUDIES)
                        .flatRate(flatRate(Base.DIRECT_WITHOUT_STAFF, "20.0001", CostNature.STAFF))))
                .containsExactly(
                        "The flat rate is 20.0001%, but must be at most 20% ((EU) 2021/1060, art. 55(1)). Lower it.");
    }

    // The base STAFF is the family: a call may name its own natures of it.
    @Test
    void natures_of_staff_that_a_call_names_itself_are_staff_to_the_law() {
        LocalizedText text = new LocalizedText("x", "x");
        CostNature crew = CostNature.of("CREW", CostFamily.STAFF, text);
        CostNature trainers = CostNature.of("TRAINERS", CostFamily.STAFF, text);
        CostNature works = CostNature.of("WORKS", CostFamily.INVESTMENT, text);
        Base both = Base.sum("BOTH", Base.of(crew), Base.lines("TRAINING", trainers));

        // Article 55(1), 20% of the other direct costs.
        assertThat(own(crew, trainers, works)
                        .pays(L1, works)
                        .flatRate(flatRate(Base.DIRECT_WITHOUT_STAFF, "20", crew, trainers))
                        .build())
                .isLawfulUnder(CommonProvisions.of2021());
        // Article 56(1), 40% of staff where nothing else is paid at real cost.
        assertThat(own(crew, trainers, works)
                        .pays(L1, crew, trainers)
                        .flatRate(flatRate(Base.STAFF, "40", works))
                        .build())
                .isLawfulUnder(CommonProvisions.of2021());
        // Article 54(b): 15% of a part of staff is at most 15% of staff.
        for (Base part : List.of(Base.of(crew), both, Base.without("REST", Base.STAFF, Base.of(crew)))) {
            assertThat(own(crew, trainers, works)
                            .pays(L1, crew, trainers, works)
                            .flatRate(flatRate(part, "15"))
                            .build())
                    .isLawfulUnder(CommonProvisions.of2021());
        }
        assertThat(messages(own(crew, trainers, works)
                        .pays(L1, crew, trainers, works)
                        .flatRate(flatRate(Base.of(crew), "15.0001"))))
                .containsExactly(
                        "The flat rate is 15.0001%, but must be at most 15% ((EU) 2021/1060, art. 54(b)). Lower it.");
        assertThat(messages(own(crew, trainers, works)
                        .pays(L1, crew, trainers, works)
                        .flatRate(flatRate(Base.sum("SOME", Base.of(crew), Base.of(works)), "15"))))
                .containsExactly(
                        "The flat rate is 15%, but must be at most 7% ((EU) 2021/1060, art. 54(a)). Lower it.");
    }

    private static CallBuilder own(CostNature... natures) {
        return call().natures(natures);
    }

    @Test
    void forty_percent_of_staff_may_pay_all_that_remains_and_no_more() {
        // Article 56(1): nothing but staff is paid at real cost.
        assertThat(call().pays(L1, CostNature.STAFF)
                        .flatRate(flatRate(Base.STAFF, "40", CostNature.TRAVEL, CostNature.STUDIES))
                        .build())
                .isLawfulUnder(CommonProvisions.of2021());
        assertThat(messages(
                        call().pays(L1, CostNature.STAFF).flatRate(flatRate(Base.STAFF, "40.0001", CostNature.TRAVEL))))
                .containsExactly(
                        "The flat rate is 40.0001%, but must be at most 40% ((EU) 2021/1060, art. 56(1)). Lower it.");
    }

    @Test
    void forty_percent_of_staff_is_too_much_where_anything_else_is_paid() {
        assertThat(messages(call().pays(L1, CostNature.STAFF, CostNature.STUDIES)
                        .flatRate(flatRate(Base.STAFF, "40", CostNature.TRAVEL))))
                .containsExactly(
                        "The flat rate is 40%, but must be at most 15% ((EU) 2021/1060, art. 54(b)). Lower it.");
        assertThat(faults(call().pays(L1, CostNature.STAFF)
                        .flatRate(flatRate(Base.STAFF, "40", CostNature.TRAVEL))
                        .flatRate(flatRate(Base.STAFF, "5", CostNature.STUDIES))))
                .extracting(LocatedFault::path)
                .containsExactly("costs.flatRates[0].rate", "costs.flatRates[1].rate");
    }

    @Test
    void a_calculated_rate_may_be_twenty_five_percent_of_direct_costs_and_no_more() {
        // Article 54(c); the same 25% without a method is over article 54(a).
        assertThat(call().pays(L1, CostNature.STAFF, CostNature.STUDIES)
                        .flatRate(flatRate(Base.DIRECT, "25", CostNature.TRAVEL).withCalculated())
                        .build())
                .isLawfulUnder(CommonProvisions.of2021());
        assertThat(messages(call().pays(L1, CostNature.STAFF, CostNature.STUDIES)
                        .flatRate(flatRate(Base.DIRECT, "25.0001", CostNature.TRAVEL)
                                .withCalculated())))
                .containsExactly(
                        "The flat rate is 25.0001%, but must be at most 25% ((EU) 2021/1060, art. 54(c)). Lower it.");
        assertThat(faults(paying(Base.DIRECT, CostNature.TRAVEL, "25"))).hasSize(1);
    }

    @Test
    void two_flat_rates_of_one_article_are_at_most_its_ceiling_together() {
        // 10% + 5% = 15%, which article 54(b) allows; 10% + 5.0001% = 15.0001%.
        assertThat(call().pays(L1, CostNature.STAFF, CostNature.STUDIES)
                        .flatRate(flatRate(Base.STAFF, "10", CostNature.TRAVEL))
                        .flatRate(flatRate(Base.STAFF, "5", CostNature.CATERING))
                        .build())
                .isLawfulUnder(CommonProvisions.of2021());
        assertThat(messages(call().pays(L1, CostNature.STAFF, CostNature.STUDIES)
                        .flatRate(flatRate(Base.STAFF, "10", CostNature.TRAVEL))
                        .flatRate(flatRate(Base.STAFF, "5.0001", CostNature.CATERING))))
                .containsExactly("This flat rate and the earlier ones under the same article are together 15.0001%,"
                        + " but must be at most 15% ((EU) 2021/1060, art. 54(b)). Lower one of them.");
    }

    @Test
    void flat_rates_that_exclude_each_other_are_compared_with_the_ceiling_one_by_one() {
        // 15% or 10% of staff, never both; 15% + 10% = 25% where both may hold.
        FlatRate most = flatRate(Base.STAFF, "15");
        FlatRate less = flatRate(Base.STAFF, "10", CostNature.CATERING);
        CallBuilder paying = choosing().pays(L1, CostNature.STAFF, CostNature.STUDIES);

        assertThat(paying.flatRate(most.onlyWhen(where(OPTION).in("A")))
                        .flatRate(less.onlyWhen(where(OPTION).in("B", "C")))
                        .build())
                .isLawfulUnder(CommonProvisions.of2021());
        assertThat(faults(choosing()
                        .pays(L1, CostNature.STAFF, CostNature.STUDIES)
                        .flatRate(most.onlyWhen(where(OPTION).in("A", "B")))
                        .flatRate(less.onlyWhen(where(OPTION).in("B", "C")))))
                .hasSize(1);
        assertThat(faults(choosing()
                        .pays(L1, CostNature.STAFF, CostNature.STUDIES)
                        .flatRate(most.onlyWhen(where(OPTION).in("A")))
                        .flatRate(less)))
                .hasSize(1);
    }

    @Test
    void answers_of_which_one_begins_another_and_numbers_apart_exclude_each_other() {
        LocalizedText text = new LocalizedText("une question", "a question");
        Criterion rate = Criterion.named("RATE", Subject.OPERATION, text)
                .withAnswer("TEN", text)
                .withAnswer("TEN_MORE", text);
        Criterion jobs = Criterion.number("JOBS", Subject.OPERATION, text, 0, 1_000);
        FlatRate most = flatRate(Base.STAFF, "15");
        FlatRate less = flatRate(Base.STAFF, "10", CostNature.CATERING);

        assertThat(call().asks(L1, rate)
                        .pays(L1, CostNature.STAFF, CostNature.STUDIES)
                        .flatRate(most.onlyWhen(where(rate).in("TEN")))
                        .flatRate(less.onlyWhen(where(rate).in("TEN_MORE")))
                        .build())
                .isLawfulUnder(CommonProvisions.of2021());
        assertThat(call().asks(L1, jobs)
                        .pays(L1, CostNature.STAFF, CostNature.STUDIES)
                        .flatRate(most.onlyWhen(where(jobs).between(0, 99)))
                        .flatRate(less.onlyWhen(where(jobs).between(100, 1_000)))
                        .build())
                .isLawfulUnder(CommonProvisions.of2021());
        assertThat(faults(call().asks(L1, jobs)
                        .pays(L1, CostNature.STAFF, CostNature.STUDIES)
                        .flatRate(most.onlyWhen(where(jobs).between(0, 100)))
                        .flatRate(less.onlyWhen(where(jobs).between(100, 1_000)))))
                .hasSize(1);
    }

    @Test
    void forty_percent_of_staff_may_be_one_of_several_options() {
        // Where it holds, nothing but staff is paid at real cost.
        Condition forty = where(OPTION).in("A");
        FlatRate remaining = flatRate(Base.STAFF, "40", CostNature.STUDIES, CostNature.TRAVEL)
                .onlyWhen(forty);
        FlatRate indirect = flatRate(Base.STAFF, "15").onlyWhen(where(OPTION).in("B"));
        EligibleCosts staff = EligibleCosts.of(L1, Set.of(CostNature.STAFF));
        EligibleCosts others = EligibleCosts.of(L1, Set.of(CostNature.STUDIES, CostNature.TRAVEL));

        assertThat(choosing()
                        .pays(staff)
                        .pays(others.onlyWhen(Condition.not(forty)))
                        .flatRate(remaining)
                        .flatRate(indirect)
                        .build())
                .isLawfulUnder(CommonProvisions.of2021());
        // Studies at real cost beside it, then a second flat rate beside it
        assertThat(faults(choosing()
                        .pays(staff)
                        .pays(EligibleCosts.of(L1, Set.of(CostNature.TRAINING)))
                        .flatRate(remaining)))
                .hasSize(1);
        assertThat(faults(choosing()
                        .pays(staff)
                        .flatRate(remaining)
                        .flatRate(indirect.onlyWhen(where(OPTION).in("A", "B")))))
                .hasSize(2);
    }

    @Test
    void staff_is_paid_by_a_share_of_the_other_costs_and_not_of_all() {
        // Article 55(1) allows 20% of the direct costs other than staff; of all of them it is 7% under article 54(a).
        Clause clause = new Clause("L1", "the words of the call");
        FlatRate ofAll = FlatRate.of(clause, Rate.percent("10"), Base.DIRECT, CostNature.STAFF);
        assertThatThrownBy(() -> Call.builder("small", new LocalizedText("Un appel", "A call"))
                        .pays(clause, CostNature.STUDIES)
                        .flatRate(ofAll)
                        .under(CommonProvisions.of2021())
                        .build())
                .hasMessageContaining("54(a)");
    }

    @Test
    void no_operation_takes_place_after_2029() {
        // Article 63(2): expenditure is paid by 31 December 2029.
        LocalDate last = LocalDate.of(2029, 12, 31);
        assertThat(call().window(L1, last, last).build()).isLawfulUnder(CommonProvisions.of2021());
        assertThatFaults(faults(call().window(L1, last, last.plusDays(1))))
                .hasOnly("operations.window.to", FaultCode.AFTER_PROGRAMME);
        assertThat(messages(call().window(L1, last, last.plusDays(1))))
                .containsExactly("The day is 2030-01-01, but must be no later than 2029-12-31, the last day on which"
                        + " expenditure can be paid ((EU) 2021/1060, art. 63(2)). Correct it.");
    }

    @Test
    void the_programme_starts_on_1_january_2021() {
        // Article 63(2).
        LocalDate first = LocalDate.of(2021, 1, 1);
        LocalDate last = LocalDate.of(2029, 12, 31);
        assertThat(call().window(L1, first, last).deadline(L1, first, PARIS).build())
                .isLawfulUnder(CommonProvisions.of2021());
        assertThat(messages(call().window(L1, first.minusDays(1), last)))
                .containsExactly(
                        "The day is 2020-12-31, but must be no earlier than 2021-01-01, when the programme starts"
                                + " ((EU) 2021/1060, art. 63(2)). Correct it.");
        assertThatFaults(faults(call().deadline(L1, first.minusDays(1), PARIS)))
                .hasOnly("submission.deadline.day", FaultCode.BEFORE_PROGRAMME);
    }

    @Test
    void a_call_that_is_built_under_the_law_lists_every_error_at_once() {
        CallBuilder call = call().pays(L1, CostNature.STAFF, CostNature.TRAVEL)
                .flatRate(flatRate(Base.DIRECT, "8", CostNature.TRAVEL))
                .flatRate(flatRate(Base.STAFF, "16", CostNature.CATERING))
                .window(L1, LocalDate.of(2020, 12, 31), LocalDate.of(2022, 12, 31))
                .deadline(L1, LocalDate.of(2020, 6, 30), PARIS)
                .under(CommonProvisions.of2021());
        List<LocatedFault> faults = List.of();
        try {
            call.build();
        } catch (InvalidCallException refused) {
            faults = refused.faults();
        }
        assertThat(faults)
                .extracting(LocatedFault::path)
                .containsExactly(
                        "costs.flatRates[0].covers",
                        "costs.flatRates[0].rate",
                        "costs.flatRates[1].rate",
                        "operations.window.from",
                        "submission.deadline.day");
    }

    @Test
    void a_rate_of_aid_above_sixty_percent_is_no_fault() {
        // Article 112(3) binds a priority, not an operation: published operations stand at 65 and 70%.
        assertThat(call().aid(L1, Rate.percent("70"))
                        .minimumCost(L1, euros("1000.00"))
                        .build())
                .isLawfulUnder(CommonProvisions.of2021());
    }

    private static CallBuilder call() {
        return Call.builder("law", new LocalizedText("Un appel", "A call"));
    }

    private static CallBuilder choosing() {
        return call().asks(L1, OPTION);
    }

    private static CallBuilder paying(Base of, CostNature covers, String percentage) {
        return call().pays(L1, CostNature.STAFF, CostNature.STUDIES).flatRate(flatRate(of, percentage, covers));
    }

    private static FlatRate flatRate(Base of, String percentage, CostNature... covers) {
        return FlatRate.of(L1, Rate.percent(percentage), of, covers);
    }

    private static List<LocatedFault> faults(CallBuilder call) {
        return CommonProvisions.of2021().faultsOf(call.build());
    }

    private static List<String> messages(CallBuilder call) {
        return faults(call).stream().map(fault -> fault.message(Locale.ENGLISH)).toList();
    }
}
