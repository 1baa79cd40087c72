package io.github.federules.core.situation;

import io.github.federules.core.calculation.CostPlan;
import io.github.federules.core.call.Call;
import io.github.federules.core.completion.Completions;
import io.github.federules.core.completion.CostBasis;
import io.github.federules.core.dossier.Dossier;
import io.github.federules.core.dossier.Realisation;
import io.github.federules.core.fact.Fact;
import io.github.federules.core.reading.Readings;
import io.github.federules.core.scenario.CaseFacts;
import io.github.federules.core.screening.Screening;
import io.github.federules.core.statement.BaseWords;
import io.github.federules.core.text.Phrasebook;
import io.github.federules.core.text.PlainText;

/**
 * A dossier under a call and its readings: everything that a rule may look at.
 *
 * @param call the call
 * @param dossier the dossier
 * @param readings the readings
 * @param costs its costs, prepared once for all readings of standard questions
 * @param completions its cost plans over all completions of the missing facts
 */
public record Situation(Call call, Dossier dossier, Readings readings, CostBasis costs, Completions completions) {

    private static final Realisation UNKNOWN = new Realisation(Fact.unknown(), Fact.unknown());

    /** Returns the cost plan with the least of everything. */
    public CostPlan first() {
        return completions.first();
    }

    /** Returns the screening of the least favourable completion. */
    public Screening screening() {
        return costs.screening(first().calculation(), readings);
    }

    /** Returns another dossier under the same call and readings. */
    Situation of(Dossier other) {
        CostBasis ofOther = costs.of(other);
        return new Situation(call, other, readings, ofOther, ofOther.completions(readings));
    }

    /** Returns the period of the operation, of which each day may be unknown. */
    public Realisation period() {
        return dossier.operation().realisation().find().orElse(UNKNOWN);
    }

    /** Returns who decides, in words. */
    public String authority(Phrasebook phrases) {
        return PlainText.of(call.authority().in(phrases.locale()));
    }

    /** Returns the words of the call for its bases. */
    public BaseWords bases() {
        return new BaseWords(call.natures(), call.costs().paid(), call.costs().added());
    }

    /** Returns what conditions see of the dossier. */
    public CaseFacts facts() {
        return costs.conditions().facts(dossier, readings);
    }
}
