package io.github.federules.certify.theorem;

import io.github.federules.certify.formula.Formula;
import io.github.federules.certify.formula.Formulas;
import io.github.federules.certify.model.Equation;
import io.github.federules.certify.model.Instance;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A theorem on the way to another, and the dossiers of which it is used there.
 *
 * <p>What it states of them is derived here from what is proved, and never written down beside it: no step can rely on what no
 * solver was asked.
 *
 * @param theorem what is proved
 * @param dossiers for each dossier that the theorem speaks of, the one of which it is used
 */
public record Lemma(Theorem theorem, Map<Instance, Instance> dossiers) {

    public Lemma {
        dossiers = Map.copyOf(dossiers);
        dossiers.forEach((spokenOf, usedOf) -> {
            if (!spokenOf.model().equals(usedOf.model())) {
                throw new IllegalArgumentException(
                        usedOf.dossier() + " has another model than " + spokenOf.dossier() + ".");
            }
            if (!spokenOf.given().isEmpty() && !spokenOf.equals(usedOf)) {
                throw new IllegalArgumentException(
                        spokenOf.dossier() + " is not any dossier, and cannot stand for " + usedOf.dossier() + ".");
            }
        });
    }

    /** A theorem that is used of the dossiers that it speaks of. */
    public static Lemma of(Theorem theorem) {
        Map<Instance, Instance> same = new HashMap<>();
        theorem.dossiers().forEach(dossier -> same.put(dossier, dossier));
        return new Lemma(theorem, same);
    }

    /** A theorem on any dossier, used of this one. */
    public static Lemma of(Theorem theorem, Instance dossier) {
        return new Lemma(theorem, Map.of(theorem.dossiers().get(0), dossier));
    }

    /** What it states in a theorem: its claim, where each of its premises is one of that theorem; else that they imply it. */
    Formula factFor(Theorem user) {
        Map<Formula, Formula> names = names();
        List<Formula> open = new ArrayList<>();
        for (Formula premise : theorem.premises()) {
            Formula used = renamed(premise, names);
            if (!user.premises().contains(used)) {
                open.add(used);
            }
        }
        Formula claim = renamed(theorem.claim(), names);
        return open.isEmpty() ? claim : Formulas.all(open).implies(claim);
    }

    /** Determines whether a theorem speaks of all that it is used of: else nothing is known of them there. */
    boolean fits(Theorem user) {
        return theorem.dossiers().stream().allMatch(dossier -> user.dossiers().contains(dossiers.get(dossier)))
                && user.unknowns().entrySet().containsAll(theorem.unknowns().entrySet());
    }

    private Map<Formula, Formula> names() {
        Map<Formula, Formula> names = new HashMap<>();
        dossiers.forEach((spokenOf, usedOf) -> {
            if (!spokenOf.equals(usedOf)) {
                spokenOf.model().inputs().keySet().forEach(name -> names.put(spokenOf.get(name), usedOf.get(name)));
                spokenOf.model().definitions().stream()
                        .map(Equation::name)
                        .forEach(name -> names.put(spokenOf.get(name), usedOf.get(name)));
            }
        });
        return names;
    }

    private static Formula renamed(Formula term, Map<Formula, Formula> names) {
        return term.withLeaves(leaf -> names.getOrDefault(leaf, leaf));
    }
}
