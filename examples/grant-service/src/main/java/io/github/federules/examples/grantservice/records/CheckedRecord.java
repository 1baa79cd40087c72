package io.github.federules.examples.grantservice.records;

import io.github.federules.core.fault.LocatedFault;
import io.github.federules.jackson.DecisionRecord;
import java.util.List;
import java.util.Optional;

/**
 * A record that was read back.
 *
 * @param saved the record as it is in the database, not null
 * @param record the record, or empty if it cannot be read, not null
 * @param isIntact whether nothing of it was changed after it was saved
 * @param isLinked whether the record saved before it and the one saved after it are there
 * @param faults why it cannot be read, not null
 */
public record CheckedRecord(
        SavedRecord saved,
        Optional<DecisionRecord> record,
        boolean isIntact,
        boolean isLinked,
        List<LocatedFault> faults) {}
