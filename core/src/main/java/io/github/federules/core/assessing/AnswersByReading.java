package io.github.federules.core.assessing;

import io.github.federules.core.completion.Completions;
import io.github.federules.core.reading.Readings;

/**
 * The answers to one dossier under every reading. What readings share is computed once: the costs do not depend on the
 * reading of the deadline, and the outcomes of other rules depend on nothing else but the call's own questions.
 */
public final class AnswersByReading {

    private final PreparedCall prepared;
    // By the place of the reading.
    private final Assessment[] assessments;
    private final Completions[] completions;
    private final FactOutcomes[] facts;

    /** Starts from the answer under one reading. */
    public AnswersByReading(Assessment assessment, Judgement inForce) {
        this.prepared = assessment.prepared();
        Readings readings = inForce.situation().readings();
        int placeOfKnown = prepared.sameCosts(prepared.place(readings));
        int count = prepared.everyReading().size();
        assessments = new Assessment[count];
        completions = new Completions[count];
        facts = new FactOutcomes[count];
        for (int i = 0; i < count; i++) {
            Readings reading = prepared.everyReading().get(i);
            int sameOwn = prepared.sameOwn(i);
            assessments[i] = sameOwn < i ? assessments[sameOwn] : assessment.under(reading);
            int sameCosts = prepared.sameCosts(i);
            completions[i] = sameCosts < i
                    ? completions[sameCosts]
                    : i == placeOfKnown ? inForce.situation().completions() : assessments[i].completions(reading);
            boolean isOwnAsKnown = assessments[i] == assessment;
            int sameFacts = prepared.sameFacts(i);
            facts[i] = sameFacts < i
                    ? facts[sameFacts]
                    : isOwnAsKnown && reading.deadlineDay() == readings.deadlineDay()
                            ? inForce.facts()
                            : assessments[i].facts(reading, completions[i], isOwnAsKnown ? inForce.facts() : null);
        }
    }

    /** Returns the assessment that gives the answer under the reading at a place. */
    public Assessment assessment(int place) {
        return assessments[place];
    }

    /** Returns the answer under the reading at a place. */
    public Judgement answer(int place) {
        return assessments[place].answer(prepared.everyReading().get(place), completions[place], facts[place]);
    }

    /** Returns the verdicts under the reading at a place. */
    Verdicts verdicts(int place) {
        return Verdicts.of(facts[place], completions[place]);
    }
}
