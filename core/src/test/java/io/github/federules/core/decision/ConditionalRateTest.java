package io.github.federules.core.decision;

import static io.github.federules.core.condition.Condition.applicant;
import static io.github.federules.core.condition.Condition.where;
import static io.github.federules.core.money.Euros.euros;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.federules.core.call.Call;
import io.github.federules.core.call.CallBuilder;
import io.github.federules.core.condition.CommonCriteria;
import io.github.federules.core.condition.Condition;
import io.github.federules.core.criterion.Answer;
import io.github.federules.core.criterion.Answers;
import io.github.federules.core.criterion.Criterion;
import io.github.federules.core.criterion.Subject;
import io.github.federules.core.dossier.Applicant;
import io.github.federules.core.dossier.BeneficiaryKind;
import io.github.federules.core.dossier.CostNature;
import io.github.federules.core.dossier.Dossier;
import io.github.federules.core.dossier.Operation;
import io.github.federules.core.dossier.Track;
import io.github.federules.core.language.LocalizedText;
import io.github.federules.core.money.Rate;
import io.github.federules.core.result.CostItem;
import io.github.federules.core.result.Verdict;
import io.github.federules.core.rule.Clause;
import io.github.federules.core.rule.Finding;
import io.github.federules.core.rule.MissingFact;
import io.github.federules.core.rule.Outcome;
import io.github.federules.core.rule.Rule;
import io.github.federules.core.term.AidIntensity;
import io.github.federules.core.term.Base;
import io.github.federules.core.term.Requirement;
import io.github.federules.core.value.Rates;
import io.github.federules.core.value.Value;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rates and requirements that depend on answers: of a known dossier, and of one in which answers are missing. */
class ConditionalRateTest {

    private static final Clause A3 = new Clause("A3", "50%, 10 points for each label, 20 at most");
    private static final Answer YES = Answer.of(true);
    private static final Answer NO = Answer.of(false);
    private static final Answer SMALL = Answer.of("SMALL");
    private static final Answer LARGE = Answer.of("LARGE");
    private static final Criterion CERTIFIED = label("CERTIFIED");
    private static final Criterion RENEWABLE = label("RENEWABLE");
    private static final Criterion BIOBASED = label("BIOBASED");
    private static final Criterion SIZE = Criterion.named("SIZE", Subject.PARTY, text("Size of the enterprise?"))
            .withAnswer("SMALL", text("small"))
            .withAnswer("LARGE", text("large"));

    private static final Call RENOVATION = Call.builder("renovation", text("Renovation"))
            .asks(A3, CERTIFIED)
            .asks(A3, RENEWABLE)
            .asks(A3, BIOBASED)
            .pays(A3, CostNature.INFRASTRUCTURE)
            .aid(
                    A3,
                    Value.sum(Rate.percent("50"))
                            .plus(Value.sum(where(CERTIFIED).in(YES), Rate.percent("10"))
                                    .plus(where(RENEWABLE).in(YES), Rate.percent("10"))
                                    .plus(where(BIOBASED).in(YES), Rate.percent("10"))
                                    .atMost(Rate.percent("20")))
                            .atMost(Rate.percent("70")))
            .maximumAid(A3, euros("400000.00"))
            .minimumAid(A3, euros("100000.00"))
            .build();

    @ParameterizedTest
    @CsvSource({
        // 500,000 × 60%, and × 70% although three labels make 80%
        "500000.00, true, false, false, ELIGIBLE, 300000.00",
        "500000.00, true, true, true, ELIGIBLE, 350000.00",
        // 1,000,000 × 70% = 700,000, over the cap
        "1000000.00, true, true, false, ELIGIBLE, 400000.00",
        // 142,857.14 × 70% = 99,999.998, cut to the cent; a cent more gives 100,000.005
        "142857.14, true, false, true, INELIGIBLE, 99999.99",
        "142857.15, true, false, true, ELIGIBLE, 100000.00"
    })
    void the_bonuses_of_a_renovation_add_up_to_their_maximum(
            String cost, boolean certified, boolean renewable, boolean biobased, Verdict verdict, String computed) {
        Decision decision = decide(
                RENOVATION,
                costing(cost)
                        .answering(CERTIFIED, Answer.of(certified))
                        .answering(RENEWABLE, Answer.of(renewable))
                        .answering(BIOBASED, Answer.of(biobased)));

        assertThat(decision.verdictOn(Track.FUNDING)).isEqualTo(verdict);
        assertThat(decision.costs().computedAid()).contains(euros(computed));
        assertThat(decision.missing()).isEmpty();
    }

