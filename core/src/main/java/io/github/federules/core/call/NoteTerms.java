package io.github.federules.core.call;

import java.time.LocalDate;
import java.util.Objects;

/**
 * What the call asks of the explanatory note.
 *
 * @param sentClause where the call asks for a note, not null
 * @param electronicClause where it asks that the note is sent electronically, not null
 * @param deadline the day of the deadline, in the zone of the call; a reading says whether it still counts, not null
 * @param deadlineClause where the call gives the deadline, not null
 */
public record NoteTerms(Clause sentClause, Clause electronicClause, LocalDate deadline, Clause deadlineClause) {

    /**
     * Checks that nothing is null.
     *
     * @param sentClause where the call asks for a note, not null
     * @param electronicClause where it asks that the note is sent electronically, not null
     * @param deadline the day of the deadline, not null
     * @param deadlineClause where the call gives the deadline, not null
     */
    public NoteTerms {
        Objects.requireNonNull(sentClause, "sentClause");
        Objects.requireNonNull(electronicClause, "electronicClause");
        Objects.requireNonNull(deadline, "deadline");
        Objects.requireNonNull(deadlineClause, "deadlineClause");
    }

    /**
     * Gives the last day on which a note is sent in time.
     *
     * @param day whether the day of the deadline still counts, not null
     * @return the last day, never null
     */
    public LocalDate lastDay(DeadlineDay day) {
        return day == DeadlineDay.INCLUSIVE ? deadline : deadline.minusDays(1);
    }
}
