package io.github.federules.core.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.federules.core.fact.Fact;
import io.github.federules.core.fault.FaultCode;
import io.github.federules.core.fault.InvalidFactException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SubmissionTest {

    private static final LocalDate DAY = LocalDate.of(2025, 2, 20);
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    @Test
    void a_submission_with_a_day_of_sending_is_sent() {
        Submission submission = new Submission(Fact.unknown(), Fact.known(DAY), Fact.unknown(), Fact.unknown());

        assertThat(submission.sent()).isEqualTo(Fact.known(true));
        assertThat(submission).isEqualTo(Submission.sentOn(DAY));
    }

    @Test
    void a_submission_that_is_not_sent_has_no_day_of_sending() {
        assertThatThrownBy(() -> new Submission(Fact.known(false), Fact.known(DAY), Fact.unknown(), Fact.unknown()))
                .isInstanceOfSatisfying(
                        InvalidFactException.class,
                        e -> assertThat(e.fault().code()).isEqualTo(FaultCode.SUBMISSION_CONTRADICTION))
                .hasMessage("The submission is marked as not sent, but its day of sending is 2025-02-20."
                        + " Remove one of the two.");
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 10_000})
    void a_day_of_sending_that_no_file_can_state_is_refused(int year) {
        LocalDate sentOn = LocalDate.of(year, 12, 31);

        assertThatThrownBy(() -> Submission.sentOn(sentOn))
                .isInstanceOfSatisfying(
                        InvalidFactException.class,
                        e -> assertThat(e.fault().code()).isEqualTo(FaultCode.NOT_A_DATE));
    }

    @Test
    void each_way_to_make_a_submission_states_its_facts() {
        assertThat(Submission.sentElectronically(DAY))
                .isEqualTo(new Submission(Fact.known(true), Fact.known(DAY), Fact.known(true), Fact.unknown()));
        assertThat(Submission.sentOn(DAY).withElectronic(false).electronic()).isEqualTo(Fact.known(false));
        assertThat(Submission.notSent().sent()).isEqualTo(Fact.known(false));
        assertThat(Submission.unknown().sent()).isEqualTo(Fact.unknown());
    }

    @Test
    void an_instant_is_the_day_and_the_time_in_the_zone_of_the_deadline() {
        Submission sent = Submission.at(Instant.parse("2025-02-28T22:30:00Z"), PARIS);
        assertThat(sent).isEqualTo(Submission.sentOn(LocalDate.of(2025, 2, 28)).at(LocalTime.of(23, 30)));
        assertThat(Submission.at(Instant.parse("2025-02-28T22:30:00Z"), ZoneId.of("Europe/Helsinki")))
                .isEqualTo(Submission.sentOn(LocalDate.of(2025, 3, 1)).at(LocalTime.of(0, 30)));
    }

    // What came after noon must not be at noon, and what came on a day must stay on it.
    @ParameterizedTest
    @CsvSource({
        "2025-02-20T11:00:00Z, 12:00:00",
        "2025-02-20T11:00:00.000000001Z, 12:00:01",
        "2025-02-20T22:59:59Z, 23:59:59",
        "2025-02-20T22:59:59.9Z, 23:59:59"
    })
    void a_part_of_a_second_is_a_whole_one_on_the_same_day(Instant instant, LocalTime time) {
        assertThat(Submission.at(instant, PARIS))
                .isEqualTo(Submission.sentOn(DAY).at(time));
    }

    @Test
    void a_copy_changes_one_thing() {
        LocalTime noon = LocalTime.of(12, 0);
        Fact<Boolean> yes = Fact.known(true);
        assertThat(Submission.sentOn(DAY).at(noon))
                .isEqualTo(new Submission(yes, Fact.known(DAY), Fact.unknown(), Fact.known(noon)));
        assertThat(Submission.sentOn(DAY).at(noon).withElectronic(true))
                .isEqualTo(Submission.sentElectronically(DAY).at(noon));
        // The time of a day that is not known is known all the same.
        assertThat(Submission.unknown().at(noon).sent()).isEqualTo(Fact.unknown());
        assertThat(Submission.unknown().at(noon).isUnknown()).isFalse();
    }

    @Test
    void only_a_submission_of_which_nothing_is_known_is_unknown() {
        assertThat(Submission.unknown().isUnknown()).isTrue();
        assertThat(Submission.unknown().withElectronic(true).isUnknown()).isFalse();
        assertThat(Submission.notSent().isUnknown()).isFalse();
        assertThat(Submission.sentOn(DAY).isUnknown()).isFalse();
    }
}
