package io.github.federules.jackson.reference;

import io.github.federules.core.call.Call;
import io.github.federules.core.rule.Clause;
import io.github.federules.core.term.Base;
import io.github.federules.core.term.Term;
import io.github.federules.jackson.json.JsonOutput;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** The terms of a call that were written, and the clauses that they cite, in the order in which they are. */
public final class WrittenTerms {

    // By identity: the hashes of equal or unequal terms may collide on purpose.
    private final Set<Term> terms = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Map<String, Clause> clauses = new LinkedHashMap<>();
    private final Map<String, Base> bases = new LinkedHashMap<>();

    /** Writes the id of the clause of a term, as every term does, and takes note of the term. */
    public void cite(JsonOutput out, Term term) {
        terms.add(term);
        cite(out, term.clause());
    }

    /** Writes the id of a clause, and takes note of the clause. */
    public void cite(JsonOutput out, Clause clause) {
        quote(clause);
        out.text(clause.id());
    }

    /** Takes note of a clause. */
    public void quote(Clause clause) {
        Clause known = clauses.putIfAbsent(clause.id(), clause);
        if (known != null && !known.equals(clause)) {
            throw new IllegalArgumentException("The clause " + clause.id() + " has the words \"" + clause.quote()
                    + "\" and the words \"" + known.quote()
                    + "\", but must have the same wherever it is cited. Maybe one of the two needs an id of its own.");
        }
    }

    /** Writes the name of a base, and takes note of the base and of those that it is made of, if the call defines them. */
    public void name(JsonOutput out, Base base) {
        define(base);
        out.text(base.code());
    }

    private void define(Base base) {
        if (base.definition().isEmpty()) {
            return;
        }
        Base known = bases.get(base.code());
        if (known == null) {
            base.parts().forEach(this::define);
            bases.put(base.code(), base);
        } else if (!known.equals(base)) {
            throw new IllegalArgumentException("The call has two bases with the name " + base.code()
                    + ", but must have one. Give one of the two a name of its own.");
        }
    }

    /** Returns the bases that the call defines by their names, those first that others are made of. */
    public Map<String, Base> bases() {
        return bases;
    }

    /** Returns the clauses by their ids. */
    public Map<String, Clause> quotes() {
        return Collections.unmodifiableMap(clauses);
    }

    /**
     * Checks that no term of a call was left out.
     *
     * @throws IllegalArgumentException if one of them was not written
     */
    public void requireAll(Call call) {
        for (Term term : call.terms()) {
            // Those of a regime are in its own document.
            if (!terms.contains(term) && term.clause().regime().isEmpty()) {
                throw new IllegalArgumentException("The call " + call.id() + " has the term " + term.path() + " ("
                        + term.clause().id()
                        + "), which the call format cannot carry. Keep the call in Java, or leave the term out.");
            }
        }
    }
}
