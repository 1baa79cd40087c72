package io.github.federules.examples.cli;

import io.github.federules.core.call.Call;
import io.github.federules.core.fault.Fault;
import io.github.federules.core.fault.FaultCode;
import io.github.federules.core.fault.InvalidFactException;
import io.github.federules.core.reading.Question;
import io.github.federules.core.reading.Reading;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The readings that the option --reading chose, one for a question. */
final class ChosenReadings {

    private final Texts texts;

    ChosenReadings(Texts texts) {
        this.texts = texts;
    }

    /**
     * Returns the readings with these codes.
     *
     * @throws IllegalArgumentException if a code is unknown, a question has two answers, or no call leaves a question open
     */
    List<Reading> of(List<String> codes, List<Call> calls) {
        List<Question> open =
                calls.stream().flatMap(call -> call.openQuestions().stream()).toList();
        Map<String, Reading> answers = new LinkedHashMap<>();
        for (String code : codes) {
            Reading reading = parse(code, open);
            Reading before = answers.put(reading.question().name(), reading);
            if (before != null && !before.equals(reading)) {
                throw new IllegalArgumentException(
                        texts.of("error.twoReadings", Map.of("first", before.code(), "second", code)));
            }
            requireOpen(reading, calls);
        }
        return List.copyOf(answers.values());
    }

    private Reading parse(String code, List<Question> open) {
        try {
            return Reading.parse(code, open);
        } catch (InvalidFactException e) {
            throw notPossible(e.fault());
        }
    }

    private void requireOpen(Reading reading, List<Call> calls) {
        if (calls.stream().noneMatch(call -> call.openReading(reading.code()).isPresent())) {
            String ids = calls.stream().map(Call::id).collect(Collectors.joining(", "));
            throw notPossible(Fault.of(FaultCode.READING_NOT_OPEN, Map.of("value", reading.code(), "call", ids)));
        }
    }

    private IllegalArgumentException notPossible(Fault fault) {
        return new IllegalArgumentException(
                texts.of("error.reading", Map.of("problem", fault.message(texts.locale()))));
    }
}
