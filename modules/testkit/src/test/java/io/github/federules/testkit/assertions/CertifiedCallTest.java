package io.github.federules.testkit.assertions;

import static io.github.federules.core.condition.Condition.where;
import static io.github.federules.core.money.Euros.euros;
import static io.github.federules.core.money.Rate.percent;
import static io.github.federules.testkit.assertions.FederulesAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.federules.core.call.Call;
import io.github.federules.core.call.CallBuilder;
import io.github.federules.core.condition.Condition;
import io.github.federules.core.criterion.Criterion;
import io.github.federules.core.criterion.Subject;
import io.github.federules.core.dossier.CostNature;
import io.github.federules.core.dossier.Track;
import io.github.federules.core.language.LocalizedText;
import io.github.federules.core.reading.CentRounding;
import io.github.federules.core.reading.Question;
import io.github.federules.core.rule.Clause;
import io.github.federules.core.rule.Rule;
import io.github.federules.core.term.Base;
import io.github.federules.core.term.Bound;
import io.github.federules.core.term.Limit;
import io.github.federules.core.term.LumpSum;
import io.github.federules.core.term.Score;
import io.github.federules.core.value.Value;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** An assertion that proves something of a call fails with the dossier that shows the opposite. */
class CertifiedCallTest {

    private static final Clause A1 = new Clause("A1", "Invented.");
    private static final LocalizedText TEXT = new LocalizedText("Inventé", "Invented");
    private static final Call CLEAN = call().maximumAid(A1, euros("100000.00"))
            .minimumCost(A1, euros("10000.00"))
            .build();

    private static CallBuilder call() {
        return Call.builder("proved", TEXT).pays(A1, CostNature.STUDIES).aid(A1, percent("50"));
    }

    private static void assertFails(ThrowingCallable sentence, String... parts) {
        assertThatThrownBy(sentence).isInstanceOf(AssertionError.class).hasMessageContainingAll(parts);
    }

    @Test
    void what_is_proved_holds() {
        assertThat(CLEAN)
                .isCertified()
                .neverGivesMoreThan("100000.00")
                .offers(CLEAN.tracks().get(0));
    }

    @Test
    void two_editions_and_a_call_are_held_to_what_they_promise() {
        Call call = CLEAN;
        Call edition2026 = CLEAN;
        Call edition2027 = call().maximumAid(A1, euros("80000.00"))
                .minimumCost(A1, euros("10000.00"))
                .build();

        assertThat(call).isCertified();
        assertThat(call).neverGivesMoreThan("250000.00");
        assertThat(edition2027).differsFrom(edition2026).onlyBy("funding.aid.cap");
    }

    @Test
    void a_call_with_a_cliff_fails_with_the_dossier_on_its_edge() {
        Call cliff = call().maximumCost(A1, euros("300000.00")).build();

        // 50% of 300,000.00.
        assertFails(
                () -> assertThat(cliff).isCertified(),
                "Expected the call to be certified, but:",
                "! An eligible dossier that one more cent of cost makes ineligible, by the maximum cost (A1)?",
                "eligible, aid €150,000.00. With €0.01 more of “studies”: ineligible, aid €0.00.",
                cliff.explain(Locale.ENGLISH));
        assertFails(
                () -> assertThat(cliff).explainedIn(Locale.FRENCH).isCertified(),
                "! Un dossier éligible qu'un centime de dépenses de plus rend non éligible");
    }

    @Test
    void an_aid_that_some_dossier_exceeds_fails_with_the_smallest_one() {
        // 50% of 199,999.98 is 99,999.99, and of a cent more, rounded down, too.
        assertFails(
                () -> assertThat(CLEAN).neverGivesMoreThan("99999.99"),
                "Expected no dossier to get more than 99999.99, but:",
                "! A dossier whose aid exceeds €99,999.99?",
                "Yes. studies €200,000.00");
    }

    @Test
    void what_is_not_known_fails_with_the_reason() {
        Call lumpSum = call().with(LumpSum.of(A1, euros("10.00"))).build();
        Call withoutRate =
                Call.builder("free", TEXT).pays(A1, CostNature.STUDIES).build();

        assertFails(
                () -> assertThat(lumpSum).neverGivesMoreThan("1.00"),
                "? A dossier whose aid exceeds €1.00?",
                "Not tried: the model does not carry: the lump sum (A1).");
        assertFails(
                () -> assertThat(withoutRate).neverGivesMoreThan("1.00"),
                "Not tried: the call sets no co-financing rate.");
        assertFails(() -> assertThat(lumpSum).isCertified(), "the call has terms that the model does not carry");
    }

