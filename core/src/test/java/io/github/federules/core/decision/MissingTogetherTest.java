package io.github.federules.core.decision;

import static io.github.federules.core.decision.Small.L1;
import static io.github.federules.core.decision.Small.call;
import static io.github.federules.core.decision.Small.decide;
import static io.github.federules.core.decision.Small.dossier;
import static io.github.federules.core.decision.Small.half;
import static io.github.federules.core.decision.Small.inDoubt;
import static io.github.federules.core.dossier.FteShare.fte;
import static io.github.federules.core.money.Euros.euros;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.federules.core.call.Call;
import io.github.federules.core.call.CallBuilder;
import io.github.federules.core.dossier.Applicant;
import io.github.federules.core.dossier.BeneficiaryKind;
import io.github.federules.core.dossier.CostFamily;
import io.github.federules.core.dossier.CostLine;
import io.github.federules.core.dossier.CostNature;
import io.github.federules.core.dossier.Dossier;
import io.github.federules.core.dossier.FinancingPlan;
import io.github.federules.core.dossier.Operation;
import io.github.federules.core.language.LocalizedText;
import io.github.federules.core.money.Rate;
import io.github.federules.core.reading.FlatRateBase;
import io.github.federules.core.result.Verdict;
import io.github.federules.core.rule.MissingFact;
import io.github.federules.core.rule.Rule;
import io.github.federules.core.term.AidIntensity;
import io.github.federules.core.term.Base;
import io.github.federules.core.term.Bound;
import io.github.federules.core.term.Limit;
import io.github.federules.core.term.Share;
import io.github.federules.core.value.Rates;
import io.github.federules.core.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where several facts are missing, one may matter only for some of the ways in which the others may turn out. */
class MissingTogetherTest {

    private static final LocalizedText TEXT = new LocalizedText("un texte", "a text");
    private static final CostNature SENIOR = CostNature.of("SENIOR", CostFamily.STAFF, TEXT);
    private static final CostNature JUNIOR = CostNature.of("JUNIOR", CostFamily.STAFF, TEXT);
    private static final String TAX = "applicant.recoversVat";
    private static final String RATE = "operation.aidRate";
    private static final String FINANCING = "operation.financing";

    @Test
    void the_tax_is_missing_where_it_matters_at_a_rate_between_the_ends_of_a_range() {
        // At 0% nothing is given, at 100% the cap of 1,000.00; at 40%, 800.00 of 2,000.00 and 960.00 of 2,400.00.
        CallBuilder call = range("0", "100").maximumAid(L1, euros("1000.00")).maximumPublicAid(L1, euros("1000.00"));
        Operation operation = Operation.untitled()
                .withCostLines(List.of(studies("2000.00", "400.00")))
                .withFinancing(FinancingPlan.own(euros("5000.00")));
        assertThat(decide(call, operation).missing())
                .extracting(MissingFact::path)
                .containsExactly(TAX, RATE);
    }

    @Test
    void the_tax_is_missing_where_one_cent_of_it_is_lost_to_rounding_at_both_ends_of_a_range() {
        // 1,000.00 at 20 and 70%, with a cent or without; at 69.9999% of 5,000.00 and of 5,000.01, 3,499.995 and
        // 3,500.00199: a cent more.
        Operation operation = Operation.untitled().withCostLines(List.of(studies("5000.00", "0.01")));
        assertThat(decide(range("20", "70").minimumCost(L1, euros("1000.00")), operation)
                        .missing())
                .extracting(MissingFact::path)
                .containsExactly(TAX, RATE);
    }

