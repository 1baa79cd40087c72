package io.github.federules.assurance.proofs.mutation;

import io.github.federules.assurance.proofs.promise.Promise;
import io.github.federules.certify.formula.Formula;
import io.github.federules.certify.formula.Formulas;
import io.github.federules.certify.formula.Sort;
import io.github.federules.certify.model.CallModel;
import io.github.federules.certify.model.Equation;
import io.github.federules.certify.model.Instance;
import io.github.federules.certify.model.Model;
import io.github.federules.certify.solver.SmtInterpol;
import io.github.federules.certify.solver.Solver;
import io.github.federules.certify.solver.SolverAnswer;
import io.github.federules.certify.solver.Z3;
import io.github.federules.certify.theorem.Script;
import io.github.federules.certify.theorem.Theorem;
import java.math.BigInteger;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which promises of a call which mutants of its model break.
 *
 * <p>A counterexample that one mutant has is tried on the others before a solver is asked. No answer depends on how fast the
 * machine is: the search for one is bounded by steps. SMTInterpol alone is bounded by a time, after which Z3 is asked once more.
 */
final class Refutations {

    // So long that the steps run out first, on a busy machine as well.
    private static final Duration LIMIT = Duration.ofMinutes(10);
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    // A few steps first: where they do not settle one mutant, the next is quicker than more of them.
    private static final List<Solver> QUICK = List.of(Z3.upTo(30_000), Z3.upTo(300_000));
    private static final Solver THOROUGH = Z3.upTo(3_000_000);
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
            CallModel.OWN_CONTRIBUTION_MET,
            CallModel.PUBLIC_COFINANCING_MET,
            CallModel.PUBLIC_AID_MET,
            CallModel.IN_TIME,
            CallModel.ELIGIBLE,
            CallModel.AID);

    private final Model model;
    private final List<Promise> promises;
    private final List<Map<String, BigInteger>> calls;
    private final List<Mutant> mutants;
    private final Map<Promise, Script> scripts = new HashMap<>();
    private final Map<Promise, Refutation> refutations = new LinkedHashMap<>();
    private final Map<Promise, List<Map<String, BigInteger>>> counterexamples = new HashMap<>();
    // What has no counterexample has none after more steps either.
    private final Set<Script> proved = new HashSet<>();
    private final Set<Mutant> refuted = new LinkedHashSet<>();
    private final List<Mutant> equivalent = new ArrayList<>();
    private final List<Mutant> surviving = new ArrayList<>();

    /**
     * What refutes a promise.
     *
     * @param mutant the mutant
     * @param counterexample a dossier, or several, of which the mutant breaks the promise
     */
    record Refutation(Mutant mutant, Map<String, BigInteger> counterexample) {}

    private Refutations(Model model, List<Promise> promises, List<Map<String, BigInteger>> calls) {
        this.model = model;
        this.promises = promises;
        this.calls = List.copyOf(calls);
        this.mutants = Mutant.of(model);
        promises.forEach(
                promise -> scripts.put(promise, Script.refuting(promise.about().apply(model))));
    }

    /** Searches for each promise a mutant that breaks it, and for each mutant a promise that it breaks. */
    static Refutations of(Model model, List<Promise> promises) {
        return of(model, promises, List.of(Map.of()));
    }

    /** The same for any call: counterexamples are sought where its unknowns are these numbers, and then where they are those. */
    static Refutations of(Model model, List<Promise> promises, List<Map<String, BigInteger>> calls) {
        Refutations refutations = new Refutations(model, promises, calls);
        promises.forEach(refutations::searchMutant);
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

    Set<Mutant> refuted() {
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
        // What a promise speaks of itself is what it breaks with first.
        Set<String> spokenOf = spokenOf(promise);
        Map<Boolean, List<Mutant>> isNear =
                mutants.stream().collect(Collectors.partitioningBy(mutant -> spokenOf.contains(mutant.definition())));
        if (!isRefutedByAny(promise, isNear.getOrDefault(true, List.of()))) {
            isRefutedByAny(promise, isNear.getOrDefault(false, List.of()));
        }
    }

    private boolean isRefutedByAny(Promise promise, List<Mutant> some) {
        return Stream.concat(QUICK.stream(), Stream.of(THOROUGH))
                .anyMatch(solver -> calls.stream()
                        .anyMatch(
                                call -> some.stream().anyMatch(mutant -> isRefutedBy(promise, mutant, call, solver))));
    }

    private Set<String> spokenOf(Promise promise) {
        Theorem theorem = promise.about().apply(model);
        return Stream.concat(Stream.of(theorem.claim()), theorem.premises().stream())
                .flatMap(Formula::names)
                .map(name -> name.substring(name.indexOf('.') + 1))
                .collect(Collectors.toSet());
    }

    // What is quick comes first: most mutants fall by a dossier that is known, most others are equivalent.
    private void searchPromise(Mutant mutant) {
        if (promises.stream().anyMatch(promise -> hasKnownCounterexample(promise, mutant))) {
            return;
        }
        // What Z3 does not see in a few steps to be equivalent, the other solver sees sooner than Z3 does in many.
        boolean isSettled = QUICK.stream()
                        .anyMatch(
                                solver -> isEquivalent(mutant, solver, LIMIT) || isRefutedUnderSomeCall(mutant, solver))
                || isEquivalent(mutant, new SmtInterpol(), PATIENCE)
                || isEquivalent(mutant, THOROUGH, LIMIT)
                || isRefutedUnderSomeCall(mutant, THOROUGH);
        if (!isSettled) {
            surviving.add(mutant);
        }
    }

    private boolean isRefutedUnderSomeCall(Mutant mutant, Solver solver) {
        return calls.stream()
                .anyMatch(call -> promises.stream().anyMatch(promise -> isRefutedBy(promise, mutant, call, solver)));
    }

    private boolean hasKnownCounterexample(Promise promise, Mutant mutant) {
        Theorem theorem = promise.about().apply(mutant.model());
        Optional<Map<String, BigInteger>> known = counterexamples.getOrDefault(promise, List.of()).stream()
                .filter(theorem::isRefutedBy)
                .findFirst();
        known.ifPresent(inputs -> add(promise, mutant, inputs));
        return known.isPresent();
    }

    private boolean isRefutedBy(Promise promise, Mutant mutant, Map<String, BigInteger> call, Solver solver) {
        Theorem theorem = promise.about().apply(mutant.model());
        Script script = Script.refuting(theorem);
        // What does not look at the changed definition is the theorem that was proved.
        if (script.equals(scripts.get(promise))) {
            return false;
        }
        Optional<Map<String, BigInteger>> found = counterexample(script, call, solver);
        found.ifPresent(inputs -> {
            demandDisagreement(promise, mutant, inputs);
            counterexamples.computeIfAbsent(promise, each -> new ArrayList<>()).add(inputs);
            add(promise, mutant, inputs);
        });
        return found.isPresent();
    }

    // A product of unknowns that is any function would be refuted by functions that are no product.
    private Optional<Map<String, BigInteger>> counterexample(
            Script script, Map<String, BigInteger> call, Solver solver) {
        Script exact = script.withMultiplication().given(call);
        if (proved.contains(exact)) {
            return Optional.empty();
        }
        SolverAnswer answer = solver.solve(exact, LIMIT);
        if (answer instanceof SolverAnswer.Impossible) {
            proved.add(exact);
        }
        if (!(answer instanceof SolverAnswer.Possible possible)) {
            return Optional.empty();
        }
        Map<String, BigInteger> inputs = new HashMap<>(call);
        inputs.putAll(possible.inputs());
        return Optional.of(inputs);
    }

    private void add(Promise promise, Mutant mutant, Map<String, BigInteger> inputs) {
        refutations.putIfAbsent(promise, new Refutation(mutant, inputs));
        refuted.add(mutant);
    }

    // The solver is not believed: evaluated, the counterexample is one under the mutant, and none under the model.
    private void demandDisagreement(Promise promise, Mutant mutant, Map<String, BigInteger> inputs) {
        boolean breaks = promise.about().apply(mutant.model()).isRefutedBy(inputs);
        boolean breaksModel = promise.about().apply(model).isRefutedBy(inputs);
        if (!breaks || breaksModel) {
            throw new IllegalStateException("«" + promise.says() + "» under " + mutant.change() + ": " + inputs);
        }
    }

    private boolean isEquivalent(Mutant mutant, Solver by, Duration limit) {
        boolean isEquivalent = Stream.of(sameDefinition(mutant), sameDecision(mutant))
                .anyMatch(same -> by.solve(Script.refuting(same), limit) instanceof SolverAnswer.Impossible);
        if (isEquivalent) {
            equivalent.add(mutant);
        }
        return isEquivalent;
    }

    private Theorem sameDefinition(Mutant mutant) {
        Map<String, Sort> sorts = model.sorts();
        for (int i = 0; i < model.definitions().size(); i++) {
            Equation definition = model.definitions().get(i);
            Equation changed = mutant.model().definitions().get(i);
            if (!definition.equals(changed)) {
                Map<String, Sort> unknowns = new HashMap<>();
                definition.term().names().forEach(name -> unknowns.put(name, sorts.get(name)));
                changed.term().names().forEach(name -> unknowns.put(name, sorts.get(name)));
                List<Formula> known = model.axioms().stream()
                        .filter(axiom -> axiom.names().allMatch(unknowns::containsKey))
                        .toList();
                return new Theorem(List.of(), unknowns, known, definition.term().is(changed.term()));
            }
        }
        throw new IllegalStateException("No mutant: " + mutant.change());
    }

    private Theorem sameDecision(Mutant mutant) {
        Instance dossier = model.of("dossier");
        Map<String, Formula> same = new HashMap<>();
        model.inputs().keySet().forEach(input -> same.put(input, dossier.get(input)));
        Instance mutated = mutant.model().of("mutant", same);
        List<Formula> equal = SHOWN.stream()
                .map(figure -> dossier.get(figure).is(mutated.get(figure)))
                .toList();
        return Theorem.of(List.of(dossier, mutated), List.of(), Formulas.all(equal));
    }
}