    @Test
    void calls_differ_by_the_terms_that_differ_and_by_no_others() {
        Call lower = call().maximumAid(A1, euros("80000.00"))
                .minimumCost(A1, euros("10000.00"))
                .build();

        assertThat(lower).differsFrom(CLEAN).onlyBy("funding.aid.cap");
        // 50% of 160,000.02 is 80,000.01.
        assertFails(
                () -> assertThat(lower).differsFrom(CLEAN).onlyBy("costs.minimum"),
                "Expected proved to differ from proved only by [costs.minimum], but it also differs by [funding.aid.cap].",
                "studies €160,000.02",
                "eligible, aid €80,000.01. Afterwards: eligible, aid €80,000.00.");
        assertFails(
                () -> assertThat(lower).differsFrom(CLEAN).onlyBy("costs.minimum", "funding.aid.cap"),
                "but the same at both is [costs.minimum].");
        Call readOtherwise = lower.toBuilder()
                .leavesOpen(A1, Question.ROUNDING)
                .readAs(CentRounding.HALF_UP)
                .build();
        assertFails(
                () -> assertThat(readOtherwise).differsFrom(CLEAN).onlyBy("funding.aid.cap"),
                "but it also differs by [readings].");
        assertThat(assertThat(lower).differsFrom(CLEAN)).hasToString("DifferenceAssert[before=proved, after=proved]");
    }

    @Test
    void calls_differ_by_what_is_not_compared() {
        Call before = selecting(12);
        Call after = selecting(14);

        assertThat(after).differsFrom(before).onlyBy("limits");
        assertFails(
                () -> assertThat(after).differsFrom(before).onlyBy("score"),
                "but it also differs by [limits].",
                "these are not compared: limits.");
        Call open = CLEAN.toBuilder().notJudged(A1, TEXT).build();
        assertThat(open).differsFrom(CLEAN).onlyBy("notJudged");
        assertThat(before).differsFrom(call().build()).onlyBy("tracks", "asks", "score", "limits");
    }

    private static Call selecting(long passMark) {
        Criterion points = Criterion.number("POINTS", Subject.ASSESSMENT, TEXT, 0, 20);
        return call().offersFunding()
                .offers(Track.SELECTION, TEXT)
                .asks(A1, points)
                .with(new Score(A1, List.of(Value.times(1L, points))))
                .limit(Limit.on(A1, Base.SCORE).atLeast(passMark).refusing(Rule.of("MARK"), Optional.empty()))
                .build();
    }

    @Test
    void an_aid_that_another_answer_to_a_question_of_the_calls_own_gives_is_found() {
        Question place = Question.named("PLACE", TEXT)
                .withAnswer("SEAT", TEXT)
                .withAnswer("SITE", new LocalizedText("au lieu des travaux", "at the site"));
        Criterion local = Criterion.yesNo("LOCAL", Subject.OPERATION, TEXT);
        // Only at the site may those apply whose aid is 70,000.00 instead of 50,000.00.
        Call call = call().asks(A1, local)
                .leavesOpen(A1, place)
                .requires(
                        A1,
                        "LOCAL",
                        Condition.any(
                                Condition.reading(place, "SITE"), where(local).isYes()),
                        TEXT)
                .with(Limit.of(
                        A1,
                        Limit.Form.MAXIMUM_AID,
                        Value.when(where(local).isYes(), Bound.of(euros("50000.00")))
                                .otherwise(Bound.of(euros("70000.00")))))
                .build();

        assertThat(call).neverGivesMoreThan("70000.00");
        // 50% of 110,000.02 is 55,000.01.
        assertFails(() -> assertThat(call).neverGivesMoreThan("55000.00"), "at the site", "aid €55,000.01");
    }

    @Test
    void calls_that_decide_every_dossier_alike_do_not_differ() {
        assertFails(
                () -> assertThat(CLEAN).differsFrom(CLEAN),
                "Expected another answer to some dossier, but every dossier is decided as under proved.");
    }

    @Test
    void without_the_module_an_assertion_names_what_to_add() {
        assertThatThrownBy(() -> CertifiedCall.asking(() -> {
                    throw new NoClassDefFoundError("io/github/federules/certify/Certifier");
                }))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("Add it with the scope test, and a solver");
    }
}