    @Test
    void the_tax_is_not_missing_where_one_cent_of_it_is_lost_to_rounding_at_every_rate_of_a_range() {
        // Each millionth of 1,000,000.00 is a whole number of cents, and of one cent more than that it is less than one
        // cent more.
        Operation operation = Operation.untitled().withCostLines(List.of(studies("1000000.00", "0.01")));
        assertThat(decide(range("20", "99.9999"), operation).missing())
                .extracting(MissingFact::path)
                .containsExactly(RATE);
        assertThat(decide(range("20", "100"), operation).missing())
                .extracting(MissingFact::path)
                .containsExactly(TAX, RATE);
        // At 0.5 of 1,000,000.01 half a cent is lost, and no more of 1,000,000.02: there alone and above it is a cent
        // more.
        Operation odd = Operation.untitled().withCostLines(List.of(studies("1000000.01", "0.01")));
        assertThat(decide(range("20", "49.9999"), odd).missing())
                .extracting(MissingFact::path)
                .containsExactly(RATE);
        assertThat(decide(range("20", "50"), odd).missing())
                .extracting(MissingFact::path)
                .containsExactly(TAX, RATE);
    }

    @Test
    void the_tax_is_not_missing_where_it_matters_only_beyond_the_cap() {
        // As above, but the cap of 499,999.00 is reached before 50%.
        Operation odd = Operation.untitled().withCostLines(List.of(studies("1000000.01", "0.01")));
        assertThat(decide(range("20", "70").maximumAid(L1, euros("499999.00")), odd)
                        .missing())
                .extracting(MissingFact::path)
                .containsExactly(RATE);
        assertThat(decide(range("20", "70").maximumAid(L1, euros("500000.01")), odd)
                        .missing())
                .extracting(MissingFact::path)
                .containsExactly(TAX, RATE);
    }

    @Test
    void the_tax_is_missing_where_one_cent_of_it_is_lost_at_both_ends_of_three_rates_and_not_between_them() {
        // 69.9998, 69.9999 and 70% of 5,000.00 are 3,499.99, 3,499.995 and 3,500.00; of a cent more 3,499.99, 3,500.00
        // and 3,500.00.
        Operation operation = Operation.untitled().withCostLines(List.of(studies("5000.00", "0.01")));
        assertThat(decide(range("69.9998", "70"), operation).missing())
                .extracting(MissingFact::path)
                .containsExactly(TAX, RATE);
    }

    @Test
    void the_tax_is_not_missing_where_it_matters_only_beyond_the_cap_and_some_rates_are_not_enough() {
        // As above, and 30% are enough, with the tax and without.
        CallBuilder call = range("20", "70").minimumAid(L1, euros("300000.00")).maximumAid(L1, euros("499999.00"));
        Operation odd = Operation.untitled().withCostLines(List.of(studies("1000000.01", "0.01")));
        assertThat(decide(call, odd).missing()).extracting(MissingFact::path).containsExactly(RATE);
    }

    @Test
    void the_tax_is_not_missing_where_every_rate_of_a_range_gives_the_cap() {
        // 20% of 2,000.00 is the cap of 400.00 already.
        CallBuilder call = range("20", "70").maximumAid(L1, euros("400.00"));
        Operation operation = Operation.untitled().withCostLines(List.of(studies("2000.00", "400.00")));
        assertThat(decide(call, operation).missing()).isEmpty();
    }

    @Test
    void the_tax_is_missing_where_it_matters_with_one_of_two_persons_in_doubt() {
        // Nobody: 100.00 or 120.00. One: 600.00 is too little, 620.00 is enough. Both: the cap of 250.00 is reached.
        CallBuilder call = half().staffMinimum(L1, fte("0.20"))
                .minimumCost(L1, euros("620.00"))
                .maximumAid(L1, euros("250.00"));
        assertThat(decide(withTax(call), crowd(2, "500.00", studies("100.00", "20.00")))
                        .missing())
                .extracting(MissingFact::path)
                .containsExactly(TAX, "operation.costLines[0].fte", "operation.costLines[1].fte");
    }

