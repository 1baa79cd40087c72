package io.github.federules.examples.grantservice.application;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/**
 * An application for aid.
 *
 * @param id the key, which nobody can guess, not null
 * @param number the number that people use
 * @param call the id of the call, not null
 * @param dossier the dossier as JSON, not null
 * @param state how far it has come, not null
 * @param version the number of times that it was changed
 * @param changedAt when it was changed last, not null
 * @param submittedAt when it was submitted, or empty for a draft, not null
 * @param listed what lists show, not null
 */
public record GrantApplication(
        UUID id,
        long number,
        String call,
        String dossier,
        ApplicationState state,
        int version,
        Instant changedAt,
        Optional<Instant> submittedAt,
        ListedFacts listed) {

    /**
     * Returns the number as people read it.
     *
     * @return for example {@code A-000017}, never null
     */
    public String reference() {
        return reference(number);
    }

    static String reference(long number) {
        return String.format(Locale.ROOT, "A-%06d", number);
    }

    /**
     * Determines whether the applicant may still change it.
     *
     * @return true for a draft
     */
    public boolean isDraft() {
        return state == ApplicationState.DRAFT;
    }
}
