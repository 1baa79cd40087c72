package io.github.federules.proofs.mutation;

import io.github.federules.proofs.call.ModelledCall;
import io.github.federules.proofs.model.CallModel;
import io.github.federules.proofs.model.Definition;
import io.github.federules.proofs.model.Instance;
import io.github.federules.proofs.model.Model;
import io.github.federules.proofs.promise.Promise;
import io.github.federules.proofs.solver.Answer;
import io.github.federules.proofs.solver.SmtInterpol;
import io.github.federules.proofs.solver.Solver;
import io.github.federules.proofs.solver.Z3;
import io.github.federules.proofs.term.Sort;
import io.github.federules.proofs.term.Term;
import io.github.federules.proofs.term.Terms;
import io.github.federules.proofs.theorem.Script;
import io.github.federules.proofs.theorem.Theorem;
import java.math.BigInteger;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Which promises of a call which mutants of its model break. */
final class Refutations {

    private static final Duration LIMIT = Duration.ofSeconds(5);
    private static final List<String> SHOWN = List.of(
            CallModel.PRESENTED_DIRECT,
            CallModel.RETAINED_STAFF,
            CallModel.RETAINED_INVESTMENT,
            CallModel.RETAINED_OPERATING,
            CallModel.INDIRECT,
            CallModel.TOTAL,
            CallModel.COMPUTED_AID,
            CallModel.MINIMUM_MET,
            CallModel.MAXIMUM_MET,
            CallModel.FLOOR_MET,
            CallModel.OWN_SHARE_MET,
            CallModel.PUBLIC_AID_MET,
            CallModel.IN_TIME,
            CallModel.ELIGIBLE,
            CallModel.AID);

    private final ModelledCall call;
    private final Solver solver = new Z3();
    private final List<Mutant> mutants;
    private final Map<Promise, Refutation> refutations = new LinkedHashMap<>();
    private final List<Mutant> refuted = new ArrayList<>();
    private final List<Mutant> equivalent = new ArrayList<>();
    private final List<Mutant> surviving = new ArrayList<>();

    /**
     * What refutes a promise.
     *
     * @param mutant the mutant
     * @param counterexample a dossier, or several, of which the mutant breaks the promise
     */
    record Refutation(Mutant mutant, Map<String, BigInteger> counterexample) {

        /** What is not 0 in it. */
        String shown() {
            return counterexample.entrySet().stream()
                    .filter(entry -> entry.getValue().signum() != 0)
                    .map(entry -> entry.getKey() + " = " + entry.getValue())
                    .sorted()
                    .reduce((one, other) -> one + ", " + other)
                    .orElse("all 0");
        }
    }

    private Refutations(ModelledCall call) {
        this.call = call;
        this.mutants = Mutant.of(call.model());
    }

    /** Searches for each promise a mutant that breaks it, and for each mutant a promise that it breaks. */
    static Refutations of(ModelledCall call) {
        Refutations refutations = new Refutations(call);
        call.promises().forEach(refutations::searchMutant);
        refutations.mutants.stream()
                .filter(mutant -> !refutations.refuted.contains(mutant))
                .forEach(refutations::searchPromise);
        return refutations;
    }

    /** For each promise a refutation, if some mutant breaks it. */
    Map<Promise, Refutation> byPromise() {
        return refutations;
    }

    int count() {
        return mutants.size();
    }

    List<Mutant> refuted() {
        return refuted;
    }

    /** Mutants that are proved to decide as the model does, in every figure that a decision shows. */
    List<Mutant> equivalent() {
        return equivalent;
    }

    List<Mutant> surviving() {
        return surviving;
    }

    private void searchMutant(Promise promise) {
        for (Mutant mutant : mutants) {
            if (isRefutedBy(promise, mutant)) {
                return;
            }
        }
        searchPremise(promise);
    }

