package io.github.federules.core.decision;

import io.github.federules.core.dossier.FteShare;
import io.github.federules.core.stability.MayChange;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javax.money.MonetaryAmount;

/** One change to a dossier that turns a failed finding into a passed one, by itself, and is the smallest of its kind. */
@MayChange("Further kinds of changes will be permitted, so that a switch over them needs a default.")
public sealed interface Change {

    /**
     * Gives the stable code of the kind of change, such as {@code ADD_OTHER_COST}.
     *
     * @return the code, never null
     */
    String code();

    /** A change of so many euros. */
    sealed interface OfAmount extends Change {

        /**
         * Gives how much is added or taken away.
         *
         * @return the amount in euros, never null
         */
        MonetaryAmount amount();
    }

    /**
     * Adds eligible costs other than staff.
     *
     * @param amount the cost to add in euros net of VAT, not null
     */
    record AddOtherCost(MonetaryAmount amount) implements OfAmount {

        /**
         * Checks that nothing is null.
         *
         * @param amount the cost to add, not null
         */
        public AddOtherCost {
            Objects.requireNonNull(amount, "amount");
        }

        @Override
        public String code() {
            return "ADD_OTHER_COST";
        }
    }

    /**
     * Adds staff costs that are retained, of a further person who reaches the minimum share; the flat rate grows with them.
     *
     * @param amount the cost to add in euros net of VAT, not null
     */
    record AddStaffCost(MonetaryAmount amount) implements OfAmount {

        /**
         * Checks that nothing is null.
         *
         * @param amount the cost to add, not null
         */
        public AddStaffCost {
            Objects.requireNonNull(amount, "amount");
        }

        @Override
        public String code() {
            return "ADD_STAFF_COST";
        }
    }

    /**
     * Raises the share of a full-time equivalent of a person.
     *
     * @param lines the identifiers of the lines that pay the person, at least one, not null
     * @param share the share that one of them must state, not null
     */
    record RaiseShare(List<String> lines, FteShare share) implements Change {

        /**
         * Keeps a copy of the lines.
         *
         * @param lines the identifiers of the lines that pay the person, not null
         * @param share the share that one of them must state, not null
         */
        public RaiseShare {
            Objects.requireNonNull(share, "share");
            lines = List.copyOf(lines);
        }

        @Override
        public String code() {
            return "RAISE_SHARE";
        }
    }

    /**
     * Leaves partners out.
     *
     * @param members which of the applicant's partners, from 0, at least one, not null
     */
    record LeaveOutPartners(List<Integer> members) implements Change {

        /**
         * Keeps a copy of the partners.
         *
         * @param members which of the applicant's partners, from 0, not null
         */
        public LeaveOutPartners {
            members = List.copyOf(members);
        }

        @Override
        public String code() {
            return "LEAVE_OUT_PARTNERS";
        }

        /**
         * Gives the places of the partners in the dossier.
         *
         * @return paths such as {@code applicant.members[1]}, never null
         */
        public List<String> paths() {
            return members.stream()
                    .map(index -> "applicant.members[" + index + "]")
                    .toList();
        }
    }

    /**
     * Adds own funds.
     *
     * @param amount the funds to add in euros, not null
     */
    record AddOwnFunds(MonetaryAmount amount) implements OfAmount {

        /**
         * Checks that nothing is null.
         *
         * @param amount the funds to add in euros, not null
         */
        public AddOwnFunds {
            Objects.requireNonNull(amount, "amount");
        }

        @Override
        public String code() {
            return "ADD_OWN_FUNDS";
        }
    }

    /**
     * Plans fewer eligible costs other than staff and services.
     *
     * @param amount the cost to leave out in euros net of VAT, not null
     */
    record ReduceOtherCost(MonetaryAmount amount) implements OfAmount {

        /**
         * Checks that nothing is null.
         *
         * @param amount the cost to leave out in euros net of VAT, not null
         */
        public ReduceOtherCost {
            Objects.requireNonNull(amount, "amount");
        }

