package io.github.federules.core.result;

import io.github.federules.core.collection.FrozenMap;
import io.github.federules.core.collection.NoNulls;
import io.github.federules.core.dossier.Track;
import io.github.federules.core.reading.Reading;
import io.github.federules.core.text.Printed;
import java.util.Map;
import java.util.Objects;

/**
 * The decision under another reading of one question.
 *
 * @param reading the other reading
 * @param tracks the decision on each track that the call offers
 */
public record Difference(Reading reading, Map<Track, TrackDecision> tracks) {

    /**
     * Checks that nothing is null and copies the tracks.
     *
     * @param reading the other reading
     * @param tracks the decision on each track that the call offers
     */
    public Difference {
        NoNulls.in(tracks, "tracks");
        Objects.requireNonNull(reading, "reading");
        tracks = FrozenMap.copyOf(tracks);
    }

    /**
     * Returns the value in one short line, for logs.
     *
     * @return the line, at most 300 characters
     */
    @Override
    public String toString() {
        return Printed.line("Difference", "reading", reading, "tracks", tracks);
    }
}
