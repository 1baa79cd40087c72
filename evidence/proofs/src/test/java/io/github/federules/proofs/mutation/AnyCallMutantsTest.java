package io.github.federules.proofs.mutation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.federules.core.call.Question;
import io.github.federules.core.call.Readings;
import io.github.federules.proofs.Evidence;
import io.github.federules.proofs.Prover;
import io.github.federules.proofs.model.AnyCall;
import io.github.federules.proofs.model.Model;
import io.github.federules.proofs.promise.Promise;
import io.github.federules.proofs.promise.Promises;
import io.github.federules.proofs.solver.Z3;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The theorems about any call fail for other models of it, and so do the steps that prove them. */
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
                Evidence.count(seen.count())
                        + " mutants, made as above, of the model of any call with at most one flat rate: "
                        + Evidence.count(seen.refuted().size()) + " refuted, "
                        + Evidence.count(seen.equivalent().size()) + " equivalent, "
                        + Evidence.count(seen.surviving().size()) + " surviving. Counterexamples are sought among calls"
                        + " whose rates are 15.0001 %, and evaluated exactly. For each theorem a mutant that it refutes; of that"
                        + " mutant the steps prove the theorem no more.",
                List.of("theorem", "a mutant that it refutes"),
                seen.byPromise().entrySet().stream()
                        .map(entry -> List.of(
                                entry.getKey().says(),
                                "`" + entry.getValue().mutant().change() + "`"))
                        .toList());
        assertThat(seen.surviving()).extracting(Mutant::change).isEmpty();
        Prover z3 = new Prover(new Z3());
        seen.byPromise()
                .forEach((promise, refutation) -> assertThat(z3.proveInSteps(promise.about()
                                        .apply(refutation.mutant().model()))
                                .isProved())
                        .as(promise.says() + " under " + refutation.mutant().change())
                        .isFalse());
        assertThat(promises)
                .extracting(Promise::says)
                .hasSameElementsAs(
                        seen.byPromise().keySet().stream().map(Promise::says).toList());
    }
}
