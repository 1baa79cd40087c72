package io.github.federules.jackson;

import static io.github.federules.jackson.ExampleDossier.ofFields;
import static io.github.federules.jackson.Judged.accepted;
import static io.github.federules.jackson.Judged.faults;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.federules.core.dossier.Submission;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the note's three fields mean together. */
class SubmissionFactsTest {

    // "-" is a field that is not there; then what is known of the note: sent, the day, electronically.
    @ParameterizedTest
    @CsvSource({
        "-,     -,          -,     unknown, unknown,    unknown",
        "true,  -,          -,     true,    unknown,    unknown",
        "false, -,          -,     false,   unknown,    unknown",
        "-,     2025-02-20, -,     true,    2025-02-20, unknown",
        "true,  2025-02-20, -,     true,    2025-02-20, unknown",
        "-,     -,          true,  unknown, unknown,    true",
        "true,  -,          false, true,    unknown,    false",
        "false, -,          true,  false,   unknown,    true",
        "-,     2025-02-28, false, true,    2025-02-28, false",
        "true,  2024-02-29, true,  true,    2024-02-29, true",
    })
    void a_day_of_sending_implies_that_it_was_sent(
            String sent, String sentOn, String electronic, String isSent, String day, String isElectronic) {
        Submission submission =
                accepted(ofFields(note(sent, sentOn, electronic))).submission();
        assertThat(submission.sent()).hasToString(isSent);
        assertThat(submission.sentOn()).hasToString(day);
        assertThat(submission.electronic()).hasToString(isElectronic);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-", "true", "false"})
    void a_note_that_was_not_sent_has_no_day_of_sending(String electronic) {
        assertThat(faults(ofFields(note("false", "2025-02-20", electronic))))
                .containsExactly("submission SUBMISSION_CONTRADICTION");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2025-2-20",
                "20-02-2025",
                "2025/02/20",
                "2025-02-30",
                "2025-02-29",
                "2025-13-01",
                "2025-00-10",
                "2025-01-00",
                "2025-02-20T00:00:00",
                "2025-02-20Z",
                " 2025-02-20",
                "+2025-02-20",
                "-2025-02-20",
                "12025-02-20",
                "٢٠٢٥-٠٢-٢٠",
                "20250220",
                ""
            })
    void a_day_is_four_digits_two_and_two_and_in_the_calendar(String day) {
        assertThat(faults(ofFields("\"submission\": {\"sentOn\": \"" + day + "\"}")))
                .containsExactly("submission.sentOn NOT_A_DATE");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0000-01-01", "0001-01-01", "9999-12-31", "2024-02-29"})
    void any_day_of_the_calendar_is_one(String day) {
        assertThat(accepted(ofFields("\"submission\": {\"sentOn\": \"" + day + "\"}"))
                        .submission()
                        .sentOn())
                .hasToString(day);
    }

    private static String note(String sent, String sentOn, String electronic) {
        String fields = (sent.equals("-") ? "" : ",\"sent\": " + sent)
                + (sentOn.equals("-") ? "" : ",\"sentOn\": \"" + sentOn + "\"")
                + (electronic.equals("-") ? "" : ",\"electronic\": " + electronic);
        return "\"submission\": {" + (fields.isEmpty() ? "" : fields.substring(1)) + "}";
    }
}
