package io.github.federules.examples.grantservice.records;

import java.time.Instant;
import java.util.UUID;

/**
 * A decision record as lists show it, without what it holds.
 *
 * @param id the key
 * @param sha256 the hash that the record had when it was saved
 * @param savedBy the name of the officer
 * @param savedAt when it was saved
 */
public record RecordHeading(UUID id, String sha256, String savedBy, Instant savedAt) {}
