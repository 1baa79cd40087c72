package io.github.federules.core.decision;

import io.github.federules.core.call.LocalizedText;
import io.github.federules.core.call.MinimumCostBasis;
import io.github.federules.core.dossier.PolicyRole;
import io.github.federules.core.money.Rate;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import javax.money.MonetaryAmount;

/** Something that a rule looked at or compared. */
public sealed interface Figure {

    /**
     * An amount.
     *
     * @param amount the amount in euros, not null
     */
    record Amount(MonetaryAmount amount) implements Figure {

        /**
         * Checks that nothing is null.
         *
         * @param amount the amount in euros, not null
         */
        public Amount {
            Objects.requireNonNull(amount, "amount");
        }
    }

    /**
     * A day.
     *
     * @param date the day, in the zone of the call, not null
     */
    record Day(LocalDate date) implements Figure {

        /**
         * Checks that nothing is null.
         *
         * @param date the day, not null
         */
        public Day {
            Objects.requireNonNull(date, "date");
        }
    }

    /**
     * A time of day.
     *
     * @param time the time, in the zone of the call, not null
     */
    record Time(LocalTime time) implements Figure {

        /**
         * Checks that nothing is null.
         *
         * @param time the time, not null
         */
        public Time {
            Objects.requireNonNull(time, "time");
        }
    }

    /**
     * The bodies that settled the outcome.
     *
     * @param bodies the bodies, each with what was looked at, not null
     */
    record Bodies(List<Body> bodies) implements Figure {

        /**
         * Keeps a copy of the bodies.
         *
         * @param bodies the bodies, not null
         */
        public Bodies {
            bodies = List.copyOf(bodies);
        }
    }

    /**
     * How the applicant runs a public policy.
     *
     * @param role the role, not null
     */
    record Role(PolicyRole role) implements Figure {

        /**
         * Checks that nothing is null.
         *
         * @param role the role, not null
         */
        public Role {
            Objects.requireNonNull(role, "role");
        }
    }

    /**
     * What the call asks to declare, in its words.
     *
     * @param text the statement, not null
     */
    record Statement(LocalizedText text) implements Figure {

        /**
         * Checks that nothing is null.
         *
         * @param text the statement, not null
         */
        public Statement {
            Objects.requireNonNull(text, "text");
        }
    }

    /**
     * Which total was compared.
     *
     * @param basis the reading that says so, not null
     */
    record Basis(MinimumCostBasis basis) implements Figure {

        /**
         * Checks that nothing is null.
         *
         * @param basis the reading that says so, not null
         */
        public Basis {
            Objects.requireNonNull(basis, "basis");
        }
    }

    /**
     * How long something may take.
     *
     * @param least the least, in months
     * @param most the most, in months
     */
    record Months(int least, int most) implements Figure {}

    /**
     * A rate.
     *
     * @param rate the rate, not null
     */
    record Percentage(Rate rate) implements Figure {

        /**
         * Checks that nothing is null.
         *
         * @param rate the rate, not null
         */
        public Percentage {
            Objects.requireNonNull(rate, "rate");
        }
    }

    /**
     * Names, such as those of persons.
     *
     * @param names the names, not null
     */
    record Names(List<String> names) implements Figure {

        /**
         * Keeps a copy of the names.
         *
         * @param names the names, not null
         */
        public Names {
            names = List.copyOf(names);
        }
    }
}
