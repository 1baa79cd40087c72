package io.github.federules.examples.grantservice.application;

import io.github.federules.examples.grantservice.seal.SealCheck;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/**
 * An application as lists show it, without its dossier.
 *
 * @param id the key, which nobody can guess
 * @param number the number that people use
 * @param call the id of the call
 * @param state how far it has come
 * @param changedAt when it was changed last
 * @param submittedAt when it was submitted, or empty for a draft
 * @param listed what else lists show
 * @param seal whether anything of this was changed in the database after it was submitted; intact for a draft
 *     that never was
 */
public record ApplicationRow(
        UUID id,
        long number,
        String call,
        ApplicationState state,
        Instant changedAt,
        Optional<Instant> submittedAt,
        ListedFacts listed,
        SealCheck seal) {

    /**
     * Determines whether nothing of this was changed in the database after it was submitted.
     *
     * @return false if something was changed, or if this cannot be checked; true for a draft that never was
     */
    public boolean isIntact() {
        return seal == SealCheck.INTACT;
    }

    /**
     * Returns the number as people read it.
     *
     * @return for example {@code A-000017}
     */
    public String reference() {
        return reference(number);
    }

    static String reference(long number) {
        return String.format(Locale.ROOT, "A-%06d", number);
    }
}
