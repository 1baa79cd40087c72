package io.github.federules.core.assessing;

import io.github.federules.core.completion.Completions;
import io.github.federules.core.reading.DeadlineDay;
import io.github.federules.core.reading.Readings;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/**
 * The answers to one dossier under every reading. What readings share is computed once: the costs do not depend on the
 * reading of the deadline, and the outcomes of other rules depend on nothing else.
 */
public final class AnswersByReading {

    private final Assessment assessment;
    private final PreparedCall prepared;
    // By the place of the reading.
    private final Completions[] completions;
    private final Map<DeadlineDay, FactOutcomes> facts = new EnumMap<>(DeadlineDay.class);

    /** Starts from the answer under one reading. */
    public AnswersByReading(Assessment assessment, Judgement inForce) {
        this.assessment = assessment;
        this.prepared = assessment.prepared();
        Readings readings = inForce.situation().readings();
        Completions known = inForce.situation().completions();
        int placeOfKnown = prepared.sameCosts(prepared.place(readings));
        completions = new Completions[prepared.everyReading().size()];
        for (int i = 0; i < completions.length; i++) {
            int same = prepared.sameCosts(i);
            completions[i] =
                    same < i ? completions[same] : i == placeOfKnown ? known : assessment.completions(reading(i));
        }
        for (DeadlineDay day : DeadlineDay.values()) {
            facts.put(
                    day,
                    day == readings.deadlineDay()
                            ? inForce.facts()
                            : assessment.facts(readings.with(day), known, inForce.facts()));
        }
    }

    /** Returns the answer under the reading at a place. */
    public Judgement answer(int place) {
        return assessment.answer(reading(place), completions[place], facts(place));
    }

    /** Returns the verdicts under the reading at a place. */
    Verdicts verdicts(int place) {
        return Verdicts.of(facts(place), completions[place]);
    }

    private FactOutcomes facts(int place) {
        return Objects.requireNonNull(facts.get(reading(place).deadlineDay()));
    }

    private Readings reading(int place) {
        return prepared.everyReading().get(place);
    }
}
