package io.github.federules.core.decision;

import static io.github.federules.core.condition.Condition.where;
import static io.github.federules.core.decision.Small.L1;
import static io.github.federules.core.decision.Small.decide;
import static io.github.federules.core.decision.Small.half;
import static io.github.federules.core.decision.Small.studies;
import static io.github.federules.core.money.Euros.euros;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.federules.core.call.Call;
import io.github.federules.core.call.CallBuilder;
import io.github.federules.core.condition.Condition;
import io.github.federules.core.criterion.Answer;
import io.github.federules.core.criterion.Criterion;
import io.github.federules.core.criterion.Subject;
import io.github.federules.core.dossier.CostLine;
import io.github.federules.core.dossier.CostNature;
import io.github.federules.core.dossier.Operation;
import io.github.federules.core.dossier.Quantity;
import io.github.federules.core.language.LocalizedText;
import io.github.federules.core.money.Factor;
import io.github.federules.core.money.Rate;
import io.github.federules.core.rule.MissingFact;
import io.github.federules.core.rule.Rule;
import io.github.federules.core.term.AidIntensity;
import io.github.federules.core.term.Base;
import io.github.federules.core.term.Bound;
import io.github.federules.core.term.EligibleCosts;
import io.github.federules.core.term.FlatRate;
import io.github.federules.core.term.Limit;
import io.github.federules.core.term.LumpSum;
import io.github.federules.core.term.Share;
import io.github.federules.core.term.UnitPrice;
import io.github.federules.core.value.Value;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Terms whose amounts depend on an answer: while it is unknown, the aid lies between what each answer gives. */
class ConditionalTermsTest {

    private static final LocalizedText TEXT = new LocalizedText("un texte", "a text");
    private static final Criterion GREEN = Criterion.yesNo("GREEN", Subject.OPERATION, TEXT);
    private static final Condition IS_GREEN = where(GREEN).isYes();

    private static Value<Bound> atMost(String green, String others) {
        return Value.when(IS_GREEN, Bound.of(euros(green))).otherwise(Bound.of(euros(others)));
    }

    // Each on 1,000.00 of studies, of which half is aid; with the aid of a green operation, and of another.
    static Stream<Arguments> terms() {
        Value<Rate> rate = Value.when(IS_GREEN, Rate.percent("20")).otherwise(Rate.percent("10"));
        FlatRate fifth = FlatRate.of(L1, Rate.percent("20"), Base.DIRECT);
        Value<Factor> share = Value.when(IS_GREEN, Factor.of("0.4")).otherwise(Factor.of("0.3"));
        return Stream.of(
                // Half of 400.00 and of 600.00
                arguments(
                        Small.call()
                                .aid(AidIntensity.of(L1, Value.of(Rate.percent("50")))
                                        .withUpTo(Limit.of(L1, Limit.Form.AID_UP_TO, atMost("400.00", "600.00")))),
                        "200.00",
                        "300.00"),
                // Half of 1,000.00 and 20% or 10% of it
                arguments(half().flatRate(FlatRate.of(L1, rate, Base.DIRECT, Set.of())), "600.00", "550.00"),
                arguments(half().flatRate(fifth.onlyWhen(IS_GREEN)), "600.00", "500.00"),
                // 20% are 200.00, of which 60.00 or 80.00 count
                arguments(
                        half().flatRate(fifth.withCap(
                                Limit.of(L1, Limit.Form.FLAT_RATE_CAP, atMost("60.00", "80.00")))),
                        "530.00",
                        "540.00"),
                // Half of 1,000.00 and 100.00 or 300.00
                arguments(
                        half().lumpSum(LumpSum.of(
                                L1, Value.when(IS_GREEN, euros("100.00")).otherwise(euros("300.00")), Set.of())),
                        "550.00",
                        "650.00"),
                arguments(
                        half().with(Limit.of(L1, Limit.Form.MAXIMUM_AID, atMost("450.00", "350.00"))),
                        "450.00",
                        "350.00"),
                // 40% or 30% of 1,000.00
                arguments(
                        half().limit(Limit.on(L1, Base.AID)
                                .atMost(Share.of(share, Base.TOTAL))
                                .reducing()),
                        "400.00",
                        "300.00"),
                arguments(
                        half().limit(Limit.on(L1, Base.AID)
                                .atMost(euros("123.45"))
                                .reducing()
                                .onlyWhen(IS_GREEN)),
                        "123.45",
                        "500.00"),
                // Half of 700.00, and of 900.00
                arguments(
                        half().limit(Limit.on(L1, Base.of(CostNature.STUDIES))
                                .atMost(atMost("700.00", "900.00"))
                                .reducing()),
                        "350.00",
                        "450.00"));
    }

