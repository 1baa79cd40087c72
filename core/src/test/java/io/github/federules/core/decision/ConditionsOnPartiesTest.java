package io.github.federules.core.decision;

import static io.github.federules.core.condition.Condition.all;
import static io.github.federules.core.condition.Condition.not;
import static io.github.federules.core.condition.Condition.parties;
import static io.github.federules.core.condition.Condition.partners;
import static io.github.federules.core.condition.Condition.where;
import static io.github.federules.core.money.Euros.euros;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.federules.core.call.Call;
import io.github.federules.core.call.CallBuilder;
import io.github.federules.core.call.InvalidCallException;
import io.github.federules.core.condition.CommonCriteria;
import io.github.federules.core.condition.Condition;
import io.github.federules.core.criterion.Answer;
import io.github.federules.core.criterion.Criterion;
import io.github.federules.core.criterion.Subject;
import io.github.federules.core.dossier.Applicant;
import io.github.federules.core.dossier.BeneficiaryKind;
import io.github.federules.core.dossier.CostNature;
import io.github.federules.core.dossier.Dossier;
import io.github.federules.core.dossier.Operation;
import io.github.federules.core.dossier.Party;
import io.github.federules.core.dossier.Track;
import io.github.federules.core.language.LocalizedText;
import io.github.federules.core.money.Rate;
import io.github.federules.core.result.Verdict;
import io.github.federules.core.rule.Clause;
import io.github.federules.core.rule.MissingFact;
import io.github.federules.core.rule.Outcome;
import io.github.federules.core.rule.Rule;
import io.github.federules.core.term.Requirement;
import io.github.federules.core.value.Value;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Conditions that count the applicant and its partners, and requirements on each of them. */
class ConditionsOnPartiesTest {

    private static final Clause A1 = new Clause("A1", "two to five partners, one of them an SME");
    private static final LocalizedText TEXT = new LocalizedText("la condition", "the condition");
    private static final Answer SMALL = Answer.of("SMALL");
    private static final Answer LARGE = Answer.of("LARGE");
    private static final Criterion SIZE = Criterion.named("SIZE", Subject.PARTY, text("Size of the enterprise"))
            .withAnswer("SMALL", text("small"))
            .withAnswer("LARGE", text("large"));
    private static final Condition IS_SMALL = where(SIZE).in(SMALL);
    private static final Condition IS_LARGE = where(SIZE).in(LARGE);
    private static final Party SMALL_ONE = Party.unknown().answering(SIZE, SMALL);
    private static final Party LARGE_ONE = Party.unknown().answering(SIZE, LARGE);
    private static final Party OPEN_ONE = Party.unknown().withName("Atelier");

    private static LocalizedText text(String words) {
        return new LocalizedText(words, words);
    }

    private static CallBuilder call() {
        return Call.builder("c", TEXT).pays(A1, CostNature.STUDIES);
    }

    private static Call requiring(Condition condition) {
        return call().asks(A1, SIZE)
                .requires(A1, "PARTIES", condition, TEXT)
                .aid(A1, Rate.percent("50"))
                .build();
    }

    private static Call requiring(Requirement requirement) {
        return call().asks(A1, SIZE)
                .requires(requirement)
                .aid(A1, Rate.percent("50"))
                .build();
    }

    private static Decision decide(Call call, Party lead, Party... partners) {
        Applicant applicant = Applicant.of(lead).withMembers(List.of(partners));
        return Assessor.of(call)
                .assess(Dossier.of(applicant, Operation.untitled().cost(CostNature.STUDIES, "s", euros("1000.00"))));
    }

    private static Outcome outcome(Decision decision) {
        return decision.find(Rule.of("PARTIES")).orElseThrow().outcome();
    }

    @ParameterizedTest
    @CsvSource({"0, FAILED", "1, PASSED", "4, PASSED", "5, FAILED"})
    void the_applicant_counts_among_the_parties(int partners, Outcome outcome) {
        Party[] all = new Party[partners];
        Arrays.fill(all, SMALL_ONE);

        // From two to five with the applicant, or from one to four without it
        Call call = requiring(all(
                parties().between(2, 5),
                partners().between(1, 4),
                not(parties(IS_LARGE).atLeast(1))));

        assertThat(outcome(decide(call, SMALL_ONE, all))).isEqualTo(outcome);
    }

