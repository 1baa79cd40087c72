package io.github.federules.certify;

import static io.github.federules.core.dossier.FteShare.fte;
import static io.github.federules.core.money.Euros.euros;
import static io.github.federules.core.money.Rate.percent;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.federules.certify.formula.Formula;
import io.github.federules.certify.formula.Formulas;
import io.github.federules.certify.model.CallModel;
import io.github.federules.certify.model.Parameters;
import io.github.federules.certify.model.ReadingFacts;
import io.github.federules.core.call.Call;
import io.github.federules.core.call.CallBuilder;
import io.github.federules.core.dossier.CostNature;
import io.github.federules.core.language.LocalizedText;
import io.github.federules.core.reading.Question;
import io.github.federules.core.rule.Clause;
import io.github.federules.core.term.AidIntensity;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A question that a call settles changes no decision, whichever answer it settles it with. */
class ClosedQuestionsTest {

    private static final Clause A1 = new Clause("A1", "Invented.");
    private static final LocalizedText TEXT = new LocalizedText("Inventé", "Invented");
    private static final List<String> DECIDED = List.of(CallModel.ELIGIBLE, CallModel.AID);

    private static CallBuilder call() {
        return Call.builder("closed", TEXT)
                .pays(A1, CostNature.STAFF, CostNature.STUDIES)
                .staffMinimum(A1, fte("0.2"))
                .flatRate(A1, percent("15"), CostNature.TRAVEL)
                .minimumCost(A1, euros("10000.00"))
                .aid(A1, percent("50"))
                .deadline(A1, LocalDate.of(2027, 3, 1), ZoneOffset.UTC);
    }

    // Calls of the model have no ceilings.
    static Stream<Question> questions() {
        return Question.standard().stream().filter(question -> !question.equals(Question.CEILING_BASE));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("questions")
    void no_step_of_the_calculation_looks_at_a_question_that_is_settled(Question question) {
        Parameters parameters = Parameters.of(
                call().build(),
                Optional.of(
                        call().build().funding().aid().map(AidIntensity::rate).orElseThrow()));
        String input = ReadingFacts.of(question);

        assertThat(DECIDED).anyMatch(each -> CallModel.of(parameters, Map.of()).looksAt(each, List.of(input)));
        for (Formula answer : List.of(Formulas.TRUE, Formulas.FALSE)) {
            assertThat(DECIDED)
                    .noneMatch(each ->
                            CallModel.of(parameters, Map.of(input, answer)).looksAt(each, List.of(input)));
        }
    }

    @Test
    void the_page_has_the_sentences_that_would_close_a_question_on_which_a_dossier_depends() {
        Call open = call().leavesOpen(A1, Question.DEADLINE).build();

        assertThat(Certifier.of(open).certify().explain(Locale.ENGLISH))
                .contains("To close the question (A1), write “the day before the deadline is the last one” or “the day"
                        + " of the deadline still counts”. No dossier depends on it then");
        assertThat(Certifier.of(open).certify().explain(Locale.FRENCH))
                .contains(
                        "Pour fermer la question (A1), écrire «\u00a0la date limite n'est pas incluse, la veille étant le"
                                + " dernier jour utile\u00a0» ou «\u00a0la date limite est incluse\u00a0».");
        assertThat(Certifier.of(call().build()).certify().explain(Locale.ENGLISH))
                .doesNotContain("To close the question");
    }
}
