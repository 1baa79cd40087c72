package io.github.federules.core.rule;

import io.github.federules.core.collection.FrozenMap;
import io.github.federules.core.collection.NoNulls;
import io.github.federules.core.criterion.Answer;
import io.github.federules.core.dossier.FteShare;
import io.github.federules.core.language.LocalizedText;
import io.github.federules.core.stability.MayChange;
import io.github.federules.core.text.Printed;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javax.money.MonetaryAmount;

/**
 * A change to a dossier that turns a failed finding into a passed one, alone or as one of those in a {@link Together}. It
 * is the smallest of its kind.
 */
@MayChange("Further kinds of changes will be permitted, so that a switch over them needs a default.")
public sealed interface Change {

    /**
     * Returns the stable code of the kind of change, such as {@code ADD_OTHER_COST}.
     *
     * @return the code
     */
    String code();

    /** The amount of a dossier that a change raises or reduces. */
    enum Kind {
        /** More eligible costs other than staff. */
        ADD_OTHER_COST,
        /** More eligible staff costs, of a further person who reaches the minimum share; the flat rate grows with them. */
        ADD_STAFF_COST,
        /** More own funds. */
        ADD_OWN_FUNDS,
        /** More public aid of other funders. */
        ADD_OTHER_PUBLIC_AID,
        /** Less eligible costs other than staff and services. */
        REDUCE_OTHER_COST,
        /** Less eligible services. */
        REDUCE_SERVICES,
        /** Less eligible staff costs; the flat rate falls with them. */
        REDUCE_STAFF_COST,
        /** Less public aid beside that of the call. */
        REDUCE_OTHER_PUBLIC_AID
    }

    /**
     * A change of an amount.
     *
     * @param kind the amount that is raised or reduced
     * @param amount the difference in euros, for costs net of VAT
     * @param costs the costs of that kind of which it is true; empty if it is true of all of them
     * @param party the party whose amount it is; empty if it is true of every party
     */
    record OfAmount(Kind kind, MonetaryAmount amount, Optional<SomeCosts> costs, Optional<Body> party)
            implements Change {

        /**
         * Checks that nothing is null.
         *
         * @param kind the amount that is raised or reduced
         * @param amount the difference in euros
         * @param costs the costs of that kind of which it is true, or empty
         * @param party the party whose amount it is, or empty
         */
        public OfAmount {
            NoNulls.among("kind", kind, "amount", amount, "costs", costs, "party", party);
        }

        /**
         * Creates a change that is true of all costs of its kind, and of every party.
         *
         * @param kind the amount that is raised or reduced
         * @param amount the difference in euros
         */
        public OfAmount(Kind kind, MonetaryAmount amount) {
            this(kind, amount, Optional.empty(), Optional.empty());
        }

        /**
         * Returns a copy that is true of some costs of its kind.
         *
         * @param some the costs
         * @return the changed copy
         */
        public OfAmount in(SomeCosts some) {
            return new OfAmount(kind, amount, Optional.of(Objects.requireNonNull(some, "some")), party);
        }

        /**
         * Returns a copy that is true of the costs of one party.
         *
         * @param body the party
         * @return the changed copy
         */
        public OfAmount of(Body body) {
            return new OfAmount(kind, amount, costs, Optional.of(Objects.requireNonNull(body, "body")));
        }

        @Override
        public String code() {
            return kind.name();
        }

        /**
         * Returns the value in one short line, for logs.
         *
         * @return the line, at most 300 characters
         */
        @Override
        public String toString() {
            return Printed.line("OfAmount", "kind", kind, "amount", amount, "costs", costs, "party", party);
        }
    }

    /**
     * The costs of which a change is true.
     *
     * @param bases the codes of their natures, or of the one base of the call that has them, at least one
     * @param label the costs in words
     */
    record SomeCosts(List<String> bases, LocalizedText label) {

        /**
         * Checks that nothing is null and copies the codes.
         *
         * @param bases the codes of their natures or of their base
         * @param label the costs in words
         * @throws IllegalArgumentException if there is no code
         */
        public SomeCosts {
            Objects.requireNonNull(label, "label");
            bases = copyOfSome("bases", bases);
        }

        /**
         * Returns the value in one short line, for logs.
         *
         * @return the line, at most 300 characters
         */
        @Override
        public String toString() {
            return Printed.line("SomeCosts", "bases", bases);
        }
    }

    /**
     * A greater share of an FTE (full-time equivalent) of one person.
     *
     * @param lines the identifiers of the cost lines that pay the person, at least one
     * @param share the share that one of the lines must state
     */
    record RaiseShare(List<String> lines, FteShare share) implements Change {

        /**
         * Checks that nothing is null and copies the lines.
         *
         * @param lines the identifiers of the cost lines that pay the person
         * @param share the share that one of the lines must state
         * @throws IllegalArgumentException if there is no line
         */
        public RaiseShare {
            Objects.requireNonNull(share, "share");
            lines = copyOfSome("lines", lines);
        }

        @Override
        public String code() {
            return "RAISE_SHARE";
        }

        /**
         * Returns the value in one short line, for logs.
         *
         * @return the line, at most 300 characters
         */
        @Override
        public String toString() {
            return Printed.line("RaiseShare", "lines", lines, "share", share);
        }
    }

    /**
     * A consortium without these partners.
     *
     * @param partners the partners that leave, at least one
     */
    record LeaveOutPartners(List<Body> partners) implements Change {

