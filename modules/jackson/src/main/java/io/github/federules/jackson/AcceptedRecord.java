package io.github.federules.jackson;

import java.util.Objects;

/**
 * A record that was read without errors. Its content may have been changed since it was written: see {@link
 * DecisionRecord#isIntact}.
 *
 * @param record the record
 */
public record AcceptedRecord(DecisionRecord record) implements RecordResult {

    /**
     * Checks that there is a record.
     *
     * @param record the record
     */
    public AcceptedRecord {
        Objects.requireNonNull(record, "record");
    }
}