    @Test
    void a_later_case_is_asked_for_where_an_earlier_one_is_open() {
        Call call = Call.builder("cases", text("Cases"))
                .asks(A3, CERTIFIED)
                .asks(A3, RENEWABLE)
                .pays(A3, CostNature.INFRASTRUCTURE)
                .aid(
                        A3,
                        Value.when(where(CERTIFIED).in(YES), Rate.percent("60"))
                                .orWhen(where(RENEWABLE).in(YES), Rate.percent("50"))
                                .otherwise(Rate.percent("40")))
                .build();

        assertThat(decide(call, costing("1000.00")).missing())
                .extracting(MissingFact::path)
                .containsExactly("operation.answers.CERTIFIED", "operation.answers.RENEWABLE");
        // The first case that holds settles the rate.
        assertThat(decide(call, costing("1000.00").answering(CERTIFIED, YES)).missing())
                .isEmpty();
    }

    @Test
    void the_parts_of_a_rate_that_count_are_reported_with_the_answers_that_they_rest_on() {
        assertThat(rateOf(
                        RENOVATION,
                        costing("500000.00")
                                .answering(CERTIFIED, YES)
                                .answering(RENEWABLE, NO)
                                .answering(BIOBASED, NO)))
                .isEqualTo("50%, plus 10 percentage points since the answer to “CERTIFIED?” is yes");
        // Two labels are as much as counts, a third one is over it.
        assertThat(rateOf(
                        RENOVATION,
                        costing("500000.00")
                                .answering(CERTIFIED, YES)
                                .answering(RENEWABLE, YES)
                                .answering(BIOBASED, NO)))
                .isEqualTo(
                        "50%, plus 10 percentage points since the answer to “CERTIFIED?” is yes, plus 10 percentage points since"
                                + " the answer to “RENEWABLE?” is yes");
        assertThat(rateOf(
                        RENOVATION,
                        costing("500000.00")
                                .answering(CERTIFIED, YES)
                                .answering(RENEWABLE, YES)
                                .answering(BIOBASED, YES)))
                .isEqualTo(
                        "50%, plus (10 percentage points since the answer to “CERTIFIED?” is yes, plus 10 percentage points since the"
                                + " answer to “RENEWABLE?” is yes, plus 10 percentage points since the answer to “BIOBASED?” is yes,"
                                + " together limited to 20 percentage points)");
        assertThat(rateOf(
                        RENOVATION,
                        costing("500000.00")
                                .answering(CERTIFIED, NO)
                                .answering(RENEWABLE, NO)
                                .answering(BIOBASED, NO)))
                .isEmpty();
        // What is not answered may add to the rate, which is the lowest that is possible.
        assertThat(rateOf(RENOVATION, costing("500000.00").answering(CERTIFIED, YES)))
                .isEqualTo("50%, plus 10 percentage points since the answer to “CERTIFIED?” is yes");
    }

