package io.github.federules.core.fact;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A fact that rules look at, known or unknown.
 *
 * <p>Every such fact of a dossier has this type, whether it is a yes or no, a kind, a share or a date. An unknown fact
 * is not a no: a verdict covers every value that the fact may turn out to have.
 *
 * <p>For example, {@code Fact.known(true).is(true)} is true; {@code Fact.<Boolean>unknown().is(false)} is false.
 *
 * @param <T> the type of the value
 */
public sealed interface Fact<T> {

    /**
     * Returns a known fact.
     *
     * @param <T> the type of the value
     * @param value the value
     * @return the fact
     */
    static <T> Fact<T> known(T value) {
        return new Known<>(value);
    }

    /**
     * Returns an unknown fact.
     *
     * @param <T> the type of the value
     * @return the fact
     */
    static <T> Fact<T> unknown() {
        return new Unknown<>();
    }

    /**
     * Returns a known fact, or an unknown one for null.
     *
     * @param <T> the type of the value
     * @param value the value, null for unknown
     * @return the fact
     */
    static <T> Fact<T> ofNullable(@Nullable T value) {
        return value == null ? unknown() : known(value);
    }

    /**
     * Returns the value, if it is known.
     *
     * @return the value, or empty if it is unknown
     */
    Optional<T> find();

    /**
     * Determines whether the fact is known.
     *
     * @return true if it is known
     */
    default boolean isKnown() {
        return this instanceof Known<T>;
    }

    /**
     * Determines whether the fact is known to have this value.
     *
     * @param value the value to compare with
     * @return false if it is unknown or another value
     */
    default boolean is(T value) {
        Objects.requireNonNull(value, "value");
        return this instanceof Known<T> known && known.value().equals(value);
    }

    /**
     * Returns the fact with a function applied to its value.
     *
     * @param <R> the type of the result
     * @param function the function that is applied to a known value
     * @return the new fact, unknown if this one is unknown
     */
    default <R> Fact<R> map(Function<? super T, ? extends R> function) {
        Objects.requireNonNull(function, "function");
        return this instanceof Known<T> known ? known(function.apply(known.value())) : unknown();
    }

    /**
     * A known fact.
     *
     * @param <T> the type of the value
     * @param value the value
     */
    record Known<T>(T value) implements Fact<T> {

        /**
         * Checks that the value is not null.
         *
         * @param value the value
         */
        public Known {
            Objects.requireNonNull(value, "value");
        }

        @Override
        public Optional<T> find() {
            return Optional.of(value);
        }

        @Override
        public String toString() {
            return value.toString();
        }
    }

    /**
     * An unknown fact.
     *
     * @param <T> the type of the value
     */
    record Unknown<T>() implements Fact<T> {

        @Override
        public Optional<T> find() {
            return Optional.empty();
        }

        @Override
        public String toString() {
            return "unknown";
        }
    }
}
