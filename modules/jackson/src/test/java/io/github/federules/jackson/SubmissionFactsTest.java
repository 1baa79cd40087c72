package io.github.federules.jackson;

import static io.github.federules.jackson.ExampleDossier.ofFields;
import static io.github.federules.jackson.Judged.accepted;
import static io.github.federules.jackson.Judged.faults;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.federules.core.dossier.Submission;
import io.github.federules.core.fault.LocatedFault;
import java.util.Locale;
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

    // To write it in the form in which it stands would not help.
    @ParameterizedTest
    @CsvSource({"2026-02-30", "2025-02-29", "2025-13-01", "30/02/2026", "2025-00-10"})
    void the_error_of_a_day_that_no_calendar_has_says_so(String day) {
        LocatedFault fault = Judged.refused(ofFields("\"submission\": {\"sentOn\": \"" + day + "\"}"))
                .faults()
                .get(0);

        assertThat(fault.message(Locale.ENGLISH))
                .isEqualTo(
                        "The day " + day
                                + " does not exist, but must be a day of the calendar, written YYYY-MM-DD. Correct the day, the month or the year.");
        assertThat(fault.message(Locale.FRENCH)).startsWith("Le jour " + day + " n'existe pas");
    }

    @ParameterizedTest
    @CsvSource({"25:00", "24:00", "10:60", "24:00:00", "24h"})
    void the_error_of_a_time_that_no_day_has_says_so(String time) {
        LocatedFault fault = Judged.refused(
                        ofFields("\"submission\": {\"sentOn\": \"2025-02-20\", \"sentAt\": \"" + time + "\"}"))
                .faults()
                .get(0);

        assertThat(fault.message(Locale.ENGLISH))
                .isEqualTo(
                        "The time " + time
                                + " does not exist, but must be one from 00:00 to 23:59, written HH:MM. Correct the hour or the minutes.");
        assertThat(fault.message(Locale.FRENCH)).startsWith("L'heure " + time + " n'existe pas");
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
