package io.github.federules.examples.grantservice.applicant;

import static io.github.federules.core.condition.Condition.applicant;
import static io.github.federules.core.condition.Condition.where;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.federules.core.call.Call;
import io.github.federules.core.criterion.Answer;
import io.github.federules.core.criterion.Criterion;
import io.github.federules.core.criterion.Subject;
import io.github.federules.core.language.LocalizedText;
import io.github.federules.core.rule.Clause;
import io.github.federules.examples.grantservice.applicant.FormQuestion.AnswerChoice;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class FormQuestionsTest {

    private static final Clause CLAUSE = new Clause("A1", "");
    private static final LocalizedText IT_IS_OPEN = new LocalizedText("c'est ouvert", "it is open to all");
    private static final Criterion OPEN = Criterion.yesNo("OPEN", Subject.OPERATION, IT_IS_OPEN);
    private static final Criterion GREEN =
            Criterion.yesNo("GREEN", Subject.OPERATION, new LocalizedText("Vert ?", "Green?"));
    private static final Criterion JOBS =
            Criterion.number("JOBS", Subject.OPERATION, new LocalizedText("Emplois ?", "Jobs?"), 0, 100);
    private static final Criterion SIZE = Criterion.named("SIZE", Subject.PARTY, new LocalizedText("Taille ?", "Size?"))
            .withAnswer("SMALL", new LocalizedText("petite", "small"))
            .withAnswer("LARGE", new LocalizedText("grande", "large"));
    private static final Criterion POINTS =
            Criterion.number("POINTS", Subject.ASSESSMENT, new LocalizedText("Points ?", "Points?"), 0, 20);

    private static final Call CALL = Call.builder("asking", new LocalizedText("a", "b"))
            .declaration(CLAUSE, "OPEN", OPEN, IT_IS_OPEN)
            .asks(CLAUSE, GREEN)
            .asks(CLAUSE, JOBS)
            .asks(CLAUSE, SIZE)
            .asks(CLAUSE, POINTS)
            .requires(CLAUSE, "GREEN", where(GREEN).in(Answer.of(true)), new LocalizedText("a", "b"))
            .requires(CLAUSE, "JOBS", where(JOBS).atLeast(1), new LocalizedText("a", "b"))
            .requires(CLAUSE, "SMALL", applicant(where(SIZE).in(Answer.of("SMALL"))), new LocalizedText("a", "b"))
            .requires(CLAUSE, "GOOD", where(POINTS).atLeast(10), new LocalizedText("a", "b"))
            .build();

    @Test
    void what_the_call_asks_is_asked_in_its_words_except_what_the_authority_assesses() {
        List<FormQuestion> asked = new FormQuestions(InterviewTest.texts())
                .of(CALL, Locale.ENGLISH).stream()
                        .filter(question -> question.path().contains(".answers."))
                        .toList();

        assertThat(asked)
                .extracting(FormQuestion::path, FormQuestion::label)
                .containsExactly(
                        tuple("operation.answers.OPEN", "Is this true: it is open to all?"),
                        tuple("operation.answers.GREEN", "Green?"),
                        tuple("operation.answers.JOBS", "Jobs?"),
                        tuple("applicant.answers.SIZE", "Size?"));
        assertThat(asked.get(3).choices())
                .containsExactly(new AnswerChoice("SMALL", "Small"), new AnswerChoice("LARGE", "Large"));
        assertThat(asked.get(2).fields())
                .singleElement()
                .satisfies(field -> assertThat(field.type()).isEqualTo("text"));
    }
}