        @Override
        public String code() {
            return "REDUCE_OTHER_COST";
        }
    }

    /**
     * Plans fewer staff costs that are retained; the flat rate falls with them.
     *
     * @param amount the cost to leave out in euros net of VAT, not null
     */
    record ReduceStaffCost(MonetaryAmount amount) implements OfAmount {

        /**
         * Checks that nothing is null.
         *
         * @param amount the cost to leave out in euros net of VAT, not null
         */
        public ReduceStaffCost {
            Objects.requireNonNull(amount, "amount");
        }

        @Override
        public String code() {
            return "REDUCE_STAFF_COST";
        }
    }

    /**
     * Takes less public aid beside that of the call.
     *
     * @param amount the aid to leave out in euros, not null
     */
    record ReduceOtherPublicAid(MonetaryAmount amount) implements OfAmount {

        /**
         * Checks that nothing is null.
         *
         * @param amount the aid to leave out in euros, not null
         */
        public ReduceOtherPublicAid {
            Objects.requireNonNull(amount, "amount");
        }

        @Override
        public String code() {
            return "REDUCE_OTHER_PUBLIC_AID";
        }
    }

    /**
     * Moves the first day of the operation, the last one, or both.
     *
     * @param startsOn the first day from then on, or empty where it stays, not null
     * @param endsOn the last day from then on, or empty where it stays, not null
     */
    record Reschedule(Optional<LocalDate> startsOn, Optional<LocalDate> endsOn) implements Change {

        /**
         * Checks that nothing is null.
         *
         * @param startsOn the first day from then on, not null
         * @param endsOn the last day from then on, not null
         */
        public Reschedule {
            Objects.requireNonNull(startsOn, "startsOn");
            Objects.requireNonNull(endsOn, "endsOn");
        }

        @Override
        public String code() {
            return "RESCHEDULE";
        }
    }

    /**
     * Sends the explanatory note. What day it is, this library does not know.
     *
     * @param by the last day on which it is in time, in the zone of the call, or empty where the call sets none, not null
     * @param until the hour on that day until which it is, or empty where the whole day counts, not null
     */
    record SendNote(Optional<LocalDate> by, Optional<LocalTime> until) implements Change {

        /**
         * Checks that nothing is null.
         *
         * @param by the last day on which it is in time, not null
         * @param until the hour on that day until which it is, not null
         */
        public SendNote {
            Objects.requireNonNull(by, "by");
            Objects.requireNonNull(until, "until");
        }

        /**
         * Sends it on a day that counts as a whole.
         *
         * @param by the last day on which it is in time, or empty where the call sets none, not null
         */
        public SendNote(Optional<LocalDate> by) {
            this(by, Optional.empty());
        }

        @Override
        public String code() {
            return "SEND_NOTE";
        }
    }

    /**
     * Sends the explanatory note electronically. What day it is, this library does not know.
     *
     * @param by the last day on which it is in time, in the zone of the call, or empty where the call sets none, not null
     * @param until the hour on that day until which it is, or empty where the whole day counts, not null
     */
    record SendNoteElectronically(Optional<LocalDate> by, Optional<LocalTime> until) implements Change {

        /**
         * Checks that nothing is null.
         *
         * @param by the last day on which it is in time, not null
         * @param until the hour on that day until which it is, not null
         */
        public SendNoteElectronically {
            Objects.requireNonNull(by, "by");
            Objects.requireNonNull(until, "until");
        }

        /**
         * Sends it on a day that counts as a whole.
         *
         * @param by the last day on which it is in time, or empty where the call sets none, not null
         */
        public SendNoteElectronically(Optional<LocalDate> by) {
            this(by, Optional.empty());
        }

        @Override
        public String code() {
            return "SEND_NOTE_ELECTRONICALLY";
        }
    }
}
