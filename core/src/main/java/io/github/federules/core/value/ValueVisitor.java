package io.github.federules.core.value;

import io.github.federules.core.stability.MayChange;

/**
 * Something that each kind of value has in its own form: its amount, its words, its way through JSON.
 *
 * @param <T> the type of what a value is
 * @param <R> the type of what it returns
 */
@MayChange("Each further kind of value will have a method.")
public interface ValueVisitor<T, R> {

    /**
     * Visits a value that is always the same.
     *
     * @param value the value
     * @return what the visitor makes of it
     */
    R constant(Value.Constant<T> value);

    /**
     * Visits a value that is so much for each unit of a number.
     *
     * @param value the value
     * @return what the visitor makes of it
     */
    R times(Value.Times<T> value);

    /**
     * Visits a value that is the first case that holds.
     *
     * @param value the value
     * @return what the visitor makes of it
     */
    R cases(Value.Cases<T> value);

    /**
     * Visits a value that is a sum of parts.
     *
     * @param value the value
     * @return what the visitor makes of it
     */
    R sum(Value.Sum<T> value);

    /**
     * Visits a value that the authority sets within a range.
     *
     * @param value the value
     * @return what the visitor makes of it
     */
    R within(Value.Within<T> value);
}
