package io.github.federules.examples.grantservice.application;

import java.util.UUID;

/**
 * An application for aid.
 *
 * @param row what lists show of it, not null
 * @param version the number of times that it was changed
 * @param dossier the dossier as JSON, not null
 * @param dossierSha256 the hash of the dossier as it was submitted, empty text for a draft, not null
 * @param isIntact whether nothing of it was changed in the database after it was submitted; true for a draft
 */
public record GrantApplication(
        ApplicationRow row, int version, String dossier, String dossierSha256, boolean isIntact) {

    /**
     * Returns the key, which nobody can guess.
     *
     * @return the key, never null
     */
    public UUID id() {
        return row.id();
    }

    /**
     * Returns the id of the call.
     *
     * @return the id, never null
     */
    public String call() {
        return row.call();
    }

    /**
     * Returns the number as people read it.
     *
     * @return for example {@code A-000017}, never null
     */
    public String reference() {
        return row.reference();
    }

    /**
     * Determines whether the applicant may still change it.
     *
     * @return true for a draft
     */
    public boolean isDraft() {
        return row.state() == ApplicationState.DRAFT;
    }
}
