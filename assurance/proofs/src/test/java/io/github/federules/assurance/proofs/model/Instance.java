package io.github.federules.assurance.proofs.model;

import io.github.federules.assurance.proofs.term.Sort;
import io.github.federules.assurance.proofs.term.Term;
import io.github.federules.assurance.proofs.term.Terms;
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
public record Instance(Model model, String dossier, Map<String, Term> given) {

    public Instance {
        given = Map.copyOf(given);
    }

    /** An input, what is defined, or what is unknown of the call. */
    public Term get(String name) {
        if (model.parameters().containsKey(name)) {
            return Terms.name(name);
        }
        return given.getOrDefault(name, Terms.name(dossier + "." + name));
    }

    /** Another dossier, which is this one but for some inputs. */
    public Instance changed(String name, Map<String, Term> changes) {
        Map<String, Term> others = new HashMap<>();
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

    public List<Term> axioms() {
        return model.axioms().stream().map(this::renamed).toList();
    }

    public List<Definition> definitions() {
        return model.definitions().stream()
                .map(each -> new Definition(dossier + "." + each.name(), renamed(each.term())))
                .toList();
    }

    private Term renamed(Term term) {
        return term.withLeaves(leaf -> leaf instanceof Term.Name name ? get(name.name()) : leaf);
    }
}
