package io.github.federules.core.call;

import io.github.federules.core.rule.RegimeTitle;
import io.github.federules.core.term.AidIntensity;
import io.github.federules.core.term.Limit;
import io.github.federules.core.term.Term;
import io.github.federules.core.term.Under;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The places of the terms of a call in the call format. Those of a regime are within what names the regime. */
final class TermPlaces {

    private final Map<String, String> regimes = new HashMap<>();
    // Two equal terms have a place each.
    private final IdentityHashMap<Term, String> terms = new IdentityHashMap<>();

    TermPlaces(Call call) {
        for (Under under : Terms.all(call.terms(), Under.class)) {
            regimes.putIfAbsent(under.regime().id(), "under[" + regimes.size() + "]");
        }
        Map<String, Integer> counts = new HashMap<>();
        for (Term term : call.terms()) {
            String list = term.clause().regime().map(each -> of(each) + ".").orElse("") + term.path();
            terms.put(term, list + "[" + (counts.merge(list, 1, Integer::sum) - 1) + "]");
        }
        List<AidIntensity> parts = call.funding().parts();
        if (parts.size() == 1) {
            terms.put(parts.get(0), parts.get(0).path());
        }
    }

    /** Returns the place of a term of the call. */
    String of(Term term) {
        return term instanceof Limit limit && limit.form().isPresent()
                ? limit.path()
                : Objects.requireNonNull(terms.get(term));
    }

    /** Returns the place where the call names a regime. */
    String of(RegimeTitle regime) {
        return Objects.requireNonNull(regimes.get(regime.id()));
    }
}
