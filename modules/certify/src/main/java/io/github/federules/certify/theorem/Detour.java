package io.github.federules.certify.theorem;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A proof in steps: lemmas are proved first, and then the claim follows from what they state of the dossiers of the theorem,
 * however some definitions may be.
 *
 * @param lemmas what is proved first, and of which dossiers it is used
 * @param forgotten the definitions that are no longer looked at then
 */
public record Detour(List<Lemma> lemmas, Set<String> forgotten) {

    static final Detour NONE = new Detour(List.of(), Set.of());

    public Detour {
        lemmas = List.copyOf(lemmas);
        forgotten = Set.copyOf(forgotten);
    }

    /** The same with more lemmas, after which more is forgotten. */
    public Detour with(List<Lemma> more, Set<String> alsoForgotten) {
        Set<String> all = new HashSet<>(forgotten);
        all.addAll(alsoForgotten);
        return new Detour(Stream.concat(lemmas.stream(), more.stream()).toList(), all);
    }
}
