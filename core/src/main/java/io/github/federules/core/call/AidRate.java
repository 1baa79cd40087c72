package io.github.federules.core.call;

import io.github.federules.core.dossier.Activity;
import io.github.federules.core.dossier.BeneficiaryKind;
import io.github.federules.core.money.Rate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The share of the total eligible cost that is given as aid. */
public sealed interface AidRate {

    /**
     * Gives every rate that there may be, of a range the ends.
     *
     * @return the rates, never null
     */
    Collection<Rate> rates();

    /**
     * The same rate for all.
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
        public Collection<Rate> rates() {
            return List.of(rate);
        }
    }

    /**
     * A rate that the managing authority sets for each operation, within a range.
     *
     * <p>Until it is set, the least is sure and the most is what the aid may come to.
     *
     * @param least the least rate, not null
     * @param most the greatest rate, not null
     */
    record Within(Rate least, Rate most) implements AidRate {

        /**
         * Checks the order of the two.
         *
         * @param least the least rate, not null
         * @param most the greatest rate, not null
         * @throws IllegalArgumentException if the least is over the most
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
        public Collection<Rate> rates() {
            return List.of(least, most);
        }

        /**
         * Tells whether the authority may set a rate.
         *
         * @param rate the rate, not null
         * @return true if it is neither below the least nor above the most
         */
        public boolean allows(Rate rate) {
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
         * Keeps a copy of the rates.
         *
         * @param byKind the rates, not null
         */
        public ByKind {
            byKind = Copies.ofMap(byKind);
        }

        @Override
        public Collection<Rate> rates() {
            return byKind.values();
        }
    }

    /**
     * A rate for each activity that may be declared.
     *
     * @param byActivity the rates, not null
     * @param clause where the call names the activities, not null
     */
    record ByActivity(Map<Activity, Rate> byActivity, Clause clause) implements AidRate {

        /**
         * Keeps a copy of the rates.
         *
         * @param byActivity the rates, not null
         * @param clause where the call names the activities, not null
         */
        public ByActivity {
            Objects.requireNonNull(clause, "clause");
            byActivity = Copies.ofMap(byActivity);
        }

        @Override
        public Collection<Rate> rates() {
            return byActivity.values();
        }
    }
}
