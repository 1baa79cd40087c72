package io.github.federules.core.call;

import io.github.federules.core.internal.text.Printed;
import java.util.List;
import java.util.Optional;

/** The terms of one section of a call. */
abstract class CallSection {

    private final List<Term> terms;

    /** Takes the terms of a call whose place is in a section of the call format. */
    CallSection(List<Term> all, String section) {
        terms = all.stream()
                .filter(term -> term.path().startsWith(section + "."))
                .toList();
    }

    /** Returns all terms of a kind. */
    final <T extends Term> List<T> all(Class<T> kind) {
        return terms.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    /** Returns the term of a kind that a call has at most once. */
    final <T extends Term> Optional<T> find(Class<T> kind) {
        for (Term term : terms) {
            if (kind.isInstance(term)) {
                return Optional.of(kind.cast(term));
            }
        }
        return Optional.empty();
    }

    /** Returns the term at a place. */
    final Optional<Term> at(String path) {
        return terms.stream().filter(term -> term.path().equals(path)).findFirst();
    }

    /** Returns the limit at a place. */
    final Optional<Limit> limit(String path) {
        return at(path).map(Limit.class::cast);
    }

    /**
     * Returns the value in one short line, for logs.
     *
     * @return the line, at most 300 characters, never null
     */
    @Override
    public String toString() {
        return Printed.of(getClass().getSimpleName()).add("terms", terms).toString();
    }
}
