package io.github.federules.core.call;

import io.github.federules.core.collection.NoNulls;
import io.github.federules.core.dossier.Track;
import io.github.federules.core.language.LocalizedText;

/**
 * A track that a call offers, with its title.
 *
 * @param track the track
 * @param title the call's own name for it, such as «Accompagnement» and “Coaching”
 */
public record OfferedTrack(Track track, LocalizedText title) {

    private static final LocalizedText FUNDING_TITLE = new LocalizedText("Financement", "Funding");

    /**
     * Checks that nothing is null.
     *
     * @param track the track
     * @param title the call's own name for it
     */
    public OfferedTrack {
        NoNulls.among("track", track, "title", title);
    }

    /**
     * Returns the funding track with its usual title.
     *
     * @return the track
     */
    public static OfferedTrack funding() {
        return new OfferedTrack(Track.FUNDING, FUNDING_TITLE);
    }
}
