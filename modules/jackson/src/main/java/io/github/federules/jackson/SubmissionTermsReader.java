package io.github.federules.jackson;

import io.github.federules.core.call.Deadline;
import io.github.federules.core.fault.Fault;
import io.github.federules.core.fault.FaultCode;
import io.github.federules.core.rule.Clause;
import io.github.federules.core.rule.LocalizedText;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads what has to be submitted under a call, to whom, how and until when. */
final class SubmissionTermsReader {

    private final ObjectShape shape = new ObjectShape();
    private final ObjectField<LocalizedText> document;
    private final ObjectField<LocalizedText> recipient;
    private final ObjectField<Clause> sent;
    private final ObjectField<Clause> electronic;
    private final ObjectField<Deadline> deadline;
    private final ObjectShape deadlineShape = new ObjectShape();
    private final ObjectField<LocalDate> day;
    private final ObjectField<LocalTime> until;
    private final ObjectField<ZoneId> zone;
    private final ObjectField<Clause> deadlineClause;

    SubmissionTermsReader(TermsReader terms) {
        document = shape.optional("document", TermsReader::localized);
        recipient = shape.optional("recipient", TermsReader::localized);
        sent = shape.optional("sent", terms::clauseAlone);
        electronic = shape.optional("electronic", terms::clauseAlone);
        deadline = shape.optional("deadline", this::deadline);
        day = deadlineShape.required("day", JsonInput::date);
        until = deadlineShape.optional("until", JsonInput::time);
        zone = deadlineShape.required("zone", SubmissionTermsReader::zone);
        deadlineClause = terms.clause(deadlineShape);
    }

    @Nullable
    CallSection read(JsonInput input, JsonPlace place) {
        return shape.read(input, place, values -> call -> {
            values.find(document).ifPresent(call::document);
            values.find(recipient).ifPresent(call::recipient);
            values.find(sent).ifPresent(call::submissionRequired);
            values.find(electronic).ifPresent(call::submissionElectronic);
            values.find(deadline).ifPresent(call::deadline);
        });
    }

    private @Nullable Deadline deadline(JsonInput input, JsonPlace place) {
        return deadlineShape.read(
                input,
                place,
                values -> new Deadline(
                        values.get(day), values.find(until), values.get(zone), values.get(deadlineClause)));
    }

    private static @Nullable ZoneId zone(JsonInput input, JsonPlace place) {
        String name = input.name(place);
        if (name == null) {
            return null;
        }
        try {
            return ZoneId.of(name);
        } catch (DateTimeException e) {
            input.faults().add(place, Fault.of(FaultCode.UNKNOWN_VALUE, "zone", Map.of("value", name)));
            return null;
        }
    }
}
