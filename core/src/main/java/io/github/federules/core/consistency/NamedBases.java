package io.github.federules.core.consistency;

import io.github.federules.core.condition.Condition;
import io.github.federules.core.dossier.CostNature;
import io.github.federules.core.fault.Fault;
import io.github.federules.core.fault.FaultCode;
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
public final class NamedBases {

    private NamedBases() {}

    /** Returns the bases that a call names itself, by their names. */
    static Map<String, Base> named(OrderedTerms terms) {
        Map<String, Base> named = new LinkedHashMap<>();
        used(terms).stream()
                .filter(base -> base.definition().isPresent())
                .forEach(base -> named.putIfAbsent(base.code(), base));
        return named;
    }

    /** Returns the names that criteria must not have: of bases, natures and cost terms. */
    static Set<String> names(OrderedTerms terms) {
        return Stream.of(
                        Base.builtIn().stream().map(Base::code),
                        terms.natures().stream().map(CostNature::code),
                        named(terms).keySet().stream(),
                        namesOfTerms(terms))
                .flatMap(each -> each)
                .collect(Collectors.toSet());
    }

    /** Returns the error of a name that something else has: every call, or this one alone. */
    static Fault taken(String name, OrderedTerms terms) {
        Map<String, String> values = Map.of("value", name);
        Stream<String> ofEveryCall = Stream.concat(
                Base.builtIn().stream().map(Base::code),
                terms.natures().stream().filter(CostNature::isStandard).map(CostNature::code));
        return names(terms).contains(name) && ofEveryCall.noneMatch(name::equals)
                ? Fault.of(FaultCode.NAME_TAKEN, "call", values)
                : Fault.of(FaultCode.NAME_TAKEN, values);
    }

    static Stream<String> namesOfTerms(OrderedTerms terms) {
        return Stream.concat(
                terms.paid().stream().flatMap(paid -> paid.name().stream()),
                terms.added().stream().flatMap(costs -> costs.name().stream()));
    }

    /** Returns every base that the terms of a call name, with those that they are made of. */
    static Set<Base> used(OrderedTerms terms) {
        return used(terms, Limit::bases);
    }

    static Set<Base> used(OrderedTerms terms, Function<Limit, List<Base>> ofLimit) {
        Set<Base> all = new LinkedHashSet<>();
        Stream.of(
                        terms.limits().stream().flatMap(limit -> ofLimit.apply(limit).stream()),
                        terms.flatRates().stream().map(FlatRate::of),
                        terms.parts().stream().map(AidIntensity::base),
                        terms.parts().stream()
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
    public static boolean isByParty(OrderedTerms terms) {
        return terms.added().stream().anyMatch(AddedCosts::isOfEach)
                || terms.limits().stream().anyMatch(Limit::isOfEach)
                || terms.parts().stream().anyMatch(AidIntensity::isOfEach)
                || !conditionsOnBearers(terms).isEmpty();
    }

    /** Returns what bases require of the party that bears their lines. */
    public static List<Condition> conditionsOnBearers(OrderedTerms terms) {
        return used(terms).stream()
                .flatMap(base -> party(base).stream())
                .distinct()
                .toList();
    }

    /** Returns what must hold of the party that bears the lines of a base. */
    static Optional<Condition> party(Base base) {
        return lines(base).flatMap(Base.Lines::party);
    }

    /** Returns what the answers of the lines of a base must be. */
    static Optional<Condition> where(Base base) {
        return lines(base).flatMap(Base.Lines::where);
    }

    private static Optional<Base.Lines> lines(Base base) {
        return base.definition().orElse(null) instanceof Base.Lines lines ? Optional.of(lines) : Optional.empty();
    }
}