    @Test
    void a_part_of_a_rate_that_is_one_of_several_cases_is_reported_as_the_case_that_holds() {
        Call call = Call.builder("bonus", text("Bonus"))
                .asks(A3, CERTIFIED)
                .asks(A3, RENEWABLE)
                .pays(A3, CostNature.INFRASTRUCTURE)
                .aid(
                        A3,
                        Value.sum(Rate.percent("50"))
                                .plus(Value.when(where(CERTIFIED).in(YES), Rate.percent("20"))
                                        .orWhen(where(RENEWABLE).in(YES), Rate.percent("10"))
                                        .otherwise(Rate.percent("5"))))
                .build();
        assertThat(rateOf(call, costing("100.00").answering(CERTIFIED, NO).answering(RENEWABLE, YES)))
                .isEqualTo("50%, plus 10 percentage points since the answer to “RENEWABLE?” is yes");
        assertThat(rateOf(call, costing("100.00").answering(CERTIFIED, NO).answering(RENEWABLE, NO)))
                .isEqualTo(
                        "50%, plus 5 percentage points since none of the other cases applies: the answer to “CERTIFIED?” is"
                                + " yes; the answer to “RENEWABLE?” is yes");
        // Nobody knows whether the first case holds.
        assertThat(rateOf(call, costing("100.00").answering(RENEWABLE, NO))).isEqualTo("50%, plus 5 percentage points");
    }

    /** The words after "rate: " beside the computed aid; empty where there are none. */
    private static String rateOf(Call call, Operation operation) {
        String how = decide(call, operation)
                .costs()
                .find(CostItem.COMPUTED_AID)
                .flatMap(CostItem::how)
                .orElseThrow()
                .english();
        return how.contains("rate: ") ? how.substring(how.indexOf("rate: ") + 6, how.lastIndexOf(')')) : "";
    }

    @Test
    void an_answer_that_can_change_the_aid_is_missing_and_no_other() {
        // With two labels the third changes nothing: 70% in either case.
        Decision settled = decide(
                RENOVATION, costing("500000.00").answering(CERTIFIED, YES).answering(RENEWABLE, YES));
        // 50% to 60% without the second label, 60% to 70% with it
        Decision open = decide(RENOVATION, costing("500000.00").answering(CERTIFIED, YES));

        assertThat(settled.funding().aid()).contains(euros("350000.00"));
        assertThat(settled.missing()).isEmpty();
        assertThat(open.verdictOn(Track.FUNDING)).isEqualTo(Verdict.ELIGIBLE);
        assertThat(open.funding().aid()).contains(euros("300000.00"));
        assertThat(open.funding().aidUpTo()).contains(euros("350000.00"));
        assertThat(open.missing())
                .extracting(MissingFact::path)
                .containsExactly("operation.answers.RENEWABLE", "operation.answers.BIOBASED");
        assertThat(open.missing().get(0).label(Locale.ENGLISH)).isEqualTo("RENEWABLE? (yes or no)");
    }

    @Test
    void no_answer_matters_where_every_rate_gives_more_than_the_cap() {
        // 800,000 × 50% = 400,000
        Decision decision = decide(RENOVATION, costing("800000.00"));

        assertThat(decision.funding().aid()).contains(euros("400000.00"));
        assertThat(decision.missing()).isEmpty();
    }

    @Test
    void conditions_on_the_same_missing_answer_are_judged_together() {
        // Only a large enterprise may apply, and at its rate the floor is out of reach: 100,000 × 10% = 10,000.
        Call call = byAnswer(Rate.percent("50"), Rate.percent("10"))
                .requires(A3, "LARGE_ONLY", applicant(where(SIZE).in(LARGE)), text("the enterprise is large"))
                .minimumAid(A3, euros("20000.00"))
                .build();

        Decision unknown = decide(call, costing("100000.00"));
        Decision large = decide(call, costing("100000.00"), Applicant.unknown().answering(SIZE, LARGE));

        assertThat(outcomes(unknown)).isEqualTo(Map.of("LARGE_ONLY", Outcome.UNKNOWN, "MINIMUM_AID", Outcome.FAILED));
        assertThat(unknown.verdictOn(Track.FUNDING)).isEqualTo(Verdict.INELIGIBLE);
        assertThat(large.verdictOn(Track.FUNDING)).isEqualTo(Verdict.INELIGIBLE);
    }

