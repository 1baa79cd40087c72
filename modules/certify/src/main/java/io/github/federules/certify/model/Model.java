package io.github.federules.certify.model;

import io.github.federules.certify.formula.Formula;
import io.github.federules.certify.formula.Sort;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Inputs, what holds of them, and what follows from them step by step.
 *
 * @param parameters what is unknown of the call, and the same for every dossier; none where the call is known
 * @param inputs the inputs of a dossier by name, in cents where they are amounts
 * @param axioms what holds of every input
 * @param definitions each over inputs and earlier definitions
 */
public record Model(
        Map<String, Sort> parameters, Map<String, Sort> inputs, List<Formula> axioms, List<Equation> definitions) {

    public Model {
        parameters = Collections.unmodifiableMap(new LinkedHashMap<>(parameters));
        inputs = Collections.unmodifiableMap(new LinkedHashMap<>(inputs));
        axioms = List.copyOf(axioms);
        definitions = List.copyOf(definitions);
    }

    /** The names of all costs, in cents: first those of staff. */
    public List<String> costs() {
        return inputs.entrySet().stream()
                .filter(each -> each.getValue() == Sort.INTEGER)
                .map(Map.Entry::getKey)
                .filter(name -> !ModelFacts.NO_COSTS.contains(name) && !name.equals(ModelFacts.SENT_DAY))
                .toList();
    }

    /** Works out all definitions. */
    public Map<String, BigInteger> evaluate(Map<String, BigInteger> given) {
        Map<String, BigInteger> values = new HashMap<>(2 * (given.size() + definitions.size()));
        values.putAll(given);
        for (Equation each : definitions) {
            values.put(each.name(), each.term().value(values));
        }
        return values;
    }

    /** The sorts of all names: what is unknown of the call, inputs, and what is defined. */
    public Map<String, Sort> sorts() {
        Map<String, Sort> sorts = new HashMap<>(parameters);
        sorts.putAll(inputs);
        definitions.forEach(each -> sorts.put(each.name(), each.term().sort(sorts)));
        return sorts;
    }

    /** Determines whether what is defined by this name looks at any of these inputs, at whatever distance. */
    public boolean looksAt(String name, Collection<String> anyOf) {
        Set<String> names = lookedAtBy(name);
        return anyOf.stream().anyMatch(names::contains);
    }

    /** The same model with no other definitions than this one and those that it looks at, at whatever distance. */
    public Model only(String name) {
        Set<String> names = lookedAtBy(name);
        return new Model(
                parameters,
                inputs,
                axioms,
                definitions.stream().filter(each -> names.contains(each.name())).toList());
    }

    private Set<String> lookedAtBy(String name) {
        Set<String> names = new HashSet<>(Set.of(name));
        for (int i = definitions.size() - 1; i >= 0; i--) {
            if (names.contains(definitions.get(i).name())) {
                definitions.get(i).term().names().forEach(names::add);
            }
        }
        return names;
    }

    /** The same model with another definition of the same name. */
    public Model with(Equation other) {
        List<Equation> changed = new ArrayList<>();
        definitions.forEach(each -> changed.add(each.name().equals(other.name()) ? other : each));
        return new Model(parameters, inputs, axioms, changed);
    }

    /** The same model, in which these amounts may be anything. */
    public Model withUnknown(Set<String> amounts) {
        Map<String, Sort> more = new LinkedHashMap<>(inputs);
        amounts.stream().sorted().forEach(amount -> more.put(amount, Sort.INTEGER));
        return new Model(
                parameters,
                more,
                axioms,
                definitions.stream()
                        .filter(each -> !amounts.contains(each.name()))
                        .toList());
    }

    /** The same model, in which this input may be anything: what holds of it is left out. */
    public Model freeing(String input) {
        return new Model(
                parameters,
                inputs,
                axioms.stream()
                        .filter(axiom -> axiom.names().noneMatch(input::equals))
                        .toList(),
                definitions);
    }

    /** The model of one dossier. */
    public Instance of(String dossier) {
        return of(dossier, Map.of());
    }

    /** The model of one dossier, of which some inputs are terms. */
    public Instance of(String dossier, Map<String, Formula> given) {
        return new Instance(this, dossier, given);
    }
}
