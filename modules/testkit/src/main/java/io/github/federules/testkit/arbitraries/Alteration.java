package io.github.federules.testkit.arbitraries;

import io.github.federules.core.dossier.Dossier;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Something that is changed in a dossier, where it can be. */
@FunctionalInterface
interface Alteration {

    /** The changed copy, or empty where this dossier cannot be changed so. */
    Optional<Dossier> of(Dossier dossier);

    /** Changes dossiers in one of several ways: the one that is drawn, or the next one that is possible. */
    static Arbitrary<Optional<Dossier>> one(Arbitrary<Dossier> dossiers, List<Arbitrary<Alteration>> ways) {
        Arbitrary<List<Alteration>> all = Combinators.combine(ways).as(each -> each);
        return Combinators.combine(dossiers, all, Arbitraries.integers().between(0, ways.size() - 1))
                .as(Alteration::first);
    }

    private static Optional<Dossier> first(Dossier dossier, List<Alteration> ways, int from) {
        for (int i = 0; i < ways.size(); i++) {
            Optional<Dossier> changed = ways.get((from + i) % ways.size()).of(dossier);
            if (changed.isPresent()) {
                return changed;
            }
        }
        return Optional.empty();
    }
}
