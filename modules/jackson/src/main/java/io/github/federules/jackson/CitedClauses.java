package io.github.federules.jackson;

import io.github.federules.core.rule.Clause;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.core.JsonGenerator;

/** The clauses that the terms of a call cite, in the order in which they are met. */
final class CitedClauses {

    private final Map<String, Clause> clauses = new LinkedHashMap<>();

    /** Writes the id of a clause, and takes note of the clause. */
    void cite(Clause clause, JsonGenerator json) {
        cite("clause", clause, json);
    }

    void cite(String field, Clause clause, JsonGenerator json) {
        Clause known = clauses.putIfAbsent(clause.id(), clause);
        if (known != null && !known.equals(clause)) {
            throw new IllegalArgumentException("The clause " + clause.id() + " has the words \"" + clause.quote()
                    + "\" and the words \"" + known.quote()
                    + "\", but must have the same wherever it is cited. Maybe one of the two needs an id of its own.");
        }
        JsonText.writeText(json, field, clause.id());
    }

    void write(JsonGenerator json) {
        json.writeObjectPropertyStart(QuotedClauses.FIELD);
        clauses.values().forEach(clause -> {
            json.writeName(JsonText.wellFormed(clause.id()));
            json.writeString(JsonText.wellFormed(clause.quote()));
        });
        json.writeEndObject();
    }
}
