package io.github.federules.assurance.fuzzing;

import io.github.federules.core.reading.Reading;
import io.github.federules.feder.CommonProvisions;
import io.github.federules.feder.FederEligibility;
import io.github.federules.feder.FrenchLegalForm;
import io.github.federules.feder.SharedCriteria;
import io.github.federules.jackson.AcceptedRecord;
import io.github.federules.jackson.DecisionRecord;
import io.github.federules.jackson.RecordReader;
import io.github.federules.jackson.RecordResult;
import io.github.federules.jackson.RefusedRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** A record in JSON: refused with documented errors, or written, read back equal, disclosed, and decided again. */
final class RecordTarget implements FuzzTarget {

    private static final Pattern HASH = Pattern.compile("\"sha256\":\"[^\"\\\\]*+(?:\\\\.[^\"\\\\]*+)*+\"");

    private final RecordReader reader = RecordReader.of(
                    List.of(CommonProvisions.of2021()), FrenchLegalForm.nomenclature())
            .knowing(SharedCriteria.all());

    // The first input loads and instruments all classes, which on a busy machine takes longer than an input may.
    RecordTarget() throws IOException {
        for (Path file : Corpus.files(Corpus.FOLDER.resolve(Target.RECORDS.folder()))) {
            feed(Files.readAllBytes(file));
        }
    }

    @Override
    public void feed(byte[] input) {
        RecordResult result = reader.read(input);
        if (result instanceof RefusedRecord refused) {
            Faults.holdTo(Faults.OF_RECORDS, refused.faults());
            return;
        }
        DecisionRecord record = ((AcceptedRecord) result).record();
        Holds.that(reader.read(record.toJson()).equals(result), "a record is read back equal", record);
        DecisionRecord forged = ((AcceptedRecord) reader.read(withItsHash(record))).record();
        for (Locale locale : List.of(Locale.FRENCH, Locale.ENGLISH)) {
            Holds.that(
                    forged.disclosure(locale).orElseThrow().text().endsWith("\n"),
                    "a record is disclosed in lines",
                    record);
        }
        DecisionRecord again = again(record);
        Holds.that(again.isIntact(), "a record that is made is intact", again);
        Holds.that(
                !record.isIntact() || record.differencesFrom(record.call()).isEmpty(),
                "a record does not differ from itself",
                record);
        Holds.that(again.differencesFrom(again(again)).isEmpty(), "a decision is made again", again);
    }

    // Whoever changes a record on purpose can compute its hash again.
    private static String withItsHash(DecisionRecord record) {
        return HASH.matcher(record.toJson()).replaceFirst("\"sha256\":\"" + record.computedSha256() + "\"");
    }

    private static DecisionRecord again(DecisionRecord record) {
        FederEligibility eligibility = FederEligibility.under(record.call());
        for (Reading reading : record.decision().readings()) {
            // A record that was changed may answer a question that its call does not leave open.
            if (record.call().openQuestions().contains(reading.question())) {
                eligibility = eligibility.reading(reading);
            }
        }
        return DecisionRecord.of(eligibility.assess(record.dossier()));
    }
}