    @Test
    void a_partner_counts_where_the_condition_holds_of_it() {
        Call call = requiring(partners(IS_SMALL).atLeast(1));

        assertThat(outcome(decide(call, SMALL_ONE, LARGE_ONE))).isEqualTo(Outcome.FAILED);
        assertThat(outcome(decide(call, LARGE_ONE, LARGE_ONE, SMALL_ONE))).isEqualTo(Outcome.PASSED);
    }

    @Test
    void one_forbidden_partner_settles_a_condition_beside_seventeen_unknown_ones() {
        Party[] all = new Party[18];
        Arrays.fill(all, OPEN_ONE);
        all[17] = LARGE_ONE;

        Decision decision = decide(requiring(parties(IS_LARGE).none()), SMALL_ONE, all);

        assertThat(decision.verdictOn(Track.FUNDING)).isEqualTo(Verdict.INELIGIBLE);
        assertThat(decision.missing()).isEmpty();
    }

    @Test
    void an_answer_of_a_partner_is_missing_only_as_long_as_it_matters() {
        Call call = requiring(parties(IS_SMALL).atLeast(1));

        Decision open = decide(call, LARGE_ONE, OPEN_ONE);

        assertThat(open.verdictOn(Track.FUNDING)).isEqualTo(Verdict.INCOMPLETE);
        assertThat(open.funding().aidUpTo()).contains(euros("500.00"));
        assertThat(open.missing()).extracting(MissingFact::path).containsExactly("applicant.members[0].answers.SIZE");
        assertThat(open.missing().get(0).label(Locale.ENGLISH)).isEqualTo("Atelier: Size of the enterprise");
        assertThat(decide(call, SMALL_ONE, OPEN_ONE).missing()).isEmpty();
    }

    @Test
    void a_rate_may_depend_on_the_number_of_parties() {
        Call call = call().asks(A1, SIZE)
                .aid(
                        A1,
                        Value.when(parties(IS_SMALL).atLeast(2), Rate.percent("60"))
                                .otherwise(Rate.percent("50")))
                .build();

        // 1,000.00 × 50%, and × 60%
        assertThat(decide(call, SMALL_ONE, LARGE_ONE).funding().aid()).contains(euros("500.00"));
        assertThat(decide(call, SMALL_ONE, SMALL_ONE).funding().aid()).contains(euros("600.00"));
        Decision open = decide(call, SMALL_ONE, OPEN_ONE);
        assertThat(open.verdictOn(Track.FUNDING)).isEqualTo(Verdict.ELIGIBLE);
        assertThat(open.funding().aid()).contains(euros("500.00"));
        assertThat(open.funding().aidUpTo()).contains(euros("600.00"));
    }

    @Test
    void conditions_on_parties_that_exclude_each_other_are_judged_together() {
        // Two partners without an answer: one requirement asks for a small one, the other for none.
        Call call = call().asks(A1, SIZE)
                .requires(A1, "PARTIES", partners(IS_SMALL).atLeast(1), TEXT)
                .requires(A1, "NONE", partners(IS_SMALL).none(), TEXT)
                .aid(A1, Rate.percent("50"))
                .build();

        assertThat(decide(call, SMALL_ONE, OPEN_ONE, OPEN_ONE).verdictOn(Track.FUNDING))
                .isEqualTo(Verdict.INELIGIBLE);
    }

    @Test
    void the_kinds_of_partners_are_counted_and_judged_together_with_who_may_benefit() {
        Condition isService = where(CommonCriteria.KIND).in(Answer.of(BeneficiaryKind.STATE_SERVICE.name()));
        Call call = call().beneficiaries(A1, BeneficiaryKind.ASSOCIATION)
                .requires(A1, "PARTIES", partners(isService).atLeast(1), TEXT)
                .aid(A1, Rate.percent("50"))
                .build();
        Party association = Party.unknown().withKind(BeneficiaryKind.ASSOCIATION);

        // No kind of the partner meets both.
        assertThat(decide(call, association, OPEN_ONE).verdictOn(Track.FUNDING)).isEqualTo(Verdict.INELIGIBLE);
    }

    @Test
    void a_requirement_of_each_party_fails_with_the_first_that_breaks_it() {
        Call call =
                requiring(Requirement.of(A1, Rule.of("PARTIES"), IS_SMALL, TEXT).ofEach());

        assertThat(outcome(decide(call, SMALL_ONE, SMALL_ONE))).isEqualTo(Outcome.PASSED);
        assertThat(outcome(decide(call, SMALL_ONE, SMALL_ONE, LARGE_ONE))).isEqualTo(Outcome.FAILED);
        assertThat(outcome(decide(call, SMALL_ONE, OPEN_ONE))).isEqualTo(Outcome.UNKNOWN);
    }

