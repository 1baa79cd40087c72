package io.github.federules.jackson.call;

import io.github.federules.core.rule.Clause;
import io.github.federules.jackson.json.JsonOutput;
import java.util.LinkedHashMap;
import java.util.Map;

/** The clauses that the terms of a call cite, in the order in which they are written. */
final class CitedClauses {

    private final Map<String, Clause> clauses = new LinkedHashMap<>();

    /** Writes the id of a clause, and takes note of the clause. */
    void cite(JsonOutput out, Clause clause) {
        Clause known = clauses.putIfAbsent(clause.id(), clause);
        if (known != null && !known.equals(clause)) {
            throw new IllegalArgumentException("The clause " + clause.id() + " has the words \"" + clause.quote()
                    + "\" and the words \"" + known.quote()
                    + "\", but must have the same wherever it is cited. Maybe one of the two needs an id of its own.");
        }
        out.text(clause.id());
    }

    /** Returns the words of the clauses by their ids. */
    Map<String, String> quotes() {
        Map<String, String> quotes = new LinkedHashMap<>();
        clauses.forEach((id, clause) -> quotes.put(id, clause.quote()));
        return quotes;
    }
}
