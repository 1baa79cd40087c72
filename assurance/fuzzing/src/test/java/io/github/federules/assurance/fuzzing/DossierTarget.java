package io.github.federules.assurance.fuzzing;

import io.github.federules.core.dossier.Dossier;
import io.github.federules.feder.FederEligibility;
import io.github.federules.feder.FrenchLegalForm;
import io.github.federules.jackson.AcceptedDossier;
import io.github.federules.jackson.DossierReader;
import io.github.federules.jackson.DossierResult;
import io.github.federules.jackson.DossierWriter;
import io.github.federules.jackson.RefusedDossier;
import java.util.List;
import java.util.Optional;

/** A dossier in JSON: refused with documented errors, or written, read back equal, and assessed; bytes, text and data binding agree. */
final class DossierTarget implements FuzzTarget {

    private final DossierReader reader = DossierReader.amongAll(AllCalls.CALLS, FrenchLegalForm.nomenclature());
    private final DossierReader readerOfNamedCalls = DossierReader.of(AllCalls.CALLS, FrenchLegalForm.nomenclature());

    private final BoundMapper mapper = new BoundMapper(reader);

    @Override
    public void feed(byte[] input) {
        assessUnderItsCall(readerOfNamedCalls.read(input));
        DossierResult result = reader.read(input);
        judge(result);
        readOtherwise(input, result);
        if (result instanceof AcceptedDossier accepted) {
            Dossier dossier = accepted.dossier();
            Holds.that(
                    reader.read(DossierWriter.toJson(dossier)).equals(result), "a dossier is read back equal", dossier);
            AllCalls.assess(dossier);
        }
    }

    // What is accepted for its call is assessed under it: it seeks only what that call offers.
    private static void assessUnderItsCall(DossierResult result) {
        judge(result);
        if (result instanceof AcceptedDossier accepted) {
            AllCalls.judge(FederEligibility.under(accepted.call()).assess(accepted.dossier()));
        }
    }

    // As text, and in a place of a user's own JSON.
    private void readOtherwise(byte[] input, DossierResult result) {
        InputText text = InputText.of(input);
        DossierResult ofText = reader.read(text.text());
        judge(ofText);
        Optional<List<Dossier>> bound = mapper.read(input);
        if (!text.isFaithful()) {
            return;
        }
        if (result instanceof AcceptedDossier accepted) {
            Holds.that(ofText.equals(result), "a text is read as its bytes are", text);
            Holds.that(bound.equals(Optional.of(List.of(accepted.dossier()))), "a mapper reads the same", text);
        } else {
            Holds.that(ofText instanceof RefusedDossier, "a text is refused as its bytes are", text);
        }
    }

    private static void judge(DossierResult result) {
        if (result instanceof RefusedDossier refused) {
            Faults.holdTo(Faults.OF_DOSSIERS, refused.faults());
        }
    }
}