    @Test
    void a_sentence_names_those_who_break_a_requirement_of_each_party() {
        Criterion young = Criterion.yesNo("YOUNG", Subject.PARTY, text("Young?"));
        Call call = call().asks(A1, SIZE)
                .asks(A1, young)
                .requires(Requirement.of(A1, Rule.of("PARTIES"), IS_SMALL, TEXT)
                        .ofEach()
                        .onlyWhen(where(young).in(Answer.of(true))))
                .aid(A1, Rate.percent("50"))
                .build();
        Party small = SMALL_ONE.answering(young, Answer.of(true));
        Party large = LARGE_ONE.answering(young, Answer.of(true));
        Party old = LARGE_ONE.answering(young, Answer.of(false));

        assertThat(message(decide(call, small, small, large.withName("Labo"), old, OPEN_ONE)))
                .isEqualTo("Condition not met: the condition. Body concerned: Labo.");
        assertThat(message(decide(call, large, small, large, large.withName("Labo"))))
                .isEqualTo("Condition not met: the condition. Bodies concerned: applicant without a name; partner"
                        + " no. 2 without a name; Labo.");
        // Nobody else takes part.
        assertThat(message(decide(call, large)))
                .isEqualTo("Condition not met: the condition. Answer in the dossier: large.");
        assertThat(message(decide(requiring(parties(IS_LARGE).none()), LARGE_ONE, SMALL_ONE)))
                .isEqualTo(
                        "Condition not met: the condition. Participating organisations, the applicant included, for which the"
                                + " answer to “Size of the enterprise” is “large”: 1 (required: 0).");
    }

    private static String message(Decision decision) {
        return decision.find(Rule.of("PARTIES")).orElseThrow().message(Locale.ENGLISH);
    }

    @Test
    void a_requirement_of_each_party_asks_nothing_where_it_applies_to_no_party() {
        Criterion young = Criterion.yesNo("YOUNG", Subject.PARTY, text("Young?"));
        Call call = call().asks(A1, SIZE)
                .asks(A1, young)
                .requires(Requirement.of(A1, Rule.of("PARTIES"), where(young).in(Answer.of(true)), TEXT)
                        .ofEach()
                        .onlyWhen(IS_SMALL))
                .aid(A1, Rate.percent("50"))
                .build();
        Party youngOne = SMALL_ONE.answering(young, Answer.of(true));
        Party oldOne = SMALL_ONE.answering(young, Answer.of(false));

        assertThat(outcome(decide(call, LARGE_ONE, LARGE_ONE))).isEqualTo(Outcome.NOT_ASKED);
        assertThat(outcome(decide(call, LARGE_ONE, youngOne))).isEqualTo(Outcome.PASSED);
        assertThat(outcome(decide(call, youngOne, oldOne))).isEqualTo(Outcome.FAILED);
    }

    @Test
    void a_kind_that_two_rules_look_at_is_missing_once() {
        Condition isService = where(CommonCriteria.KIND).in(Answer.of(BeneficiaryKind.STATE_SERVICE.name()));
        Call call = call().beneficiaries(A1, BeneficiaryKind.ASSOCIATION, BeneficiaryKind.STATE_SERVICE)
                .requires(A1, "PARTIES", partners(isService).atLeast(1), TEXT)
                .aid(A1, Rate.percent("50"))
                .build();
        Party association = Party.unknown().withKind(BeneficiaryKind.ASSOCIATION);

        assertThat(decide(call, association, OPEN_ONE, OPEN_ONE).missing())
                .extracting(MissingFact::path)
                .containsExactly("applicant.members[0].kind", "applicant.members[1].kind");
    }

    // Each way of the answers looks at all of them: a minute would not be enough.
    @Test
    @Tag("long")
    @Timeout(20)
    void numbers_within_numbers_of_many_parties_take_no_time_beyond_the_bound() {
        Condition deep = IS_SMALL;
        for (int i = 0; i < 4; i++) {
            deep = partners(all(IS_SMALL, not(deep))).atLeast(3);
        }
        Party[] all = new Party[14];
        Arrays.fill(all, OPEN_ONE);

        assertThat(outcome(decide(requiring(deep), LARGE_ONE, all))).isEqualTo(Outcome.UNKNOWN);
    }

