package io.github.federules.core.assessing;

import io.github.federules.core.call.CentRounding;
import io.github.federules.core.call.DeadlineDay;
import io.github.federules.core.call.FlatRateBase;
import io.github.federules.core.call.MinimumCostBasis;
import io.github.federules.core.call.Readings;
import io.github.federules.core.call.StaffShareScope;
import io.github.federules.core.internal.cost.Completions;
import org.jspecify.annotations.Nullable;

/**
 * The answers to one dossier under any reading. What readings share is computed once: the costs do not depend on the
 * reading of the deadline, and the outcomes of other rules depend on nothing else.
 */
@SuppressWarnings("EnumOrdinal") // places in an array of this object, which nobody stores
public final class AnswersByReading {

    private static final int SCOPES = StaffShareScope.values().length;
    private static final int BASES = FlatRateBase.values().length;
    private static final int ROUNDINGS = CentRounding.values().length;
    private static final int OF_COSTS = MinimumCostBasis.values().length * SCOPES * BASES * ROUNDINGS;
    private static final int OF_DEADLINES = DeadlineDay.values().length;

    private final Assessment assessment;
    private final Answer inForce;
    private final @Nullable Completions[] completions = new Completions[OF_COSTS];
    private final @Nullable FactOutcomes[] facts = new FactOutcomes[OF_DEADLINES];

    /** Starts from the answer under one reading. */
    public AnswersByReading(Assessment assessment, Answer inForce) {
        this.assessment = assessment;
        this.inForce = inForce;
        Readings readings = inForce.situation().readings();
        completions[ofCosts(readings)] = inForce.situation().completions();
        facts[readings.deadlineDay().ordinal()] = inForce.facts();
    }

    /** Returns the answer under a reading. */
    public Answer answer(Readings readings) {
        return assessment.answer(readings, completions(readings), facts(readings));
    }

    /** Returns the completions of the missing facts on costs under a reading. */
    Completions completions(Readings readings) {
        int place = ofCosts(readings);
        Completions known = completions[place];
        if (known == null) {
            known = assessment.completions(readings);
            completions[place] = known;
        }
        return known;
    }

    /** Returns the outcomes of the rules on facts under a reading. */
    FactOutcomes facts(Readings readings) {
        int place = readings.deadlineDay().ordinal();
        FactOutcomes known = facts[place];
        if (known == null) {
            known = assessment.facts(readings, completions(readings), inForce.facts());
            facts[place] = known;
        }
        return known;
    }

    private static int ofCosts(Readings readings) {
        int place = readings.minimumCostBasis().ordinal();
        place = place * SCOPES + readings.staffShareScope().ordinal();
        place = place * BASES + readings.flatRateBase().ordinal();
        return place * ROUNDINGS + readings.rounding().ordinal();
    }
}
