package io.github.federules.core.assessing;

import io.github.federules.core.completion.Completions;
import io.github.federules.core.reading.DeadlineDay;
import io.github.federules.core.reading.Readings;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;

/**
 * The answers to one dossier under any reading. What readings share is computed once: the costs do not depend on the
 * reading of the deadline, and the outcomes of other rules depend on nothing else.
 */
public final class AnswersByReading {

    private final Assessment assessment;
    private final Answer inForce;
    private final Map<Readings, Completions> completions = new HashMap<>();
    private final Map<DeadlineDay, FactOutcomes> facts = new EnumMap<>(DeadlineDay.class);

    /** Starts from the answer under one reading. */
    public AnswersByReading(Assessment assessment, Answer inForce) {
        this.assessment = assessment;
        this.inForce = inForce;
        Readings readings = inForce.situation().readings();
        completions.put(ofCosts(readings), inForce.situation().completions());
        facts.put(readings.deadlineDay(), inForce.facts());
    }

    /** Returns the answer under a reading. */
    public Answer answer(Readings readings) {
        return assessment.answer(readings, completions(readings), facts(readings));
    }

    /** Returns the verdicts under a reading. */
    Verdicts verdicts(Readings readings) {
        return Verdicts.of(facts(readings), completions(readings));
    }

    private Completions completions(Readings readings) {
        return completions.computeIfAbsent(ofCosts(readings), assessment::completions);
    }

    private FactOutcomes facts(Readings readings) {
        return facts.computeIfAbsent(
                readings.deadlineDay(), day -> assessment.facts(readings, completions(readings), inForce.facts()));
    }

    private static Readings ofCosts(Readings readings) {
        return readings.with(DeadlineDay.EXCLUSIVE);
    }
}
