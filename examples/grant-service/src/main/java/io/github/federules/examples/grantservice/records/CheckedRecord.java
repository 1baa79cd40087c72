package io.github.federules.examples.grantservice.records;

import io.github.federules.core.fault.LocatedFault;
import io.github.federules.examples.grantservice.audit.AuditAction;
import io.github.federules.examples.grantservice.seal.SealCheck;
import io.github.federules.jackson.DecisionRecord;
import java.util.List;
import java.util.Optional;

/**
 * A record that was read back.
 *
 * @param saved the record as it is in the database
 * @param record the record, or empty if it cannot be read
 * @param seal whether anything of it was changed after it was saved
 * @param isLinked whether the record saved before it and the one saved after it are there
 * @param faults why it cannot be read
 */
public record CheckedRecord(
        SavedRecord saved,
        Optional<DecisionRecord> record,
        SealCheck seal,
        boolean isLinked,
        List<LocatedFault> faults) {

    /**
     * Determines whether nothing of it was changed after it was saved.
     *
     * @return false if something was changed, or if this cannot be checked
     */
    public boolean isIntact() {
        return seal == SealCheck.INTACT;
    }

    /**
     * Returns what the audit log notes when it is read, besides that it is.
     *
     * @return the entry, or empty if it is intact
     */
    public Optional<AuditAction> finding() {
        return switch (seal) {
            case INTACT -> Optional.empty();
            case CHANGED -> Optional.of(AuditAction.RECORD_FOUND_CHANGED);
            case UNKNOWN_FORMAT -> Optional.of(AuditAction.RECORD_NOT_CHECKED);
        };
    }
}
