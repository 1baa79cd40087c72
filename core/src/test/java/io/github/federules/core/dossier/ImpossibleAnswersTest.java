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
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** An answer that its criterion does not take is refused where it is given, as it is when a dossier is read from JSON. */
class ImpossibleAnswersTest {

    private static final LocalizedText TEXT = new LocalizedText("un texte", "a text");
    private static final Criterion POPULATION =
            Criterion.number("POPULATION", Subject.OPERATION, TEXT, 0, Criterion.GREATEST_NUMBER);

    static Stream<Arguments> places() {
        Party party = Party.unknown();
        CostLine line = CostLine.of(CostNature.STUDIES, euros("1.00"));
        return Stream.of(
                place("operation", Operation.untitled()::answering),
                place("applicant", Applicant.of(party)::answering),
                place("member", party::answering),
                place("cost line", line::answering),
                place("assessment", Answers.none()::with));
    }

    private static Arguments place(String name, BiConsumer<Criterion, Answer> answering) {
        return argumentSet(name, answering);
    }

    @ParameterizedTest
    @MethodSource("places")
    void a_number_out_of_range_a_word_and_a_yes_are_no_population(BiConsumer<Criterion, Answer> answering) {
        answering.accept(POPULATION, Answer.of(0));
        for (Answer impossible :
                new Answer[] {Answer.of(-4), Answer.of(1_000_000_000), Answer.of("MANY"), Answer.of(true)}) {
            assertThatThrownBy(() -> answering.accept(POPULATION, impossible))
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
}
