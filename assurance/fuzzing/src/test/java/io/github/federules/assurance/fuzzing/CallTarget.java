package io.github.federules.assurance.fuzzing;

import io.github.federules.core.call.Call;
import io.github.federules.core.dossier.Dossier;
import io.github.federules.feder.CallRanking;
import io.github.federules.feder.CommonProvisions;
import io.github.federules.feder.FederEligibility;
import io.github.federules.feder.FrenchLegalForm;
import io.github.federules.feder.SharedCriteria;
import io.github.federules.jackson.AcceptedDossier;
import io.github.federules.jackson.DossierReader;
import io.github.federules.jackson.call.AcceptedCall;
import io.github.federules.jackson.call.CallReader;
import io.github.federules.jackson.call.CallResult;
import io.github.federules.jackson.call.CallWriter;
import io.github.federules.jackson.call.RefusedCall;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A call in JSON: refused with documented errors, or written, read back equal, explained, exported, and used to assess dossiers. */
final class CallTarget implements FuzzTarget {

    private final CallReader reader =
            CallReader.of(List.of(CommonProvisions.of2021())).knowing(SharedCriteria.all());
    private final CallReader readerOfNoLaw = CallReader.of(List.of()).knowing(SharedCriteria.all());
    private final ExportedModel model = new ExportedModel();
    private final List<Dossier> dossiers = new ArrayList<>();

    CallTarget() throws Exception {
        DossierReader samples = DossierReader.amongAll(AllCalls.CALLS, FrenchLegalForm.nomenclature());
        for (Path file : Corpus.files(Corpus.FOLDER.resolve("dossiers"))) {
            if (samples.read(Files.readAllBytes(file)) instanceof AcceptedDossier accepted) {
                dossiers.add(accepted.dossier());
            }
        }
    }

    @Override
    public void feed(byte[] input) throws Exception {
        CallResult result = reader.read(input);
        judge(result);
        InputText text = InputText.of(input);
        CallResult ofText = reader.read(text.text());
        judge(ofText);
        boolean areBothRefused = result instanceof RefusedCall && ofText instanceof RefusedCall;
        Holds.that(
                !text.isFaithful() || areBothRefused || ofText.equals(result), "a text is read as its bytes are", text);
        CallResult withoutLaw = readerOfNoLaw.read(input);
        judge(withoutLaw);
        if (result instanceof AcceptedCall accepted) {
            Holds.that(
                    withoutLaw.equals(result) || !accepted.call().laws().isEmpty(),
                    "a call that names no law needs none",
                    accepted);
            use(accepted.call());
        }
    }

    private void use(Call call) throws Exception {
        Holds.that(
                reader.read(CallWriter.toJson(call)) instanceof AcceptedCall again
                        && again.call().equals(call),
                "a call is read back equal",
                call);
        for (Locale locale : List.of(Locale.FRENCH, Locale.ENGLISH)) {
            Holds.that(call.explain(locale).endsWith("\n"), "a call is explained in lines", call);
        }
        model.judge(call);
        CallRanking rules = FederEligibility.among(List.of(call));
        dossiers.forEach(dossier -> rules.assess(dossier).forEach(AllCalls::judge));
    }

    private static void judge(CallResult result) {
        if (result instanceof RefusedCall refused) {
            Faults.holdTo(Faults.OF_CALLS, refused.faults());
        }
    }
}
