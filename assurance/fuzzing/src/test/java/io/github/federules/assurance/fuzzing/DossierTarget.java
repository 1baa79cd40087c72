package io.github.federules.assurance.fuzzing;

import io.github.federules.core.dossier.Dossier;
import io.github.federules.feder.FrenchLegalForm;
import io.github.federules.jackson.DossierReader;
import io.github.federules.jackson.DossierReading;
import io.github.federules.jackson.DossierWriter;
import java.util.List;
import java.util.Optional;

/** A dossier in JSON: refused with documented faults, or written, read back equal, and answered under every call; bytes, text and data binding agree. */
final class DossierTarget implements FuzzTarget {

    private final DossierReader reader = DossierReader.amongAll(AllCalls.CALLS, FrenchLegalForm::find);
    private final DossierReader readerOfNamedCalls = DossierReader.of(AllCalls.CALLS, FrenchLegalForm::find);

    private final BoundMapper mapper = new BoundMapper(reader);

    @Override
    public void feed(byte[] input) {
        judge(readerOfNamedCalls.read(input));
        DossierReading reading = reader.read(input);
        judge(reading);
        readOtherwise(input, reading);
        if (reading instanceof DossierReading.Accepted accepted) {
            Dossier dossier = accepted.dossier();
            Holds.that(
                    reader.read(DossierWriter.toJson(dossier)).equals(reading),
                    "a dossier is read back equal",
                    dossier);
            AllCalls.answer(dossier);
        }
    }

    // As text, and in a place of a user's own JSON.
    private void readOtherwise(byte[] input, DossierReading reading) {
        InputText text = InputText.of(input);
        DossierReading ofText = reader.read(text.text());
        judge(ofText);
        Optional<List<Dossier>> bound = mapper.read(input);
        if (!text.isFaithful()) {
            return;
        }
        if (reading instanceof DossierReading.Accepted accepted) {
            Holds.that(ofText.equals(reading), "a text is read as its bytes are", text);
            Holds.that(bound.equals(Optional.of(List.of(accepted.dossier()))), "a mapper reads the same", text);
        } else {
            Holds.that(ofText instanceof DossierReading.Refused, "a text is refused as its bytes are", text);
        }
    }

    private static void judge(DossierReading reading) {
        if (reading instanceof DossierReading.Refused refused) {
            Faults.holdTo(Faults.OF_DOSSIERS, refused.faults());
        }
    }
}
