package io.github.federules.core.term;

import io.github.federules.core.collection.FrozenMap;
import io.github.federules.core.collection.NoNulls;
import io.github.federules.core.dossier.Activity;
import io.github.federules.core.dossier.BeneficiaryKind;
import io.github.federules.core.money.Rate;
import io.github.federules.core.rule.Clause;
import io.github.federules.core.text.Printed;
import io.github.federules.core.value.Value;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * The co-financing rate: the share of the total eligible cost that is paid as aid.
 *
 * <p>For example, {@code new AidRate.Within(Rate.percent("20"), Rate.percent("70"))}.
 */
public sealed interface AidRate {

    /**
     * Returns every possible rate; for a range, its two ends.
     *
     * @return the rates, never null
     */
    Collection<Rate> rates();

    /**
     * Returns the activities that the rate depends on. Default: none.
     *
     * @return the activities, never null
     */
    default Set<Activity> activities() {
        return Set.of();
    }

    /**
     * Calls the method of a visitor for this kind of rate.
     *
     * @param visitor the visitor, not null
     * @param <R> what the visitor returns
     * @return what the visitor returns
     */
    <R> R accept(AidRateVisitor<R> visitor);

    /**
     * The same rate for all operations.
     *
     * @param rate the rate, not null
     */
    record Fixed(Rate rate) implements AidRate {

        /**
         * Checks that nothing is null.
         *
         * @param rate the rate, not null
         */
        public Fixed {
            Objects.requireNonNull(rate, "rate");
        }

        @Override
        public <R> R accept(AidRateVisitor<R> visitor) {
            return Objects.requireNonNull(visitor, "visitor").fixed(this);
        }

        @Override
        public Collection<Rate> rates() {
            return List.of(rate);
        }
    }

    /**
     * A rate that the managing authority sets for each operation, within a range.
     *
     * <p>While the dossier states no rate, the aid is sure at the least rate and may reach the aid at the greatest.
     *
     * @param least the least rate, not null
     * @param most the greatest rate, not null
     */
    record Within(Rate least, Rate most) implements AidRate {

        /**
         * Checks the order of the two rates.
         *
         * @param least the least rate, not null
         * @param most the greatest rate, not null
         * @throws IllegalArgumentException if the least rate is over the greatest
         */
        public Within {
            Objects.requireNonNull(least, "least");
            Objects.requireNonNull(most, "most");
            if (least.share().compareTo(most.share()) > 0) {
                throw new IllegalArgumentException(
                        "The rate is from " + least + " to " + most + ", but must be from the lesser to the greater.");
            }
        }

        @Override
        public <R> R accept(AidRateVisitor<R> visitor) {
            return Objects.requireNonNull(visitor, "visitor").within(this);
        }

        @Override
        public Collection<Rate> rates() {
            return List.of(least, most);
        }

        /**
         * Determines whether the managing authority may set a rate.
         *
         * @param rate the rate, not null
         * @return true if it is from the least rate to the greatest
         */
        public boolean allows(Rate rate) {
            Objects.requireNonNull(rate, "rate");
            return rate.share().compareTo(least.share()) >= 0 && rate.share().compareTo(most.share()) <= 0;
        }
    }

    /**
     * A rate for each kind of beneficiary.
     *
     * @param byKind the rates, not null
     */
    record ByKind(Map<BeneficiaryKind, Rate> byKind) implements AidRate {

        /**
         * Checks that nothing is null and copies the rates.
         *
         * @param byKind the rates, not null
         */
        public ByKind {
            byKind = FrozenMap.copyOf(NoNulls.in(byKind, "byKind"));
        }

        @Override
        public <R> R accept(AidRateVisitor<R> visitor) {
            return Objects.requireNonNull(visitor, "visitor").byKind(this);
        }

        @Override
        public Collection<Rate> rates() {
            return byKind.values();
        }

        /**
         * Returns the value in one short line, for logs.
         *
         * @return the line, at most 300 characters, never null
         */
        @Override
        public String toString() {
            return Printed.line("ByKind", "byKind", byKind);
        }
    }

    /**
     * A rate for each activity.
     *
     * @param clause the clause that names the activities, not null
     * @param byActivity the rates, not null
     */
    record ByActivity(Clause clause, Map<Activity, Rate> byActivity) implements AidRate {

        /** The most activities that a call may have rates for: 1,000. */
        public static final int MOST_ACTIVITIES = 1_000;

        /**
         * Checks that nothing is null and copies the rates.
         *
         * @param clause the clause that names the activities, not null
         * @param byActivity the rates, not null
         */
        public ByActivity {
            Objects.requireNonNull(clause, "clause");
            byActivity = FrozenMap.copyOf(NoNulls.in(byActivity, "byActivity"));
        }

        @Override
        public <R> R accept(AidRateVisitor<R> visitor) {
            return Objects.requireNonNull(visitor, "visitor").byActivity(this);
        }

        @Override
        public Collection<Rate> rates() {
            return byActivity.values();
        }

        @Override
        public Set<Activity> activities() {
            return byActivity.keySet();
        }

        /**
         * Returns the value in one short line, for logs.
         *
         * @return the line, at most 300 characters, never null
         */
        @Override
        public String toString() {
            return Printed.line("ByActivity", "byActivity", byActivity, "clause", clause);
        }
    }

    /**
     * A rate that depends on conditions.
     *
     * @param value the cases or the sum, not null
     */
    record Conditional(Value<Rate> value) implements AidRate {

        /**
         * Checks that the rate is not always the same.
         *
         * @param value the cases or the sum, not null
         * @throws IllegalArgumentException if the value is a constant
         */
        public Conditional {
            if (Objects.requireNonNull(value, "value") instanceof Value.Constant<Rate>) {
                throw new IllegalArgumentException("The rate is " + value + ", always the same. Make it a fixed one.");
            }
        }

        @Override
        public <R> R accept(AidRateVisitor<R> visitor) {
            return Objects.requireNonNull(visitor, "visitor").conditional(this);
        }

        @Override
        public Collection<Rate> rates() {
            return value.constants();
        }

        /**
         * Returns the value in one short line, for logs.
         *
         * @return the line, at most 300 characters, never null
         */
        @Override
        public String toString() {
            return Printed.line("Conditional", "value", value);
        }
    }
}