    @Test
    void a_limit_that_depends_on_an_answer_is_found_at_its_place() {
        // 190,000 × 50% = 95,000, under the floor; × 60% = 114,000
        Decision decision =
                decide(RENOVATION, costing("190000.00").answering(RENEWABLE, NO).answering(BIOBASED, NO));

        assertThat(decision.find(Rule.MINIMUM_AID).orElseThrow().outcome()).isEqualTo(Outcome.UNKNOWN);
        assertThat(decision.find(Rule.MINIMUM_AID).orElseThrow().places())
                .containsExactly("operation.answers.CERTIFIED");
    }

    @Test
    void a_requirement_is_found_at_the_answers_that_it_looks_at() {
        Call call = Call.builder("places", text("Places"))
                .asks(A3, SIZE)
                .asks(A3, CERTIFIED)
                .pays(A3, CostNature.INFRASTRUCTURE)
                .aid(A3, Rate.percent("50"))
                .requires(
                        A3,
                        "EITHER",
                        Condition.any(
                                where(CERTIFIED).in(YES), applicant(where(SIZE).in(SMALL))),
                        text("it is certified, or the enterprise is small"))
                .build();

        Finding finding = decide(call, costing("10.00")).find(Rule.of("EITHER")).orElseThrow();

        assertThat(finding.places()).containsExactly("operation.answers.CERTIFIED", "applicant.answers.SIZE");
        assertThat(finding.message(Locale.ENGLISH))
                .isEqualTo("It is not known yet whether this condition is met: it is certified, or the enterprise is"
                        + " small.");
    }

    @Test
    void a_requirement_decides_the_other_tracks_whatever_the_rate() {
        Track coaching = Track.of("COACHING");
        Call call = Call.builder("tracks", text("Tracks"))
                .offersFunding()
                .offers(coaching, text("Coaching"))
                .asks(A3, SIZE)
                .asks(A3, CERTIFIED)
                .pays(A3, CostNature.INFRASTRUCTURE)
                .aid(A3, Value.when(applicant(where(SIZE).in(SMALL)), Rate.percent("50")))
                .requires(A3, "CERTIFIED_ONLY", where(CERTIFIED).in(YES), text("it is certified"))
                .build();

        Decision certified = decide(call, costing("10.00").answering(CERTIFIED, YES));
        Decision unknown = decide(call, costing("10.00"), Applicant.unknown().answering(SIZE, LARGE));

        assertThat(certified.verdictOn(coaching)).isEqualTo(Verdict.ELIGIBLE);
        assertThat(certified.verdictOn(Track.FUNDING)).isEqualTo(Verdict.INCOMPLETE);
        assertThat(unknown.verdictOn(coaching)).isEqualTo(Verdict.INCOMPLETE);
        assertThat(unknown.verdictOn(Track.FUNDING)).isEqualTo(Verdict.INELIGIBLE);
        assertThat(unknown.missing()).extracting(MissingFact::path).containsExactly("operation.answers.CERTIFIED");
    }

    @Test
    void what_another_track_requires_changes_nothing_of_the_funding() {
        // 10.00 × 50% or × 60%, whatever the size; only a small enterprise is coached.
        Track coaching = Track.of("COACHING");
        Call call = byAnswer(Rate.percent("60"), Rate.percent("50"))
                .offersFunding()
                .offers(coaching, text("Coaching"))
                .with(Requirement.of(
                                A3, Rule.of("SMALL_ONLY"), applicant(where(SIZE).in(SMALL)), text("it is small"))
                        .deciding(coaching))
                .build();

        Decision unknown = decide(call, costing("10.00"));

        assertThat(unknown.verdictOn(coaching)).isEqualTo(Verdict.INCOMPLETE);
        assertThat(unknown.verdictOn(Track.FUNDING)).isEqualTo(Verdict.ELIGIBLE);
        assertThat(unknown.funding().aid()).contains(euros("5.00"));
        assertThat(unknown.funding().aidUpTo()).contains(euros("6.00"));
    }

