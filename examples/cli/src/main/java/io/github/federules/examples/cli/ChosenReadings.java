package io.github.federules.examples.cli;

import io.github.federules.core.call.Call;
import io.github.federules.core.fault.Fault;
import io.github.federules.core.fault.FaultCode;
import io.github.federules.core.fault.InvalidFactException;
import io.github.federules.core.reading.Question;
import io.github.federules.core.reading.Reading;
import java.util.EnumMap;
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
        Map<Question, Reading> answers = new EnumMap<>(Question.class);
        for (String code : codes) {
            Reading reading = parse(code);
            Reading before = answers.put(reading.question(), reading);
            if (before != null && before != reading) {
                throw new IllegalArgumentException(
                        texts.of("error.twoReadings", Map.of("first", before.code(), "second", code)));
            }
            requireOpen(reading, calls);
        }
        return List.copyOf(answers.values());
    }

    private Reading parse(String code) {
        try {
            return Reading.parse(code);
        } catch (InvalidFactException e) {
            throw notPossible(e.fault());
        }
    }

    private void requireOpen(Reading reading, List<Call> calls) {
        if (calls.stream().noneMatch(call -> call.openQuestions().contains(reading.question()))) {
            String ids = calls.stream().map(Call::id).collect(Collectors.joining(", "));
            throw notPossible(Fault.of(FaultCode.READING_NOT_OPEN, Map.of("value", reading.code(), "call", ids)));
        }
    }

    private IllegalArgumentException notPossible(Fault fault) {
        return new IllegalArgumentException(
                texts.of("error.reading", Map.of("problem", fault.message(texts.locale()))));
    }
}