    // A promise about no dossier has no mutant: its premises are changed.
    private void searchPremise(Promise promise) {
        Theorem theorem = promise.about().apply(call.model());
        for (int i = 0; i < theorem.premises().size(); i++) {
            for (Term variant : Mutant.variantsOf(theorem.premises().get(i))) {
                List<Term> premises = new ArrayList<>(theorem.premises());
                premises.set(i, variant);
                Theorem changed = new Theorem(theorem.dossiers(), theorem.unknowns(), premises, theorem.claim());
                if (solver.solve(Script.refuting(changed), LIMIT) instanceof Answer.Possible possible
                        && changed.isRefutedBy(possible.inputs())) {
                    Mutant premise = new Mutant("premise " + variant, call.model());
                    refutations.put(promise, new Refutation(premise, possible.inputs()));
                    return;
                }
            }
        }
    }

    private void searchPromise(Mutant mutant) {
        for (Promise promise : call.promises()) {
            if (isRefutedBy(promise, mutant)) {
                return;
            }
        }
        (isEquivalent(mutant) ? equivalent : surviving).add(mutant);
    }

    private boolean isRefutedBy(Promise promise, Mutant mutant) {
        Theorem theorem = promise.about().apply(mutant.model());
        Script script = Script.refuting(theorem);
        // What does not look at the changed definition is the theorem that was proved.
        if (script.equals(Script.refuting(promise.about().apply(call.model())))) {
            return false;
        }
        if (!(solver.solve(script, LIMIT) instanceof Answer.Possible possible)) {
            return false;
        }
        demandDisagreement(promise, mutant, possible.inputs());
        refutations.putIfAbsent(promise, new Refutation(mutant, possible.inputs()));
        if (!refuted.contains(mutant)) {
            refuted.add(mutant);
        }
        return true;
    }

    // The solver is not believed: evaluated, the counterexample is one under the mutant, and none under the model.
    private void demandDisagreement(Promise promise, Mutant mutant, Map<String, BigInteger> inputs) {
        boolean breaks = promise.about().apply(mutant.model()).isRefutedBy(inputs);
        boolean breaksModel = promise.about().apply(call.model()).isRefutedBy(inputs);
        if (!breaks || breaksModel) {
            throw new IllegalStateException("«" + promise.says() + "» under " + mutant.change() + ": " + inputs);
        }
    }

    private boolean isEquivalent(Mutant mutant) {
        return isSameDefinition(mutant) || isSameDecision(mutant);
    }

    private boolean isSameDefinition(Mutant mutant) {
        Map<String, Sort> sorts = sorts(call.model());
        for (int i = 0; i < call.model().definitions().size(); i++) {
            Definition definition = call.model().definitions().get(i);
            Definition changed = mutant.model().definitions().get(i);
            if (!definition.equals(changed)) {
                Map<String, Sort> unknowns = new HashMap<>();
                definition
                        .term()
                        .names()
                        .forEach(name -> unknowns.put(name, Terms.name(name).sort(sorts)));
                changed.term()
                        .names()
                        .forEach(name -> unknowns.put(name, Terms.name(name).sort(sorts)));
                return isProved(new Theorem(
                        List.of(), unknowns, List.of(), definition.term().is(changed.term())));
            }
        }
        return true;
    }

    private boolean isSameDecision(Mutant mutant) {
        Instance dossier = call.model().of("dossier");
        Map<String, Term> same = new HashMap<>();
        call.model().inputs().keySet().forEach(input -> same.put(input, dossier.get(input)));
        Instance mutated = mutant.model().of("mutant", same);
        List<Term> equal = SHOWN.stream()
                .map(figure -> dossier.get(figure).is(mutated.get(figure)))
                .toList();
        return isProved(Theorem.of(List.of(dossier, mutated), List.of(), Terms.all(equal)));
    }

    private boolean isProved(Theorem theorem) {
        Script script = Script.refuting(theorem);
        return Stream.of(solver, new SmtInterpol())
                .anyMatch(each -> each.solve(script, LIMIT) instanceof Answer.Impossible);
    }

    private static Map<String, Sort> sorts(Model model) {
        Map<String, Sort> sorts = new HashMap<>(model.inputs());
        model.definitions().forEach(each -> sorts.put(each.name(), each.term().sort(sorts)));
        return sorts;
    }
}
