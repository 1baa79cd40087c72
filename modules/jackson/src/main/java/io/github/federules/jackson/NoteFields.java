package io.github.federules.jackson;

import io.github.federules.core.dossier.ExplanatoryNote;
import io.github.federules.core.dossier.Fact;
import io.github.federules.core.fault.InvalidFactException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The fields of the explanatory note. */
final class NoteFields implements ObjectFields {

    private static final List<String> NAMES = List.of("sent", "sentOn", "electronic", "sentAt");

    private @Nullable Boolean sent;
    private @Nullable LocalDate sentOn;
    private @Nullable Boolean electronic;
    private @Nullable LocalTime sentAt;

    static ExplanatoryNote read(Place place, JsonInput input) {
        NoteFields fields = new NoteFields();
        input.object(place, fields);
        try {
            return new ExplanatoryNote(
                    Fact.ofNullable(fields.sent),
                    Fact.ofNullable(fields.sentOn),
                    Fact.ofNullable(fields.electronic),
                    Fact.ofNullable(fields.sentAt));
        } catch (InvalidFactException e) {
            input.faults().add(place, e.fault());
            return ExplanatoryNote.unknown();
        }
    }

    @Override
    public List<String> names() {
        return NAMES;
    }

    @Override
    public void read(String name, Place place, JsonInput input) {
        switch (name) {
            case "sent" -> sent = input.yesOrNo(place);
            case "sentOn" -> sentOn = input.date(place);
            case "sentAt" -> sentAt = input.time(place);
            default -> electronic = input.yesOrNo(place);
        }
    }
}
