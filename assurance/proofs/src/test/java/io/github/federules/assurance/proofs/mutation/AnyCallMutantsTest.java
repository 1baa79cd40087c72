package io.github.federules.assurance.proofs.mutation;

import static io.github.federules.core.dossier.FteShare.fte;
import static io.github.federules.core.money.Euros.euros;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.federules.assurance.proofs.Evidence;
import io.github.federules.assurance.proofs.Prover;
import io.github.federules.assurance.proofs.model.AnyCall;
import io.github.federules.assurance.proofs.promise.Promise;
import io.github.federules.assurance.proofs.promise.Promises;
import io.github.federules.certify.model.Model;
import io.github.federules.certify.model.Parameters;
import io.github.federules.certify.solver.Z3;
import io.github.federules.core.call.Call;
import io.github.federules.core.call.CallBuilder;
import io.github.federules.core.dossier.CostNature;
import io.github.federules.core.language.LocalizedText;
import io.github.federules.core.money.Rate;
import io.github.federules.core.reading.Question;
import io.github.federules.core.reading.Readings;
import io.github.federules.core.rule.Clause;
import io.github.federules.core.term.AidIntensity;
import java.math.BigInteger;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The theorems about any call fail for other models of it, and so do the steps that prove them. */
@Tag("evidence")
@Tag("release")
class AnyCallMutantsTest {

    private static final Clause CLAUSE = new Clause("A", "…");

    // Where a call is known a counterexample is found sooner. One in which more never hurts, and one with all terms.
    private static final CallBuilder ORDINARY = Call.builder("any", new LocalizedText("Un appel", "A call"))
            .pays(CLAUSE, CostNature.STAFF, CostNature.STUDIES, CostNature.SERVICES, CostNature.DIGITAL_EQUIPMENT)
            .staffMinimum(CLAUSE, fte("0.20"))
            .flatRate(CLAUSE, Rate.percent("15.0001"), CostNature.TRAVEL)
            .minimumCost(CLAUSE, euros("70000.00"))
            .aid(CLAUSE, Rate.percent("60.0001"))
            .minimumAid(CLAUSE, euros("40000.00"))
            .maximumAid(CLAUSE, euros("250000.00"))
            .deadline(CLAUSE, LocalDate.of(2025, 2, 28), ZoneOffset.UTC);
    private static final Call MORE_NEVER_HURTS = ORDINARY.build();
    private static final Call ALL_TERMS = ORDINARY.maximumCost(CLAUSE, euros("500000.00"))
            .ownContribution(CLAUSE, Rate.percent("10.0001"))
            .publicCofinancing(CLAUSE, Rate.percent("5.0001"))
            .maximumPublicAid(CLAUSE, euros("200000.00"))
            .build();

    @Test
    void every_theorem_on_any_call_fails_for_some_mutant() {
        AnyCall call = AnyCall.withFlatRates(1);
        Model model = call.model();
        List<Promise> promises =
                Promises.of(call.parameters(), model, Readings.PRUDENT, Set.copyOf(Question.standard()));
        Refutations seen = Refutations.of(
                model,
                promises,
                List.of(numbers(call, MORE_NEVER_HURTS), numbers(call, ALL_TERMS), call.ordinaryRates()));
        Evidence.LONG_RUNS.add(
                "6",
                "Mutants: what each theorem about any call refutes",
                Evidence.count(seen.count())
                        + " mutants, made as above, of the model of any call with at most one flat rate: "
                        + Evidence.count(seen.refuted().size()) + " refuted, "
                        + Evidence.count(seen.equivalent().size()) + " equivalent, "
                        + Evidence.count(seen.surviving().size())
                        + " surviving. Counterexamples are sought in a call under which"
                        + " more never hurts, in one that has all terms, and then in any call whose rates are 15.0001%, and evaluated"
                        + " exactly. For each theorem a mutant that it refutes; of that mutant the steps prove the theorem no more.",
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

    private static Map<String, BigInteger> numbers(AnyCall any, Call call) {
        Parameters parameters = Parameters.of(call, call.funding().aid().map(AidIntensity::rate));
        return any.numbersOf(parameters, Map.of());
    }
}
