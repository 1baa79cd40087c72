package io.github.federules.core.decision;

import io.github.federules.core.call.Clause;
import io.github.federules.core.call.Rule;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * What one rule says of a dossier. Every rule of a call answers, always.
 *
 * @param rule the rule, by its stable code, not null
 * @param outcome what it says, not null
 * @param clause where the call lays it down, not null
 * @param figures what it looked at and compared, by name, not null
 */
public record Finding(Rule rule, Outcome outcome, Clause clause, Map<String, Figure> figures) {

    /**
     * Keeps a copy of the figures.
     *
     * @param rule the rule, not null
     * @param outcome what it says, not null
     * @param clause where the call lays it down, not null
     * @param figures what it looked at and compared, not null
     */
    public Finding {
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(outcome, "outcome");
        Objects.requireNonNull(clause, "clause");
        figures = Collections.unmodifiableMap(new LinkedHashMap<>(figures));
    }

    /**
     * Tells the finding in a sentence, with its figures.
     *
     * @param locale French, or anything else for English, not null
     * @return the sentence, never null
     */
    public String message(Locale locale) {
        return new FindingText(locale).of(this);
    }
}
