package io.github.federules.assurance.environments;

import io.github.federules.core.call.Call;
import io.github.federules.core.decision.Decision;
import io.github.federules.core.dossier.Dossier;
import io.github.federules.feder.FederEligibility;
import io.github.federules.jackson.DossierReader;
import io.github.federules.jackson.DossierReading;
import io.github.federules.jackson.DossierWriter;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

/**
 * A dossier, written, read again and decided under some calls.
 *
 * <p>What is read again and is not refused must be equal. Under the calls that it was made for it is decided in every
 * reading, and told in full.
 */
record DossierCase(
        String name,
        Supplier<Dossier> given,
        Set<Call> madeFor,
        List<Call> under,
        Map<Call, FederEligibility> rules,
        DossierReader reader)
        implements DecisionSuite.Case {

    @Override
    public DecisionSuite.Answer answer() {
        StringBuilder text = new StringBuilder();
        Dossier dossier = given.get();
        String json = DossierWriter.toJson(dossier);
        text.append(json).append('\n');
        DossierReading again = reader.read(json);
        if (again instanceof DossierReading.Refused refused) {
            text.append(DecisionSuite.faults(refused.faults()));
        } else if (!((DossierReading.Accepted) again).dossier().equals(dossier)) {
            throw new IllegalStateException("Not read back equal: " + name);
        }
        int decisions = 0;
        for (Call call : under) {
            Dossier named = dossier.withCall(call.id());
            FederEligibility eligibility = rules.get(call);
            if (madeFor.contains(call)) {
                for (Decision decision : eligibility.underEveryReading(named).values()) {
                    ToldDecision.tellInFull(decision, text);
                    decisions++;
                }
            } else {
                ToldDecision.tell(eligibility.assess(named), text);
                decisions++;
            }
        }
        return new DecisionSuite.Answer(text.toString(), decisions);
    }
}
