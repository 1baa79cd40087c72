package io.github.federules.examples.grantservice.records;

import java.time.Instant;
import java.util.UUID;

/**
 * A decision record as lists show it, without what it holds.
 *
 * @param id the key, not null
 * @param sha256 the hash that the record had when it was saved, not null
 * @param savedBy the name of the officer, not null
 * @param savedAt when it was saved, not null
 */
public record RecordHeading(UUID id, String sha256, String savedBy, Instant savedAt) {}
