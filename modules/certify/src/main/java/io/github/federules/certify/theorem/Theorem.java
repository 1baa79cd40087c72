package io.github.federules.certify.theorem;

import io.github.federules.certify.formula.Formula;
import io.github.federules.certify.formula.Sort;
import io.github.federules.certify.model.Equation;
import io.github.federules.certify.model.Instance;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;

/**
 * That a claim follows from premises, for all inputs of some dossiers and all values of some unknowns.
 *
 * @param dossiers the dossiers that it speaks of
 * @param unknowns what it speaks of besides
 * @param premises what is given
 * @param claim what follows
 * @param detour how it may be proved in steps, for solvers that cannot do it at once
 */
public record Theorem(
        List<Instance> dossiers,
        Map<String, Sort> unknowns,
        List<Formula> premises,
        Formula claim,
        Supplier<Detour> detour) {

    public Theorem {
        dossiers = List.copyOf(dossiers);
        // In the same order each time: the same script has the same answer.
        unknowns = Collections.unmodifiableMap(new TreeMap<>(unknowns));
        premises = List.copyOf(premises);
    }

    public Theorem(List<Instance> dossiers, Map<String, Sort> unknowns, List<Formula> premises, Formula claim) {
        this(dossiers, unknowns, premises, claim, () -> Detour.NONE);
    }

    /** That a claim holds of each dossier. */
    public static Theorem of(Instance dossier, Formula claim) {
        return new Theorem(List.of(dossier), Map.of(), List.of(), claim);
    }

    /** That a claim holds of dossiers of which the premises do. */
    public static Theorem of(List<Instance> dossiers, List<Formula> premises, Formula claim) {
        return new Theorem(dossiers, Map.of(), premises, claim);
    }

    /** The same for dossiers of which this holds as well. */
    public Theorem given(Formula... more) {
        List<Formula> all = new ArrayList<>(premises);
        all.addAll(List.of(more));
        return new Theorem(dossiers, unknowns, all, claim, detour);
    }

    /** The same, which may be proved by this detour. */
    public Theorem by(Detour way) {
        return by(() -> way);
    }

    /** The same, which may be proved by a detour that is worked out when it is gone. */
    public Theorem by(Supplier<Detour> way) {
        return new Theorem(dossiers, unknowns, premises, claim, way);
    }

    /** Theorems that prove this one together: those of the detour, and the claim from what they state. */
    public List<Theorem> steps() {
        Detour way = detour.get();
        if (way.lemmas().isEmpty()) {
            return List.of(this);
        }
        Set<Theorem> steps = new LinkedHashSet<>();
        List<Formula> facts = new ArrayList<>();
        for (Lemma lemma : way.lemmas()) {
            if (!lemma.fits(this)) {
                throw new IllegalStateException("A lemma is used of what this theorem does not speak of: " + lemma);
            }
            steps.addAll(lemma.theorem().steps());
            facts.add(lemma.factFor(this));
        }
        List<Instance> forgetful = dossiers.stream()
                .map(each -> new Instance(each.model().withUnknown(way.forgotten()), each.dossier(), each.given()))
                .toList();
        steps.add(new Theorem(forgetful, unknowns, premises, claim).given(facts.toArray(Formula[]::new)));
        return List.copyOf(steps);
    }

    /** Everything that a counterexample must state. */
    public Map<String, Sort> inputs() {
        Map<String, Sort> inputs = new LinkedHashMap<>(unknowns);
        dossiers.forEach(dossier -> {
            inputs.putAll(dossier.model().parameters());
            inputs.putAll(dossier.inputs());
        });
        return inputs;
    }

    List<Formula> axioms() {
        return dossiers.stream().flatMap(dossier -> dossier.axioms().stream()).toList();
    }

    List<Equation> definitions() {
        return dossiers.stream()
                .flatMap(dossier -> dossier.definitions().stream())
                .toList();
    }

    /** Works out all definitions of all dossiers. */
    public Map<String, BigInteger> evaluate(Map<String, BigInteger> inputs) {
        Map<String, BigInteger> values = new HashMap<>(inputs);
        definitions().forEach(each -> values.put(each.name(), each.term().value(values)));
        return values;
    }

    /** Determines whether these inputs are ones that the theorem speaks of, and the claim is false of them. */
    public boolean isRefutedBy(Map<String, BigInteger> inputs) {
        Map<String, BigInteger> values = evaluate(inputs);
        return axioms().stream().allMatch(each -> holds(each, values))
                && premises.stream().allMatch(each -> holds(each, values))
                && !holds(claim, values);
    }

    private static boolean holds(Formula term, Map<String, BigInteger> values) {
        return term.value(values).signum() != 0;
    }
}
