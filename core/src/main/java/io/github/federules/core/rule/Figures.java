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
     * The amounts that a rule compares.
     *
     * <p>For example, where each party must bear from €10,000.00 to €70,000.00, {@code required} is €10,000.00, {@code
     * allowed} is €70,000.00, and {@code parties} has the amount of each.
     *
     * @param required the amount that the rule requires; where it sets no minimum, the one that it allows at most
     * @param allowed the amount that the rule allows at most beside a minimum, or empty
     * @param actual the amount of the dossier; of a rule on each party, the one that is furthest from the rule
     * @param parties the amounts of each party that a rule on each party looks at, in the order of the dossier; none for
     *     another rule
     */
    record Amounts(AmountRange required, Optional<AmountRange> allowed, AmountRange actual, List<PartyAmounts> parties)
            implements Figures {

        /**
         * Checks that nothing is null and copies the list.
         *
         * @param required the amount that the rule requires, or allows at most
         * @param allowed the amount that the rule allows at most beside a minimum, or empty
         * @param actual the amount of the dossier
         * @param parties the amounts of each party, or none
         */
        public Amounts {
            NoNulls.among("required", required, "allowed", allowed, "actual", actual);
            parties = List.copyOf(NoNulls.in(parties, "parties"));
        }

        /**
         * Creates the figures of a rule with one bound on the whole dossier.
         *
         * @param required the amount that the rule requires, or allows at most
         * @param actual the amount of the dossier
         */
        public Amounts(AmountRange required, AmountRange actual) {
            this(required, Optional.empty(), actual, List.of());
        }

        /**
         * Returns the value in one short line, for logs.
         *
         * @return the line, at most 300 characters
         */
        @Override
        public String toString() {
            Optional<Object> ofEach = parties.isEmpty() ? Optional.empty() : Optional.of(parties);
            return Printed.line(
                    "Amounts", "required", required, "allowed", allowed, "actual", actual, "parties", ofEach);
        }
    }

    /**
     * The amounts that a rule on each party compares for one of them.
     *
     * @param party the place of the party in the dossier, such as {@code applicant.members[0]}
     * @param required the amount that the rule requires of it; where it sets no minimum, the one that it allows at most
     * @param allowed the amount that the rule allows at most beside a minimum, or empty
     * @param actual the amount of the party
     */
    record PartyAmounts(String party, AmountRange required, Optional<AmountRange> allowed, AmountRange actual) {

        /**
         * Checks that nothing is null.
         *
         * @param party the place of the party in the dossier
         * @param required the amount that the rule requires of it, or allows at most
         * @param allowed the amount that the rule allows at most beside a minimum, or empty
         * @param actual the amount of the party
         */
        public PartyAmounts {
            NoNulls.among("party", party, "required", required, "allowed", allowed, "actual", actual);
        }

        /**
         * Returns the value in one short line, for logs.
         *
         * @return the line, at most 300 characters
         */
        @Override
        public String toString() {
            return Printed.line(
                    "PartyAmounts", "party", party, "required", required, "allowed", allowed, "actual", actual);
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
