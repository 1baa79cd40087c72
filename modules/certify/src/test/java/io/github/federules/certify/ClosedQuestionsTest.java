package io.github.federules.certify;

import static io.github.federules.core.dossier.FteShare.fte;
import static io.github.federules.core.money.Euros.euros;
import static io.github.federules.core.money.Rate.percent;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.federules.certify.formula.Formula;
import io.github.federules.certify.formula.Formulas;
import io.github.federules.certify.model.CallModel;
import io.github.federules.certify.model.Equation;
import io.github.federules.certify.model.Model;
import io.github.federules.certify.model.Parameters;
import io.github.federules.certify.model.ReadingFacts;
import io.github.federules.certify.solver.SolverAnswer;
import io.github.federules.certify.solver.Solvers;
import io.github.federules.certify.witness.AnswerSpace;
import io.github.federules.certify.witness.CaseModel;
import io.github.federules.certify.witness.WitnessSearch;
import io.github.federules.core.call.Call;
import io.github.federules.core.call.CallBuilder;
import io.github.federules.core.dossier.CostNature;
import io.github.federules.core.language.LocalizedText;
import io.github.federules.core.reading.Question;
import io.github.federules.core.reading.Reading;
import io.github.federules.core.rule.Clause;
import io.github.federules.core.term.AidIntensity;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A question that a call settles changes no decision, whichever answer it settles it with. */
@Tag("evidence")
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

    @ParameterizedTest(name = "{0}")
    @MethodSource("questions")
    void one_step_that_still_looks_at_a_question_refutes_that_it_is_closed(Question question) {
        CallBuilder builder = call();
        questions().forEach(each -> builder.leavesOpen(A1, each));
        Call call = builder.build();
        CaseModel each = CaseModel.of(call, AnswerSpace.of(call)).get(0);
        Set<Question> others =
                questions().filter(other -> !other.equals(question)).collect(Collectors.toSet());
        String input = ReadingFacts.of(question);
        List<Equation> looking = each.leavingOpen(call.openQuestions()).definitions().stream()
                .filter(step -> step.term().names().anyMatch(input::equals))
                .toList();
        WitnessSearch search = new WitnessSearch(Solvers.available(), Certifier.LIMIT);

        assertThat(looking).isNotEmpty();
        for (Reading answer : question.readings()) {
            Model closed = each.settling(answer, others);
            assertThat(search.refute(ClosedQuestion.decidesAlike(closed, question)))
                    .isInstanceOf(SolverAnswer.Impossible.class);
            for (Equation step : looking) {
                assertThat(search.refute(ClosedQuestion.decidesAlike(closed.with(step), question)))
                        .as(step.name())
                        .isInstanceOf(SolverAnswer.Possible.class);
            }
        }
    }

    @Test
    void each_question_on_which_a_dossier_depends_is_proved_to_be_closed_by_an_answer() {
        Certification open =
                Certifier.of(call().leavesOpen(A1, Question.DEADLINE).build()).certify();
        Inquiry closed = open.inquiries().stream()
                .filter(each -> each.code().equals("CLOSED:DEADLINE"))
                .findFirst()
                .orElseThrow();

        assertThat(closed.conclusion()).isInstanceOf(Conclusion.Proved.class);
        assertThat(closed.topic()).isEqualTo(Topic.READING);
        assertThat(closed.asks().english())
                .isEqualTo("A dossier whose result still depends on it once the call states that the day before the"
                        + " deadline is the last one, or that the day of the deadline still counts?");
        // No minimum share: nobody's share is compared, whichever way.
        assertThat(Certifier.of(Call.builder("unread", TEXT)
                                .pays(A1, CostNature.STUDIES)
                                .aid(A1, percent("50"))
                                .leavesOpen(A1, Question.STAFF_SHARE_SCOPE)
                                .build())
                        .certify()
                        .inquiries())
                .noneMatch(each -> each.code().startsWith("CLOSED:"));
    }

    @Test
    void the_page_has_the_sentences_that_would_close_a_question_on_which_a_dossier_depends() {
        Call open = call().leavesOpen(A1, Question.DEADLINE).build();

        assertThat(Certifier.of(open).certify().explain(Locale.ENGLISH))
                .contains("To close the question (A1), write “the day before the deadline is the last one” or “the day"
                        + " of the deadline still counts”.\n- A dossier whose result still depends on it once")
                .contains("or that the day of the deadline still counts?\n  None: proved for every dossier (");
        assertThat(Certifier.of(open).certify().explain(Locale.FRENCH))
                .contains(
                        "Pour fermer la question (A1), écrire «\u00a0la date limite n'est pas incluse, la veille étant le"
                                + " dernier jour utile\u00a0» ou «\u00a0la date limite est incluse\u00a0».");
        assertThat(Certifier.of(call().build()).certify().explain(Locale.ENGLISH))
                .doesNotContain("To close the question");
    }
}
