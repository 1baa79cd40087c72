package io.github.federules.examples.grantservice.application;

import io.github.federules.core.decision.Decision;
import io.github.federules.examples.grantservice.audit.AuditAction;
import io.github.federules.examples.grantservice.seal.SealCheck;
import java.util.Optional;
import java.util.UUID;

/**
 * An application for aid.
 *
 * @param row what lists show of it
 * @param version the number of times that it was changed
 * @param dossier the dossier as JSON
 * @param typed what was typed into a draft and cannot be used as a dossier yet, as JSON, or empty if the dossier is all
 * @param dossierSha256 the hash of the dossier as it was submitted, empty text for a draft
 * @param seal whether anything of it was changed in the database after it was submitted; intact for a draft
 *     that never was
 */
public record GrantApplication(
        ApplicationRow row, int version, String dossier, Optional<String> typed, String dossierSha256, SealCheck seal) {

    /**
     * Determines whether nothing of it was changed in the database after it was submitted.
     *
     * @return false if something was changed, or if this cannot be checked; true for a draft that never was
     */
    public boolean isIntact() {
        return seal == SealCheck.INTACT;
    }

    /**
     * Returns what the audit log notes when it is opened, besides that it is.
     *
     * @return the entry, or empty if it is intact
     */
    public Optional<AuditAction> finding() {
        return switch (seal) {
            case INTACT -> Optional.empty();
            case CHANGED -> Optional.of(AuditAction.APPLICATION_FOUND_CHANGED);
            case UNKNOWN_FORMAT -> Optional.of(AuditAction.APPLICATION_NOT_CHECKED);
        };
    }

    /**
     * Determines whether lists show a decision.
     *
     * @param decision the decision on this application
     * @return false if the decision was another when it was submitted
     */
    public boolean isListedAs(Decision decision) {
        return row.listed().equals(ListedFacts.of(decision));
    }

    /**
     * Returns the key, which nobody can guess.
     *
     * @return the key
     */
    public UUID id() {
        return row.id();
    }

    /**
     * Returns the id of the call.
     *
     * @return the id
     */
    public String call() {
        return row.call();
    }

    /**
     * Returns the number as people read it.
     *
     * @return for example {@code A-000017}
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
