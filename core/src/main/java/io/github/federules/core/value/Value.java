package io.github.federules.core.value;

import io.github.federules.core.collection.NoNulls;
import io.github.federules.core.condition.Condition;
import io.github.federules.core.criterion.Criterion;
import io.github.federules.core.text.Printed;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A rate, an amount or points that may depend on facts: a constant, so much for each unit of a number, the first case that
 * holds, or a sum of parts.
 *
 * <p>For example, {@code Value.when(where(PLACE).in(GOZO), percent("60")).otherwise(percent("50"))}, or
 * {@code Value.sum(percent("50")).plus(where(RENEWABLE).in(YES), percent("10")).atMost(percent("70"))}.
 *
 * @param <T> the type of what it is: a rate, for example
 */
public sealed interface Value<T> {

    /**
     * Returns a value that is always the same.
     *
     * @param <T> the type of what it is
     * @param is what it is
     * @return the value
     */
    static <T> Value<T> of(T is) {
        return new Constant<>(is);
    }

    /**
     * Returns a value that is set where a condition holds. More cases may follow, and what it is otherwise.
     *
     * @param <T> the type of what it is
     * @param when the condition
     * @param is what it is then
     * @return the cases, so far this one
     */
    static <T> Cases<T> when(Condition when, T is) {
        return new Cases<>(List.of(new Case<>(when, of(is))), Optional.empty());
    }

    /**
     * Returns a sum of parts, so far one that always counts.
     *
     * @param <T> the type of what it is
     * @param is the part
     * @return the sum
     */
    static <T> Sum<T> sum(T is) {
        return new Sum<>(List.of(new Addend<>(Optional.empty(), of(is))), Optional.empty());
    }

    /**
     * Returns a sum of parts, so far one that counts where a condition holds.
     *
     * @param <T> the type of what it is
     * @param condition the condition
     * @param is the part
     * @return the sum
     */
    static <T> Sum<T> sum(Condition condition, T is) {
        return new Sum<>(
                List.of(new Addend<>(Optional.of(Objects.requireNonNull(condition, "condition")), of(is))),
                Optional.empty());
    }

    /**
     * Returns a value that the authority sets within a range: only the rate of the aid can be one.
     *
     * @param <T> the type of what it is
     * @param least the least that the authority may set
     * @param most the most that the authority may set
     * @return the value
     */
    static <T> Within<T> within(T least, T most) {
        return new Within<>(least, most);
    }

    /**
     * Returns so much for each unit of a number: an amount for each job, or points for each mark.
     *
     * <p>For example, {@code Value.times(2L, QUALITY)} is twice the number that answers the criterion.
     *
     * @param <T> the type of what it is
     * @param each how much for each unit
     * @param number the criterion that is answered by a number
     * @return the value
     */
    static <T> Times<T> times(T each, Criterion number) {
        return new Times<>(each, Objects.requireNonNull(number, "number").code());
    }

    /**
     * Returns the conditions that it depends on. A number that it is multiplied by is one: that this number is stated.
     *
     * @return the conditions in their order, none for a constant
     */
    default List<Condition> conditions() {
        return inner().each().stream()
                .flatMap(each -> Stream.concat(each.when().stream(), each.is().conditions().stream()))
                .toList();
    }

    /**
     * Returns the constants in it: of a case, of a part, or a maximum.
     *
     * @return the constants in their order
     */
    default List<T> constants() {
        return inner().each().stream()
                .flatMap(each -> each.is().constants().stream())
                .toList();
    }

    /**
     * Determines whether it is set nowhere or only in some cases: one of its cases leaves out what it is otherwise.
     *
     * @return whether a dossier may meet no case of it
     */
    default boolean mayBeUnset() {
        return inner().each().stream().anyMatch(each -> each.is().mayBeUnset());
    }

    /**
     * Returns the values that it consists of, each with its condition.
     *
     * @return the values within it, none for a value that consists of no others
     */
    default InnerValues<T> inner() {
        return InnerValues.none();
    }

    /**
     * Returns the value of the same form with another constant in the place of each: factors for rates, for example.
     *
     * @param <S> the type of what the other value is
     * @param change what is put in the place of a constant
     * @return the value
     */
    <S> Value<S> map(Function<? super T, ? extends S> change);

    /**
     * Returns what a visitor makes of the value.
     *
     * @param <R> the type of what it makes
     * @param visitor the visitor, with one method for each kind of value
     * @return what the visitor returns
     */
    <R> R accept(ValueVisitor<T, R> visitor);

