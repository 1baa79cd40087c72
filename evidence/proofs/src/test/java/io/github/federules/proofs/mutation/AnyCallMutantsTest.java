package io.github.federules.proofs.mutation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.federules.core.call.Question;
import io.github.federules.core.call.Readings;
import io.github.federules.proofs.Evidence;
import io.github.federules.proofs.model.AnyCall;
import io.github.federules.proofs.model.Model;
import io.github.federules.proofs.promise.Promise;
import io.github.federules.proofs.promise.Promises;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The theorems about any call fail for other models of it. */
@Tag("evidence")
class AnyCallMutantsTest {

    @Test
    void every_theorem_on_any_call_fails_for_some_mutant() {
        AnyCall call = AnyCall.withFlatRates(1);
        Model model = call.model();
        List<Promise> promises = Promises.of(call.parameters(), model, Readings.PRUDENT, Set.of(Question.values()));
        Refutations seen = Refutations.of(model, promises, call.ordinaryRates());
        Evidence.OF_LONG_RUNS.add(
                "6",
                "Mutants: what each theorem about any call refutes",
                "For each theorem about any call with at most one flat rate a mutant that it refutes, by a call and a dossier"
                        + " that Z3 finds with true multiplication.",
                List.of("theorem", "a mutant that it refutes"),
                seen.byPromise().entrySet().stream()
                        .map(entry -> List.of(
                                entry.getKey().says(),
                                "`" + entry.getValue().mutant().change() + "`"))
                        .toList());
        assertThat(promises)
                .extracting(Promise::says)
                .hasSameElementsAs(
                        seen.byPromise().keySet().stream().map(Promise::says).toList());
    }
}
