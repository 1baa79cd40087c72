package io.github.federules.examples.grantservice.records;

import io.github.federules.core.call.Call;
import io.github.federules.core.call.Law;
import io.github.federules.core.dossier.LegalForms;
import io.github.federules.core.reading.Reading;
import io.github.federules.examples.grantservice.seal.ChainEnd;
import io.github.federules.examples.grantservice.seal.SealCheck;
import io.github.federules.feder.CommonProvisions;
import io.github.federules.feder.FederEligibility;
import io.github.federules.feder.SharedCriteria;
import io.github.federules.jackson.AcceptedRecord;
import io.github.federules.jackson.DecisionRecord;
import io.github.federules.jackson.RecordReader;
import io.github.federules.jackson.RecordResult;
import io.github.federules.jackson.RefusedRecord;
import io.github.federules.spring.CallEligibility;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Reads records back, checks their hashes, and makes their decisions again. */
@Component
public class RecordChecks {

    private final RecordReader reader;
    private final CallEligibility eligibility;
    private final SavedRecords records;

    RecordChecks(CallEligibility eligibility, LegalForms legalForms, ObjectProvider<Law> laws, SavedRecords records) {
        List<Law> known = new ArrayList<>(List.of(CommonProvisions.of2021()));
        laws.orderedStream().forEach(known::add);
        this.reader = RecordReader.of(known, legalForms).knowing(SharedCriteria.all());
        this.eligibility = eligibility;
        this.records = records;
    }

    /**
     * Reads a record back, and checks that nothing was changed.
     *
     * @param saved the record as it is in the database
     * @return what was found
     */
    public CheckedRecord check(SavedRecord saved) {
        boolean isLinked = records.chain().isUnbrokenAt(new ChainEnd(saved.position(), saved.link()), saved.seal());
        RecordResult result = reader.read(saved.json());
        if (result instanceof AcceptedRecord accepted) {
            DecisionRecord record = accepted.record();
            boolean isRecordIntact = record.isIntact() && record.sha256().equals(saved.sha256());
            SealCheck seal = isRecordIntact ? saved.check() : SealCheck.CHANGED;
            return new CheckedRecord(saved, Optional.of(record), seal, isLinked, List.of());
        }
        // A later version may write records that this one cannot read.
        SealCheck seal = saved.check() == SealCheck.UNKNOWN_FORMAT ? SealCheck.UNKNOWN_FORMAT : SealCheck.CHANGED;
        return new CheckedRecord(saved, Optional.empty(), seal, isLinked, ((RefusedRecord) result).faults());
    }

    /**
     * Makes the decision of a record again: with the call and the readings of the record, by the library of today.
     *
     * @param record the record
     * @return the record of the decision made again
     */
    public DecisionRecord again(DecisionRecord record) {
        return decided(record, record.call());
    }

    /**
     * Makes the decision of a record again under the newest edition of its call.
     *
     * @param record the record
     * @return the record of the decision made again, or empty if the call of the record is the newest, or is not known any more
     */
    public Optional<DecisionRecord> underNewestEdition(DecisionRecord record) {
        Optional<Call> newest = eligibility.catalogue().find(record.call().id());
        return newest.filter(call -> !call.equals(record.call())).map(call -> decided(record, call));
    }

    private static DecisionRecord decided(DecisionRecord record, Call call) {
        FederEligibility under = FederEligibility.under(call);
        for (Reading reading : record.decision().readings()) {
            if (call.openReading(reading.code()).isPresent()) {
                under = under.reading(reading);
            }
        }
        return DecisionRecord.of(under.assess(record.dossier()));
    }
}