    @Test
    void the_tax_is_compared_for_the_same_persons_and_not_for_the_same_place_in_their_order() {
        // Without tax one person costs 500.00 and both 1,000.00; with it A costs 600.00. The minimum asks for both,
        // either way.
        CallBuilder call = half().staffMinimum(L1, fte("0.20"))
                .minimumCost(L1, euros("800.00"))
                .maximumAid(L1, euros("1.00"));
        Operation operation = Operation.untitled()
                .withCostLines(List.of(inDoubt("A", "500.00").withVat(euros("100.00")), inDoubt("B", "500.00")));
        assertThat(decide(withTax(call), operation).missing())
                .extracting(MissingFact::path)
                .containsExactly("operation.costLines[0].fte", "operation.costLines[1].fte");
    }

    @Test
    void of_twelve_persons_in_doubt_each_choice_is_looked_at_and_of_more_what_may_matter_is_missing() {
        // The minimum of 650.50 lies between the choices, which are multiples of 100.00, whatever the tax of a cent;
        // the cap of 1.00 is always reached. So the tax never matters.
        CallBuilder call = withTax(half().staffMinimum(L1, fte("0.20"))
                .minimumCost(L1, euros("650.50"))
                .maximumAid(L1, euros("1.00")));
        CostLine studies = studies("100.00", "0.01");
        assertThat(decide(call, crowd(12, "100.00", studies)).missing())
                .extracting(MissingFact::path)
                .hasSize(12)
                .doesNotContain(TAX);
        assertThat(decide(call, crowd(13, "100.00", studies)).missing())
                .extracting(MissingFact::path)
                .hasSize(14)
                .startsWith(TAX);
    }

    @Test
    void of_thirteen_persons_in_doubt_a_rate_that_may_matter_is_missing() {
        // With nobody the minimum is out of reach; with all, each rate gives the cap of 1.00.
        CallBuilder call = range("20", "70")
                .staffMinimum(L1, fte("0.20"))
                .minimumCost(L1, euros("650.50"))
                .maximumAid(L1, euros("1.00"));
        assertThat(decide(call, crowd(13, "100.00", studies("100.00", "0.00"))).missing())
                .extracting(MissingFact::path)
                .hasSize(14)
                .endsWith(RATE);
    }

    @Test
    void the_financing_is_missing_where_it_may_matter_between_the_extremes_of_thirteen_persons() {
        // With nobody 100.00 is too little, with all 1,400.00 too much; with six, 700.00, an own share of 10% is asked
        // for.
        CallBuilder call = half().staffMinimum(L1, fte("0.20"))
                .minimumCost(L1, euros("650.50"))
                .maximumCost(L1, euros("700.00"));
        Operation operation = crowd(13, "100.00", studies("100.00", "0.00"));
        assertThat(decide(call, operation).missing())
                .extracting(MissingFact::path)
                .hasSize(13)
                .doesNotContain(FINANCING);
        call.ownContribution(L1, Rate.percent("10"));
        assertThat(decide(call, operation).missing())
                .extracting(MissingFact::path)
                .hasSize(14)
                .endsWith(FINANCING);
        Operation financed = operation.withFinancing(FinancingPlan.own(euros("1000.00")));
        assertThat(decide(call, financed).missing())
                .extracting(MissingFact::path)
                .hasSize(13)
                .doesNotContain(FINANCING);
    }

    @Test
    void a_share_is_missing_where_it_decides_how_much_others_may_bring_beside_the_aid() {
        // The aid is the cap of 100.00, and all public aid at most 80% of 1,000.00 or of 1,500.00: others may leave
        // something of it from 700.00 to 800.00, or from 1,100.00 to 1,200.00.
        CallBuilder call = half().staffMinimum(L1, fte("0.20"))
                .maximumAid(L1, euros("100.00"))
                .limit(Limit.on(L1, Base.PUBLIC_AID)
                        .atMost(Share.of(Rate.percent("80"), Base.TOTAL))
                        .reducing());
        assertThat(decide(call, crowd(1, "500.00", studies("1000.00", "0.00"))).missing())
                .extracting(MissingFact::path)
                .containsExactly("operation.costLines[0].fte", FINANCING);
    }

