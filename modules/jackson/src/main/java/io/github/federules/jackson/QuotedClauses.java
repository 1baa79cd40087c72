package io.github.federules.jackson;

import io.github.federules.core.fault.Fault;
import io.github.federules.core.fault.FaultCode;
import io.github.federules.core.rule.Clause;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * The clauses of a call, gathered before anything else is read, since a term may cite one that is quoted below it.
 *
 * <p>Nothing is checked here: all of it is read again.
 */
final class QuotedClauses {

    static final String FIELD = "clauses";

    private final Map<String, Clause> clauses = new LinkedHashMap<>();

    private QuotedClauses() {}

    static QuotedClauses none() {
        return new QuotedClauses();
    }

    /** Gathers the clauses of a call that is kept, whatever it is. */
    static QuotedClauses of(StoredValue call) {
        QuotedClauses quoted = new QuotedClauses();
        if (call instanceof StoredValue.StoredObject fields
                && fields.get(FIELD) instanceof StoredValue.StoredObject clauses) {
            clauses.fields().forEach((id, quote) -> {
                String words = quote instanceof StoredValue.StoredText text ? text.text() : "";
                if (quote != StoredValue.StoredLiteral.NULL) {
                    quoted.clauses.put(id, new Clause(id, words));
                }
            });
        }
        return quoted;
    }

    /** Gathers the clauses of the call that starts at the parser's current token, whatever it is. */
    static QuotedClauses gathered(JsonParser parser) {
        QuotedClauses quoted = new QuotedClauses();
        if (parser.currentToken() != JsonToken.START_OBJECT) {
            parser.skipChildren();
            return quoted;
        }
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            boolean areHere = parser.currentName().equals(FIELD);
            if (parser.nextToken() == JsonToken.START_OBJECT && areHere) {
                quoted.gather(parser);
            } else {
                parser.skipChildren();
            }
        }
        return quoted;
    }

    private void gather(JsonParser parser) {
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String id = JsonText.wellFormed(parser.currentName());
            JsonToken token = parser.nextToken();
            if (token != JsonToken.VALUE_NULL) {
                // A quote that is no text is reported at its own place, not where it is cited.
                String quote = token == JsonToken.VALUE_STRING ? JsonText.wellFormed(parser.getString()) : "";
                clauses.putIfAbsent(id, new Clause(id, quote));
            }
            parser.skipChildren();
        }
    }

    /** Reads the id of a clause. */
    @Nullable
    Clause cited(JsonInput input, JsonPlace place) {
        String id = input.text(place);
        if (id == null) {
            return null;
        }
        Clause clause = clauses.get(id);
        if (clause == null) {
            input.faults().add(place, Fault.of(FaultCode.UNKNOWN_VALUE, "clause", Map.of("value", id)));
        }
        return clause;
    }
}
