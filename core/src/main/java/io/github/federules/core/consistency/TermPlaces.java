package io.github.federules.core.consistency;

import io.github.federules.core.rule.RegimeTitle;
import io.github.federules.core.term.AidIntensity;
import io.github.federules.core.term.Base;
import io.github.federules.core.term.Term;
import io.github.federules.core.term.Under;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** The places of the terms of a call in the call format. Those of a regime are within what names the regime. */
public final class TermPlaces {

    private final Map<String, String> regimes = new HashMap<>();
    // Two equal terms have a place each.
    private final IdentityHashMap<Term, String> places = new IdentityHashMap<>();

    private final OrderedTerms terms;

    /** Finds the places of terms. */
    public TermPlaces(OrderedTerms terms) {
        this.terms = terms;
        for (Under under : terms.all(Under.class)) {
            regimes.putIfAbsent(under.regime().id(), "under[" + regimes.size() + "]");
        }
        Map<String, List<Term>> lists = new LinkedHashMap<>();
        terms.all()
                .forEach(term -> lists.computeIfAbsent(listOf(term), list -> new ArrayList<>())
                        .add(term));
        lists.forEach((list, all) -> {
            for (int i = 0; i < all.size(); i++) {
                places.put(all.get(i), isInList(all) ? list + "[" + i + "]" : list);
            }
        });
    }

    private String listOf(Term term) {
        return term.clause().regime().map(each -> of(each) + ".").orElse("") + term.path();
    }

    // An aid in one part is written as that part.
    private static boolean isInList(List<Term> all) {
        return all.get(0).isRepeatable() && (all.size() > 1 || !(all.get(0) instanceof AidIntensity));
    }

    /** Returns the place of a term of the call. */
    public String of(Term term) {
        return Objects.requireNonNull(places.get(term));
    }

    /** Returns the place where the call names a regime. */
    public String of(RegimeTitle regime) {
        return Objects.requireNonNull(regimes.get(regime.id()));
    }

    /** Returns the place where a base stands first. */
    String of(Base base) {
        return Stream.of(
                        terms.parts().stream()
                                .filter(part -> part.base().equals(base))
                                .map(part -> of(part) + ".of"),
                        terms.limits().stream()
                                .filter(limit -> limit.bases().contains(base))
                                .map(limit -> of(limit) + (limit.on().equals(base) ? ".on" : "")),
                        terms.flatRates().stream()
                                .filter(rate -> rate.of().equals(base))
                                .map(rate -> of(rate) + ".of"))
                .flatMap(each -> each)
                .findFirst()
                .orElse(base.definition().isPresent() ? "bases." + base.code() : "bases");
    }
}
