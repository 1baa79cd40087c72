package io.github.federules.assurance.proofs;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.federules.certify.solver.SmtInterpol;
import io.github.federules.certify.solver.Z3;
import io.github.federules.core.dossier.CostNature;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The same as {@link AnyCallProofsTest}, by the second solver and for two flat rates. */
@Tag("evidence")
@Tag("release")
class AnyCallLongProofsTest {

    private static final String SAME = "The same unknowns as for one flat rate.";

    @Test
    void both_solvers_prove_what_any_call_with_at_most_one_flat_rate_promises() {
        List<List<String>> rows =
                AnyCallProofs.withFlatRates(1).proved(List.of(new Prover(new Z3()), new Prover(new SmtInterpol())));
        Evidence.LONG_RUNS.add(
                "1",
                "Any valid call with at most one flat rate, by both solvers",
                SAME,
                List.of("theorem", "steps", "Z3", "SMTInterpol"),
                rows);
        assertThat(rows).hasSizeGreaterThan(30);
    }

    @Test
    void any_call_with_at_most_two_flat_rates_keeps_every_promise() {
        List<List<String>> rows = AnyCallProofs.withFlatRates(2).proved(List.of(new Prover(new Z3())));
        Evidence.LONG_RUNS.add(
                "2",
                "Any valid call with at most two flat rates",
                SAME + " By Z3 alone.",
                List.of("theorem", "steps", "Z3"),
                rows);
        assertThat(rows).hasSizeGreaterThan(34);
    }

    /** There is a flat rate for each of the 15 natures at most, which no two may cover, and one that covers none. */
    @Test
    void no_amount_of_any_call_leaves_64_bits_however_many_flat_rates_it_has() {
        assertThat(CostNature.standard()).hasSize(15);
        List<List<String>> rows = AnyCallProofs.ofAmounts(16).proved(List.of(new Prover(new Z3())));
        Evidence.LONG_RUNS.add(
                "2b",
                "Any valid call, with all the flat rates that it may have",
                "No two flat rates may cover the same of the 15 natures of cost, and one may cover none: there are at most 16.",
                List.of("theorem", "steps", "Z3"),
                rows);
        assertThat(rows).hasSize(1);
    }
}
