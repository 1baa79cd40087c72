package io.github.federules.evidence.fuzzing;

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
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A call in JSON: refused with documented faults, or written, read back equal, told, and used to answer dossiers. */
final class CallTarget implements FuzzTarget {

    private final CallReader reader = CallReader.of(List.of(CommonProvisions.of2021()));
    private final CallReader underTheLaw = CallReader.of(List.of(CommonProvisions.of2021()));
    private final List<Dossier> dossiers = new ArrayList<>();

    CallTarget() throws IOException {
        DossierReader samples = DossierReader.amongAll(AllCalls.CALLS, FrenchLegalForm::find);
        for (Path file : Corpus.files(Corpus.FOLDER.resolve("dossiers"))) {
            if (samples.read(Files.readAllBytes(file)) instanceof DossierReading.Accepted accepted) {
                dossiers.add(accepted.dossier());
            }
        }
    }

    @Override
    public void feed(byte[] input) {
        judge(underTheLaw.read(input));
        CallReading reading = reader.read(input);
        judge(reading);
        if (reading instanceof CallReading.Accepted accepted) {
            use(accepted.call());
        }
    }

    private void use(Call call) {
        Holds.that(
                reader.read(CallWriter.toJson(call)).equals(new CallReading.Accepted(call)),
                "a call is read back equal",
                call);
        for (Locale locale : List.of(Locale.FRENCH, Locale.ENGLISH)) {
            Holds.that(call.explain(locale).endsWith("\n"), "a call is told in lines", call);
        }
        FederEligibility eligibility = FederEligibility.under(call);
        dossiers.forEach(dossier -> AllCalls.answer(call, eligibility, dossier));
    }

    private static void judge(CallReading reading) {
        if (reading instanceof CallReading.Refused refused) {
            Faults.holdTo(Faults.OF_CALLS, refused.faults());
        }
    }
}
