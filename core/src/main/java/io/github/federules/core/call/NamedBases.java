package io.github.federules.core.call;

import io.github.federules.core.condition.Condition;
import io.github.federules.core.dossier.CostNature;
import io.github.federules.core.term.AddedCosts;
import io.github.federules.core.term.AidIntensity;
import io.github.federules.core.term.Base;
import io.github.federules.core.term.FlatRate;
import io.github.federules.core.term.Limit;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The bases that the terms of a call name, and what those require of the party that bears their lines. */
final class NamedBases {

    private NamedBases() {}

    /** Returns the bases that a call names itself, by their names. */
    static Map<String, Base> named(Call call) {
        Map<String, Base> named = new LinkedHashMap<>();
        used(call).stream()
                .filter(base -> base.definition().isPresent())
                .forEach(base -> named.putIfAbsent(base.code(), base));
        return named;
    }

    /** Returns the names that criteria must not have: of bases, natures and cost terms. */
    static Set<String> names(Call call) {
        return Stream.of(
                        Base.builtIn().stream().map(Base::code),
                        call.natures().stream().map(CostNature::code),
                        named(call).keySet().stream(),
                        namesOfTerms(call))
                .flatMap(each -> each)
                .collect(Collectors.toSet());
    }

    static Stream<String> namesOfTerms(Call call) {
        return Stream.concat(
                call.costs().paid().stream().flatMap(paid -> paid.name().stream()),
                call.costs().added().stream().flatMap(costs -> costs.name().stream()));
    }

    /** Returns every base that the terms of a call name, with those that they are made of. */
    static Set<Base> used(Call call) {
        return used(call, Limit::bases);
    }

    static Set<Base> used(Call call, Function<Limit, List<Base>> ofLimit) {
        Set<Base> all = new LinkedHashSet<>();
        Stream.of(
                        call.limits().stream().flatMap(limit -> ofLimit.apply(limit).stream()),
                        call.costs().flatRates().stream().map(FlatRate::of),
                        call.funding().parts().stream().map(AidIntensity::base),
                        call.funding().parts().stream()
                                .flatMap(part -> part.upTo().stream())
                                .flatMap(limit -> limit.bases().stream()))
                .flatMap(each -> each)
                .forEach(base -> addWithParts(base, all));
        return all;
    }

    private static void addWithParts(Base base, Set<Base> all) {
        if (all.add(base)) {
            base.parts().forEach(part -> addWithParts(part, all));
        }
    }

    /** Determines whether some term is of each party, or of the costs of some parties. */
    static boolean isByParty(Call call) {
        return call.costs().added().stream().anyMatch(AddedCosts::isOfEach)
                || call.limits().stream().anyMatch(Limit::isOfEach)
                || call.funding().parts().stream().anyMatch(AidIntensity::isOfEach)
                || !conditionsOnBearers(call).isEmpty();
    }

    /** Returns what bases require of the party that bears their lines. */
    static List<Condition> conditionsOnBearers(Call call) {
        return used(call).stream()
                .flatMap(base -> party(base).stream())
                .distinct()
                .toList();
    }

    /** Returns what must hold of the party that bears the lines of a base. */
    static Optional<Condition> party(Base base) {
        return base.definition().orElse(null) instanceof Base.Lines lines ? lines.party() : Optional.empty();
    }
}
