package io.github.federules.core.assessing;

import io.github.federules.core.dossier.Dossier;
import io.github.federules.core.dossier.Track;
import java.util.List;

/**
 * The tracks that a dossier seeks and the call offers.
 *
 * @param isFunding whether funding is one of them
 * @param isAnyOther whether another track is one of them
 */
public record TracksSought(boolean isFunding, boolean isAnyOther) {

    private static final TracksSought NONE = new TracksSought(false, false);
    private static final TracksSought FUNDING = new TracksSought(true, false);
    private static final TracksSought OTHERS = new TracksSought(false, true);
    private static final TracksSought BOTH = new TracksSought(true, true);

    public static TracksSought of(PreparedCall prepared, Dossier dossier) {
        boolean isFunding = prepared.offersFunding() && dossier.seeks(Track.FUNDING);
        boolean isAnyOther = isAnySought(dossier, prepared.otherTracks());
        if (isFunding) {
            return isAnyOther ? BOTH : FUNDING;
        }
        return isAnyOther ? OTHERS : NONE;
    }

    private static boolean isAnySought(Dossier dossier, List<Track> tracks) {
        for (int i = 0; i < tracks.size(); i++) {
            if (dossier.seeks(tracks.get(i))) {
                return true;
            }
        }
        return false;
    }
}
