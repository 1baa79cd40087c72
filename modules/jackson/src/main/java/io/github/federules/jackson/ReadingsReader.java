package io.github.federules.jackson;

import io.github.federules.core.call.Question;
import io.github.federules.core.call.Reading;
import io.github.federules.core.fault.InvalidFactException;
import io.github.federules.core.rule.Clause;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the questions that the words of a call leave open, and the readings that it prefers. */
final class ReadingsReader {

    private final ObjectShape shape = new ObjectShape();
    private final ObjectField<Map<Question, Clause>> open;
    private final ObjectField<List<Reading>> inForce;

    ReadingsReader(TermsReader terms) {
        open = shape.optional("open", Entries.ofWords(Question.class, terms::cited));
        inForce = shape.optional("inForce", ReadingsReader::inForce);
    }

    @Nullable
    CallSection read(JsonInput input, JsonPlace place) {
        return shape.read(input, place, values -> call -> {
            values.or(open, Map.of()).forEach(call::leavesOpen);
            values.or(inForce, List.of()).forEach(call::readAs);
        });
    }

    private static @Nullable List<Reading> inForce(JsonInput input, JsonPlace place) {
        Set<Question> answered = EnumSet.noneOf(Question.class);
        ValueReader<List<Reading>> list = TermsReader.list((elements, element) -> {
            Reading reading = reading(elements, element);
            if (reading != null && !answered.add(reading.question())) {
                elements.faults().repeated(element, reading.question().name());
            }
            return reading;
        });
        return list.read(input, place);
    }

    private static @Nullable Reading reading(JsonInput input, JsonPlace place) {
        String code = input.word(place);
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
