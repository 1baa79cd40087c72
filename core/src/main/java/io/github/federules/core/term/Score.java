package io.github.federules.core.term;

import io.github.federules.core.collection.NoNulls;
import io.github.federules.core.condition.Condition;
import io.github.federules.core.rule.Clause;
import io.github.federules.core.text.Printed;
import io.github.federules.core.value.Value;
import java.util.List;
import java.util.Objects;

/**
 * The points of an application: the sum of parts, whole numbers from 0.
 *
 * <p>For example, {@code new Score(A9, List.of(Value.times(2L, QUALITY), Value.when(where(IMPACT).in("STRONG"), 10L)
 * .otherwise(0L)))}. A {@link Limit} on {@link Base#SCORE} is a pass mark.
 *
 * @param clause the clause that sets it
 * @param parts the parts in their order, at least one
 */
public record Score(Clause clause, List<Value<Long>> parts) implements Term {

    /**
     * Checks that nothing is null and copies the parts.
     *
     * @param clause the clause that sets it
     * @param parts the parts in their order, at least one
     */
    public Score {
        Objects.requireNonNull(clause, "clause");
        parts = List.copyOf(NoNulls.in(parts, "parts"));
    }

    @Override
    public String path() {
        return "score";
    }

    @Override
    public List<Condition> conditions() {
        return parts.stream().flatMap(part -> part.conditions().stream()).toList();
    }

    @Override
    public <R> R accept(TermVisitor<R> visitor) {
        return Objects.requireNonNull(visitor, "visitor").score(this);
    }

    /**
     * Returns the value in one short line, for logs.
     *
     * @return the line, at most 300 characters
     */
    @Override
    public String toString() {
        return Printed.line("Score", "parts", parts, "clause", clause);
    }
}
