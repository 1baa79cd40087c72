package io.github.federules.jackson.call;

import io.github.federules.core.call.Law;
import io.github.federules.core.fault.Fault;
import io.github.federules.core.fault.FaultCode;
import io.github.federules.core.rule.Clause;
import io.github.federules.jackson.json.JsonInput;
import io.github.federules.jackson.json.JsonPlace;
import io.github.federules.jackson.json.JsonText;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * What the terms of a call may name: its own clauses, and the laws above it.
 *
 * <p>The clauses are gathered before anything else is read, since a term may cite one that is quoted below it. Nothing is
 * checked then: all of it is read again.
 */
public final class CallNames {

    static final String CLAUSES = "clauses";

    final CallPlaces places = new CallPlaces();
    private final Map<String, Clause> clauses = new LinkedHashMap<>();
    private final List<Law> laws;

    private CallNames(List<Law> laws) {
        this.laws = laws;
    }

    /** Gathers the clauses of the call that a parser of its own reads, whatever it is. */
    public static CallNames gathered(Supplier<JsonParser> call, List<Law> laws) {
        CallNames names = new CallNames(laws);
        try (JsonParser parser = call.get()) {
            if (parser.nextToken() == JsonToken.START_OBJECT) {
                while (parser.nextToken() != JsonToken.END_OBJECT) {
                    boolean areHere = parser.currentName().equals(CLAUSES);
                    if (parser.nextToken() == JsonToken.START_OBJECT && areHere) {
                        names.gather(parser);
                    } else {
                        parser.skipChildren();
                    }
                }
            }
        }
        return names;
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

    @Nullable
    Clause clause(String id, JsonInput input, JsonPlace place) {
        Clause clause = clauses.get(id);
        if (clause == null) {
            input.faults().add(place, Fault.of(FaultCode.UNKNOWN_VALUE, "clause", Map.of("value", id)));
        }
        return clause;
    }

    @Nullable
    Law law(String id, JsonInput input, JsonPlace place) {
        Optional<Law> law = laws.stream().filter(each -> each.id().equals(id)).findFirst();
        if (law.isEmpty()) {
            String allowed = laws.stream().map(Law::id).collect(Collectors.joining(", "));
            Map<String, String> values = Map.of("value", id, "allowed", allowed);
            input.faults().add(place, Fault.of(FaultCode.UNKNOWN_VALUE, "law", values));
        }
        return law.orElse(null);
    }
}
