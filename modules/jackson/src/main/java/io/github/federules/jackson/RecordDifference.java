package io.github.federules.jackson;

import java.util.Objects;
import java.util.Optional;

/**
 * A place where two JSON documents differ, such as a record and the same decision made again.
 *
 * @param path the place in the record, such as {@code decision.tracks.FUNDING.aid.amount}; the place in the other document
 *     for an element of a list that the record lacks
 * @param recorded what the record has there, as JSON, or empty if it has nothing
 * @param found what is there instead, as JSON, or empty if nothing is
 */
public record RecordDifference(String path, Optional<String> recorded, Optional<String> found) {

    /**
     * Checks that nothing is null.
     *
     * @param path the place in the record, or in the other document
     * @param recorded what the record has there, or empty
     * @param found what is there instead, or empty
     */
    public RecordDifference {
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(recorded, "recorded");
        Objects.requireNonNull(found, "found");
    }

    /**
     * Returns the place.
     *
     * @return the path, without what stands there, which may be personal data
     */
    @Override
    public String toString() {
        return path;
    }
}
