package io.github.federules.evidence.worlds;

import io.github.federules.core.call.Call;
import io.github.federules.core.decision.Decision;
import io.github.federules.core.dossier.Dossier;
import io.github.federules.feder.FederEligibility;
import io.github.federules.jackson.DossierReader;
import io.github.federules.jackson.DossierReading;
import io.github.federules.jackson.DossierWriter;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

/**
 * A dossier, written, read again and decided under every call.
 *
 * <p>Under the calls that it was made for it is decided in every reading, and told in full.
 */
record DossierCase(
        String name,
        Supplier<Dossier> given,
        Set<Call> madeFor,
        Map<Call, FederEligibility> rules,
        DossierReader reader)
        implements DecisionSuite.Case {

    @Override
    public DecisionSuite.Answer answer() {
        StringBuilder text = new StringBuilder();
        Dossier dossier = given.get();
        String json = DossierWriter.toJson(dossier);
        text.append(json).append('\n');
        if (reader.read(json) instanceof DossierReading.Refused refused) {
            text.append(DecisionSuite.faults(refused.faults()));
        }
        int decisions = 0;
        for (Map.Entry<Call, FederEligibility> each : rules.entrySet()) {
            Dossier named = dossier.withCall(each.getKey().id());
            if (madeFor.contains(each.getKey())) {
                for (Decision decision :
                        each.getValue().underEveryReading(named).values()) {
                    ToldDecision.tellInFull(decision, text);
                    decisions++;
                }
            } else {
                ToldDecision.tell(each.getValue().assess(named), text);
                decisions++;
            }
        }
        return new DecisionSuite.Answer(text.toString(), decisions);
    }
}
