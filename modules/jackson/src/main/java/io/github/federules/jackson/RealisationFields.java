package io.github.federules.jackson;

import io.github.federules.core.dossier.Realisation;
import io.github.federules.core.fault.InvalidFactException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The fields of when the operation takes place. */
final class RealisationFields implements ObjectFields {

    private static final List<String> NAMES = List.of("startsOn", "endsOn");

    private @Nullable LocalDate startsOn;
    private @Nullable LocalDate endsOn;
    private boolean startGiven;
    private boolean endGiven;

    static @Nullable Realisation read(Place place, JsonInput input) {
        RealisationFields fields = new RealisationFields();
        return input.object(place, fields) ? fields.judged(place, input.faults()) : null;
    }

    @Override
    public List<String> names() {
        return NAMES;
    }

    @Override
    public void read(String name, Place place, JsonInput input) {
        if (name.equals("startsOn")) {
            startGiven = true;
            startsOn = input.date(place);
        } else {
            endGiven = true;
            endsOn = input.date(place);
        }
    }

    private @Nullable Realisation judged(Place place, Faults faults) {
        if (!startGiven) {
            faults.missing(place.field("startsOn"));
        }
        if (!endGiven) {
            faults.missing(place.field("endsOn"));
        }
        if (startsOn == null || endsOn == null) {
            return null;
        }
        try {
            return Realisation.from(startsOn, endsOn);
        } catch (InvalidFactException e) {
            faults.add(place, e.fault());
            return null;
        }
    }
}
