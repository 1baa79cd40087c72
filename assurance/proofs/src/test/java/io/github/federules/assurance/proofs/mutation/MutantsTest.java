package io.github.federules.assurance.proofs.mutation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.federules.assurance.proofs.Evidence;
import io.github.federules.assurance.proofs.call.Calls;
import io.github.federules.assurance.proofs.call.ModelledCall;
import org.junit.jupiter.api.Test;

/** The theorems about the first call fail for every other model of it. */
class MutantsTest {

    @Test
    void every_theorem_on_the_first_call_fails_for_some_mutant_and_every_mutant_fails_some_theorem() {
        ModelledCall call = Calls.all().get(0);
        Refutations seen = Refutations.of(call.model(), call.promises());
        MutantReport report = new MutantReport();
        report.add(call, seen);
        report.leave(Evidence.OF_EVERY_BUILD, "7");
        assertThat(seen.surviving()).extracting(Mutant::change).isEmpty();
        assertThat(seen.byPromise().keySet()).containsExactlyInAnyOrderElementsOf(call.promises());
    }
}
