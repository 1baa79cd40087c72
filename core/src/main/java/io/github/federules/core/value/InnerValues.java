package io.github.federules.core.value;

import io.github.federules.core.collection.NoNulls;
import io.github.federules.core.condition.Condition;
import io.github.federules.core.stability.MayChange;
import io.github.federules.core.text.Printed;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The values that another one consists of: its cases, or its parts.
 *
 * @param <T> the type of what a value is
 * @param each the values in their order
 * @param isFirst whether the first whose condition holds hides the later ones; otherwise all count whose condition holds
 * @param emptyList the name of the list that would have them, if it is empty
 */
@MayChange("Each further kind of value will be described.")
public record InnerValues<T>(List<Inner<T>> each, boolean isFirst, Optional<String> emptyList) {

    private static final InnerValues<Object> NONE = new InnerValues<>(List.of(), false, Optional.empty());

    /**
     * Checks that nothing is null and copies the values.
     *
     * @param each the values in their order
     * @param isFirst whether the first whose condition holds hides the later ones
     * @param emptyList the name of the list that would have them, if it is empty
     */
    public InnerValues {
        each = List.copyOf(NoNulls.in(each, "each"));
        NoNulls.among("emptyList", emptyList);
    }

    /**
     * Returns the values in one short line, for logs.
     *
     * @return the line, at most 300 characters
     */
    @Override
    public String toString() {
        return Printed.line("InnerValues", "each", each, "isFirst", isFirst, "emptyList", emptyList);
    }

    @SuppressWarnings("unchecked") // it has no value of any type
    static <T> InnerValues<T> none() {
        return (InnerValues<T>) (InnerValues<?>) NONE;
    }

    /** Returns those of a list, and one more that always counts. */
    static <T> InnerValues<T> of(
            boolean isFirst, String list, List<Value.Addend<T>> parts, String name, Optional<Value<T>> more) {
        List<Inner<T>> each = new ArrayList<>();
        for (Value.Addend<T> part : parts) {
            each.add(new Inner<>(list, each.size(), part.when(), part.is()));
        }
        more.ifPresent(is -> each.add(new Inner<>(name, Inner.ALONE, Optional.empty(), is)));
        return new InnerValues<>(each, isFirst, parts.isEmpty() ? Optional.of(list) : Optional.empty());
    }

    /**
     * A value within another one.
     *
     * @param <T> the type of what a value is
     * @param field the field of the other one that it is in: {@code cases}, for example
     * @param index its index, if the field is a list of values; otherwise {@link #ALONE}
     * @param when the condition, or empty if it always counts
     * @param is what it is
     */
    public record Inner<T>(String field, int index, Optional<Condition> when, Value<T> is) {

        /** The index of a value that its field holds alone. */
        public static final int ALONE = -1;

        /**
         * Checks that nothing is null.
         *
         * @param field the field of the other one that it is in
         * @param index its index, or {@link #ALONE}
         * @param when the condition, or empty
         * @param is what it is
         */
        public Inner {
            NoNulls.among("field", field, "when", when, "is", is);
        }

        /**
         * Returns where it is in the other one, as paths of errors name it.
         *
         * @return the path: {@code cases[0]}, for example
         */
        public String place() {
            return index == ALONE ? field : field + "[" + index + "]";
        }

        /**
         * Returns the value in one short line, for logs.
         *
         * @return the line, at most 300 characters
         */
        @Override
        public String toString() {
            return Printed.line("Inner", "place", place(), "when", when, "is", is);
        }
    }
}
