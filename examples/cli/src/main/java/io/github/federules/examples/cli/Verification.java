package io.github.federules.examples.cli;

import io.github.federules.core.call.Call;
import io.github.federules.core.reading.Reading;
import io.github.federules.feder.FederEligibility;
import io.github.federules.jackson.DecisionRecord;
import io.github.federules.jackson.RecordDifferences;
import java.util.List;
import java.util.Optional;

/**
 * The comparison of a record with the same decision made again, with the call and the readings of the record.
 *
 * @param record the record
 * @param again the same decision, made again
 * @param known the call with the id of the record's call that the program knows, in the same edition if there is one
 * @param isIntact whether the content is the one that was written
 * @param differencesOfCall every difference from the call that the program knows in this edition
 * @param differencesOfDecision every difference from the decision made again
 */
record Verification(
        DecisionRecord record,
        DecisionRecord again,
        Optional<Call> known,
        boolean isIntact,
        RecordDifferences differencesOfCall,
        RecordDifferences differencesOfDecision) {

    static Verification of(DecisionRecord record, List<Call> calls) {
        FederEligibility eligibility = FederEligibility.under(record.call());
        for (Reading reading : record.decision().readings()) {
            // A record that was changed may answer a question that its call does not leave open: that is a difference.
            if (record.call().openReading(reading.code()).isPresent()) {
                eligibility = eligibility.reading(reading);
            }
        }
        DecisionRecord again = DecisionRecord.of(eligibility.assess(record.dossier()));
        Optional<Call> known = find(record.call(), calls);
        return new Verification(
                record,
                again,
                known,
                record.isIntact(),
                known.filter(call -> isSameEdition(call, record.call()))
                        .map(record::differencesFrom)
                        .orElse(new RecordDifferences(List.of(), List.of())),
                record.differencesFrom(again));
    }

    private static Optional<Call> find(Call recorded, List<Call> calls) {
        List<Call> named =
                calls.stream().filter(call -> call.id().equals(recorded.id())).toList();
        return named.stream()
                .filter(call -> isSameEdition(call, recorded))
                .findFirst()
                .or(() -> named.stream().findFirst());
    }

    private static boolean isSameEdition(Call one, Call other) {
        return one.edition().version().equals(other.edition().version());
    }

    boolean isOfThisVersion() {
        return versionOf(record).equals(versionOf(again));
    }

    String recordedVersion() {
        return versionOf(record);
    }

    String thisVersion() {
        return versionOf(again);
    }

    private static String versionOf(DecisionRecord each) {
        return each.decision().libraryVersion();
    }

    /** Returns the call that the program knows by this id, if it knows it in another edition only. */
    Optional<Call> otherEdition() {
        return known.filter(call -> !isSameEdition(call, record.call()));
    }

    /** Returns whether nothing was changed, and the call and the decision are as recorded, perhaps in other words. */
    boolean isConfirmed() {
        return isIntact && differencesOfCall.isSame() && differencesOfDecision.isSame();
    }
}
