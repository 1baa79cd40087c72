package io.github.federules.core.call;

import io.github.federules.core.consistency.OrderedTerms;
import io.github.federules.core.term.Limit;
import io.github.federules.core.term.Term;
import io.github.federules.core.text.Printed;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The terms of one section of a call, in the order of the call format. */
abstract class Terms {

    private final List<Term> terms;
    private final Map<String, Term> byPlace = new HashMap<>();

    /** Takes the terms of a call whose place is in a section of the call format. */
    Terms(OrderedTerms ordered, String section) {
        terms = ordered.all().stream()
                .filter(term -> term.path().startsWith(section + "."))
                .toList();
        terms.forEach(term -> byPlace.putIfAbsent(term.path(), term));
    }

    /** Returns the term at a place where a call has at most one. */
    final <T extends Term> Optional<T> find(String path, Class<T> kind) {
        return Optional.ofNullable(byPlace.get(path)).map(kind::cast);
    }

    /** Returns the limit of a form. */
    final Optional<Limit> find(Limit.Form form) {
        return find(form.path(), Limit.class);
    }

    /**
     * Returns the value in one short line, for logs.
     *
     * @return the line, at most 300 characters
     */
    @Override
    public String toString() {
        return Printed.line(getClass().getSimpleName(), "terms", terms);
    }
}
