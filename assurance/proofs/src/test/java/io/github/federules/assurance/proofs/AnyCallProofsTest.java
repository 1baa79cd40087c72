package io.github.federules.assurance.proofs;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.federules.assurance.proofs.theorem.RateLemmas;
import io.github.federules.certify.solver.SmtInterpol;
import io.github.federules.certify.solver.Z3;
import io.github.federules.certify.theorem.Products;
import io.github.federules.certify.theorem.Script;
import io.github.federules.certify.theorem.Theorem;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What any valid call promises of all amounts, whatever its numbers are and whatever it leaves out. */
@Tag("evidence")
class AnyCallProofsTest {

    private static final Prover Z3_PROVER = new Prover(new Z3());
    private static final Prover SMT_INTERPOL = new Prover(new SmtInterpol());

    static List<Theorem> rates() {
        return RateLemmas.all();
    }

    static List<Theorem> products() {
        return Products.lemmas();
    }

    @ParameterizedTest
    @MethodSource("rates")
    void a_rate_of_few_decimals_is_a_fraction_of_a_million(Theorem lemma) {
        assertThat(Z3_PROVER.prove(lemma).isProved()).isTrue();
        assertThat(SMT_INTERPOL.prove(lemma).isProved()).isTrue();
    }

    /** SMTInterpol has no multiplication of unknowns: these are Z3's alone. */
    @ParameterizedTest
    @MethodSource("products")
    void what_is_used_of_products_holds_of_multiplication(Theorem lemma) {
        assertThat(Z3_PROVER.proveWithMultiplication(lemma).isProved()).isTrue();
    }

    @Test
    void each_fact_on_products_that_a_step_relies_on_holds_of_multiplication() {
        AnyCallProofs any = AnyCallProofs.withFlatRates(1);
        Set<Theorem> facts = new LinkedHashSet<>();
        any.promises()
                .forEach(promise -> promise.about()
                        .apply(any.model())
                        .steps()
                        .forEach(step -> facts.addAll(Script.factsOnProducts(step))));

        assertThat(facts)
                .hasSizeGreaterThan(20)
                .allSatisfy(fact -> assertThat(
                                Z3_PROVER.proveWithMultiplication(fact).isProved())
                        .as(fact.claim().toString())
                        .isTrue());
    }

    @Test
    void no_product_of_a_rate_and_an_amount_leaves_64_bits() {
        assertThat(Z3_PROVER.prove(RateLemmas.productFits()).isProved()).isTrue();
        assertThat(SMT_INTERPOL.prove(RateLemmas.productFits()).isProved()).isTrue();
    }

    @Test
    void no_promise_is_about_nothing() {
        AnyCallProofs any = AnyCallProofs.withFlatRates(1);
        assertThat(any.promises())
                .allSatisfy(promise -> assertThat(Z3_PROVER.speaksOfSomething(
                                promise.about().apply(any.model()), any.call().ordinaryRates()))
                        .as(promise.says())
                        .isTrue());
    }

    @Test
    void any_call_with_at_most_one_flat_rate_keeps_every_promise() {
        List<List<String>> rows = AnyCallProofs.withFlatRates(1).proved(List.of(Z3_PROVER));
        Evidence.THEOREMS.add(
                "3",
                "Any valid call with at most one flat rate",
                "Here every number of the call is an unknown, too, within the bounds of a valid call: rates from 0 to 1 with up"
                        + " to six decimals, amounts up to €999,999,999,999.99, the natures that are eligible and those that the"
                        + " flat rate covers, the base of the flat rate, and whether there is a minimum, a maximum, a cap, a"
                        + " floor, an own contribution, a public co-financing, a cap on public aid or a deadline. The rate is the one that the dossier"
                        + " gets. A product of a rate and an amount is no linear term. The proofs use three facts about it: with"
                        + " a rate from some number it is at least that times the amount, with a rate up to some number at most"
                        + " that, and it grows with the amount. Z3 proves these with true multiplication. Both solvers"
                        + " prove that a rate of fewer decimals is a fraction of a million, and that no product that the code"
                        + " forms in 64 bits leaves them. \"Steps\" counts the theorems that prove a claim. Not claimed:"
                        + " which kind of applicant or activity has which rate.",
                List.of("theorem", "steps", "Z3"),
                rows);
        assertThat(rows).hasSizeGreaterThan(30);
    }
}
