package io.github.federules.assurance.environments;

import io.github.federules.core.call.Call;
import io.github.federules.core.dossier.Dossier;
import io.github.federules.dmn.DmnExport;
import io.github.federules.feder.CommonProvisions;
import io.github.federules.feder.SharedCriteria;
import io.github.federules.jackson.call.AcceptedCall;
import io.github.federules.jackson.call.CallReader;
import io.github.federules.jackson.call.CallResult;
import io.github.federules.jackson.call.CallWriter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * A call in words, in JSON that is read again, and in DMN, with test cases for an engine.
 *
 * @param dossiers some that are complete under the call
 */
record CallCase(Call call, Supplier<List<Dossier>> dossiers) implements DecisionSuite.Case {

    @Override
    public String name() {
        return "call " + call.id();
    }

    @Override
    public int answer(AnswerText text) {
        String json = CallWriter.toJson(call);
        CallResult again = CallReader.of(List.of(CommonProvisions.of2021()))
                .knowing(SharedCriteria.all())
                .read(json);
        if (!again.equals(new AcceptedCall(call, call.warnings(), Optional.empty()))) {
            throw new IllegalStateException("Not read back equal: " + call.id());
        }
        DmnExport export = DmnExport.of(call);
        text.append(json)
                .append(call.explain(Locale.FRENCH))
                .append(call.explain(Locale.ENGLISH))
                .append(DecisionSuite.faults(CommonProvisions.of2021().faultsOf(call)))
                .append(export.model(Locale.FRENCH))
                .append(export.model(Locale.ENGLISH))
                .append(export.testCases(call.id() + ".dmn", dossiers.get()));
        return 0;
    }
}
