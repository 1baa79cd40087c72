package io.github.federules.assurance.environments;

import io.github.federules.core.call.Call;
import io.github.federules.core.decision.Decision;
import io.github.federules.core.dossier.Dossier;
import io.github.federules.feder.FederEligibility;
import io.github.federules.jackson.AcceptedDossier;
import io.github.federules.jackson.DossierReader;
import io.github.federules.jackson.DossierResult;
import io.github.federules.jackson.DossierWriter;
import io.github.federules.jackson.RefusedDossier;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

/**
 * A dossier, written, read again and assessed under some calls.
 *
 * <p>What is read again and is not refused must be equal. Under the calls that it was made for it is assessed in every
 * reading, and its decision is written in full. A call that does not offer all that it seeks assesses it as in a ranking.
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
    public int answer(AnswerText text) {
        Dossier dossier = given.get();
        String json = DossierWriter.toJson(dossier);
        text.append(json).append("\n");
        DossierResult again = reader.read(json);
        if (again instanceof RefusedDossier refused) {
            text.append(DecisionSuite.faults(refused.faults()));
        } else if (!((AcceptedDossier) again).dossier().equals(dossier)) {
            throw new IllegalStateException("Not read back equal: " + name);
        }
        int decisions = 0;
        for (Call call : under) {
            if (!isOffered(dossier, call)) {
                for (Decision decision : FederEligibility.among(List.of(call)).assess(dossier)) {
                    PrintedDecision.tellInFull(decision, text);
                    decisions++;
                }
            } else if (madeFor.contains(call)) {
                for (Decision decision : rules.get(call)
                        .underEveryReading(dossier.withCall(call.id()))
                        .values()) {
                    PrintedDecision.tellInFull(decision, text);
                    decisions++;
                }
            } else {
                PrintedDecision.tell(rules.get(call).assess(dossier.withCall(call.id())), text);
                decisions++;
            }
        }
        return decisions;
    }

    private static boolean isOffered(Dossier dossier, Call call) {
        return dossier.seeks().stream().flatMap(Set::stream).allMatch(call::offers);
    }
}
