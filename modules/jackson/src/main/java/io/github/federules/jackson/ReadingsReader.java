package io.github.federules.jackson;

import io.github.federules.core.call.Clause;
import io.github.federules.core.call.Question;
import io.github.federules.core.call.Reading;
import io.github.federules.core.call.Readings;
import io.github.federules.core.fault.InvalidFactException;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads what the words of a call leave open, and how it is read where a caller says nothing. */
final class ReadingsReader {

    /**
     * What was read.
     *
     * @param open what the words leave open, each with its clause
     * @param inForce how the call is read where a caller says nothing
     */
    record Read(Map<Question, Clause> open, Readings inForce) {}

    static final Read NONE = new Read(Map.of(), Readings.PRUDENT);

    private final TermsReader terms;

    ReadingsReader(TermsReader terms) {
        this.terms = terms;
    }

    @Nullable
    Read read(Place place, JsonInput input) {
        Parts parts = new Parts();
        Parts.Part<Map<Question, Clause>> open = parts.optional("open", this::open);
        Parts.Part<List<Reading>> inForce = parts.optional("inForce", ReadingsReader::inForce);
        if (!parts.read(place, input)) {
            return null;
        }
        Readings readings = Readings.PRUDENT;
        for (Reading reading : inForce.or(List.of())) {
            readings = readings.with(reading);
        }
        return new Read(open.or(Map.of()), readings);
    }

    private @Nullable Map<Question, Clause> open(Place place, JsonInput input) {
        Map<Question, Clause> open = new LinkedHashMap<>();
        boolean isObject = input.object(place, Entries.of(Question.class, (question, part, value) -> {
            Clause clause = terms.cited(part, value);
            if (clause != null) {
                open.put(question, clause);
            }
        }));
        return isObject ? open : null;
    }

    private static @Nullable List<Reading> inForce(Place place, JsonInput input) {
        Set<Question> answered = EnumSet.noneOf(Question.class);
        return TermsReader.list((part, value) -> {
                    Reading reading = reading(part, value);
                    if (reading != null && !answered.add(reading.question())) {
                        TermsReader.givenTwice(part, reading.question().name(), value);
                    }
                    return reading;
                })
                .read(place, input);
    }

    private static @Nullable Reading reading(Place place, JsonInput input) {
        String code = input.text(place);
        if (code == null) {
            return null;
        }
        try {
            return Reading.parse(code);
        } catch (InvalidFactException e) {
            input.faults().add(place, e.fault());
            return null;
        }
    }
}
