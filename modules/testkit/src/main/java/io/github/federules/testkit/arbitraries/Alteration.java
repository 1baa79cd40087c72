package io.github.federules.testkit.arbitraries;

import io.github.federules.core.dossier.Dossier;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Something that is changed in a dossier, where it can be. */
@FunctionalInterface
interface Alteration {

    /** The changed copy, or empty where this dossier cannot be changed so. */
    Optional<Dossier> of(Dossier dossier);

    static Alteration always(UnaryOperator<Dossier> change) {
        return dossier -> Optional.of(change.apply(dossier));
    }

    /** This alteration and then the next one, each where it can be. */
    default Alteration then(Alteration next) {
        return dossier -> {
            Dossier changed = of(dossier).orElse(dossier);
            return Optional.of(next.of(changed).orElse(changed));
        };
    }

    /** Changes dossiers in one of several ways: the one that is drawn, or the next one that leads to what is wanted. */
    static Arbitrary<Optional<Dossier>> one(
            Arbitrary<Dossier> dossiers, List<Arbitrary<Alteration>> ways, Predicate<Dossier> isWanted) {
        Arbitrary<List<Alteration>> all = Combinators.combine(ways).as(each -> each);
        return Combinators.combine(dossiers, all, Arbitraries.integers().between(0, ways.size() - 1))
                .as((dossier, each, from) -> first(dossier, each, from, isWanted));
    }

    private static Optional<Dossier> first(
            Dossier dossier, List<Alteration> ways, int from, Predicate<Dossier> isWanted) {
        for (int i = 0; i < ways.size(); i++) {
            Optional<Dossier> changed =
                    ways.get((from + i) % ways.size()).of(dossier).filter(isWanted);
            if (changed.isPresent()) {
                return changed;
            }
        }
        return Optional.empty();
    }
}
