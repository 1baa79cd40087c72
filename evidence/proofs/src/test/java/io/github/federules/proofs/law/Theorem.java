package io.github.federules.proofs.law;

import io.github.federules.proofs.model.Definition;
import io.github.federules.proofs.model.Instance;
import io.github.federules.proofs.term.Sort;
import io.github.federules.proofs.term.Term;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * That a claim follows from premises, for all inputs of some dossiers and all values of some unknowns.
 *
 * @param dossiers the dossiers that it speaks of
 * @param unknowns what it speaks of besides
 * @param premises what is given
 * @param claim what follows
 */
public record Theorem(List<Instance> dossiers, Map<String, Sort> unknowns, List<Term> premises, Term claim) {

    public Theorem {
        dossiers = List.copyOf(dossiers);
        unknowns = Map.copyOf(unknowns);
        premises = List.copyOf(premises);
    }

    /** That a claim holds of each dossier. */
    public static Theorem of(Instance dossier, Term claim) {
        return new Theorem(List.of(dossier), Map.of(), List.of(), claim);
    }

    /** The same for dossiers of which this holds as well. */
    public Theorem given(Term... more) {
        List<Term> all = new ArrayList<>(premises);
        all.addAll(List.of(more));
        return new Theorem(dossiers, unknowns, all, claim);
    }

    /** Everything that a counterexample must say. */
    public Map<String, Sort> inputs() {
        Map<String, Sort> inputs = new LinkedHashMap<>(unknowns);
        dossiers.forEach(dossier -> inputs.putAll(dossier.inputs()));
        return inputs;
    }

    List<Term> axioms() {
        return dossiers.stream().flatMap(dossier -> dossier.axioms().stream()).toList();
    }

    List<Definition> definitions() {
        return dossiers.stream()
                .flatMap(dossier -> dossier.definitions().stream())
                .toList();
    }

    /** Tells whether these inputs are ones that the theorem speaks of, and the claim is false of them. */
    public boolean isRefutedBy(Map<String, BigInteger> inputs) {
        Map<String, BigInteger> values = new HashMap<>(inputs);
        definitions().forEach(each -> values.put(each.name(), each.term().value(values)));
        return axioms().stream().allMatch(each -> holds(each, values))
                && premises.stream().allMatch(each -> holds(each, values))
                && !holds(claim, values);
    }

    private static boolean holds(Term term, Map<String, BigInteger> values) {
        return term.value(values).signum() != 0;
    }
}