    /**
     * A value that is always the same.
     *
     * @param <T> the type of what it is
     * @param is what it is
     */
    record Constant<T>(T is) implements Value<T> {

        /**
         * Checks that it is not null.
         *
         * @param is what it is
         */
        public Constant {
            Objects.requireNonNull(is, "is");
        }

        @Override
        public List<Condition> conditions() {
            return List.of();
        }

        @Override
        public List<T> constants() {
            return List.of(is);
        }

        @Override
        public <S> Value<S> map(Function<? super T, ? extends S> change) {
            return new Constant<>(Objects.requireNonNull(change, "change").apply(is));
        }

        @Override
        public <R> R accept(ValueVisitor<T, R> visitor) {
            return Objects.requireNonNull(visitor, "visitor").constant(this);
        }
    }

    /**
     * So much for each unit of a number.
     *
     * @param <T> the type of what it is
     * @param each how much for each unit
     * @param criterion the code of the criterion that is answered by the number
     */
    record Times<T>(T each, String criterion) implements Value<T> {

        /**
         * Checks that nothing is null.
         *
         * @param each how much for each unit
         * @param criterion the code of the criterion that is answered by the number
         */
        public Times {
            NoNulls.among("each", each, "criterion", criterion);
        }

        @Override
        public List<Condition> conditions() {
            return List.of(new Condition.Between(criterion, 0, Criterion.GREATEST_NUMBER));
        }

        @Override
        public List<T> constants() {
            return List.of(each);
        }

        @Override
        public <S> Value<S> map(Function<? super T, ? extends S> change) {
            return new Times<>(Objects.requireNonNull(change, "change").apply(each), criterion);
        }

        @Override
        public <R> R accept(ValueVisitor<T, R> visitor) {
            return Objects.requireNonNull(visitor, "visitor").times(this);
        }
    }

    /**
     * The first case that holds.
     *
     * @param <T> the type of what it is
     * @param cases the cases in their order
     * @param otherwise what it is where no case holds, or empty if then nothing is set
     */
    record Cases<T>(List<Case<T>> cases, Optional<Value<T>> otherwise) implements Value<T> {

        /**
         * Checks that nothing is null and copies the cases.
         *
         * @param cases the cases in their order
         * @param otherwise what it is where no case holds, or empty
         */
        public Cases {
            cases = List.copyOf(NoNulls.in(cases, "cases"));
            Objects.requireNonNull(otherwise, "otherwise");
        }

        /**
         * Returns a copy with a case more, which counts where no earlier one holds.
         *
         * @param when the condition
         * @param is what it is then
         * @return the changed copy
         */
        public Cases<T> orWhen(Condition when, T is) {
            List<Case<T>> more = new ArrayList<>(cases);
            more.add(new Case<>(when, Value.of(is)));
            return new Cases<>(more, otherwise);
        }

        /**
         * Returns a copy with what it is where no case holds.
         *
         * @param is what it is then
         * @return the changed copy
         */
        public Cases<T> otherwise(T is) {
            return new Cases<>(cases, Optional.of(Value.of(is)));
        }

        @Override
        public boolean mayBeUnset() {
            return otherwise.isEmpty() || Value.super.mayBeUnset();
        }

        @Override
        public InnerValues<T> inner() {
            List<Addend<T>> conditional = new ArrayList<>(cases.size());
            for (Case<T> each : cases) {
                conditional.add(new Addend<>(Optional.of(each.when()), each.is()));
            }
            return InnerValues.of(true, "cases", conditional, "otherwise", otherwise);
        }

        @Override
        public <S> Value<S> map(Function<? super T, ? extends S> change) {
            List<Case<S>> changed = cases.stream()
                    .map(each -> new Case<S>(each.when(), each.is().map(change)))
                    .toList();
            return new Cases<>(changed, otherwise.map(value -> value.map(change)));
        }

        @Override
        public <R> R accept(ValueVisitor<T, R> visitor) {
            return Objects.requireNonNull(visitor, "visitor").cases(this);
        }

        /**
         * Returns the value in one short line, for logs.
         *
         * @return the line, at most 300 characters
         */
        @Override
        public String toString() {
            return Printed.line("Cases", "cases", cases, "otherwise", otherwise);
        }
    }

    /**
     * One of several cases.
     *
     * @param <T> the type of what it is
     * @param when the condition
     * @param is what it is where the condition holds
     */
    record Case<T>(Condition when, Value<T> is) {