    @Test
    void a_share_is_not_missing_beside_an_unknown_plan_where_only_the_bound_of_a_limit_that_is_met_moves() {
        // The aid is the cap of 100.00, over 5% of 1,000.00 and of 1,500.00; others may bring 700.00 either way.
        CallBuilder call = half().staffMinimum(L1, fte("0.20"))
                .maximumAid(L1, euros("100.00"))
                .limit(Limit.on(L1, Base.AID)
                        .atLeast(Share.of(Rate.percent("5"), Base.TOTAL))
                        .refusing("LEAST", TEXT))
                .maximumPublicAid(L1, euros("800.00"));
        assertThat(decide(call, crowd(1, "500.00", studies("1000.00", "0.00"))).missing())
                .extracting(MissingFact::path)
                .containsExactly(FINANCING);
    }

    @Test
    @Tag("long")
    void of_twelve_persons_in_doubt_within_a_range_each_choice_is_looked_at_and_of_more_what_may_matter_is_missing() {
        // The minimum lies between the choices, which are multiples of 100.00, whatever the tax of a cent; each rate
        // gives the cap of 1.00. So neither tax nor rate matters.
        CallBuilder call = range("20", "70")
                .staffMinimum(L1, fte("0.20"))
                .minimumCost(L1, euros("250.50"))
                .maximumAid(L1, euros("1.00"));
        CostLine studies = studies("100.00", "0.01");
        assertThat(decide(call, crowd(12, "100.00", studies)).missing())
                .extracting(MissingFact::path)
                .hasSize(12)
                .doesNotContain(TAX, RATE);
        assertThat(decide(call, crowd(13, "100.00", studies)).missing())
                .extracting(MissingFact::path)
                .hasSize(15)
                .contains(TAX, RATE);
    }

    @Test
    @Tag("long")
    @Timeout(value = 20, unit = TimeUnit.SECONDS)
    void many_persons_of_different_salaries_within_a_range_cost_little_time_and_memory() {
        CallBuilder call = range("20", "70")
                .staffMinimum(L1, fte("0.20"))
                .minimumAid(L1, euros("1000.00"))
                .maximumCost(L1, euros("100000.00"))
                .maximumPublicAid(L1, euros("2000.00"));
        List<CostLine> lines = new ArrayList<>();
        IntStream.range(0, 12).forEach(person -> lines.add(inDoubt("Person", (100 + (1 << person)) + ".00")));
        lines.add(studies("2000.00", "400.00"));
        assertThat(decide(call, Operation.untitled().withCostLines(lines)).missing())
                .extracting(MissingFact::path)
                .contains(RATE, TAX);
    }

    @Test
    void a_kind_is_missing_where_its_rate_matters_with_one_of_two_persons_in_doubt() {
        // Nobody: 100.00 is too little. One: 40% of 600.00 is 240.00, 80% is over the cap. Both: 40% of 1,100.00, too.
        CallBuilder call = byKind("40")
                .staffMinimum(L1, fte("0.20"))
                .minimumCost(L1, euros("600.00"))
                .maximumAid(L1, euros("250.00"));
        Dossier dossier = dossier(crowd(2, "500.00", studies("100.00", "0.00"))).withApplicant(Applicant.unknown());
        assertThat(decide(call, dossier).missing())
                .extracting(MissingFact::path)
                .containsExactly("applicant.kind", "operation.costLines[0].fte", "operation.costLines[1].fte");
    }

    @Test
    void the_tax_is_not_missing_where_each_rate_alone_gives_the_same_with_it_and_without() {
        // The cap of 1.00, or nothing at 0%.
        CallBuilder call = withTax(byKind("0").maximumAid(L1, euros("1.00")));
        Dossier dossier = dossier(Operation.untitled().withCostLines(List.of(studies("1000.00", "200.00"))))
                .withApplicant(Applicant.unknown());
        assertThat(decide(call, dossier).missing())
                .extracting(MissingFact::path)
                .containsExactly("applicant.kind");
    }