        /**
         * Checks that nothing is null and copies the partners.
         *
         * @param partners the partners that leave
         * @throws IllegalArgumentException if there is no partner
         */
        public LeaveOutPartners {
            partners = copyOfSome("partners", partners);
        }

        @Override
        public String code() {
            return "LEAVE_OUT_PARTNERS";
        }

        /**
         * Returns the value in one short line, for logs.
         *
         * @return the line, at most 300 characters
         */
        @Override
        public String toString() {
            return Printed.line("LeaveOutPartners", "partners", partners);
        }
    }

    /**
     * Another period of the operation.
     *
     * @param startsOn the new first day, or empty if it stays
     * @param endsOn the new last day, or empty if it stays
     */
    record Reschedule(Optional<LocalDate> startsOn, Optional<LocalDate> endsOn) implements Change {

        /**
         * Checks that nothing is null.
         *
         * @param startsOn the new first day, or empty if it stays
         * @param endsOn the new last day, or empty if it stays
         */
        public Reschedule {
            NoNulls.among("startsOn", startsOn, "endsOn", endsOn);
        }

        @Override
        public String code() {
            return "RESCHEDULE";
        }

        /**
         * Returns the value in one short line, for logs.
         *
         * @return the line, at most 300 characters
         */
        @Override
        public String toString() {
            return Printed.line("Reschedule", "startsOn", startsOn, "endsOn", endsOn);
        }
    }

    /**
     * The submission of a document. Does not check whether the deadline has passed, except where the dossier states a submission
     * after it: there is no such change then.
     *
     * @param document the document to submit, with its article
     * @param electronically whether it must be sent electronically
     * @param by the last day on which it is in time, in the time zone of the call, or empty without a deadline, not
     *     null
     * @param until the last minute on that day, which still counts, or empty if the whole day counts
     */
    record Submit(LocalizedText document, boolean electronically, Optional<LocalDate> by, Optional<LocalTime> until)
            implements Change {

        /**
         * Checks that nothing is null.
         *
         * @param document the document to submit
         * @param electronically whether it must be sent electronically
         * @param by the last day on which it is in time, or empty
         * @param until the last minute on that day, or empty
         */
        public Submit {
            NoNulls.among("document", document, "by", by, "until", until);
        }

        @Override
        public String code() {
            return electronically ? "SUBMIT_ELECTRONICALLY" : "SUBMIT";
        }

        /**
         * Returns the value in one short line, for logs.
         *
         * @return the line, at most 300 characters
         */
        @Override
        public String toString() {
            return Printed.line(
                    "Submit", "document", document, "electronically", electronically, "by", by, "until", until);
        }
    }

    /**
     * Another answer to a criterion whose answer the applicant may choose freely.
     *
     * <p>No such change is proposed for a finding where more than 1,000,000 cost lines, and ways in which missing answers may turn
     * out, would be looked at: for each other answer, all of them are.
     *
     * @param path the place of the answer in the dossier, such as {@code operation.answers.COST_OPTION}
     * @param question the question in words
     * @param answers the words of each answer that is enough, at least one
     */
    record ChooseAnswer(String path, LocalizedText question, Map<Answer, LocalizedText> answers) implements Change {

        /**
         * Checks that nothing is null and copies the answers.
         *
         * @param path the place of the answer in the dossier
         * @param question the question in words
         * @param answers the words of each answer that is enough
         * @throws IllegalArgumentException if there is no answer
         */
        public ChooseAnswer {
            NoNulls.among("path", path, "question", question);
            answers = FrozenMap.copyOf(NoNulls.in(answers, "answers"));
            copyOfSome("answers", List.copyOf(answers.keySet()));
        }

        @Override
        public String code() {
            return "CHOOSE_ANSWER";
        }

        /**
         * Returns the value in one short line, for logs.
         *
         * @return the line, at most 300 characters
         */
        @Override
        public String toString() {
            return Printed.line("ChooseAnswer", "path", path, "question", question, "answers", answers);
        }
    }

    /**
     * Several changes that are enough together, where no single one of its kind is offered as enough.
     *
     * @param changes the changes, at least two, none of which is itself several
     */
    record Together(List<Change> changes) implements Change {

        /**
         * Checks that there are several changes and copies them.
         *
         * @param changes the changes
         * @throws IllegalArgumentException if there are fewer than two, or one is itself several
         */
        public Together {
            changes = List.copyOf(NoNulls.in(changes, "changes"));
            if (changes.size() < 2) {
                throw new IllegalArgumentException("The list of changes has " + changes.size()
                        + ", but must have at least 2. Use the change itself instead.");
            }
            if (changes.stream().anyMatch(Together.class::isInstance)) {
                throw new IllegalArgumentException(
                        "The list of changes has one that is itself several. List its changes instead.");
            }
        }

        @Override
        public String code() {
            return "TOGETHER";
        }

        /**
         * Returns the value in one short line, for logs.
         *
         * @return the line, at most 300 characters
         */
        @Override
        public String toString() {
            return Printed.line("Together", "changes", changes);
        }
    }

    private static <T> List<T> copyOfSome(String name, List<T> values) {
        if (NoNulls.in(values, name).isEmpty()) {
            throw new IllegalArgumentException("The list of " + name + " is empty. Name at least one.");
        }
        return List.copyOf(values);
    }
}
