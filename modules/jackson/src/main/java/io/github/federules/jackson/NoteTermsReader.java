package io.github.federules.jackson;

import io.github.federules.core.call.Clause;
import io.github.federules.core.call.Deadline;
import io.github.federules.core.call.NoteTerms;
import io.github.federules.core.fault.Fault;
import io.github.federules.core.fault.FaultCode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads what a call asks of the explanatory note. */
final class NoteTermsReader {

    static final NoteTerms NONE = new NoteTerms(Optional.empty(), Optional.empty(), Optional.empty());

    private final TermsReader terms;

    NoteTermsReader(TermsReader terms) {
        this.terms = terms;
    }

    @Nullable
    NoteTerms read(Place place, JsonInput input) {
        Parts parts = new Parts();
        Parts.Part<Clause> sent = parts.optional("sent", terms::clauseAlone);
        Parts.Part<Clause> electronic = parts.optional("electronic", terms::clauseAlone);
        Parts.Part<Deadline> deadline = parts.optional("deadline", this::deadline);
        return parts.read(place, input) ? new NoteTerms(sent.find(), electronic.find(), deadline.find()) : null;
    }

    private @Nullable Deadline deadline(Place place, JsonInput input) {
        Parts parts = new Parts();
        Parts.Part<LocalDate> day = parts.required("day", Parts.DATE);
        Parts.Part<LocalTime> until = parts.optional("until", (part, value) -> value.time(part));
        Parts.Part<ZoneId> zone = parts.required("zone", NoteTermsReader::zone);
        Parts.Part<Clause> clause = parts.required("clause", terms::cited);
        return parts.read(place, input) ? new Deadline(day.value(), until.find(), zone.value(), clause.value()) : null;
    }

    private static @Nullable ZoneId zone(Place place, JsonInput input) {
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
