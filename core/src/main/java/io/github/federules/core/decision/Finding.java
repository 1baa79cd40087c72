package io.github.federules.core.decision;

import io.github.federules.core.call.Clause;
import io.github.federules.core.call.Rule;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * What one rule says of a dossier. Every rule of a call answers, always.
 *
 * @param rule the rule, by its stable code, not null
 * @param outcome what it says, not null
 * @param clause where the call lays it down, not null
 * @param figures what it looked at and compared, by name, not null
 * @param remedy the smallest changes that mend it, where it failed and the applicant can mend it, not null
 */
public record Finding(Rule rule, Outcome outcome, Clause clause, Map<String, Figure> figures, Optional<Remedy> remedy) {

    /**
     * Keeps a copy of the figures.
     *
     * @param rule the rule, not null
     * @param outcome what it says, not null
     * @param clause where the call lays it down, not null
     * @param figures what it looked at and compared, not null
     * @param remedy the smallest changes that mend it, not null
     */
    public Finding {
        Objects.requireNonNull(remedy, "remedy");
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(outcome, "outcome");
        Objects.requireNonNull(clause, "clause");
        figures = Collections.unmodifiableMap(new LinkedHashMap<>(figures));
    }

    /**
     * Obtains a finding without a remedy.
     *
     * @param rule the rule, not null
     * @param outcome what it says, not null
     * @param clause where the call lays it down, not null
     * @param figures what it looked at and compared, not null
     * @return the finding, never null
     */
    public static Finding of(Rule rule, Outcome outcome, Clause clause, Map<String, Figure> figures) {
        return new Finding(rule, outcome, clause, figures, Optional.empty());
    }

    /**
     * Gives a copy that these changes mend, each by itself.
     *
     * @param changes the changes, none for a finding that nothing mends, not null
     * @return the changed copy, never null
     */
    public Finding mendedBy(List<Change> changes) {
        return changes.isEmpty() ? this : new Finding(rule, outcome, clause, figures, Optional.of(new Remedy(changes)));
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
