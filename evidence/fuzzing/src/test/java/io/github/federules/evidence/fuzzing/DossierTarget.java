package io.github.federules.evidence.fuzzing;

import io.github.federules.core.dossier.Dossier;
import io.github.federules.feder.FrenchLegalForm;
import io.github.federules.jackson.DossierReader;
import io.github.federules.jackson.DossierReading;
import io.github.federules.jackson.DossierWriter;

/** A dossier in JSON: refused with documented faults, or written, read back equal, and answered under every call. */
final class DossierTarget implements FuzzTarget {

    private final DossierReader reader = DossierReader.amongAll(AllCalls.CALLS, FrenchLegalForm::find);
    private final DossierReader readerOfNamedCalls = DossierReader.of(AllCalls.CALLS, FrenchLegalForm::find);

    @Override
    public void feed(byte[] input) {
        judge(readerOfNamedCalls.read(input));
        DossierReading reading = reader.read(input);
        judge(reading);
        if (reading instanceof DossierReading.Accepted accepted) {
            Dossier dossier = accepted.dossier();
            Holds.that(
                    reader.read(DossierWriter.toJson(dossier)).equals(reading),
                    "a dossier is read back equal",
                    dossier);
            AllCalls.answer(dossier);
        }
    }

    private static void judge(DossierReading reading) {
        if (reading instanceof DossierReading.Refused refused) {
            Faults.holdTo(Faults.OF_DOSSIERS, refused.faults());
        }
    }
}
