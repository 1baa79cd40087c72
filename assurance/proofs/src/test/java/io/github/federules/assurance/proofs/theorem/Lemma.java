package io.github.federules.assurance.proofs.theorem;

import io.github.federules.assurance.proofs.model.Definition;
import io.github.federules.assurance.proofs.model.Instance;
import io.github.federules.assurance.proofs.term.Term;
import io.github.federules.assurance.proofs.term.Terms;
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
    Term factFor(Theorem user) {
        Map<Term, Term> names = names();
        List<Term> open = new ArrayList<>();
        for (Term premise : theorem.premises()) {
            Term used = renamed(premise, names);
            if (!user.premises().contains(used)) {
                open.add(used);
            }
        }
        Term claim = renamed(theorem.claim(), names);
        return open.isEmpty() ? claim : Terms.all(open).implies(claim);
    }

    /** Determines whether a theorem speaks of all that it is used of: else nothing is known of them there. */
    boolean fits(Theorem user) {
        return theorem.dossiers().stream().allMatch(dossier -> user.dossiers().contains(dossiers.get(dossier)))
                && user.unknowns().entrySet().containsAll(theorem.unknowns().entrySet());
    }

    private Map<Term, Term> names() {
        Map<Term, Term> names = new HashMap<>();
        dossiers.forEach((spokenOf, usedOf) -> {
            if (!spokenOf.equals(usedOf)) {
                spokenOf.model().inputs().keySet().forEach(name -> names.put(spokenOf.get(name), usedOf.get(name)));
                spokenOf.model().definitions().stream()
                        .map(Definition::name)
                        .forEach(name -> names.put(spokenOf.get(name), usedOf.get(name)));
            }
        });
        return names;
    }

    private static Term renamed(Term term, Map<Term, Term> names) {
        return term.withLeaves(leaf -> names.getOrDefault(leaf, leaf));
    }
}