        /**
         * Checks that nothing is null.
         *
         * @param when the condition
         * @param is what it is where the condition holds
         */
        public Case {
            NoNulls.among("when", when, "is", is);
        }

        /**
         * Returns the value in one short line, for logs.
         *
         * @return the line, at most 300 characters
         */
        @Override
        public String toString() {
            return Printed.line("Case", "when", when, "is", is);
        }
    }

    /**
     * The sum of those parts whose condition holds.
     *
     * @param <T> the type of what it is
     * @param parts the parts in their order
     * @param atMost the most that the sum may be, or empty
     */
    record Sum<T>(List<Addend<T>> parts, Optional<Value<T>> atMost) implements Value<T> {

        /**
         * Checks that nothing is null and copies the parts.
         *
         * @param parts the parts in their order
         * @param atMost the most that the sum may be, or empty
         */
        public Sum {
            parts = List.copyOf(NoNulls.in(parts, "parts"));
            Objects.requireNonNull(atMost, "atMost");
        }

        /**
         * Returns a copy with a part more, which counts where a condition holds.
         *
         * @param condition the condition
         * @param is the part
         * @return the changed copy
         */
        public Sum<T> plus(Condition condition, T is) {
            return with(new Addend<>(Optional.of(Objects.requireNonNull(condition, "condition")), Value.of(is)));
        }

        /**
         * Returns a copy with a part more, which always counts: a sum with a maximum of its own, for example.
         *
         * @param is the part
         * @return the changed copy
         */
        public Sum<T> plus(Value<T> is) {
            return with(new Addend<>(Optional.empty(), is));
        }

        private Sum<T> with(Addend<T> part) {
            List<Addend<T>> more = new ArrayList<>(parts);
            more.add(part);
            return new Sum<>(more, atMost);
        }

        /**
         * Returns a copy that is no more than a maximum.
         *
         * @param is the maximum
         * @return the changed copy
         */
        public Sum<T> atMost(T is) {
            return new Sum<>(parts, Optional.of(Value.of(is)));
        }

        @Override
        public InnerValues<T> inner() {
            return InnerValues.of(false, "sum", parts, "atMost", atMost);
        }

        @Override
        public <S> Value<S> map(Function<? super T, ? extends S> change) {
            List<Addend<S>> changed = parts.stream()
                    .map(each -> new Addend<S>(each.when(), each.is().map(change)))
                    .toList();
            return new Sum<>(changed, atMost.map(value -> value.map(change)));
        }

        @Override
        public <R> R accept(ValueVisitor<T, R> visitor) {
            return Objects.requireNonNull(visitor, "visitor").sum(this);
        }

        /**
         * Returns the value in one short line, for logs.
         *
         * @return the line, at most 300 characters
         */
        @Override
        public String toString() {
            return Printed.line("Sum", "parts", parts, "atMost", atMost);
        }
    }

    /**
     * A part of a sum.
     *
     * @param <T> the type of what it is
     * @param when the condition, or empty if the part always counts
     * @param is what it is
     */
    record Addend<T>(Optional<Condition> when, Value<T> is) {

        /**
         * Checks that nothing is null.
         *
         * @param when the condition, or empty
         * @param is what it is
         */
        public Addend {
            NoNulls.among("when", when, "is", is);
        }

        /**
         * Returns the value in one short line, for logs.
         *
         * @return the line, at most 300 characters
         */
        @Override
        public String toString() {
            return Printed.line("Addend", "when", when, "is", is);
        }
    }

    /**
     * A value that the authority sets within a range, both ends included.
     *
     * @param <T> the type of what it is
     * @param least the least that the authority may set
     * @param most the most that the authority may set
     */
    record Within<T>(T least, T most) implements Value<T> {

        /**
         * Checks that nothing is null.
         *
         * @param least the least that the authority may set
         * @param most the most that the authority may set
         */
        public Within {
            NoNulls.among("least", least, "most", most);
        }

        @Override
        public List<T> constants() {
            return List.of(least, most);
        }

        @Override
        public <S> Value<S> map(Function<? super T, ? extends S> change) {
            Objects.requireNonNull(change, "change");
            return new Within<>(change.apply(least), change.apply(most));
        }

        @Override
        public <R> R accept(ValueVisitor<T, R> visitor) {
            return Objects.requireNonNull(visitor, "visitor").within(this);
        }
    }
}
