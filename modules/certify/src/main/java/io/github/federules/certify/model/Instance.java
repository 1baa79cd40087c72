package io.github.federules.certify.model;

import io.github.federules.certify.formula.Formula;
import io.github.federules.certify.formula.Formulas;
import io.github.federules.certify.formula.Sort;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A model of one dossier: its names are the model's names behind the dossier's.
 *
 * @param model the model
 * @param dossier what the dossier is called
 * @param given inputs that are terms over others
 */
public record Instance(Model model, String dossier, Map<String, Formula> given) {

    public Instance {
        given = Map.copyOf(given);
    }

    /** An input, what is defined, or what is unknown of the call. */
    public Formula get(String name) {
        if (model.parameters().containsKey(name)) {
            return Formulas.name(name);
        }
        return given.getOrDefault(name, Formulas.name(dossier + "." + name));
    }

    /** Another dossier, which is this one but for some inputs. */
    public Instance changed(String name, Map<String, Formula> changes) {
        Map<String, Formula> others = new HashMap<>();
        model.inputs().keySet().forEach(input -> others.put(input, get(input)));
        others.putAll(changes);
        return model.of(name, others);
    }

    public Map<String, Sort> inputs() {
        Map<String, Sort> inputs = new LinkedHashMap<>();
        model.inputs().forEach((name, sort) -> {
            if (!given.containsKey(name)) {
                inputs.put(dossier + "." + name, sort);
            }
        });
        return inputs;
    }

    public List<Formula> axioms() {
        return model.axioms().stream().map(this::renamed).toList();
    }

    public List<Equation> definitions() {
        return model.definitions().stream()
                .map(each -> new Equation(dossier + "." + each.name(), renamed(each.term())))
                .toList();
    }

    private Formula renamed(Formula term) {
        return term.withLeaves(leaf -> leaf instanceof Formula.Name name ? get(name.name()) : leaf);
    }
}
