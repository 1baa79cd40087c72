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

    public static TracksSought of(PreparedCall prepared, Dossier dossier) {
        return new TracksSought(
                prepared.offersFunding() && dossier.seeks(Track.FUNDING), isAnySought(dossier, prepared.otherTracks()));
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