    @Test
    void a_number_that_any_answer_states_well_leaves_no_track_open() {
        Criterion jobs = Criterion.number("JOBS", Subject.OPERATION, text("Jobs?"), 0, 1_000_000);
        Track coaching = Track.of("COACHING");
        Call call = Call.builder("any", text("Any"))
                .asks(A3, jobs)
                .offers(coaching, text("Coaching"))
                .requires(A3, "JOBS", where(jobs).atLeast(0), text("it has a number of jobs"))
                .build();

        assertThat(decide(call, costing("10.00")).verdictOn(coaching)).isEqualTo(Verdict.ELIGIBLE);
    }

    @Test
    void an_outcome_that_is_the_same_for_every_answer_is_known() {
        // Whichever size it is, one of the two holds, and one of the two cases sets a rate.
        Call call = Call.builder("always", text("Always"))
                .asks(A3, SIZE)
                .pays(A3, CostNature.INFRASTRUCTURE)
                .aid(
                        A3,
                        Value.when(applicant(where(SIZE).in(SMALL)), Rate.percent("50"))
                                .orWhen(applicant(where(SIZE).in(LARGE)), Rate.percent("50")))
                .requires(
                        A3,
                        "ANY_SIZE",
                        Condition.any(
                                applicant(where(SIZE).in(SMALL)),
                                applicant(where(SIZE).in(LARGE))),
                        text("it has a size"))
                .build();

        Decision decision = decide(call, costing("10.00"));

        assertThat(outcomes(decision)).isEqualTo(Map.of("AID_RATE", Outcome.PASSED, "ANY_SIZE", Outcome.PASSED));
        assertThat(decision.verdictOn(Track.FUNDING)).isEqualTo(Verdict.ELIGIBLE);
        assertThat(decision.missing()).isEmpty();
    }

    @Test
    void a_requirement_that_does_not_apply_is_not_asked() {
        Call call = Call.builder("when", text("When"))
                .asks(A3, SIZE)
                .asks(A3, CERTIFIED)
                .pays(A3, CostNature.INFRASTRUCTURE)
                .aid(A3, Rate.percent("50"))
                .requires(
                        Requirement.of(A3, Rule.of("LABEL"), where(CERTIFIED).in(YES), text("a large one is certified"))
                                .onlyWhen(applicant(where(SIZE).in(LARGE))))
                .build();
        Operation uncertified = costing("10.00").answering(CERTIFIED, NO);

        Decision small = decide(call, uncertified, Applicant.unknown().answering(SIZE, SMALL));
        Decision large = decide(call, uncertified, Applicant.unknown().answering(SIZE, LARGE));
        // Certified, it meets the requirement whatever its size, also where it is not known whether the requirement
        // applies.
        Decision certified = decide(call, costing("10.00").answering(CERTIFIED, YES));

        assertThat(outcomes(small)).isEqualTo(Map.of("LABEL", Outcome.NOT_ASKED));
        assertThat(small.verdictOn(Track.FUNDING)).isEqualTo(Verdict.ELIGIBLE);
        assertThat(outcomes(large)).isEqualTo(Map.of("LABEL", Outcome.FAILED));
        assertThat(outcomes(certified)).isEqualTo(Map.of("LABEL", Outcome.PASSED));
        assertThat(certified.verdictOn(Track.FUNDING)).isEqualTo(Verdict.ELIGIBLE);
        assertThat(certified.missing()).isEmpty();
    }

