package io.github.federules.core.dossier;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Something that a rule judges, which is known or not yet known.
 *
 * <p>This is the one way to say «unknown», for yes and no, kinds, shares and dates alike. An unknown fact is not a no:
 * a verdict takes every way in which it may turn out into account.
 *
 * @param <T> what is known
 */
public sealed interface Fact<T> {

    /**
     * Obtains a fact that is known.
     *
     * @param <T> what is known
     * @param value the value, not null
     * @return the fact, never null
     */
    static <T> Fact<T> known(T value) {
        return new Known<>(value);
    }

    /**
     * Obtains a fact that is not known.
     *
     * @param <T> what would be known
     * @return the fact, never null
     */
    static <T> Fact<T> unknown() {
        return new Unknown<>();
    }

    /**
     * Obtains a fact from a value that is null where nothing is known.
     *
     * @param <T> what is known
     * @param value the value, null for unknown
     * @return the fact, never null
     */
    static <T> Fact<T> ofNullable(@Nullable T value) {
        return value == null ? unknown() : known(value);
    }

    /**
     * Finds the value.
     *
     * @return the value, or empty if it is unknown, never null
     */
    Optional<T> find();

    /**
     * Tells whether the fact is known.
     *
     * @return true if it is known
     */
    default boolean isKnown() {
        return this instanceof Known<T>;
    }

    /**
     * Tells whether the fact is known to be this value.
     *
     * @param value the value to compare with, not null
     * @return false if it is unknown or another value
     */
    default boolean is(T value) {
        return this instanceof Known<T> known && known.value().equals(value);
    }

    /**
     * Gives the fact that follows from this one.
     *
     * @param <R> what is known then
     * @param function what follows from a known value, not null
     * @return the fact that follows, unknown if this one is, never null
     */
    default <R> Fact<R> map(Function<? super T, ? extends R> function) {
        return this instanceof Known<T> known ? known(function.apply(known.value())) : unknown();
    }

    /**
     * A fact that is known.
     *
     * @param <T> what is known
     * @param value the value, not null
     */
    record Known<T>(T value) implements Fact<T> {

        /**
         * Checks that the value is there.
         *
         * @param value the value, not null
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
     * A fact that is not known.
     *
     * @param <T> what would be known
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
