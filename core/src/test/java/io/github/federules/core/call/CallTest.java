package io.github.federules.core.call;

import static io.github.federules.core.Unchangeable.assertUnchangeable;
import static io.github.federules.core.dossier.FteShare.fte;
import static io.github.federules.core.money.Euros.euros;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.federules.core.condition.Condition;
import io.github.federules.core.criterion.Answer;
import io.github.federules.core.criterion.Criterion;
import io.github.federules.core.criterion.Subject;
import io.github.federules.core.dossier.BeneficiaryKind;
import io.github.federules.core.dossier.CostNature;
import io.github.federules.core.dossier.PolicyRole;
import io.github.federules.core.dossier.Track;
import io.github.federules.core.language.LocalizedText;
import io.github.federules.core.money.Rate;
import io.github.federules.core.reading.CentRounding;
import io.github.federules.core.reading.Question;
import io.github.federules.core.reading.Readings;
import io.github.federules.core.rule.Clause;
import io.github.federules.core.rule.Rule;
import io.github.federules.core.term.Limit;
import io.github.federules.core.term.Requirement;
import io.github.federules.core.value.Value;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import org.javamoney.moneta.FastMoney;
import org.junit.jupiter.api.Test;

class CallTest {

    private static final Clause CLAUSE = new Clause("A", "…");
    private static final LocalizedText TEXT = new LocalizedText("un texte", "a text");
    private static final Criterion SAVES_WATER = Criterion.yesNo("SAVES_WATER", Subject.OPERATION, TEXT);

    @Test
    void a_call_has_the_terms_that_were_stated() {
        Call call = complete()
                .declaration(CLAUSE, "WATER", SAVES_WATER, TEXT)
                .pays(CLAUSE, CostNature.STAFF, CostNature.STUDIES)
                .startsAfterSubmission(CLAUSE)
                .ownContribution(CLAUSE, Rate.percent("20"))
                .publicCofinancing(CLAUSE, Rate.percent("10"))
                .leavesOpen(CLAUSE, Question.ROUNDING)
                .readAs(CentRounding.HALF_UP)
                .notJudged(CLAUSE, TEXT)
                .build();

        assertThat(call.operations().startsAfterSubmission()).contains(CLAUSE);
        assertThat(call.funding().ownContribution()).contains(Limit.ownContribution(CLAUSE, Rate.percent("20")));
        assertThat(call.funding().publicCofinancing())
                .contains(Limit.of(CLAUSE, Limit.Form.PUBLIC_COFINANCING, Rate.percent("10")));
        assertThat(call.id()).isEqualTo("some-call");
        assertThat(call.costs().eligible()).containsOnlyKeys(CostNature.STAFF, CostNature.STUDIES);
        assertThat(call.asks()).containsExactly(SAVES_WATER);
        assertThat(call.requirements())
                .containsExactly(Requirement.of(
                        CLAUSE, Rule.of("WATER"), Condition.where(SAVES_WATER).in(Answer.of(true)), TEXT));
        assertThat(call.requirements().get(0).declared()).contains("SAVES_WATER");
        assertThat(call.openQuestions()).containsExactly(Question.ROUNDING);
        assertThat(call.clauseOf(Question.ROUNDING)).isEqualTo(CLAUSE);
        assertThat(call.readings()).isEqualTo(Readings.PRUDENT.with(CentRounding.HALF_UP));
        assertThat(call.everyReading())
                .containsExactlyInAnyOrder(Readings.PRUDENT, Readings.PRUDENT.with(CentRounding.HALF_UP));
        assertThat(call.notJudged()).containsExactly(NotJudged.of(CLAUSE, TEXT));
    }

    @Test
    void a_call_offers_the_tracks_that_were_stated() {
        Track coaching = Track.of("COACHING");
        Call call = Call.builder("some-call", TEXT).offers(coaching, TEXT).build();

        assertThat(call.offers(coaching)).isTrue();
        assertThat(call.offers(Track.FUNDING)).isFalse();
    }

    @Test
    void funding_comes_first_among_the_tracks_and_the_others_follow_as_they_were_stated() {
        Call call = Call.builder("some-call", TEXT)
                .offers(Track.of("LOAN"), TEXT)
                .offers(Track.of("COACHING"), TEXT)
                .offersFunding()
                .build();

        assertThat(call.tracks()).containsExactly(Track.FUNDING, Track.of("LOAN"), Track.of("COACHING"));
    }

    @Test
    void a_term_that_is_left_out_has_no_rule() {
        Call call = Call.builder("some-call", TEXT).build();

        assertThat(call.applicants().beneficiaries()).isEmpty();
        assertThat(call.costs().minimum()).isEmpty();
        assertThat(call.funding().aid()).isEmpty();
        assertThat(call.submission().deadline()).isEmpty();
        assertThat(call.tracks()).containsExactly(Track.FUNDING);
    }