    @Test
    void what_no_single_rule_excludes_may_still_never_be_met() {
        Criterion place = label("ISLAND");
        Call call = Call.builder("never", text("Never"))
                .asks(A3, place)
                .asks(A3, SIZE)
                .pays(A3, CostNature.INFRASTRUCTURE)
                .aid(A3, Rate.percent("50"))
                .requires(A3, "ON_ISLAND", where(place).in(YES), text("it is on the island"))
                .requires(
                        A3,
                        "OFF_ISLAND",
                        Condition.any(where(place).in(NO), applicant(where(SIZE).in(SMALL))),
                        text("it is off the island, or small"))
                .build();

        Decision large = decide(call, costing("10.00"), Applicant.unknown().answering(SIZE, LARGE));
        Decision unknown = decide(call, costing("10.00"));

        assertThat(large.verdictOn(Track.FUNDING)).isEqualTo(Verdict.INELIGIBLE);
        assertThat(outcomes(large)).isEqualTo(Map.of("ON_ISLAND", Outcome.UNKNOWN, "OFF_ISLAND", Outcome.UNKNOWN));
        assertThat(large.missing()).isEmpty();
        assertThat(unknown.verdictOn(Track.FUNDING)).isEqualTo(Verdict.INCOMPLETE);
        assertThat(unknown.missing())
                .extracting(MissingFact::path)
                .containsExactly("applicant.answers.SIZE", "operation.answers.ISLAND");
    }

    @Test
    void a_rate_that_no_case_sets_fails_a_finding() {
        Call call = Call.builder("cases", text("Cases"))
                .asks(A3, SIZE)
                .pays(A3, CostNature.INFRASTRUCTURE)
                .aid(A3, Value.when(applicant(where(SIZE).in(SMALL)), Rate.percent("50")))
                .build();

        Decision large = decide(call, costing("10.00"), Applicant.unknown().answering(SIZE, LARGE));
        Decision unknown = decide(call, costing("10.00"));

        assertThat(outcomes(large)).isEqualTo(Map.of("AID_RATE", Outcome.FAILED));
        assertThat(large.verdictOn(Track.FUNDING)).isEqualTo(Verdict.INELIGIBLE);
        assertThat(unknown.verdictOn(Track.FUNDING)).isEqualTo(Verdict.INCOMPLETE);
        // 10.00 × 50%
        assertThat(unknown.funding().aidUpTo()).contains(euros("5.00"));
        assertThat(unknown.missing()).extracting(MissingFact::path).containsExactly("applicant.answers.SIZE");
    }

    @Test
    void an_unknown_kind_of_body_counts_only_as_one_that_may_benefit() {
        Call call = Call.builder("kinds", text("Kinds"))
                .beneficiaries(A3, BeneficiaryKind.ASSOCIATION, BeneficiaryKind.LOCAL_AUTHORITY)
                .pays(A3, CostNature.INFRASTRUCTURE)
                .aid(
                        A3,
                        Value.when(
                                        applicant(where(CommonCriteria.KIND).in(Answer.of("ASSOCIATION"))),
                                        Rate.percent("40"))
                                .orWhen(
                                        applicant(where(CommonCriteria.KIND).in(Answer.of("STATE_SERVICE"))),
                                        Rate.percent("90"))
                                .otherwise(Rate.percent("30")))
                .build();

        Decision decision = decide(call, costing("100.00"));

        // 30% to 40% of 100.00; a State service may not apply.
        assertThat(decision.verdictOn(Track.FUNDING)).isEqualTo(Verdict.INCOMPLETE);
        assertThat(decision.funding().aidUpTo()).contains(euros("40.00"));
        assertThat(decision.missing()).extracting(MissingFact::path).containsExactly("applicant.kind");
    }

    @Test
    void an_answer_that_the_call_does_not_ask_is_a_notice() {
        Decision decision = decide(
                RENOVATION,
                costing("500000.00")
                        .withAnswers(Answers.none()
                                .with("CERTIFIED", Answer.of("YES"))
                                .with(SIZE, SMALL)
                                .with(RENEWABLE, NO)
                                .with(BIOBASED, NO)));

        assertThat(decision.notices())
                .extracting(notice -> notice.path())
                .containsExactly("operation.answers.CERTIFIED", "operation.answers.SIZE");
        assertThat(decision.missing()).extracting(MissingFact::path).containsExactly("operation.answers.CERTIFIED");
    }

