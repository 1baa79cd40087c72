package io.github.federules.feder;

import io.github.federules.core.assessment.Assessor;
import io.github.federules.core.call.Readings;
import io.github.federules.core.decision.Decision;
import io.github.federules.core.dossier.Dossier;
import io.github.federules.core.dossier.ExplanatoryNote;
import io.github.federules.core.dossier.Track;
import java.util.EnumSet;
import java.util.Map;

/** A dossier in the making, and how it will be assessed. */
record Draft(Assessor assessor, Dossier dossier) implements FederEligibility.DecisionStage {

    @Override
    public FederEligibility.DecisionStage note(ExplanatoryNote note) {
        return new Draft(assessor, dossier.withNote(note));
    }

    @Override
    public FederEligibility.DecisionStage seeking(Track track, Track... more) {
        return new Draft(assessor, dossier.withSeeks(EnumSet.of(track, more)));
    }

    @Override
    public FederEligibility.DecisionStage id(String id) {
        return new Draft(assessor, dossier.withId(id));
    }

    @Override
    public Decision decide() {
        return assessor.assess(dossier);
    }

    @Override
    public Map<Readings, Decision> underEveryReading() {
        return assessor.underEveryReading(dossier);
    }

    @Override
    public Decision requireEligible() {
        return assessor.requireEligible(dossier);
    }
}
