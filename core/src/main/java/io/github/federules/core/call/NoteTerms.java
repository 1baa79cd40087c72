package io.github.federules.core.call;

import java.util.Objects;
import java.util.Optional;

/**
 * What a call asks of the explanatory note.
 *
 * @param sent where the call asks for a note, or empty, not null
 * @param electronic where it asks that the note is sent electronically, or empty, not null
 * @param deadline until when the note is in time, or empty, not null
 */
public record NoteTerms(Optional<Clause> sent, Optional<Clause> electronic, Optional<Deadline> deadline) {

    /**
     * Checks and copies what is given.
     *
     * @param sent where the call asks for a note, or empty, not null
     * @param electronic where it asks that the note is sent electronically, or empty, not null
     * @param deadline until when the note is in time, or empty, not null
     */
    public NoteTerms {
        Objects.requireNonNull(sent, "sent");
        Objects.requireNonNull(electronic, "electronic");
        Objects.requireNonNull(deadline, "deadline");
    }
}
