package io.github.federules.core.situation;

import io.github.federules.core.dossier.CostNature;
import io.github.federules.core.language.LocalizedText;
import io.github.federules.core.rule.Change;
import io.github.federules.core.screening.CostKind;
import io.github.federules.core.screening.CostScheme;
import io.github.federules.core.screening.LineGroups;
import io.github.federules.core.term.Base;
import io.github.federules.core.text.Phrasebook;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The costs of which a change is true, in words: those of a base, or of some natures. */
final class NamedCosts {

    private final Situation situation;
    private final CostScheme scheme;
    private final LineGroups groups;

    NamedCosts(Situation situation, CostScheme scheme) {
        this.situation = situation;
        this.scheme = scheme;
        this.groups = situation.costs().groups();
    }

    /** Returns the costs of a kind in a base; empty where the base has all costs of the kinds that are meant otherwise. */
    Optional<Change.SomeCosts> of(Set<CostKind> meant, CostKind kind, Base base) {
        Set<Integer> inBase = IntStream.of(scheme.groupsOf(base)).boxed().collect(Collectors.toSet());
        Set<CostKind> kinds = EnumSet.noneOf(CostKind.class);
        inBase.forEach(group -> kinds.add(CostKind.of(groups.nature(group))));
        boolean isAll = IntStream.of(scheme.groupsOfNatures(nature -> meant.contains(CostKind.of(nature))))
                .allMatch(inBase::contains);
        return isAll || inBase.isEmpty()
                ? Optional.empty()
                : Optional.of(costs(List.of(base.code()), wording(kind, kinds), base));
    }

    /** Returns the natures of which all costs are among some, of all those that were tried; empty where there are none. */
    Optional<Change.SomeCosts> natures(CostKind kind, List<int[]> some, List<int[]> tried) {
        Set<CostNature> all = natures(tried);
        Set<Integer> among = some.stream().flatMapToInt(IntStream::of).boxed().collect(Collectors.toSet());
        Set<CostNature> others = new LinkedHashSet<>();
        tried.stream()
                .flatMapToInt(IntStream::of)
                .filter(group -> !among.contains(group))
                .forEach(group -> others.add(groups.nature(group)));
        Set<CostNature> natures = new LinkedHashSet<>(all);
        natures.removeAll(others);
        if (natures.isEmpty()) {
            return Optional.empty();
        }
        List<String> codes = natures.stream().map(CostNature::code).toList();
        // The shorter list is easier to read.
        return Optional.of(
                natures.size() <= others.size() || kind == CostKind.SERVICES
                        ? costs(codes, "", of(natures))
                        : costs(
                                codes,
                                kind == CostKind.STAFF ? "someCosts.staffWithout" : "someCosts.without",
                                of(others)));
    }

    private static Base of(Set<CostNature> natures) {
        return Base.lines("SOME", natures, Optional.empty());
    }

    private Set<CostNature> natures(List<int[]> some) {
        return some.stream()
                .flatMapToInt(IntStream::of)
                .mapToObj(groups::nature)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    // A base of one kind alone needs no further word.
    private static String wording(CostKind kind, Set<CostKind> kinds) {
        if (kinds.size() == 1) {
            return "";
        }
        return switch (kind) {
            case STAFF -> "someCosts.staff";
            case SERVICES -> "someCosts.services";
            case OTHER ->
                kinds.contains(CostKind.SERVICES) ? "someCosts.otherThanStaffAndServices" : "someCosts.otherThanStaff";
        };
    }

    private Change.SomeCosts costs(List<String> codes, String wording, Base base) {
        return new Change.SomeCosts(codes, LocalizedText.of(locale -> {
            Phrasebook phrases = Phrasebook.in(locale);
            String words = situation.label(base, phrases);
            return wording.isEmpty() ? words : phrases.phrase(wording, Map.of("base", words));
        }));
    }
}
