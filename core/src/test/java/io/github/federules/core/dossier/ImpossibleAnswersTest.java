package io.github.federules.core.dossier;

import static io.github.federules.core.money.Euros.euros;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import io.github.federules.core.criterion.Answer;
import io.github.federules.core.criterion.Answers;
import io.github.federules.core.criterion.Criterion;
import io.github.federules.core.criterion.Subject;
import io.github.federules.core.fault.FaultCode;
import io.github.federules.core.fault.InvalidFactException;
import io.github.federules.core.language.LocalizedText;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** An answer that its criterion does not take is refused where it is given, as it is when a dossier is read from JSON. */
class ImpossibleAnswersTest {

    private static final LocalizedText TEXT = new LocalizedText("un texte", "a text");
    private static final Criterion POPULATION = population(Subject.OPERATION);

    private static Criterion population(Subject of) {
        return Criterion.number("POPULATION", of, TEXT, 0, Criterion.GREATEST_NUMBER);
    }

    static Stream<Arguments> places() {
        Party party = Party.unknown();
        CostLine line = CostLine.of(CostNature.STUDIES, euros("1.00"));
        return Stream.of(
                place("operation", Subject.OPERATION, Operation.untitled()::answering),
                place("applicant", Subject.APPLICANT, Applicant.of(party)::answering),
                place("member", Subject.PARTY, party::answering),
                place("cost line", Subject.COST_LINE, line::answering),
                place("assessment", Subject.ASSESSMENT, Answers.none()::with));
    }

    private static Arguments place(String name, Subject of, BiConsumer<Criterion, Answer> answering) {
        return argumentSet(name, population(of), answering);
    }

    @ParameterizedTest
    @MethodSource("places")
    void a_number_out_of_range_a_word_and_a_yes_are_no_population(
            Criterion population, BiConsumer<Criterion, Answer> answering) {
        answering.accept(population, Answer.of(0));
        for (Answer impossible :
                new Answer[] {Answer.of(-4), Answer.of(1_000_000_000), Answer.of("MANY"), Answer.of(true)}) {
            assertThatThrownBy(() -> answering.accept(population, impossible))
                    .isInstanceOf(InvalidFactException.class)
                    .hasMessage("The value " + impossible
                            + " is not accepted. Accepted values: 0–999999999. Use one of them.");
        }
    }

    @Test
    void yes_is_no_answer_to_a_criterion_of_numbers() {
        assertThatThrownBy(() -> Operation.untitled().declaring(POPULATION))
                .isInstanceOfSatisfying(
                        InvalidFactException.class,
                        e -> assertThat(e.fault().code()).isEqualTo(FaultCode.UNKNOWN_VALUE));
    }

    private static final Map<Subject, String> WHERE = Map.of(
            Subject.OPERATION, "POPULATION is asked of the operation. Answer it on the operation.",
            Subject.APPLICANT, "POPULATION is asked of the applicant. Answer it on the applicant.",
            Subject.PARTY, "POPULATION is asked of each party. Answer it on the applicant or a member.",
            Subject.COST_LINE, "POPULATION is asked of cost lines. Answer it on a cost line.",
            Subject.ASSESSMENT, "POPULATION is asked of the assessment. Answer it in the assessment.");

    @ParameterizedTest
    @EnumSource(Subject.class)
    void an_answer_is_refused_at_a_place_of_which_its_criterion_is_not_asked(Subject of) {
        Criterion criterion = population(of);
        boolean isOfParty = of == Subject.PARTY || of == Subject.APPLICANT;
        Party party = Party.unknown();
        CostLine line = CostLine.of(CostNature.STUDIES, euros("1.00"));

        assertPlace(of == Subject.OPERATION, criterion, Operation.untitled()::answering);
        assertPlace(of == Subject.COST_LINE, criterion, line::answering);
        assertPlace(isOfParty, criterion, party::answering);
        assertPlace(isOfParty, criterion, Applicant.of(party)::answering);
    }

    private static void assertPlace(boolean isTaken, Criterion criterion, BiConsumer<Criterion, Answer> answering) {
        if (isTaken) {
            answering.accept(criterion, Answer.of(1));
            return;
        }
        assertThatThrownBy(() -> answering.accept(criterion, Answer.of(1)))
                .isInstanceOf(InvalidFactException.class)
                .hasMessage(WHERE.get(criterion.of()));
    }
}