    @Test
    void a_nature_is_paid_at_real_cost_or_by_the_flat_rate_and_never_both() {
        CallBuilder builder = complete().pays(CLAUSE, CostNature.TRAVEL);

        assertThatThrownBy(builder::build)
                .isInstanceOfSatisfying(
                        InvalidCallException.class,
                        e -> assertThat(e.faults())
                                .extracting(fault -> fault.path() + " " + fault.code())
                                .containsExactly("costs.flatRates[0].covers NATURE_PAID_TWICE"))
                .hasMessageContaining("some-call")
                .hasMessageContaining("TRAVEL")
                .hasMessageContaining("article 53(1)");
    }

    @Test
    void a_question_that_is_not_open_has_no_clause() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Call.builder("some-call", TEXT).build().clauseOf(Question.DEADLINE))
                .withMessage("The question is DEADLINE, but the call some-call leaves no question open.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Call.builder("some-call", TEXT)
                        .aid(CLAUSE, Rate.percent("50"))
                        .leavesOpen(CLAUSE, Question.ROUNDING)
                        .build()
                        .clauseOf(Question.DEADLINE))
                .withMessage(
                        "The question is DEADLINE, but the call some-call leaves open only [ROUNDING]. Ask for one of"
                                + " these.");
    }

    @Test
    void equal_calls_are_equal_whatever_money_library_made_their_amounts() {
        Call call = complete().build();

        assertThat(complete()
                        .replacing(Limit.minimumCost(CLAUSE, FastMoney.of(100, "EUR")))
                        .build())
                .isEqualTo(call)
                .hasSameHashCodeAs(call);
        assertThat(complete()
                        .replacing(Limit.minimumCost(CLAUSE, euros("100.01")))
                        .build())
                .isNotEqualTo(call);
    }

    @Test
    void nothing_that_is_stated_later_changes_a_call_that_is_built() {
        CallBuilder builder = complete().pays(CLAUSE, CostNature.STAFF);
        Call call = builder.build();

        builder.pays(CLAUSE, CostNature.STUDIES).leavesOpen(CLAUSE, Question.ROUNDING);

        assertThat(call.costs().eligible()).containsOnlyKeys(CostNature.STAFF);
        assertUnchangeable(call.costs().eligible());
        assertThat(call.openQuestions()).isEmpty();
    }

    @Test
    void an_aid_that_is_refused_for_a_null_names_no_call() {
        CallBuilder builder = Call.builder("some-call", TEXT);
        assertThatNullPointerException().isThrownBy(() -> builder.aid(null, Rate.percent("50")));
        assertThat(builder.build().funding().aid()).isEmpty();
        assertThatNullPointerException().isThrownBy(() -> builder.aid(CLAUSE, (Value<Rate>) null));
        assertThat(builder.build().funding().aid()).isEmpty();
    }

    @Test
    void the_errors_of_a_call_do_not_outlive_a_serialized_exception() throws IOException, ClassNotFoundException {
        InvalidCallException refused = catchThrowableOfType(
                InvalidCallException.class,
                () -> Call.builder("some-call", TEXT).sharedOut(CLAUSE).build());
        assertThat(refused.faults()).hasSize(1).isUnmodifiable();

        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(refused);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            InvalidCallException received = (InvalidCallException) in.readObject();
            assertThat(received).hasMessage(refused.getMessage());
            assertThat(received.faults()).isEmpty();
        }
    }

    @Test
    void a_text_is_french_for_french_and_english_for_all_others() {
        assertThat(TEXT.in(Locale.CANADA_FRENCH)).isEqualTo("un texte");
        assertThat(TEXT.in(Locale.JAPANESE)).isEqualTo("a text");
    }

    @Test
    void a_null_among_several_is_refused() {
        assertThatNullPointerException().isThrownBy(() -> complete().beneficiaries(CLAUSE, (BeneficiaryKind) null));
        assertThatNullPointerException().isThrownBy(() -> complete().policyRoles(CLAUSE, (PolicyRole) null));
        assertThatNullPointerException().isThrownBy(() -> complete().pays(CLAUSE, (CostNature) null));
        assertThatNullPointerException()
                .isThrownBy(() -> complete().flatRate(CLAUSE, Rate.percent("7"), (CostNature) null));
        assertThatNullPointerException()
                .isThrownBy(() -> NotJudged.of(CLAUSE, TEXT).onCosts((CostNature) null));
        assertThatNullPointerException()
                .isThrownBy(() -> NotJudged.of(CLAUSE, TEXT).ofBodies((BeneficiaryKind) null));
    }

    private static CallBuilder complete() {
        return Call.builder("some-call", TEXT)
                .beneficiaries(CLAUSE, BeneficiaryKind.ASSOCIATION)
                .policyRoles(CLAUSE, PolicyRole.DIRECT)
                .minimumCost(CLAUSE, euros("100.00"))
                .deadline(CLAUSE, LocalDate.of(2026, 7, 1), ZoneOffset.UTC)
                .staffMinimum(CLAUSE, fte("0.1"))
                .flatRate(CLAUSE, Rate.percent("7"), CostNature.TRAVEL)
                .aid(CLAUSE, Rate.percent("50"))
                .maximumAid(CLAUSE, euros("1000.00"));
    }
}
