package io.github.federules.jackson;

import static io.github.federules.jackson.Judged.READER;
import static io.github.federules.jackson.Judged.refused;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.federules.core.reading.CentRounding;
import io.github.federules.core.reading.DeadlineDay;
import io.github.federules.core.reading.Question;
import io.github.federules.feder.FederCalls;
import io.github.federules.feder.FrenchLegalForm;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** A reader can require that the call of every dossier leaves a question open, so that no reading is ignored. */
class RequiredReadingTest {

    private static final String SHUT =
            "{\"call\": \"normandie-interchanges-2022\", \"operation\": {\"costLines\": []}}";
    private static final String OPEN = SHUT.replace("normandie-interchanges-2022", "hdf-ai-2025");

    @Test
    void the_calls_of_this_test_are_one_that_leaves_much_open_and_one_that_does_not() {
        assertThat(FederCalls.find("hdf-ai-2025").orElseThrow().openQuestions())
                .containsExactlyElementsOf(Question.standard().subList(0, 5));
        assertThat(FederCalls.find("normandie-interchanges-2022").orElseThrow().openQuestions())
                .doesNotContain(Question.DEADLINE, Question.ROUNDING);
    }

    @Test
    void a_dossier_whose_call_does_not_leave_the_question_open_is_refused() {
        DossierReader reader = READER.requiringOpen(DeadlineDay.INCLUSIVE);

        assertThat(reader.read(OPEN)).isEqualTo(READER.read(OPEN));
        assertThat(faults(reader, SHUT)).containsExactly("call READING_NOT_OPEN");
        assertThat(refused(reader.read(SHUT)).faults().get(0).message(Locale.ENGLISH))
                .contains("DEADLINE=INCLUSIVE", "normandie-interchanges-2022");
        assertThat(READER.read(SHUT)).isInstanceOf(AcceptedDossier.class);
    }

    @Test
    void each_reading_has_its_error_once_beside_the_other_errors() {
        DossierReader reader = READER.requiringOpen(DeadlineDay.INCLUSIVE)
                .requiringOpen(CentRounding.HALF_UP)
                .requiringOpen(DeadlineDay.INCLUSIVE);

        assertThat(faults(reader, SHUT)).containsExactly("call READING_NOT_OPEN", "call READING_NOT_OPEN");
        assertThat(faults(reader, SHUT.replace("\"operation\"", "\"x\": 1, \"operation\"")))
                .containsExactly("x UNKNOWN_FIELD", "call READING_NOT_OPEN", "call READING_NOT_OPEN");
        assertThat(faults(reader, SHUT.replace("normandie", "x"))).containsExactly("call UNKNOWN_CALL");
    }

    @Test
    void a_required_call_stays_required() {
        assertThat(faults(
                        READER.requiringCall().requiringOpen(DeadlineDay.INCLUSIVE),
                        "{\"operation\": {\"costLines\": []}}"))
                .containsExactly("call MISSING");
        assertThat(faults(READER.requiringOpen(DeadlineDay.INCLUSIVE).requiringCall(), SHUT))
                .containsExactly("call READING_NOT_OPEN");
    }

    @Test
    void under_all_calls_one_call_that_leaves_the_question_open_is_enough() {
        assertThat(DossierReader.amongAll(FederCalls.all(), FrenchLegalForm.nomenclature())
                        .requiringOpen(DeadlineDay.INCLUSIVE)
                        .read(SHUT))
                .isInstanceOf(AcceptedDossier.class);
        assertThat(faults(
                        DossierReader.amongAll(
                                        List.of(FederCalls.find("normandie-interchanges-2022")
                                                .orElseThrow()),
                                        FrenchLegalForm.nomenclature())
                                .requiringOpen(DeadlineDay.INCLUSIVE),
                        SHUT))
                .containsExactly("call READING_NOT_OPEN");
    }

    private static List<String> faults(DossierReader reader, String json) {
        return refused(reader.read(json)).faults().stream()
                .map(fault -> fault.path() + " " + fault.code())
                .toList();
    }
}