    @Test
    void more_combinations_than_are_looked_at_leave_the_verdict_open() {
        // 17 answers of yes or no: 131,072 combinations
        CallBuilder call = Call.builder("many", text("Many")).pays(A3, CostNature.INFRASTRUCTURE);
        Value.Sum<Rate> rate = Value.sum(Rate.percent("10"));
        for (int i = 0; i < 17; i++) {
            Criterion each = label("C" + i);
            call.asks(A3, each);
            rate = rate.plus(where(each).in(YES), Rate.percent("1"));
        }

        Decision decision = decide(call.aid(A3, rate).build(), costing("100.00"));

        assertThat(decision.verdictOn(Track.FUNDING)).isEqualTo(Verdict.INCOMPLETE);
        // 10% and 27% of 100.00
        assertThat(decision.funding().aidUpTo()).contains(euros("27.00"));
        assertThat(decision.missing()).hasSize(17);
        assertThat(decision.explain(Locale.ENGLISH)).contains("over 65,536 ways");
    }

    @Test
    void what_is_settled_beyond_the_combinations_that_are_looked_at_stays_settled() {
        CallBuilder call = Call.builder("many", text("Many"))
                .asks(A3, SIZE)
                .pays(A3, CostNature.INFRASTRUCTURE)
                .requires(A3, "SME", applicant(where(SIZE).in(SMALL)), text("the enterprise is small"));
        Value.Sum<Rate> rate = Value.sum(Rate.percent("10"));
        for (int i = 0; i < 17; i++) {
            Criterion each = label("C" + i);
            call.asks(A3, each);
            rate = rate.plus(where(each).in(YES), Rate.percent("1"));
        }
        Call many = call.aid(A3, rate).minimumCost(A3, euros("50.00")).build();

        Decision large = decide(many, costing("100.00"), Applicant.unknown().answering(SIZE, LARGE));
        Decision small = decide(many, costing("10.00"), Applicant.unknown().answering(SIZE, SMALL));

        assertThat(large.verdictOn(Track.FUNDING)).isEqualTo(Verdict.INELIGIBLE);
        assertThat(small.verdictOn(Track.FUNDING)).isEqualTo(Verdict.INELIGIBLE);
    }

    @Test
    void a_rate_of_each_kind_is_judged_together_with_a_requirement_on_the_kind() {
        Call call = Call.builder("kinds", text("Kinds"))
                .pays(A3, CostNature.INFRASTRUCTURE)
                .requires(
                        A3,
                        "PERSONS",
                        applicant(where(CommonCriteria.KIND).in(Answer.of("NATURAL_PERSON"))),
                        text("it is a person"))
                .aid(A3, Rates.ofKind(BeneficiaryKind.NATURAL_PERSON, "40", "80"))
                .build();

        // Only a person may be eligible: 1,000 × 40%
        assertThat(decide(call, costing("1000.00")).funding().aidUpTo()).contains(euros("400.00"));
    }

    @Test
    void a_sum_that_depends_on_nothing_is_added_up() {
        Call call = Call.builder("sum", text("Sum"))
                .pays(A3, CostNature.INFRASTRUCTURE)
                .aid(A3, Value.sum(Rate.percent("40")).plus(Value.of(Rate.percent("30"))))
                .build();

        // 40% and 30% of 1,000.00
        assertThat(decide(call, costing("1000.00")).funding().aid()).contains(euros("700.00"));
    }

    @Test
    void an_answer_at_the_wrong_place_is_a_notice() {
        Call call = byAnswer(Rate.percent("50"), Rate.percent("10")).build();

        Decision decision =
                decide(call, costing("10.00").withAnswers(Answers.none().with(SIZE, SMALL)));

        assertThat(decision.notices()).extracting(notice -> notice.path()).containsExactly("operation.answers.SIZE");
    }

