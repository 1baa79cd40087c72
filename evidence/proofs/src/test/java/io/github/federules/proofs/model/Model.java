package io.github.federules.proofs.model;

import io.github.federules.proofs.term.Sort;
import io.github.federules.proofs.term.Term;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Inputs, what holds of them, and what follows from them step by step.
 *
 * @param inputs the inputs by name, in cents where they are amounts
 * @param axioms what holds of every input
 * @param definitions each over inputs and earlier definitions
 */
public record Model(Map<String, Sort> inputs, List<Term> axioms, List<Definition> definitions) {

    public Model {
        inputs = Collections.unmodifiableMap(new LinkedHashMap<>(inputs));
        axioms = List.copyOf(axioms);
        definitions = List.copyOf(definitions);
    }

    /** Works out all definitions. */
    public Map<String, BigInteger> evaluate(Map<String, BigInteger> given) {
        Map<String, BigInteger> values = new HashMap<>(given);
        definitions.forEach(each -> values.put(each.name(), each.term().value(values)));
        return values;
    }

    /** The same model with another definition of the same name. */
    public Model with(Definition other) {
        List<Definition> changed = new ArrayList<>();
        definitions.forEach(each -> changed.add(each.name().equals(other.name()) ? other : each));
        return new Model(inputs, axioms, changed);
    }

    /** The model of one dossier. */
    public Instance of(String dossier) {
        return of(dossier, Map.of());
    }

    /** The model of one dossier, of which some inputs are terms. */
    public Instance of(String dossier, Map<String, Term> given) {
        return new Instance(this, dossier, given);
    }
}
