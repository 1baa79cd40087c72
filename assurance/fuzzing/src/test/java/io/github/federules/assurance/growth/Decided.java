package io.github.federules.assurance.growth;

import io.github.federules.core.call.Call;
import io.github.federules.core.call.Law;
import io.github.federules.core.decision.Decision;
import io.github.federules.core.dossier.Dossier;
import io.github.federules.dmn.DmnExport;
import io.github.federules.feder.CommonProvisions;
import io.github.federules.feder.FederEligibility;
import io.github.federules.feder.FrenchLegalForm;
import io.github.federules.jackson.AcceptedDossier;
import io.github.federules.jackson.DecisionRecord;
import io.github.federules.jackson.DecisionWriter;
import io.github.federules.jackson.DossierReader;
import io.github.federules.jackson.DossierResult;
import io.github.federules.jackson.DossierWriter;
import io.github.federules.jackson.RecordReader;
import io.github.federules.jackson.RefusalWriter;
import io.github.federules.jackson.RefusedDossier;
import io.github.federules.jackson.call.AcceptedCall;
import io.github.federules.jackson.call.CallReader;
import io.github.federules.jackson.call.CallWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;

/** All that the library does with a call and a dossier, from JSON to JSON. */
final class Decided implements Runnable {

    private static final List<Law> LAWS = List.of(CommonProvisions.of2021());

    private final byte[] call;
    private final byte[] dossier;

    Decided(String call, String dossier) {
        this.call = call.getBytes(StandardCharsets.UTF_8);
        this.dossier = dossier.getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public void run() {
        Call under = ((AcceptedCall) CallReader.of(LAWS).read(call)).call();
        CallWriter.toJson(under);
        under.explain(Locale.FRENCH);
        under.explainProcessing(Locale.FRENCH);
        if (under.terms().stream().mapToInt(term -> term.conditions().size()).sum() <= DmnExport.MOST_CONDITIONS) {
            DmnExport.of(under).model(Locale.FRENCH);
        }
        DossierResult read =
                DossierReader.of(List.of(under), FrenchLegalForm.nomenclature()).read(dossier);
        if (read instanceof AcceptedDossier accepted) {
            decide(under, accepted.dossier());
        } else {
            RefusalWriter.in(Locale.FRENCH).toJson((RefusedDossier) read, Optional.empty(), OptionalLong.empty());
        }
    }

    private static void decide(Call under, Dossier read) {
        DossierWriter.toJson(read);
        Decision decision = FederEligibility.under(under).assess(read);
        DecisionWriter.in(Locale.ENGLISH).toJson(decision);
        decision.explain(Locale.FRENCH);
        decision.disclosure(Locale.FRENCH).text();
        if (!decision.equals(FederEligibility.under(under).assess(read))) {
            throw new AssertionError("The same dossier got another decision.");
        }
        String record = DecisionRecord.of(decision).toJson();
        RecordReader.of(LAWS, FrenchLegalForm.nomenclature()).read(record);
        DmnExport.inputs(read);
    }
}