    @ParameterizedTest
    @MethodSource("terms")
    void a_term_that_depends_on_an_answer_leaves_the_aid_open_without_it(
            CallBuilder call, String ofGreen, String ofOthers) {
        assertAid(call.asks(L1, GREEN), studies("1000.00"), ofGreen, ofOthers);
    }

    @Test
    void a_price_that_depends_on_an_answer_leaves_the_aid_open_without_it() {
        // Ten units at 100.00 or at 60.00, of which half is aid
        UnitPrice price =
                UnitPrice.of(TEXT, Value.when(IS_GREEN, euros("100.00")).otherwise(euros("60.00")));
        CallBuilder call = Call.builder("units", TEXT)
                .asks(L1, GREEN)
                .pays(EligibleCosts.of(L1, Set.of(CostNature.OTHER)).at(price))
                .aid(L1, Rate.percent("50"));
        CostLine units = CostLine.of(CostNature.OTHER, euros("0.00")).withQuantity(Quantity.of("10"));
        assertAid(call, Operation.untitled().with(units), "500.00", "300.00");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void of_cases_with_the_same_aid_the_least_costs_are_reported(boolean isOfGreen) {
        // 100.00 of aid in both, of 1,000.00 or of 1,500.00.
        Condition condition = isOfGreen ? IS_GREEN : Condition.not(IS_GREEN);
        CallBuilder call = half().asks(L1, GREEN)
                .lumpSum(LumpSum.of(L1, euros("500.00")).onlyWhen(condition))
                .maximumAid(L1, euros("100.00"));
        Decision decision = decide(call, studies("1000.00"));
        assertThat(decision.costs().retainedTotal()).isEqualTo(euros("1000.00"));
        assertThat(decision.totalCostUpTo()).isEqualTo(euros("1500.00"));
        assertThat(decision.funding().aid()).contains(euros("100.00"));
        assertThat(decision.missing()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void of_cases_in_which_other_lines_are_paid_those_are_set_aside_that_the_least_favourable_does_not_pay(
            boolean isOfGreen) {
        // Studies of 100.00 are paid in one case, and works of 1,000.00 in the other: half of 100.00 is the least.
        Condition condition = isOfGreen ? IS_GREEN : Condition.not(IS_GREEN);
        CallBuilder call = Call.builder("either", TEXT)
                .asks(L1, GREEN)
                .pays(EligibleCosts.of(L1, Set.of(CostNature.STUDIES)).onlyWhen(condition))
                .pays(EligibleCosts.of(L1, Set.of(CostNature.INFRASTRUCTURE)).onlyWhen(Condition.not(condition)))
                .aid(L1, Rate.percent("50"));
        Decision decision = decide(call, studies("100.00").cost(CostNature.INFRASTRUCTURE, "Works", euros("1000.00")));
        assertThat(decision.funding().aid()).contains(euros("50.00"));
        assertThat(decision.funding().aidUpTo()).contains(euros("500.00"));
        assertThat(decision.setAside())
                .extracting(each -> each.line().nature())
                .containsExactly(CostNature.INFRASTRUCTURE);
    }

    @Test
    void a_limit_that_does_not_apply_says_so_without_an_amount() {
        CallBuilder call = half().asks(L1, GREEN)
                .limit(Limit.on(L1, Base.of(CostNature.STUDIES))
                        .atLeast(euros("300.00"))
                        .refusing("STUDIED", TEXT)
                        .onlyWhen(IS_GREEN));
        Decision decision = decide(call, studies("200.00").answering(GREEN, Answer.of(false)));
        assertThat(decision.find(Rule.of("STUDIED")).orElseThrow().message(Locale.ENGLISH))
                .isEqualTo("This limit does not apply here: A text.");
        assertThat(decision.isEligible()).isTrue();
    }

    private static void assertAid(CallBuilder call, Operation operation, String ofGreen, String ofOthers) {
        Decision green = decide(call, operation.answering(GREEN, Answer.of(true)));
        Decision other = decide(call, operation.answering(GREEN, Answer.of(false)));
        Decision unknown = decide(call, operation);
        List<String> ends = Stream.of(ofGreen, ofOthers).sorted().toList();
        assertThat(green.funding().aid()).contains(euros(ofGreen));
        assertThat(other.funding().aid()).contains(euros(ofOthers));
        assertThat(unknown.funding().aid()).contains(euros(ends.get(0)));
        assertThat(unknown.funding().aidUpTo()).contains(euros(ends.get(1)));
        assertThat(unknown.missing()).extracting(MissingFact::path).containsExactly("operation.answers.GREEN");
        assertThat(green.costs().isSure()).isTrue();
        assertThat(unknown.costs().isSure()).isFalse();
    }
}
