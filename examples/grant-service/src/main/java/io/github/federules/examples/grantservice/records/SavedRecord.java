package io.github.federules.examples.grantservice.records;

import io.github.federules.examples.grantservice.seal.ContentHash;
import io.github.federules.examples.grantservice.seal.SealCheck;
import java.time.Instant;
import java.util.UUID;

/**
 * A decision record as it is in the database.
 *
 * @param id the key
 * @param application the key of the application
 * @param json the record
 * @param sha256 the hash that the record had when it was saved
 * @param savedBy the name of the officer
 * @param savedAt when it was saved
 * @param seal the hash of the hash, the application, who and when
 * @param sealFormat the number of the format of the seal
 * @param position its place in the chain of records, from 1
 * @param link the hash of the link of the record before and of the seal
 */
public record SavedRecord(
        UUID id,
        UUID application,
        String json,
        String sha256,
        String savedBy,
        Instant savedAt,
        String seal,
        int sealFormat,
        long position,
        String link) {

    /**
     * The number of the format of new seals. Seals are in databases: one that covers anything else has a new format, whose number it
     * covers too, and those of earlier formats are checked as they were made.
     */
    static final int SEAL_FORMAT = 1;

    /**
     * Checks whether hash, application, officer and time are those that were saved.
     *
     * @return what was found
     */
    public SealCheck check() {
        boolean fits = seal.equals(seal(id, application, sha256, savedBy, savedAt));
        return SealCheck.of(sealFormat, SEAL_FORMAT, fits);
    }

    static String seal(UUID id, UUID application, String sha256, String savedBy, Instant savedAt) {
        String sealed = String.join("\n", id.toString(), application.toString(), sha256, savedBy, savedAt.toString());
        return ContentHash.of(sealed);
    }
}
