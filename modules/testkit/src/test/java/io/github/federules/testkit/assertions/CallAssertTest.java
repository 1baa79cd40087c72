package io.github.federules.testkit.assertions;

import static io.github.federules.testkit.assertions.FederulesAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.federules.core.call.Call;
import io.github.federules.core.call.Law;
import io.github.federules.core.criterion.Criterion;
import io.github.federules.core.criterion.Subject;
import io.github.federules.core.dossier.CostNature;
import io.github.federules.core.dossier.Track;
import io.github.federules.core.fault.Fault;
import io.github.federules.core.fault.FaultCode;
import io.github.federules.core.fault.LocatedFault;
import io.github.federules.core.language.LocalizedText;
import io.github.federules.core.money.Euros;
import io.github.federules.core.reading.Question;
import io.github.federules.core.rule.Clause;
import io.github.federules.core.term.LumpSum;
import io.github.federules.testkit.Samples;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** An assertion on a call holds if it is true; otherwise the failure explains the call. */
class CallAssertTest {

    private static final Law NOTHING_IS_LAWFUL = law(List.of(
            new LocatedFault("submission.deadline", Fault.of(FaultCode.MISSING, Map.of("field", "the mercy")))));

    private static final Clause A1 = new Clause("A1", "Invented.");

    private static final Criterion BLUE =
            Criterion.yesNo("BLUE", Subject.OPERATION, new LocalizedText("elle est bleue", "the operation is blue"));

    @Test
    void true_sentences_hold_and_can_be_joined() {
        assertThat(Samples.open())
                .paysAtRealCost(CostNature.STAFF)
                .paysByFlatRate(CostNature.TRAVEL)
                .doesNotPay(CostNature.OTHER)
                .leavesOpen(Question.ROUNDING)
                .offers(Track.FUNDING)
                .asks(Samples.GREEN)
                .requires(Samples.GREEN)
                .isLawfulUnder(law(List.of()))
                .offers(Track.FUNDING);
        assertThat(Samples.bare()).leavesNothingOpen().offers(Track.FUNDING);
    }

    static Stream<Arguments> sentencesThatAreNotTrue() {
        return Stream.of(
                of(
                        it -> it.paysAtRealCost(CostNature.TRAVEL),
                        "TRAVEL to be eligible at real cost, but it is covered by a flat rate of 15 % of STAFF"),
                of(
                        it -> it.paysAtRealCost(CostNature.OTHER),
                        "OTHER to be eligible at real cost, but it is not eligible"),
                of(
                        it -> it.paysByFlatRate(CostNature.STAFF),
                        "STAFF to be covered by a flat rate, but it is eligible at real cost"),
                of(it -> it.doesNotPay(CostNature.STAFF), "STAFF not to be eligible, but it is eligible at real cost"),
                of(
                        it -> it.doesNotPay(CostNature.TRAVEL),
                        "TRAVEL not to be eligible, but it is covered by a flat rate"),
                of(
                        Samples.bare(),
                        it -> it.leavesOpen(Question.ROUNDING),
                        "ROUNDING to be open, but the open questions are []"),
                of(
                        it -> it.leavesNothingOpen(),
                        "no question to be open, but the open questions are [MINIMUM_COST_BASIS"),
                of(it -> it.asks(BLUE), "BLUE to be asked, but the criteria that it asks for are [GREEN]"),
                of(it -> it.requires(BLUE), "BLUE to be required, but the criteria that it requires are [GREEN]"),
                of(
                        Samples.bare(),
                        it -> it.offers(Samples.COACHING),
                        "COACHING to be offered, but the tracks that it offers are [FUNDING]"),
                of(
                        Samples.bare().toBuilder()
                                .with(LumpSum.of(A1, Euros.euros("1.00")))
                                .build(),
                        CallAssert::isCertified,
                        "the call to be certified, but:"),
                of(it -> it.neverGivesMoreThan("249999.99"), "no dossier to get more than 249999.99, but:"),
                of(
                        it -> it.differsFrom(Samples.open()),
                        "another answer to some dossier, but every dossier is decided as under open"),
                of(it -> it.isLawfulUnder(NOTHING_IS_LAWFUL), "the call to be lawful, but submission.deadline: "));
    }

    @ParameterizedTest
    @MethodSource("sentencesThatAreNotTrue")
    void a_claim_that_is_not_true_fails_states_what_is_and_explains_the_call(
            Call call, Consumer<CallAssert> sentence, String message) {
        assertThatThrownBy(() -> sentence.accept(assertThat(call)))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining(message)
                .hasMessageContaining(call.explain(Locale.ENGLISH));
    }

    @Test
    void every_sentence_is_among_those_that_are_not_true() {
        assertThat(sentencesThatAreNotTrue().map(row -> failing(row.get())))
                .containsAll(Sentences.of(CallAssert.class));
    }

    @Test
    void the_call_is_explained_in_french_where_that_is_asked_for() {
        assertThatThrownBy(() ->
                        assertThat(Samples.open()).explainedIn(Locale.FRENCH).isLawfulUnder(NOTHING_IS_LAWFUL))
                .hasMessageContaining("Le champ the mercy")
                .hasMessageContaining(Samples.open().explain(Locale.FRENCH));
    }

    @SuppressWarnings("unchecked")
    private static String failing(Object[] row) {
        return Sentences.failing(() -> ((Consumer<CallAssert>) row[1]).accept(assertThat((Call) row[0])));
    }

    private static Arguments of(Consumer<CallAssert> sentence, String message) {
        return of(Samples.open(), sentence, message);
    }

    private static Arguments of(Call call, Consumer<CallAssert> sentence, String message) {
        return Arguments.of(call, sentence, message);
    }

    private static Law law(List<LocatedFault> faults) {
        return new Law() {
            @Override
            public String id() {
                return "law";
            }

            @Override
            public List<LocatedFault> faultsOf(Call call) {
                return faults;
            }
        };
    }
}