    @Test
    @Tag("long")
    @Timeout(20)
    void many_parties_beside_many_missing_answers_take_no_time_beyond_the_bound() {
        CallBuilder call = call().asks(A1, SIZE);
        List<Condition> green = new ArrayList<>(List.of(IS_LARGE));
        for (int i = 0; i < 16; i++) {
            Criterion one = Criterion.yesNo("GREEN_" + i, Subject.OPERATION, text("Green?"));
            call.asks(A1, one);
            green.add(where(one).isYes());
        }
        Party[] all = new Party[20_000];
        Arrays.fill(all, LARGE_ONE);

        Decision decision = decide(
                call.requires(A1, "PARTIES", partners(new Condition.All(green)).none(), TEXT)
                        .build(),
                LARGE_ONE,
                all);

        assertThat(outcome(decision)).isEqualTo(Outcome.UNKNOWN);
    }

    @Test
    void a_call_is_told_of_numbers_of_parties_that_no_dossier_has() {
        assertThat(faults(all(parties().atLeast(2), parties().atMost(1))))
                .containsExactly("requires[0].that CONDITION_IMPOSSIBLE");
        assertThat(faults(parties().atMost(0))).containsExactly("requires[0].that CONDITION_IMPOSSIBLE");
        assertThat(faults(parties().between(5, 2)))
                .containsExactly("requires[0].that.parties.count MAXIMUM_BELOW_MINIMUM");
        assertThat(faults(partners().between(-1, 2))).containsExactly("requires[0].that.parties.count NOT_A_NUMBER");
        assertThat(faults(partners().atLeast(1_000_000_000)))
                .containsExactly("requires[0].that.parties.count NOT_A_NUMBER");
        assertThat(faults(IS_SMALL)).containsExactly("requires[0].that.SIZE CRITERION_OUT_OF_PLACE");
    }

    @Test
    void a_partner_whose_answers_are_known_may_depend_on_a_missing_answer_of_the_operation() {
        Criterion green = Criterion.yesNo("GREEN", Subject.OPERATION, text("Green?"));
        Call call = call().asks(A1, SIZE, green)
                .requires(Requirement.of(A1, Rule.of("PARTIES"), IS_SMALL, TEXT)
                        .ofEach()
                        .onlyWhen(where(green).isYes()))
                .aid(A1, Rate.percent("50"))
                .build();

        Decision decision = decide(call, SMALL_ONE, LARGE_ONE);

        // It fails where the operation is green, and asks nothing where it is not.
        assertThat(outcome(decision)).isEqualTo(Outcome.UNKNOWN);
        assertThat(decision.verdictOn(Track.FUNDING)).isEqualTo(Verdict.INCOMPLETE);
        assertThat(decision.missing()).extracting(MissingFact::path).containsExactly("operation.answers.GREEN");
    }

    @Test
    void a_partner_whose_answers_are_known_may_depend_on_a_missing_answer_of_the_applicant() {
        Call call =
                requiring(partners(all(IS_SMALL, Condition.applicant(IS_LARGE))).none());

        Decision decision = decide(call, OPEN_ONE, SMALL_ONE);

        assertThat(decision.verdictOn(Track.FUNDING)).isEqualTo(Verdict.INCOMPLETE);
        assertThat(decision.missing()).extracting(MissingFact::path).containsExactly("applicant.answers.SIZE");
    }

    @Test
    void numbers_of_parties_within_each_other_follow_missing_answers() {
        Call call =
                requiring(partners(all(IS_SMALL, partners(IS_LARGE).atLeast(1))).none());

        Decision decision = decide(call, SMALL_ONE, SMALL_ONE, OPEN_ONE);

        assertThat(decision.verdictOn(Track.FUNDING)).isEqualTo(Verdict.INCOMPLETE);
        assertThat(decision.missing())
                .extracting(MissingFact::path)
                .containsExactly("applicant.members[1].answers.SIZE");
    }

    private static List<String> faults(Condition condition) {
        CallBuilder call = call().asks(A1, SIZE)
                .requires(A1, "PARTIES", condition, TEXT)
                .requires(
                        A1,
                        "USED",
                        Condition.any(
                                parties(IS_SMALL).none(), parties(IS_LARGE).none()),
                        TEXT)
                .aid(A1, Rate.percent("50"));
        InvalidCallException refused = catchThrowableOfType(InvalidCallException.class, call::build);
        assertThat(refused).isNotNull();
        return refused.faults().stream()
                .map(fault -> fault.path() + " " + fault.fault().code())
                .toList();
    }
}
