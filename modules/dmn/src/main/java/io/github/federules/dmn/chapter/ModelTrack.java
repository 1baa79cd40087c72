package io.github.federules.dmn.chapter;

import io.github.federules.core.call.Call;
import io.github.federules.core.call.OfferedTrack;
import io.github.federules.core.dossier.Track;
import io.github.federules.core.language.LocalizedText;
import io.github.federules.dmn.model.Feel;
import java.util.ArrayList;
import java.util.List;

/**
 * A track that a call offers, with the name that its nodes begin with.
 *
 * @param track the track
 * @param title what the call names it
 * @param name its code in camel case, such as {@code funding}, if the code is made of capitals and single underscores;
 *     otherwise its position in the call, such as {@code "track2"} for the second one
 */
record ModelTrack(Track track, LocalizedText title, String name) {

    /** Returns the tracks of a call, funding first. */
    static List<ModelTrack> of(Call call) {
        List<ModelTrack> tracks = new ArrayList<>();
        for (OfferedTrack offer : call.offers()) {
            tracks.add(new ModelTrack(offer.track(), offer.title(), name(offer.track(), tracks.size() + 1)));
        }
        return List.copyOf(tracks);
    }

    // Two codes never have one name: each capital in it starts a word of the code, and only a number in it is a
    // position.
    private static String name(Track track, int position) {
        if (!track.code().matches("[A-Z]+(_[A-Z]+)*")) {
            return "track" + position;
        }
        return Feel.name(track.code());
    }

    boolean isFunding() {
        return track.equals(Track.FUNDING);
    }

    /** The node that determines whether the track is sought. */
    String sought() {
        return name + "Sought";
    }

    /** The node that holds the verdict on the track. */
    String verdict() {
        return name + "Verdict";
    }
}
