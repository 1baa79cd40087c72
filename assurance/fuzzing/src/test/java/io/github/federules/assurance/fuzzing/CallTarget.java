package io.github.federules.assurance.fuzzing;

import io.github.federules.core.call.Call;
import io.github.federules.core.dossier.Dossier;
import io.github.federules.feder.CommonProvisions;
import io.github.federules.feder.FederEligibility;
import io.github.federules.feder.FrenchLegalForm;
import io.github.federules.jackson.CallReader;
import io.github.federules.jackson.CallReading;
import io.github.federules.jackson.CallWriter;
import io.github.federules.jackson.DossierReader;
import io.github.federules.jackson.DossierReading;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A call in JSON: refused with documented faults, or written, read back equal, told, exported, and used to answer dossiers. */
final class CallTarget implements FuzzTarget {

    private final CallReader reader = CallReader.of(List.of(CommonProvisions.of2021()));
    private final CallReader readerOfNoLaw = CallReader.of(List.of());
    private final ExportedModel model = new ExportedModel();
    private final List<Dossier> dossiers = new ArrayList<>();

    CallTarget() throws Exception {
        DossierReader samples = DossierReader.amongAll(AllCalls.CALLS, FrenchLegalForm::find);
        for (Path file : Corpus.files(Corpus.FOLDER.resolve("dossiers"))) {
            if (samples.read(Files.readAllBytes(file)) instanceof DossierReading.Accepted accepted) {
                dossiers.add(accepted.dossier());
            }
        }
    }

    @Override
    public void feed(byte[] input) throws Exception {
        CallReading reading = reader.read(input);
        judge(reading);
        InputText text = InputText.of(input);
        CallReading ofText = reader.read(text.text());
        judge(ofText);
        boolean areBothRefused = reading instanceof CallReading.Refused && ofText instanceof CallReading.Refused;
        Holds.that(
                !text.isFaithful() || areBothRefused || ofText.equals(reading),
                "a text is read as its bytes are",
                text);
        CallReading withoutLaw = readerOfNoLaw.read(input);
        judge(withoutLaw);
        if (reading instanceof CallReading.Accepted accepted) {
            Holds.that(
                    withoutLaw.equals(reading) || !accepted.call().laws().isEmpty(),
                    "a call that names no law needs none",
                    accepted);
            use(accepted.call());
        }
    }

    private void use(Call call) throws Exception {
        Holds.that(
                reader.read(CallWriter.toJson(call)).equals(new CallReading.Accepted(call)),
                "a call is read back equal",
                call);
        for (Locale locale : List.of(Locale.FRENCH, Locale.ENGLISH)) {
            Holds.that(call.explain(locale).endsWith("\n"), "a call is told in lines", call);
        }
        model.judge(call);
        FederEligibility eligibility = FederEligibility.under(call);
        dossiers.forEach(dossier -> AllCalls.answer(call, eligibility, dossier));
    }

    private static void judge(CallReading reading) {
        if (reading instanceof CallReading.Refused refused) {
            Faults.holdTo(Faults.OF_CALLS, refused.faults());
        }
    }
}
