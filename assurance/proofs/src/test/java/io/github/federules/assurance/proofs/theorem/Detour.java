package io.github.federules.assurance.proofs.theorem;

import io.github.federules.assurance.proofs.term.Term;
import java.util.List;
import java.util.Set;

/**
 * A proof in steps: lemmas are proved first, and then the claim follows from what they say of these dossiers, however some
 * definitions may be.
 *
 * @param lemmas what is proved first, on whatever dossiers
 * @param facts what the lemmas say of the dossiers of the theorem
 * @param forgotten the definitions that are no longer looked at then
 */
public record Detour(List<Theorem> lemmas, List<Term> facts, Set<String> forgotten) {

    static final Detour NONE = new Detour(List.of(), List.of(), Set.of());

    public Detour {
        lemmas = List.copyOf(lemmas);
        facts = List.copyOf(facts);
        forgotten = Set.copyOf(forgotten);
    }
}
