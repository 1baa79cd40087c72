package io.github.federules.jackson;

import io.github.federules.core.dossier.Realisation;
import io.github.federules.core.fault.InvalidFactException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The fields of the period in which the operation takes place. */
final class RealisationFields {

    private static final ObjectShape SHAPE = new ObjectShape();
    private static final ObjectField<LocalDate> STARTS_ON = SHAPE.required("startsOn", JsonInput::date);
    private static final ObjectField<LocalDate> ENDS_ON = SHAPE.required("endsOn", JsonInput::date);

    private RealisationFields() {}

    static @Nullable Realisation read(JsonInput input, JsonPlace place) {
        return SHAPE.read(input, place, values -> {
            try {
                return Realisation.from(values.get(STARTS_ON), values.get(ENDS_ON));
            } catch (InvalidFactException e) {
                input.faults().add(place, e.fault());
                return null;
            }
        });
    }
}
