package io.github.federules.assurance.proofs;

import io.github.federules.assurance.proofs.model.AnyCall;
import io.github.federules.assurance.proofs.promise.Promise;
import io.github.federules.assurance.proofs.promise.Promises;
import io.github.federules.certify.model.Model;
import io.github.federules.certify.theorem.Theorem;
import io.github.federules.core.reading.Question;
import io.github.federules.core.reading.Readings;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;

/**
 * What any valid call with up to some flat rates promises, and the proofs.
 *
 * @param call the call
 * @param model its model, made once
 * @param promises what is claimed
 */
record AnyCallProofs(AnyCall call, Model model, List<Promise> promises) {

    static AnyCallProofs withFlatRates(int flatRates) {
        AnyCall call = AnyCall.withFlatRates(flatRates);
        Model model = call.model();
        return new AnyCallProofs(
                call, model, Promises.of(call.parameters(), model, Readings.PRUDENT, Set.copyOf(Question.standard())));
    }

    /** Of these promises only that no amount leaves 64 bits. */
    static AnyCallProofs ofAmounts(int flatRates) {
        AnyCall call = AnyCall.withFlatRates(flatRates);
        return new AnyCallProofs(call, call.model(), List.of(Promises.ofAmounts(call.parameters())));
    }

    /** Demands that each of these provers proves each promise, and gives a row for each. */
    List<List<String>> proved(List<Prover> provers) {
        SoftAssertions proofs = new SoftAssertions();
        List<List<String>> rows = new ArrayList<>();
        for (Promise promise : promises) {
            Theorem theorem = promise.about().apply(model);
            List<Proof> each =
                    provers.stream().map(prover -> prover.proveInSteps(theorem)).toList();
            each.forEach(proof -> proofs.assertThat(proof.isProved())
                    .as(promise.says() + " " + proof)
                    .isTrue());
            rows.add(Stream.concat(
                            Stream.of(
                                    promise.says(),
                                    Integer.toString(theorem.steps().size())),
                            each.stream().map(Proof::toString))
                    .toList());
        }
        proofs.assertAll();
        return rows;
    }
}
