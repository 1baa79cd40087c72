package io.github.federules.core.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.federules.core.fault.FaultCode;
import io.github.federules.core.fault.InvalidFactException;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ExplanatoryNoteTest {

    private static final LocalDate DAY = LocalDate.of(2025, 2, 20);

    @Test
    void a_note_with_a_day_of_sending_is_sent() {
        ExplanatoryNote note = new ExplanatoryNote(Fact.unknown(), Fact.known(DAY), Fact.unknown(), Fact.unknown());

        assertThat(note.sent()).isEqualTo(Fact.known(true));
        assertThat(note).isEqualTo(ExplanatoryNote.sentOn(DAY));
    }

    @Test
    void a_note_that_is_not_sent_has_no_day_of_sending() {
        assertThatThrownBy(
                        () -> new ExplanatoryNote(Fact.known(false), Fact.known(DAY), Fact.unknown(), Fact.unknown()))
                .isInstanceOfSatisfying(
                        InvalidFactException.class,
                        e -> assertThat(e.fault().code()).isEqualTo(FaultCode.NOTE_CONTRADICTION))
                .hasMessage("The note is said not to be sent, but has 2025-02-20 as the day of sending."
                        + " Maybe leave out one of the two.");
    }

    @Test
    void each_way_to_make_a_note_says_what_it_says() {
        assertThat(ExplanatoryNote.sentElectronically(DAY))
                .isEqualTo(new ExplanatoryNote(Fact.known(true), Fact.known(DAY), Fact.known(true), Fact.unknown()));
        assertThat(ExplanatoryNote.sentOn(DAY).withElectronic(false).electronic())
                .isEqualTo(Fact.known(false));
        assertThat(ExplanatoryNote.notSent().sent()).isEqualTo(Fact.known(false));
        assertThat(ExplanatoryNote.unknown().sent()).isEqualTo(Fact.unknown());
    }

    @Test
    void only_a_note_of_which_nothing_is_known_is_unknown() {
        assertThat(ExplanatoryNote.unknown().isUnknown()).isTrue();
        assertThat(ExplanatoryNote.unknown().withElectronic(true).isUnknown()).isFalse();
        assertThat(ExplanatoryNote.notSent().isUnknown()).isFalse();
        assertThat(ExplanatoryNote.sentOn(DAY).isUnknown()).isFalse();
    }
}