    @Test
    void a_share_is_missing_where_it_matters_at_a_rate_between_the_ends_of_a_range() {
        // At 0% nothing is given, at 100% the cap of 1,000.00; at 40%, 800.00 of 2,000.00 and 960.00 of 2,400.00.
        CallBuilder call = range("0", "100").staffMinimum(L1, fte("0.20")).maximumAid(L1, euros("1000.00"));
        assertThat(decide(call, crowd(1, "400.00", studies("2000.00", "0.00"))).missing())
                .extracting(MissingFact::path)
                .containsExactly("operation.costLines[0].fte", RATE);
    }

    @Test
    void a_rate_is_not_missing_where_a_person_too_many_is_refused_at_each_rate_and_nobody_gets_the_cap() {
        // 1,500.00 are over the maximum; of 1,000.00, 20% are over the cap of 100.00.
        CallBuilder call = range("20", "70")
                .staffMinimum(L1, fte("0.20"))
                .maximumCost(L1, euros("1200.00"))
                .maximumAid(L1, euros("100.00"));
        assertThat(decide(call, crowd(1, "500.00", studies("1000.00", "0.00"))).missing())
                .extracting(MissingFact::path)
                .containsExactly("operation.costLines[0].fte");
    }

    @Test
    void of_thirteen_persons_in_doubt_who_cannot_matter_nothing_is_missing() {
        // The cap of 1.00 is reached without any of them.
        CallBuilder call = withTax(half().staffMinimum(L1, fte("0.20")).maximumAid(L1, euros("1.00")));
        assertThat(decide(call, crowd(13, "100.00", studies("1000.00", "200.00")))
                        .missing())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"12,12", "13,13", "14,14"})
    void shares_are_missing_that_matter_only_between_nobody_and_everybody(int persons, int missing) {
        // Nobody, and everybody, meets the maximum of half; a senior alone does not. Each choice gives the cap of 1.00.
        CallBuilder call = withFewSeniors().maximumAid(L1, euros("1.00"));
        Decision decision = decide(call, seniorsAndJuniors(persons));
        assertThat(decision.funding().verdict()).isEqualTo(Verdict.INCOMPLETE);
        assertThat(decision.missing())
                .extracting(MissingFact::path)
                .hasSize(missing)
                .allMatch(path -> path.endsWith(".fte"));
        // Of twelve persons each choice is looked at, so the result is exact.
        assertThat(decision.funding().reason().isPresent()).isEqualTo(persons > 12);
    }

    @Test
    void shares_of_many_persons_are_not_missing_where_no_limit_looks_at_them_and_each_choice_gives_the_cap() {
        // 1.00 of the 1,000.00 of studies, and a minimum that they reach alone.
        CallBuilder call = half().staffMinimum(L1, fte("0.20"))
                .minimumCost(L1, euros("1000.00"))
                .maximumAid(L1, euros("1.00"));
        assertThat(decide(call, crowd(14, "100.00", studies("1000.00", "0.00"))).missing())
                .isEmpty();
    }

    private static CallBuilder withFewSeniors() {
        return Call.builder("seniors", TEXT)
                .natures(CostNature.STUDIES, JUNIOR, SENIOR)
                .pays(L1, CostNature.STUDIES, JUNIOR, SENIOR)
                .staffMinimum(L1, fte("0.20"))
                .aid(L1, Rate.percent("50"))
                .limit(Limit.on(L1, Base.of(SENIOR))
                        .atMost(Share.of(Rate.percent("50"), Base.STAFF))
                        .refusing("SENIORS", TEXT));
    }

    private static Operation seniorsAndJuniors(int persons) {
        List<CostLine> lines = new ArrayList<>(List.of(studies("1000.00", "0.00")));
        IntStream.range(0, persons)
                .forEach(person -> lines.add(CostLine.of(person % 2 == 0 ? JUNIOR : SENIOR, euros("100.00"))
                        .withPerson("P" + person)));
        return Operation.untitled().withCostLines(lines);
    }

    @ParameterizedTest
    @CsvSource({"12", "13"})
    void shares_that_matter_only_between_nobody_and_everybody_are_missing_beside_rates_that_are_not_enough(
            int persons) {
        // As above, but the aid is of the 1,000.00 of studies alone, and 30% of them are enough.
        CallBuilder call = ofStudies(withFewSeniors()).minimumAid(L1, euros("300.00"));
        assertThat(decide(call, seniorsAndJuniors(persons)).missing())
                .extracting(MissingFact::path)
                .hasSize(persons + 1)
                .endsWith(RATE);
    }

    @ParameterizedTest
    @CsvSource({"12", "13"})
    void shares_of_many_persons_are_not_missing_where_the_rate_alone_matters(int persons) {
        CallBuilder call = ofStudies(half().staffMinimum(L1, fte("0.20")));
        assertThat(decide(call, crowd(persons, "100.00", studies("1000.00", "0.00")))
                        .missing())
                .extracting(MissingFact::path)
                .containsExactly(RATE);
    }

    private static CallBuilder ofStudies(CallBuilder call) {
        return call.replacing(AidIntensity.of(L1, Value.within(Rate.percent("20"), Rate.percent("70")))
                .of(Base.of(CostNature.STUDIES)));
    }

    @Test
    void the_tax_is_missing_where_it_lets_one_plan_meet_two_limits_at_one_more_rate() {
        // As above, 3,499.99 or 3,500.00 at the second of three rates: the own funds are at most as much, and at least
        // half of it and 1,750.00, which 3,500.00 allow, and a cent less does not.
        CallBuilder call = range("69.9998", "70")
                .limit(Limit.on(L1, Base.OWN)
                        .atMost(Share.of(Rate.percent("100"), Base.AID))
                        .refusing("MOST", TEXT))
                .limit(Limit.on(L1, Base.OWN)
                        .atLeast(Value.of(Bound.of(
                                Share.of(Rate.percent("50"), Base.AID),
                                Share.of(Rate.percent("100"), Base.OTHER_PRIVATE))))
                        .refusing("LEAST", TEXT));
        Operation operation = Operation.untitled()
                .withCostLines(List.of(studies("5000.00", "0.01")))
                .withFinancing(FinancingPlan.own(euros("0.00"))
                        .withOtherPrivate(euros("1750.00"))
                        .withOpen(FinancingPlan.Part.OWN));
        assertThat(decide(call, operation).missing())
                .extracting(MissingFact::path)
                .containsExactly(TAX, "operation.financing.own", RATE);
    }

    @Test
    void the_tax_is_not_missing_where_it_matters_only_at_rates_that_no_plan_allows() {
        // From 50% on a cent of tax is a cent of aid, up to the cap, which is reached at 52%. Own funds are at most the
        // aid,
        // and at least half of it and 260,000.00, which the cap of 520,000.00 alone allows.
        CallBuilder call = range("20", "70")
                .maximumAid(L1, euros("520000.00"))
                .limit(Limit.on(L1, Base.OWN)
                        .atMost(Share.of(Rate.percent("100"), Base.AID))
                        .refusing("MOST", TEXT))
                .limit(Limit.on(L1, Base.OWN)
                        .atLeast(Value.of(Bound.of(
                                Share.of(Rate.percent("50"), Base.AID),
                                Share.of(Rate.percent("100"), Base.OTHER_PRIVATE))))
                        .refusing("LEAST", TEXT));
        Operation operation = Operation.untitled()
                .withCostLines(List.of(studies("1000000.01", "0.01")))
                .withFinancing(FinancingPlan.own(euros("0.00"))
                        .withOtherPrivate(euros("260000.00"))
                        .withOpen(FinancingPlan.Part.OWN));
        assertThat(decide(call, operation).missing())
                .extracting(MissingFact::path)
                .containsExactly("operation.financing.own", RATE);
    }

    @Test
    void a_rate_that_is_set_is_not_missing_whatever_else_is() {
        CallBuilder call = range("20", "70").staffMinimum(L1, fte("0.20"));
        Operation operation = crowd(13, "100.00", studies("1000.00", "200.00")).withAidRate(Rate.percent("50"));
        assertThat(decide(call, operation).missing())
                .extracting(MissingFact::path)
                .hasSize(14)
                .startsWith(TAX)
                .doesNotContain(RATE);
    }

    @Test
    void shares_are_missing_beside_an_unknown_financing_plan_that_they_make_too_small() {
        // The aid is the cap of 100.00 either way; a plan with own funds of 200.00 is enough for 1,000.00, and not for
        // 1,500.00, of which 300.00 are a fifth.
        CallBuilder call = half().staffMinimum(L1, fte("0.20"))
                .maximumAid(L1, euros("100.00"))
                .ownContribution(L1, Rate.percent("20"));
        Operation operation = crowd(1, "500.00", studies("1000.00", "0.00"));
        assertThat(decide(call, operation).missing())
                .extracting(MissingFact::path)
                .containsExactly("operation.costLines[0].fte", FINANCING);
        // 300.00 are enough for both.
        assertThat(decide(call, operation.withFinancing(FinancingPlan.own(euros("300.00"))))
                        .missing())
                .isEmpty();
        assertThat(decide(call, operation.withFinancing(FinancingPlan.own(euros("299.99"))))
                        .missing())
                .extracting(MissingFact::path)
                .containsExactly("operation.costLines[0].fte");
    }

    @Test
    void a_share_is_not_missing_where_the_tax_alone_matters() {
        CallBuilder call = withTax(half().staffMinimum(L1, fte("0.20")));
        assertThat(decide(call, crowd(1, "0.00", studies("1000.00", "200.00"))).missing())
                .extracting(MissingFact::path)
                .containsExactly(TAX);
    }

    @Test
    void the_greatest_total_is_the_one_with_tax_where_direct_costs_are_the_same() {
        // 15% of the 1,000.00 of staff presented, whose share of 0.10 is too small, and 15% of 1,200.00 with the tax;
        // the studies are 1,000.00: 1,150.00 or 1,180.00.
        CallBuilder call = withTax(call().staffMinimum(L1, fte("0.20"))
                .flatRate(L1, Rate.percent("15"))
                .readAs(FlatRateBase.PRESENTED)
                .minimumCost(L1, euros("1160.00")));
        Operation operation = Operation.untitled()
                .withCostLines(List.of(
                        studies("1000.00", "0.00"),
                        CostLine.staff("A", euros("1000.00"))
                                .withShare(fte("0.10"))
                                .withVat(euros("200.00"))));
        Decision decision = decide(call, operation);
        assertThat(Small.amounts(decision, Rule.MINIMUM_TOTAL_COST).actual())
                .isEqualTo(Small.range("1150.00", "1180.00"));
    }

    private static CallBuilder range(String least, String most) {
        return withTax(call().aid(L1, Value.within(Rate.percent(least), Rate.percent(most))));
    }

    /** A call at 80% for associations, and at this rate for all others. */
    private static CallBuilder byKind(String others) {
        return call().aid(L1, Rates.ofKind(BeneficiaryKind.ASSOCIATION, "80", others));
    }

    private static CallBuilder withTax(CallBuilder call) {
        return call.paysVat(L1);
    }

    private static CostLine studies(String amount, String tax) {
        return CostLine.of(CostNature.STUDIES, euros(amount)).withVat(euros(tax));
    }

    private static Operation crowd(int persons, String each, CostLine other) {
        List<CostLine> lines = new ArrayList<>();
        IntStream.range(0, persons).forEach(person -> lines.add(inDoubt("Person " + person, each)));
        lines.add(other);
        return Operation.untitled().withCostLines(lines);
    }
}
