package io.github.federules.core.call;

import static io.github.federules.core.dossier.FteShare.fte;
import static io.github.federules.core.money.Euros.euros;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.junit.jupiter.api.Named.named;

import io.github.federules.core.dossier.BeneficiaryKind;
import io.github.federules.core.dossier.CostNature;
import io.github.federules.core.dossier.Declaration;
import io.github.federules.core.dossier.PolicyRole;
import io.github.federules.core.money.Rate;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.javamoney.moneta.FastMoney;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;

class CallTest {

    private static final Clause CLAUSE = new Clause("A", "…");
    private static final LocalizedText TEXT = new LocalizedText("un texte", "a text");
    private static final Declaration DECLARATION = Declaration.of("SAVES_WATER");

    private static final Map<String, Consumer<CallBuilder>> NEEDED = needed();

    @SuppressWarnings("unused") // found by its name
    private static final Iterable<String> NAMES = NEEDED.keySet();

    private static Map<String, Consumer<CallBuilder>> needed() {
        Map<String, Consumer<CallBuilder>> needed = new LinkedHashMap<>();
        needed.put("openTo", call -> call.openTo(CLAUSE, BeneficiaryKind.ASSOCIATION));
        needed.put("policyRun", call -> call.policyRun(CLAUSE, PolicyRole.DIRECT));
        needed.put("minimumCost", call -> call.minimumCost(CLAUSE, euros("100.00")));
        needed.put("note", call -> call.note(CLAUSE, CLAUSE, CLAUSE, LocalDate.of(2026, 7, 1)));
        needed.put("staffFrom", call -> call.staffFrom(CLAUSE, fte("0.1")));
        needed.put("flatRate", call -> call.flatRate(CLAUSE, Rate.percent("7"), CostNature.TRAVEL));
        needed.put("aid", call -> call.aid(CLAUSE, Rate.percent("50"), CLAUSE, euros("1000.00")));
        return needed;
    }

    @Test
    void a_call_says_what_was_said_of_it() {
        Call call = complete()
                .declared(CLAUSE, "WATER", DECLARATION, TEXT)
                .pays(CLAUSE, CostNature.STAFF, CostNature.STUDIES)
                .leavesOpen(Question.ROUNDING, CLAUSE)
                .readAs(CentRounding.HALF_UP)
                .notJudged(CLAUSE, TEXT)
                .build();

        assertThat(call.id()).isEqualTo("some-call");
        assertThat(call.eligibleCosts()).containsOnlyKeys(CostNature.STAFF, CostNature.STUDIES);
        assertThat(call.asksFor(DECLARATION)).isTrue();
        assertThat(call.asksFor(Declaration.of("OTHER"))).isFalse();
        assertThat(call.questions()).containsExactly(Question.ROUNDING);
        assertThat(call.clauseOf(Question.ROUNDING)).isEqualTo(CLAUSE);
        assertThat(call.readings()).isEqualTo(Readings.PRUDENT.with(CentRounding.HALF_UP));
        assertThat(call.everyReading())
                .containsExactlyInAnyOrder(Readings.PRUDENT, Readings.PRUDENT.with(CentRounding.HALF_UP));
        assertThat(call.notJudged()).containsExactly(new NotJudged(CLAUSE, TEXT));
    }

    @ParameterizedTest
    @FieldSource("NAMES")
    void what_every_call_must_say_cannot_be_left_out(String method) {
        CallBuilder builder = Call.builder("some-call", TEXT);
        NEEDED.forEach((name, saying) -> {
            if (!name.equals(method)) {
                saying.accept(builder);
            }
        });

        assertThatIllegalStateException()
                .isThrownBy(builder::build)
                .withMessage("The call some-call does not say what " + method + " says, but every call must."
                        + " Maybe a call of " + method + "(…) is missing before build().");
    }

    @Test
    void a_nature_is_paid_at_real_cost_or_by_the_flat_rate_and_never_both() {
        CallBuilder builder = complete().pays(CLAUSE, CostNature.TRAVEL);

        assertThatIllegalArgumentException()
                .isThrownBy(builder::build)
                .withMessageContaining("some-call")
                .withMessageContaining("TRAVEL")
                .withMessageContaining("Maybe leave the nature out of one of the two");
    }

    @Test
    void a_question_that_is_not_open_has_no_clause() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> complete().build().clauseOf(Question.DEADLINE))
                .withMessageContaining("DEADLINE")
                .withMessageContaining("some-call");
    }

    @Test
    void equal_calls_are_equal_whatever_money_library_made_their_amounts() {
        Call call = complete().build();

        assertThat(complete().minimumCost(CLAUSE, FastMoney.of(100, "EUR")).build())
                .isEqualTo(call)
                .hasSameHashCodeAs(call);
        assertThat(complete().minimumCost(CLAUSE, euros("100.01")).build()).isNotEqualTo(call);
    }

    @Test
    void nothing_that_is_said_later_changes_a_call_that_is_built() {
        CallBuilder builder = complete().pays(CLAUSE, CostNature.STAFF);
        Call call = builder.build();

        builder.pays(CLAUSE, CostNature.STUDIES).leavesOpen(Question.ROUNDING, CLAUSE);

        assertThat(call.eligibleCosts()).containsOnlyKeys(CostNature.STAFF).isUnmodifiable();
        assertThat(call.questions()).isEmpty();
    }

    @Test
    void a_text_is_french_for_french_and_english_for_all_others() {
        assertThat(TEXT.in(Locale.CANADA_FRENCH)).isEqualTo("un texte");
        assertThat(TEXT.in(Locale.JAPANESE)).isEqualTo("a text");
    }

    static Stream<Named<ThrowingCallable>> a_null_somewhere() {
        return Stream.of(
                named("id", () -> complete(null, TEXT).build()),
                named("title", () -> complete("some-call", null).build()),
                named("clause", () -> new Clause("A", null)),
                named("clause of the beneficiaries", () -> complete().openTo(null, BeneficiaryKind.ASSOCIATION)),
                named("kind", () -> complete().openTo(CLAUSE, (BeneficiaryKind) null)),
                named("role", () -> complete().policyRun(CLAUSE, (PolicyRole) null)),
                named("minimum", () -> complete().minimumCost(CLAUSE, null)),
                named("deadline", () -> complete().note(CLAUSE, CLAUSE, CLAUSE, null)),
                named("share", () -> complete().staffFrom(CLAUSE, null)),
                named("flat rate", () -> complete().flatRate(CLAUSE, null, CostNature.TRAVEL)),
                named("rate", () -> complete().aid(CLAUSE, null, CLAUSE, euros("1.00"))),
                named("cap", () -> complete().aid(CLAUSE, Rate.percent("1"), CLAUSE, null)),
                named("declaration", () -> complete().declared(CLAUSE, "WATER", null, TEXT)),
                named("statement", () -> complete().declared(CLAUSE, "WATER", DECLARATION, null)),
                named("not judged", () -> complete().notJudged(CLAUSE, null)));
    }

    @ParameterizedTest
    @MethodSource("a_null_somewhere")
    void a_null_is_a_mistake_of_the_program(ThrowingCallable making) {
        assertThatNullPointerException().isThrownBy(making);
    }

    private static CallBuilder complete() {
        return complete("some-call", TEXT);
    }

    private static CallBuilder complete(String id, LocalizedText title) {
        CallBuilder builder = Call.builder(id, title);
        NEEDED.values().forEach(saying -> saying.accept(builder));
        return builder;
    }
}
