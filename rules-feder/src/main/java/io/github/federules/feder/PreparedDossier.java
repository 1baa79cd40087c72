package io.github.federules.feder;

import io.github.federules.core.call.Readings;
import io.github.federules.core.decision.Assessor;
import io.github.federules.core.decision.Decision;
import io.github.federules.core.dossier.Dossier;
import io.github.federules.core.dossier.Submission;
import io.github.federules.core.dossier.Track;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** A dossier that is being built, with the assessor that will assess it. */
record PreparedDossier(Assessor assessor, Dossier dossier) implements FederEligibility.DecisionStage {

    @Override
    public FederEligibility.DecisionStage submission(Submission submission) {
        return new PreparedDossier(assessor, dossier.withSubmission(submission));
    }

    @Override
    public FederEligibility.DecisionStage seeking(Track track, Track... more) {
        Objects.requireNonNull(track, "track");
        Objects.requireNonNull(more, "more");
        Set<Track> sought = new LinkedHashSet<>();
        sought.add(track);
        for (Track each : more) {
            sought.add(Objects.requireNonNull(each, "more"));
        }
        return new PreparedDossier(assessor, dossier.withSeeks(sought));
    }

    @Override
    public FederEligibility.DecisionStage id(String id) {
        return new PreparedDossier(assessor, dossier.withId(id));
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
