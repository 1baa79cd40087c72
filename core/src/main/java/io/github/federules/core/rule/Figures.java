package io.github.federules.core.rule;

import io.github.federules.core.collection.NoNulls;
import io.github.federules.core.dossier.PolicyRole;
import io.github.federules.core.dossier.Realisation;
import io.github.federules.core.fact.Fact;
import io.github.federules.core.language.LocalizedText;
import io.github.federules.core.money.Rate;
import io.github.federules.core.stability.MayChange;
import io.github.federules.core.text.Printed;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The figures that a rule compared: the requirement and the facts of the dossier.
 *
 * <p>For example:
 *
 * <pre>{@code
 * if (finding.figures() instanceof Figures.Amounts amounts) {
 *     out.println(amounts.actual().least() + " of " + amounts.required().least());
 * }
 * }</pre>
 */
@MayChange("Further kinds of figures will be permitted, so that a switch over them needs a default.")
public sealed interface Figures {

    /** The figures of a rule that compares nothing. */
    Figures NONE = new None();

    /** The figures of a rule that compares nothing, or has nothing to compare. */
    record None() implements Figures {}

    /**
     * Two amounts that a rule compares.
     *
     * @param required the amount that the rule requires, or allows at most
     * @param actual the amount of the dossier
     */
    record Amounts(AmountRange required, AmountRange actual) implements Figures {

        /**
         * Checks that nothing is null.
         *
         * @param required the amount that the rule requires, or allows at most
         * @param actual the amount of the dossier
         */
        public Amounts {
            Objects.requireNonNull(required, "required");
            Objects.requireNonNull(actual, "actual");
        }
    }

    /**
     * The bodies that settled the outcome.
     *
     * @param bodies the bodies
     */
    record Bodies(List<Body> bodies) implements Figures {

        /**
         * Checks that nothing is null and copies the bodies.
         *
         * @param bodies the bodies
         */
        public Bodies {
            NoNulls.in(bodies, "bodies");
            bodies = List.copyOf(bodies);
        }

        /**
         * Returns the value in one short line, for logs.
         *
         * @return the line, at most 300 characters
         */
        @Override
        public String toString() {
            return Printed.line("Bodies", "bodies", bodies);
        }
    }

    /**
     * The role of the applicant in a public policy.
     *
     * @param role the role
     */
    record Role(PolicyRole role) implements Figures {

        /**
         * Checks that nothing is null.
         *
         * @param role the role
         */
        public Role {
            Objects.requireNonNull(role, "role");
        }
    }

    /**
     * The statement that must be declared.
     *
     * @param text the statement in words
     */
    record Statement(LocalizedText text) implements Figures {

        /**
         * Checks that nothing is null.
         *
         * @param text the statement in words
         */
        public Statement {
            Objects.requireNonNull(text, "text");
        }
    }

    /**
     * A range of co-financing rates, and the one that the authority has set.
     *
     * @param least the least rate that the call allows
     * @param most the greatest rate that the call allows
     * @param actual the rate of the dossier
     */
    record Rates(Rate least, Rate most, Fact<Rate> actual) implements Figures {

        /**
         * Checks that nothing is null.
         *
         * @param least the least rate that the call allows
         * @param most the greatest rate that the call allows
         * @param actual the rate of the dossier
         */
        public Rates {
            Objects.requireNonNull(least, "least");
            Objects.requireNonNull(most, "most");
            Objects.requireNonNull(actual, "actual");
        }
    }

    /**
     * The duration that a call allows, and the period of the operation.
     *
     * @param leastMonths the least number of months, 0 for no minimum
     * @param mostMonths the greatest number of months
     * @param actual the period of the operation
     */
    record Months(int leastMonths, int mostMonths, Fact<Realisation> actual) implements Figures {

        /**
         * Checks that nothing is null.
         *
         * @param leastMonths the least number of months, 0 for no minimum
         * @param mostMonths the greatest number of months
         * @param actual the period of the operation
         */
        public Months {
            Objects.requireNonNull(actual, "actual");
        }
    }

    /**
     * The days between which an operation must take place, and its period.
     *
     * @param from the first day that the call allows
     * @param to the last day that the call allows
     * @param actual the period of the operation
     */
    record Window(LocalDate from, LocalDate to, Fact<Realisation> actual) implements Figures {

        /**
         * Checks that nothing is null.
         *
         * @param from the first day that the call allows
         * @param to the last day that the call allows
         * @param actual the period of the operation
         */
        public Window {
            Objects.requireNonNull(from, "from");
            Objects.requireNonNull(to, "to");
            Objects.requireNonNull(actual, "actual");
        }
    }

    /**
     * The deadline of the submission, and the time of sending.
     *
     * @param lastDay the last day on which it can be in time
     * @param until the last minute on that day, which still counts, or empty if the whole day counts
     * @param sentOn the day on which it was sent
     * @param sentAt the time at which it was sent
     */
    record TimeLimit(LocalDate lastDay, Optional<LocalTime> until, Fact<LocalDate> sentOn, Fact<LocalTime> sentAt)
            implements Figures {

        /**
         * Checks that nothing is null.
         *
         * @param lastDay the last day on which it can be in time
         * @param until the last minute on that day, or empty
         * @param sentOn the day on which it was sent
         * @param sentAt the time at which it was sent
         */
        public TimeLimit {
            Objects.requireNonNull(lastDay, "lastDay");
            Objects.requireNonNull(until, "until");
            Objects.requireNonNull(sentOn, "sentOn");
            Objects.requireNonNull(sentAt, "sentAt");
        }

        /**
         * Returns the value in one short line, for logs.
         *
         * @return the line, at most 300 characters
         */
        @Override
        public String toString() {
            return Printed.line("TimeLimit", "lastDay", lastDay, "until", until, "sentOn", sentOn, "sentAt", sentAt);
        }
    }
}
