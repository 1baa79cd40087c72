package io.github.federules.core.assessing;

import io.github.federules.core.dossier.Dossier;
import io.github.federules.core.dossier.Track;
import io.github.federules.core.result.Verdict;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;

/** The tracks that a dossier seeks and the call offers. */
public final class TracksSought {

    private final boolean isFunding;
    private final BitSet others;
    private final List<Verdict> none;

    private TracksSought(boolean isFunding, BitSet others, List<Verdict> none) {
        this.isFunding = isFunding;
        this.others = others;
        this.none = none;
    }

    public static TracksSought of(PreparedCall prepared, Dossier dossier) {
        List<Track> tracks = prepared.otherTracks();
        BitSet others = new BitSet();
        for (int i = 0; i < tracks.size(); i++) {
            others.set(i, dossier.seeks(tracks.get(i)));
        }
        return new TracksSought(
                prepared.offersFunding() && dossier.seeks(Track.FUNDING),
                others,
                Collections.nCopies(tracks.size(), Verdict.NOT_SOUGHT));
    }

    /** Determines whether funding is one of them. */
    public boolean isFunding() {
        return isFunding;
    }

    /** Determines whether another track is one of them. */
    public boolean isAnyOther() {
        return !others.isEmpty();
    }

    /** Determines whether another track is one of them, by its place among the others that the call offers. */
    boolean isOther(int place) {
        return others.get(place);
    }

    /** Returns the verdicts on the other tracks where none of them is sought. */
    List<Verdict> noneOfOthers() {
        return none;
    }
}
