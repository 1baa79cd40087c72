package io.github.federules.core.decision;

import static io.github.federules.core.decision.Small.COACHED;
import static io.github.federules.core.decision.Small.COACHING;
import static io.github.federules.core.decision.Small.L1;
import static io.github.federules.core.decision.Small.amounts;
import static io.github.federules.core.decision.Small.decide;
import static io.github.federules.core.decision.Small.dossier;
import static io.github.federules.core.decision.Small.half;
import static io.github.federules.core.decision.Small.outcome;
import static io.github.federules.core.decision.Small.range;
import static io.github.federules.core.decision.Small.studies;
import static io.github.federules.core.dossier.FteShare.fte;
import static io.github.federules.core.money.Euros.euros;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.federules.core.call.Call;
import io.github.federules.core.call.CallBuilder;
import io.github.federules.core.dossier.CostFamily;
import io.github.federules.core.dossier.CostLine;
import io.github.federules.core.dossier.CostNature;
import io.github.federules.core.dossier.FinancingPlan;
import io.github.federules.core.dossier.Operation;
import io.github.federules.core.dossier.Submission;
import io.github.federules.core.language.LocalizedText;
import io.github.federules.core.money.Euros;
import io.github.federules.core.money.Rate;
import io.github.federules.core.reading.MinimumCostBasis;
import io.github.federules.core.reading.StaffShareScope;
import io.github.federules.core.result.TrackDecision;
import io.github.federules.core.result.Verdict;
import io.github.federules.core.rule.AmountRange;
import io.github.federules.core.rule.Figures;
import io.github.federules.core.rule.MissingFact;
import io.github.federules.core.rule.Outcome;
import io.github.federules.core.rule.Rule;
import io.github.federules.core.term.AidIntensity;
import io.github.federules.core.term.Base;
import io.github.federules.core.term.Limit;
import io.github.federules.core.value.Value;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TotalCostBoundsTest {

    private static final LocalizedText WORDS = new LocalizedText("f", "e");
    private static final CostNature SENIOR = CostNature.of("SENIOR", CostFamily.STAFF, WORDS);
    private static final CostNature JUNIOR = CostNature.of("JUNIOR", CostFamily.STAFF, WORDS);

    @ParameterizedTest
    @CsvSource({"50000.00,PASSED", "50000.01,FAILED"})
    void the_maximum_itself_is_allowed(String cost, Outcome expected) {
        Decision decision = decide(half().maximumCost(L1, euros("50000.00")), studies(cost));
        assertThat(outcome(decision, Rule.MAXIMUM_TOTAL_COST)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"43478.26,PASSED", "43478.27,FAILED"})
    void the_maximum_counts_the_flat_rate(String staff, Outcome expected) {
        // 43,478.26 + 6,521.73 (15% is 6,521.739) = 49,999.99; 43,478.27 + 6,521.74 (6,521.7405) = 50,000.01
        Decision decision = decide(
                half().flatRate(L1, Rate.percent("15")).maximumCost(L1, euros("50000.00")),
                Operation.untitled().staff("Équipe", euros(staff), fte("1")));
        assertThat(outcome(decision, Rule.MAXIMUM_TOTAL_COST)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"115.00,PASSED", "115.01,FAILED"})
    void a_minimum_on_presented_costs_counts_the_flat_rate_of_staff_that_is_set_aside(
            String minimum, Outcome expected) {
        // 100.00 + 15% of it; nothing is retained of a share of 10%.
        Decision decision = decide(
                half().flatRate(L1, Rate.percent("15"))
                        .staffMinimum(L1, fte("0.20"))
                        .minimumCost(L1, euros(minimum))
                        .readAs(MinimumCostBasis.PRESENTED),
                Operation.untitled().staff("Équipe", euros("100.00"), fte("0.10")));
        assertThat(outcome(decision, Rule.MINIMUM_TOTAL_COST)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"115.00,PASSED", "114.99,FAILED"})
    void a_maximum_on_presented_costs_counts_the_flat_rate_of_staff_that_is_set_aside(
            String maximum, Outcome expected) {
        // As above: 100.00 + 15% of it are presented.
        Decision decision = decide(
                half().flatRate(L1, Rate.percent("15"))
                        .staffMinimum(L1, fte("0.20"))
                        .maximumCost(L1, euros(maximum))
                        .readAs(MinimumCostBasis.PRESENTED),
                Operation.untitled().staff("Équipe", euros("100.00"), fte("0.10")));
        assertThat(outcome(decision, Rule.MAXIMUM_TOTAL_COST)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"1000.00,PASSED", "999.99,FAILED"})
    void the_direct_costs_alone_keep_a_maximum_without_flat_rates(String maximum, Outcome expected) {
        CallBuilder call = half().flatRate(L1, Rate.percent("15"))
                .with(Limit.maximumCost(L1, euros(maximum)).withoutFlatRates());
        Decision decision = decide(call, Operation.untitled().staff("Équipe", euros("1000.00"), fte("1")));
        assertThat(outcome(decision, Rule.MAXIMUM_TOTAL_COST)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"false,4999.99,FAILED", "false,5000.00,PASSED", "true,5000.00,FAILED", "true,5000.01,PASSED"})
    void a_minimum_is_reached_or_exceeded(boolean exceeded, String cost, Outcome expected) {
        CallBuilder call = half().with(exceeded ? minimum("5000.00").exceeded() : minimum("5000.00"));
        assertThat(outcome(decide(call, studies(cost)), Rule.MINIMUM_TOTAL_COST))
                .isEqualTo(expected);
    }

    @Test
    void a_minimum_that_must_be_exceeded_is_reported_so() {
        CallBuilder call = half().with(Limit.minimumCost(L1, euros("5000.00")).exceeded());
        Decision decision = decide(call, studies("5000.00"));
        assertThat(decision.find(Rule.MINIMUM_TOTAL_COST).orElseThrow().message(Locale.ENGLISH))
                .isEqualTo("The total eligible cost of €5,000.00 does not exceed €5,000.00,"
                        + " although the call requires it.");
        assertThat(decision.find(Rule.MINIMUM_TOTAL_COST).orElseThrow().message(Locale.FRENCH))
                .contains("ne dépasse pas");
    }

    @ParameterizedTest
    @CsvSource({"true,PASSED", "false,FAILED"})
    void a_minimum_counts_the_flat_rate_or_not(boolean withFlatRates, Outcome expected) {
        // 1,000.00 + 15% = 1,150.00; the direct costs alone are 1,000.00
        CallBuilder call = half().flatRate(L1, Rate.percent("15"))
                .with(withFlatRates ? minimum("1150.00") : minimum("1150.00").withoutFlatRates());
        Decision decision = decide(call, Operation.untitled().staff("Équipe", euros("1000.00"), fte("1")));
        assertThat(outcome(decision, Rule.MINIMUM_TOTAL_COST)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"1000.00,PASSED", "1000.01,FAILED"})
    void the_direct_costs_alone_reach_a_minimum_without_flat_rates(String minimum, Outcome expected) {
        CallBuilder call = half().flatRate(L1, Rate.percent("15"))
                .with(Limit.minimumCost(L1, euros(minimum)).withoutFlatRates());
        Decision decision = decide(call, Operation.untitled().staff("Équipe", euros("1000.00"), fte("1")));
        assertThat(outcome(decision, Rule.MINIMUM_TOTAL_COST)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        // 50% of 59,999.99 = 29,999.995
        "59999.99,FAILED,INELIGIBLE,0.00",
        "60000.00,PASSED,ELIGIBLE,30000.00"
    })
    void less_aid_than_the_least_is_refused(String cost, Outcome expected, Verdict verdict, String aid) {
        Decision decision = decide(half().minimumAid(L1, euros("30000.00")), studies(cost));
        assertThat(outcome(decision, Rule.MINIMUM_AID)).isEqualTo(expected);
        assertThat(decision.funding().verdict()).isEqualTo(verdict);
        assertThat(decision.funding().aid()).contains(euros(aid));
    }

    @Test
    void two_persons_in_doubt_of_whom_exactly_one_fits_leave_the_verdict_open() {
        // None: 20,000.00, too little. One: 30,000.00 fits. Both: 40,000.00, too much.
        Decision decision = decide(between("30000.00", "39999.99"), inDoubt("20000.00", "10000.00", "10000.00"));
        assertThat(decision.funding().verdict()).isEqualTo(Verdict.INCOMPLETE);
        // 50% of 30,000.00
        assertThat(decision.funding().aidUpTo()).contains(euros("15000.00"));
        assertThat(decision.missing())
                .extracting(MissingFact::path)
                .containsExactly("operation.costLines[1].fte", "operation.costLines[2].fte");
    }

    @Test
    void two_persons_in_doubt_of_whom_no_choice_fits_refuse_the_dossier() {
        // None: 20,000.00, too little. One or both: 30,000.00 or 40,000.00, too much. Each bound alone may be met.
        Decision decision = decide(between("20000.01", "29999.99"), inDoubt("20000.00", "10000.00", "10000.00"));
        assertThat(outcome(decision, Rule.MINIMUM_TOTAL_COST)).isEqualTo(Outcome.UNKNOWN);
        assertThat(outcome(decision, Rule.MAXIMUM_TOTAL_COST)).isEqualTo(Outcome.UNKNOWN);
        assertThat(decision.funding().verdict()).isEqualTo(Verdict.INELIGIBLE);
        assertThat(decision.missing()).isEmpty();
    }

    @Test
    void a_bound_that_every_choice_exceeds_refuses_however_many_are_in_doubt() {
        Decision decision = decide(half().staffMinimum(L1, fte("0.20")).maximumCost(L1, euros("19999.99")), crowd());
        assertThat(outcome(decision, Rule.MAXIMUM_TOTAL_COST)).isEqualTo(Outcome.FAILED);
        assertThat(decision.funding().verdict()).isEqualTo(Verdict.INELIGIBLE);
        assertThat(decision.missing()).isEmpty();
    }

    @Test
    void of_forty_in_doubt_the_verdict_is_exact_and_of_more_it_is_open_with_a_reason() {
        // 20,000.00 and up to forty times 1,000.00: 21,000.00 with one of them, nothing between it and 20,000.00.
        Decision one = decide(between("20500.00", "21500.00"), crowd(Verdict.MOST_DOUBTS));
        assertThat(one.funding().verdict()).isEqualTo(Verdict.INCOMPLETE);
        assertThat(one.funding().aidUpTo()).contains(euros("10500.00"));
        assertThat(one.funding().reason()).isEmpty();
        Decision none = decide(between("20000.01", "20999.99"), crowd(Verdict.MOST_DOUBTS));
        assertThat(none.funding().verdict()).isEqualTo(Verdict.INELIGIBLE);
        assertThat(none.missing()).isEmpty();
        Decision beyond = decide(between("20000.01", "20999.99"), crowd(Verdict.MOST_DOUBTS + 1));
        assertThat(beyond.funding().verdict()).isEqualTo(Verdict.INCOMPLETE);
        assertThat(beyond.funding().reason().orElseThrow().english()).contains("41", "40", "12");
        assertThat(beyond.explain(Locale.ENGLISH).lines())
                .contains("  " + beyond.funding().reason().orElseThrow().english());
        assertThat(beyond.summary(Locale.ENGLISH))
                .endsWith(beyond.funding().reason().orElseThrow().english());
        assertThat(beyond.funding().reason().orElseThrow().french()).contains("41", "40", "12");
        assertThat(beyond.missing()).hasSize(41);
    }

    @Test
    void however_many_are_in_doubt_the_verdict_is_exact_where_the_extremes_settle_it() {
        // 20,000.00 at least, and 20,000.00 + 100 * 1,000.00 = 120,000.00 at most
        Operation crowd = crowd(100);
        assertThat(decide(between("20000.00", "120000.00"), crowd).funding())
                .isEqualTo(TrackDecision.of(
                        Verdict.ELIGIBLE, AmountRange.ofCents(10_000_00, 60_000_00), Optional.empty()));
        assertThat(decide(between("120000.01", "130000.00"), crowd).funding())
                .isEqualTo(TrackDecision.of(Verdict.INELIGIBLE, AmountRange.ofCents(0, 0), Optional.empty()));
        assertThat(decide(between("120000.00", "130000.00"), crowd).funding())
                .isEqualTo(TrackDecision.of(Verdict.INCOMPLETE, AmountRange.ofCents(0, 60_000_00), Optional.empty()));
    }

    @Test
    @Timeout(value = 20, unit = TimeUnit.SECONDS)
    void of_forty_different_salaries_the_sum_that_fits_is_found_to_the_cent() {
        // 0.02, 0.04, 0.08 and so on: the 2^40 choices give every even number of cents, and no odd one.
        Operation operation = studies("20000.00");
        for (int i = 1; i <= Verdict.MOST_DOUBTS; i++) {
            operation = operation.with(CostLine.staff("Agent", Euros.ofCents(1L << i)));
        }
        Decision even = decide(between("6000000.02", "6000000.02"), operation);
        assertThat(even.funding().verdict()).isEqualTo(Verdict.INCOMPLETE);
        // 50% of 6,000,000.02
        assertThat(even.funding().aidUpTo()).contains(euros("3000000.01"));
        assertThat(decide(between("6000000.01", "6000000.01"), operation)
                        .funding()
                        .verdict())
                .isEqualTo(Verdict.INELIGIBLE);
    }

    @Test
    @Tag("long")
    void of_twelve_in_doubt_within_a_range_of_rates_the_verdict_is_exact_and_of_more_it_is_open_with_a_reason() {
        // As above; and no rate from 20 to 70% changes the total.
        CallBuilder call = Small.call()
                .aid(L1, Value.within(Rate.percent("20"), Rate.percent("70")))
                .staffMinimum(L1, fte("0.20"))
                .minimumCost(L1, euros("20000.01"))
                .maximumCost(L1, euros("20999.99"));
        Decision exact = decide(call, crowd(Verdict.MOST_DOUBTS_IN_TWO_DIMENSIONS));
        assertThat(exact.funding().verdict()).isEqualTo(Verdict.INELIGIBLE);
        Decision beyond = decide(call, crowd(Verdict.MOST_DOUBTS_IN_TWO_DIMENSIONS + 1));
        assertThat(beyond.funding().verdict()).isEqualTo(Verdict.INCOMPLETE);
        assertThat(beyond.funding().reason().orElseThrow().english()).contains("13", "40", "12");
        assertThat(decide(call, crowd(Verdict.MOST_DOUBTS))
                        .funding()
                        .reason()
                        .orElseThrow()
                        .english())
                .startsWith("While the co-financing rate or the recovery of VAT is also unknown, the missing shares");
        assertThat(decide(call, crowd(Verdict.MOST_DOUBTS + 1))
                        .funding()
                        .reason()
                        .orElseThrow()
                        .english())
                .startsWith("The missing shares");
        // Once the rate is known, forty are no trouble again.
        Decision known = decide(call, crowd(Verdict.MOST_DOUBTS).withAidRate(Rate.percent("50")));
        assertThat(known.funding().verdict()).isEqualTo(Verdict.INELIGIBLE);
    }

    @ParameterizedTest
    @CsvSource({"20000.00,ELIGIBLE", "20000.01,INCOMPLETE", "33000.00,INCOMPLETE", "33000.01,INELIGIBLE"})
    void of_thirteen_in_doubt_within_a_range_of_rates_the_verdict_is_exact_where_the_extremes_settle_it(
            String minimum, Verdict expected) {
        // 20,000.00 with nobody, and 33,000.00 with all thirteen; 20% of the former, and 70% of the latter.
        CallBuilder call = Small.call()
                .aid(L1, Value.within(Rate.percent("20"), Rate.percent("70")))
                .staffMinimum(L1, fte("0.20"))
                .minimumCost(L1, euros(minimum));
        Decision decision = decide(call, crowd());
        assertThat(decision.funding().verdict()).isEqualTo(expected);
        assertThat(decision.funding().aid()).contains(euros(expected == Verdict.ELIGIBLE ? "4000.00" : "0.00"));
        assertThat(decision.funding().aidUpTo()).contains(euros(expected == Verdict.INELIGIBLE ? "0.00" : "23100.00"));
        assertThat(decision.funding().reason()).isEmpty();
        assertThat(decision.missing()).hasSize(expected == Verdict.INELIGIBLE ? 0 : 14);
    }

    @ParameterizedTest
    @CsvSource({"4000.00,ELIGIBLE", "4000.01,INCOMPLETE", "23100.00,INCOMPLETE", "23100.01,INELIGIBLE"})
    void of_thirteen_in_doubt_within_a_range_of_rates_the_verdict_is_exact_where_the_extremes_settle_the_aid(
            String minimum, Verdict expected) {
        // As above: 20% of 20,000.00, and 70% of 33,000.00.
        CallBuilder call = Small.call()
                .aid(L1, Value.within(Rate.percent("20"), Rate.percent("70")))
                .staffMinimum(L1, fte("0.20"))
                .minimumAid(L1, euros(minimum));
        Decision decision = decide(call, crowd());
        assertThat(decision.funding().verdict()).isEqualTo(expected);
        assertThat(decision.find(Rule.MINIMUM_AID).orElseThrow().outcome())
                .isEqualTo(
                        expected == Verdict.ELIGIBLE
                                ? Outcome.PASSED
                                : expected == Verdict.INELIGIBLE ? Outcome.FAILED : Outcome.UNKNOWN);
        assertThat(decision.missing()).hasSize(expected == Verdict.INELIGIBLE ? 0 : 14);
    }

    @ParameterizedTest
    // A fifth of 20,000.00, and of 20,000.00 + 41 * 1,000.00.
    @CsvSource({"3999.99,INELIGIBLE", "4000.00,INCOMPLETE", "12199.99,INCOMPLETE", "12200.00,ELIGIBLE"})
    void however_many_are_in_doubt_own_funds_that_suffice_for_all_or_for_nobody_settle_the_verdict(
            String own, Verdict expected) {
        CallBuilder call = half().staffMinimum(L1, fte("0.20")).ownContribution(L1, Rate.percent("20"));
        Operation operation = crowd(Verdict.MOST_DOUBTS + 1).withFinancing(FinancingPlan.own(euros(own)));
        assertThat(decide(call, operation).funding().verdict()).isEqualTo(expected);
    }

    @Test
    void a_person_who_costs_nothing_is_none_of_the_twelve_of_whom_each_choice_is_tried() {
        // As above: multiples of 1,000.00, none of them between the two amounts.
        CallBuilder call = Small.call()
                .aid(L1, Value.within(Rate.percent("50"), Rate.percent("50.0001")))
                .staffMinimum(L1, fte("0.20"))
                .minimumCost(L1, euros("20000.01"))
                .maximumCost(L1, euros("20999.99"));
        Operation operation = crowd(Verdict.MOST_DOUBTS_IN_TWO_DIMENSIONS).with(Small.inDoubt("Volunteer", "0.00"));
        assertThat(decide(call, operation).funding().verdict()).isEqualTo(Verdict.INELIGIBLE);
    }

    @Test
    void shares_that_are_in_doubt_and_change_nothing_are_not_missing_however_many() {
        // The cap of 100.00 is reached, and the maximum is not, with none and with all of them: the submission alone is
        // open.
        CallBuilder call = half().staffMinimum(L1, fte("0.20"))
                .maximumCost(L1, euros("99999.00"))
                .maximumAid(L1, euros("100.00"))
                .submissionRequired(L1);
        Decision decision = decide(call, dossier(crowd(13)).withSubmission(Submission.unknown()));
        assertThat(decision.funding().verdict()).isEqualTo(Verdict.INCOMPLETE);
        assertThat(decision.missing()).extracting(MissingFact::path).containsExactly("submission");
    }

    @Test
    void a_share_that_changes_the_verdict_alone_is_missing() {
        // The aid is 100.00 either way; only with the person the minimum of 1,500.00 is reached.
        CallBuilder call = half().staffMinimum(L1, fte("0.20"))
                .minimumCost(L1, euros("1500.00"))
                .maximumAid(L1, euros("100.00"));
        Decision decision = decide(call, studies("1000.00").with(Small.inDoubt("Agent", "500.00")));
        assertThat(decision.funding().verdict()).isEqualTo(Verdict.INCOMPLETE);
        assertThat(decision.missing()).extracting(MissingFact::path).containsExactly("operation.costLines[1].fte");
        assertThat(amounts(decision, Rule.MINIMUM_TOTAL_COST))
                .isEqualTo(new Figures.Amounts(range("1500.00", "1500.00"), range("1000.00", "1500.00")));
    }

    @Test
    void where_all_shares_are_added_up_all_persons_in_doubt_are_retained_or_none() {
        // 20,000.00 or 40,000.00; one of the two alone would fit.
        Decision decision = decide(
                between("30000.00", "39999.99").readAs(StaffShareScope.OPERATION),
                inDoubt("20000.00", "10000.00", "10000.00"));
        assertThat(decision.funding().verdict()).isEqualTo(Verdict.INELIGIBLE);
    }

    @Test
    void too_many_in_doubt_to_know_every_sum_leave_the_verdict_open_and_state_what_is_missing() {
        // None: 20,000.00; all: 20,000.00 + 41 * 1,000.00 = 61,000.00; some choices fit.
        Decision decision = decide(between("25000.00", "30500.00"), crowd(Verdict.MOST_DOUBTS + 1));
        assertThat(decision.funding().verdict()).isEqualTo(Verdict.INCOMPLETE);
        assertThat(decision.missing()).hasSize(41);
        // 50% of 30,000.00 can be had, by ten of them: what is announced is no less, and within the maximum.
        assertThat(decision.funding().aidUpTo().orElseThrow().isGreaterThanOrEqualTo(euros("15000.00")))
                .isTrue();
        assertThat(decision.funding().aidUpTo().orElseThrow().isLessThanOrEqualTo(euros("15250.00")))
                .isTrue();
        // Of one less it is exact.
        assertThat(decide(between("25000.00", "30500.00"), crowd(Verdict.MOST_DOUBTS))
                        .funding()
                        .aidUpTo())
                .contains(euros("15000.00"));
    }

    @Test
    void without_funding_sought_no_bound_is_asked() {
        CallBuilder call = between("30000.00", "40000.00").offersFunding().offers(COACHING, COACHED);
        Decision decision = decide(call, dossier(studies("1.00")).withSeeks(Set.of(COACHING)));
        assertThat(decision.findings()).extracting(finding -> finding.outcome()).containsOnly(Outcome.NOT_ASKED);
        assertThat(decision.on(COACHING).verdict()).isEqualTo(Verdict.ELIGIBLE);
    }

    /** Persons of two natures of staff, whose shares are missing, at 10.00 each. */
    private static Operation ofTwoNatures(int seniors, int juniors) {
        Operation operation = Operation.untitled();
        for (int i = 0; i < seniors + juniors; i++) {
            operation = operation.with(CostLine.of(i < seniors ? SENIOR : JUNIOR, euros("10.00")));
        }
        return operation;
    }

    private static CallBuilder withJuniors(String minimum, String maximum) {
        return Call.builder("small", WORDS)
                .natures(CostNature.OTHER, SENIOR, JUNIOR)
                .pays(L1, CostNature.OTHER, SENIOR, JUNIOR)
                .staffMinimum(L1, fte("0.20"))
                .aid(L1, Rate.percent("50"))
                .limit(Limit.on(L1, Base.of(JUNIOR)).atLeast(euros(minimum)).refusing("JUNIORS", WORDS))
                .maximumCost(L1, euros(maximum));
    }

    @Test
    void of_many_in_doubt_those_whose_costs_a_minimum_is_on_may_be_enough() {
        // Five juniors are 50.00. All thirteen persons are over 60.00, and nobody is too little.
        for (Operation operation : List.of(ofTwoNatures(7, 6), ofTwoNatures(0, 13))) {
            Decision decision = decide(withJuniors("50.00", "60.00"), operation);

            assertThat(decision.funding().verdict()).isEqualTo(Verdict.INCOMPLETE);
            assertThat(decision.missing()).hasSize(13);
        }
    }

    @Test
    void of_many_in_doubt_of_any_nature_of_staff_the_verdict_is_exact() {
        // 40.00 or 50.00 of juniors, and nothing between them.
        assertThat(decide(withJuniors("40.01", "49.99"), ofTwoNatures(0, 13))
                        .funding()
                        .verdict())
                .isEqualTo(Verdict.INELIGIBLE);
        assertThat(decide(withJuniors("40.01", "50.00"), ofTwoNatures(0, 13))
                        .funding()
                        .verdict())
                .isEqualTo(Verdict.INCOMPLETE);
    }

    @Test
    void a_person_in_doubt_with_lines_of_two_natures_costs_each_of_them_its_own() {
        // 50% of 10.00 and of 20.00 of a junior, and nothing of 40.00 of a senior.
        CallBuilder call = Call.builder("small", WORDS)
                .natures(SENIOR, JUNIOR)
                .pays(L1, SENIOR, JUNIOR)
                .staffMinimum(L1, fte("0.20"))
                .aid(AidIntensity.of(L1, Value.of(Rate.percent("50"))).of(Base.of(JUNIOR)));
        Operation operation = Operation.untitled()
                .with(CostLine.of(SENIOR, euros("40.00")).withPerson("A"))
                .with(CostLine.of(JUNIOR, euros("10.00")).withPerson("A"))
                .with(CostLine.of(JUNIOR, euros("20.00")).withPerson("A"));
        Decision decision = decide(call, operation);

        assertThat(decision.funding().aid()).contains(euros("0.00"));
        assertThat(decision.funding().aidUpTo()).contains(euros("15.00"));
    }

    private static CallBuilder between(String minimum, String maximum) {
        return half().staffMinimum(L1, fte("0.20"))
                .minimumCost(L1, euros(minimum))
                .maximumCost(L1, euros(maximum));
    }

    private static Operation inDoubt(String studies, String... staff) {
        Operation operation = studies(studies);
        for (String amount : staff) {
            operation = operation.with(Small.inDoubt("Agent", amount));
        }
        return operation;
    }

    private static Operation crowd() {
        return crowd(13);
    }

    private static Operation crowd(int persons) {
        Operation operation = studies("20000.00");
        for (int i = 0; i < persons; i++) {
            operation = operation.with(Small.inDoubt("Agent", "1000.00"));
        }
        return operation;
    }

    private static Limit minimum(String amount) {
        return Limit.minimumCost(L1, euros(amount));
    }
}