    @Test
    void a_code_with_a_dot_is_missing_like_any_other() {
        Criterion dotted = label("A.B");
        Call call = Call.builder("dots", text("Dots"))
                .asks(A3, dotted)
                .pays(A3, CostNature.INFRASTRUCTURE)
                .aid(A3, Value.sum(Rate.percent("10")).plus(where(dotted).in(YES), Rate.percent("10")))
                .build();

        assertThat(decide(call, costing("10.00")).missing())
                .extracting(MissingFact::path)
                .containsExactly("operation.answers.A.B");
    }

    // Equal criteria list their answers in any order. 1,000 × 50% + 1,000 × 10% and 1,000 × 60% + 1,000 × 10% exceed
    // 100.
    @Test
    void the_order_of_answers_in_a_criterion_changes_no_sentence() {
        Criterion reversed = Criterion.named("SIZE", Subject.PARTY, text("Size of the enterprise?"))
                .withAnswer("LARGE", text("large"))
                .withAnswer("SMALL", text("small"));
        Operation operation = costing("1000.00").cost(CostNature.STUDIES, "Study", euros("1000.00"));

        assertThat(reversed).isEqualTo(SIZE);
        assertThat(decide(inParts(reversed), operation).explain(Locale.ENGLISH))
                .isEqualTo(decide(inParts(SIZE), operation).explain(Locale.ENGLISH));
    }

    // 1,000 × 50% and 1,000 × 60% exceed 100.
    @Test
    void the_lowest_possible_rate_is_reported_where_a_maximum_makes_the_aid_of_several_equal() {
        for (CallBuilder call : List.of(
                byAnswer(Rate.percent("50"), Rate.percent("60")), byAnswer(Rate.percent("60"), Rate.percent("50")))) {
            assertThat(decide(call.maximumAid(A3, euros("100.00")).build(), costing("1000.00"))
                            .explain(Locale.ENGLISH))
                    .contains("50% of the total eligible cost, the lowest rate that is possible (A3)");
        }
    }

    private static Call inParts(Criterion size) {
        return Call.builder("parts", text("Parts"))
                .asks(A3, size)
                .pays(A3, CostNature.INFRASTRUCTURE, CostNature.STUDIES)
                .aid(AidIntensity.of(A3, bySize(Rate.percent("50"), Rate.percent("60")))
                        .of(Base.of(CostNature.INFRASTRUCTURE)))
                .aid(AidIntensity.of(A3, Value.of(Rate.percent("10"))).of(Base.of(CostNature.STUDIES)))
                .maximumAid(A3, euros("100.00"))
                .build();
    }

    private static Value<Rate> bySize(Rate ofSmall, Rate ofLarge) {
        return Value.when(applicant(where(SIZE).in(SMALL)), ofSmall).otherwise(ofLarge);
    }

    private static CallBuilder byAnswer(Rate ofSmall, Rate ofLarge) {
        return Call.builder("sizes", text("Sizes"))
                .asks(A3, SIZE)
                .pays(A3, CostNature.INFRASTRUCTURE)
                .aid(A3, bySize(ofSmall, ofLarge));
    }

    private static Criterion label(String code) {
        return Criterion.yesNo(code, Subject.OPERATION, text(code + "?"));
    }

    private static LocalizedText text(String words) {
        return new LocalizedText(words, words);
    }

    private static Operation costing(String amount) {
        return Operation.untitled().cost(CostNature.INFRASTRUCTURE, "Works", euros(amount));
    }

    private static Map<String, Outcome> outcomes(Decision decision) {
        return decision.findings().stream()
                .collect(Collectors.toMap(finding -> finding.rule().code(), Finding::outcome));
    }

    private static Decision decide(Call call, Operation operation) {
        return decide(call, operation, Applicant.unknown());
    }

    private static Decision decide(Call call, Operation operation, Applicant applicant) {
        return Assessor.of(call).assess(Dossier.of(applicant, operation));
    }
}
