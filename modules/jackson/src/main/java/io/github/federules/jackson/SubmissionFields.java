package io.github.federules.jackson;

import io.github.federules.core.dossier.Submission;
import io.github.federules.core.fault.InvalidFactException;
import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/** The fields of the submission. */
final class SubmissionFields {

    private static final ObjectShape SHAPE = new ObjectShape();
    private static final ObjectField<Boolean> SENT = SHAPE.optional("sent", JsonInput::yesOrNo);
    private static final ObjectField<LocalDate> SENT_ON = SHAPE.optional("sentOn", JsonInput::date);
    private static final ObjectField<Boolean> ELECTRONIC = SHAPE.optional("electronic", JsonInput::yesOrNo);
    private static final ObjectField<LocalTime> SENT_AT = SHAPE.optional("sentAt", JsonInput::time);

    private SubmissionFields() {}

    static @Nullable Submission read(JsonInput input, JsonPlace place) {
        return SHAPE.read(input, place, values -> {
            try {
                return new Submission(
                        values.fact(SENT), values.fact(SENT_ON), values.fact(ELECTRONIC), values.fact(SENT_AT));
            } catch (InvalidFactException e) {
                input.faults().add(place, e.fault());
                return null;
            }
        });
    }
}
