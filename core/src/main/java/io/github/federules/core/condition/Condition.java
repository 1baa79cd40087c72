package io.github.federules.core.condition;

import io.github.federules.core.collection.NoNulls;
import io.github.federules.core.criterion.Answer;
import io.github.federules.core.criterion.Answers;
import io.github.federules.core.criterion.Criterion;
import io.github.federules.core.reading.Question;
import io.github.federules.core.reading.Reading;
import io.github.federules.core.text.Printed;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A condition on the facts of a dossier: it holds, it does not, or this is not known yet.
 *
 * <p>For example, {@code all(applicant(where(SIZE).in(SMALL, MEDIUM)), where(RENEWABLE).in(YES))} holds for a small or
 * medium-sized enterprise whose operation uses renewable energy. No condition looks at amounts.
 */
public sealed interface Condition {

    /**
     * Returns the start of a condition on the answer to a criterion.
     *
     * @param criterion the criterion
     * @return the start
     */
    static Where where(Criterion criterion) {
        return new Where(Objects.requireNonNull(criterion, "criterion"));
    }

    /**
     * Returns a condition that holds where another holds of the applicant. Criteria of a party stand in it.
     *
     * @param condition the condition on the applicant
     * @return the condition
     */
    static Condition applicant(Condition condition) {
        return new OfApplicant(condition);
    }

    /**
     * Returns the start of a condition on the number of parties: the applicant and every partner.
     *
     * <p>For example, {@code parties().between(2, 5)}.
     *
     * @return the start
     */
    static Count parties() {
        return new Count(Optional.empty(), false);
    }

    /**
     * Returns the start of a condition on the number of parties of which another condition holds.
     *
     * <p>For example, {@code parties(where(SIZE).in(LARGE)).none()}.
     *
     * @param where the condition on each party, in which criteria of a party stand
     * @return the start
     */
    static Count parties(Condition where) {
        return new Count(Optional.of(Objects.requireNonNull(where, "where")), false);
    }

    /**
     * Returns the start of a condition on the number of partners, the applicant not among them.
     *
     * @return the start
     */
    static Count partners() {
        return new Count(Optional.empty(), true);
    }

    /**
     * Returns the start of a condition on the number of partners of which another condition holds.
     *
     * @param where the condition on each partner, in which criteria of a party stand
     * @return the start
     */
    static Count partners(Condition where) {
        return new Count(Optional.of(Objects.requireNonNull(where, "where")), true);
    }

    /**
     * Returns a condition that holds where a question of the call's own is read so.
     *
     * <p>For example, {@code reading(BONUS_IN_CAP, "YES")}.
     *
     * @param question the question, which the call leaves open
     * @param answer the name of the answer
     * @return the condition
     * @throws io.github.federules.core.fault.InvalidFactException if the question has no such answer
     */
    static Condition reading(Question question, String answer) {
        return new OfReading(Objects.requireNonNull(question, "question").reading(answer));
    }

    /**
     * Returns a condition that holds where all of some hold.
     *
     * @param conditions the conditions, at least one
     * @return the condition
     */
    static Condition all(Condition... conditions) {
        NoNulls.in(conditions, "conditions");
        return new All(List.of(conditions));
    }

    /**
     * Returns a condition that holds where at least one of some holds.
     *
     * @param conditions the conditions, at least one
     * @return the condition
     */
    static Condition any(Condition... conditions) {
        NoNulls.in(conditions, "conditions");
        return new Any(List.of(conditions));
    }

    /**
     * Returns a condition that holds where another does not.
     *
     * @param condition the other condition
     * @return the condition
     */
    static Condition not(Condition condition) {
        return new Not(condition);
    }

    /**
     * Determines whether the answers of a cost line meet the condition.
     *
     * @param answers the answers of the line
     * @return whether each list of answers has that of the line; false for any condition other than lists of answers
     */
    default boolean isMetByLine(Answers answers) {
        return accept(new LineAnswers(Objects.requireNonNull(answers, "answers")));
    }

    /**
     * Returns the conditions that it is made of.
     *
     * @return the conditions in their order, none for a comparison
     */
    default List<Condition> parts() {
        return ConditionContent.of(this).parts();
    }

    /**
     * Returns the criterion that it compares the answer to.
     *
     * @return the code of the criterion, or empty for a condition that is made of others
     */
    default Optional<String> looksAt() {
        return ConditionContent.of(this).criterion();
    }

    /**
     * Determines whether it, or a condition that it is made of, counts parties.
     *
     * @return whether a number of parties is compared
     */
    default boolean countsParties() {
        ConditionContent content = ConditionContent.of(this);
        return content.isCount() || content.parts().stream().anyMatch(Condition::countsParties);
    }

    /**
     * Returns what a visitor makes of the condition.
     *
     * @param <R> the type of what it makes
     * @param visitor the visitor, with one method for each kind of condition
     * @return what the visitor returns
     */
    <R> R accept(ConditionVisitor<R> visitor);

    /** The start of a condition on the answer to a criterion. */
    final class Where {

        private final String criterion;

        private Where(Criterion criterion) {
            this.criterion = criterion.code();
        }

        /**
         * Returns the condition that the answer is one of some. A code of a nomenclature is compared by its first
         * characters.
         *
         * @param answers the answers, at least one
         * @return the condition
         */
        public Condition in(Answer... answers) {
            NoNulls.in(answers, "answers");
            return new Answered(criterion, new LinkedHashSet<>(List.of(answers)));
        }

        /**
         * Returns the condition that the answer is one of some names or codes.
         *
         * <p>For example, {@code where(SIZE).in("MICRO", "SMALL")}.
         *
         * @param answer the name of an answer or the beginning of a code
         * @param more other ones
         * @return the condition
         */
        public Condition in(String answer, String... more) {
            Objects.requireNonNull(answer, "answer");
            NoNulls.in(more, "more");
            return in(Stream.concat(Stream.of(answer), Arrays.stream(more))
                    .map(Answer::of)
                    .toArray(Answer[]::new));
        }

        /**
         * Returns the condition that the answer is yes.
         *
         * @return the condition
         */
        public Condition isYes() {
            return in(Answer.of(true));
        }

        /**
         * Returns the condition that the number lies within bounds, both included.
         *
         * @param from the least number
         * @param to the greatest number
         * @return the condition
         */
        public Condition between(long from, long to) {
            return new Between(criterion, from, to);
        }

        /**
         * Returns the condition that the number is at least another.
         *
         * @param from the least number
         * @return the condition
         */
        public Condition atLeast(long from) {
            return new Between(criterion, from, Criterion.GREATEST_NUMBER);
        }

        /**
         * Returns the condition that the number is at most another.
         *
         * @param to the greatest number
         * @return the condition
         */
        public Condition atMost(long to) {
            return new Between(criterion, 0, to);
        }

        /**
         * Returns the value in one short line, for logs.
         *
         * @return the line, at most 300 characters
         */
        @Override
        public String toString() {
            return Printed.line("Where", "criterion", criterion);
        }
    }

    /** The start of a condition on a number of parties. */
    final class Count {

        private final Optional<Condition> where;
        private final boolean isOfPartners;

        private Count(Optional<Condition> where, boolean isOfPartners) {
            this.where = where;
            this.isOfPartners = isOfPartners;
        }

        /**
         * Returns the condition that so many parties meet it, both bounds included.
         *
         * @param from the least number, from 0
         * @param to the greatest number
         * @return the condition
         */
        public Condition between(long from, long to) {
            return new Parties(where, isOfPartners, from, to);
        }

        /**
         * Returns the condition that at least so many parties meet it.
         *
         * @param from the least number, from 0
         * @return the condition
         */
        public Condition atLeast(long from) {
            return between(from, Criterion.GREATEST_NUMBER);
        }

        /**
         * Returns the condition that at most so many parties meet it.
         *
         * @param to the greatest number, from 0
         * @return the condition
         */
        public Condition atMost(long to) {
            return between(0, to);
        }

        /**
         * Returns the condition that no party meets it.
         *
         * @return the condition
         */
        public Condition none() {
            return atMost(0);
        }

        /**
         * Returns the value in one short line, for logs.
         *
         * @return the line, at most 300 characters
         */
        @Override
        public String toString() {
            return Printed.line("Count", "where", where, "isOfPartners", isOfPartners);
        }
    }

    /**
     * The answer to a criterion is one of some.
     *
     * @param criterion the code of the criterion
     * @param among the answers, at least one
     */
    record Answered(String criterion, Set<Answer> among) implements Condition {

        /**
         * Checks that nothing is null and copies the answers.
         *
         * @param criterion the code of the criterion
         * @param among the answers
         */
        public Answered {
            Objects.requireNonNull(criterion, "criterion");
            among = Collections.unmodifiableSet(new LinkedHashSet<>(NoNulls.in(among, "among")));
        }

        @Override
        public <R> R accept(ConditionVisitor<R> visitor) {
            return Objects.requireNonNull(visitor, "visitor").answered(this);
        }

        /**
         * Returns the value in one short line, for logs.
         *
         * @return the line, at most 300 characters
         */
        @Override
        public String toString() {
            return Printed.line("Answered", "criterion", criterion, "among", among);
        }
    }

    /**
     * The number that answers a criterion lies within bounds.
     *
     * @param criterion the code of the criterion
     * @param from the least number, included
     * @param to the greatest number, included
     */
    record Between(String criterion, long from, long to) implements Condition {

        /**
         * Checks that the criterion is not null.
         *
         * @param criterion the code of the criterion
         * @param from the least number, included
         * @param to the greatest number, included
         */
        public Between {
            Objects.requireNonNull(criterion, "criterion");
        }

        /**
         * Determines whether any number meets it, so that it tells only whether a number is stated.
         *
         * @return whether it reaches from 0 to the greatest number
         */
        public boolean isOfAny() {
            return from == 0 && to == Criterion.GREATEST_NUMBER;
        }

        @Override
        public <R> R accept(ConditionVisitor<R> visitor) {
            return Objects.requireNonNull(visitor, "visitor").between(this);
        }
    }

    /**
     * A condition holds of the applicant.
     *
     * @param condition the condition
     */
    record OfApplicant(Condition condition) implements Condition {

        /**
         * Checks that the condition is not null.
         *
         * @param condition the condition
         */
        public OfApplicant {
            Objects.requireNonNull(condition, "condition");
        }

        @Override
        public <R> R accept(ConditionVisitor<R> visitor) {
            return Objects.requireNonNull(visitor, "visitor").ofApplicant(this);
        }

        /**
         * Returns the value in one short line, for logs.
         *
         * @return the line, at most 300 characters
         */
        @Override
        public String toString() {
            return Printed.line("OfApplicant", "condition", condition);
        }
    }

    /**
     * A condition on the number of parties: the applicant and every partner.
     *
     * @param where what must hold of each party that counts, or empty for every party
     * @param isOfPartners whether the applicant does not count
     * @param from the least number, from 0 to 999,999,999
     * @param to the greatest number, from 0 to 999,999,999; 999,999,999 is no bound
     */
    record Parties(Optional<Condition> where, boolean isOfPartners, long from, long to) implements Condition {

        /**
         * Checks that nothing is null.
         *
         * @param where what must hold of each party that counts, or empty for every party
         * @param isOfPartners whether the applicant does not count
         * @param from the least number, from 0 to 999,999,999
         * @param to the greatest number, from 0 to 999,999,999; 999,999,999 is no bound
         */
        public Parties {
            Objects.requireNonNull(where, "where");
        }

        @Override
        public <R> R accept(ConditionVisitor<R> visitor) {
            return Objects.requireNonNull(visitor, "visitor").parties(this);
        }

        /**
         * Returns the value in one short line, for logs.
         *
         * @return the line, at most 300 characters
         */
        @Override
        public String toString() {
            return Printed.line("Parties", "where", where, "isOfPartners", isOfPartners, "from", from, "to", to);
        }
    }

    /**
     * A reading of the call is in force.
     *
     * @param reading an answer to a question of the call's own
     */
    record OfReading(Reading reading) implements Condition {

        /**
         * Checks that the reading is not null.
         *
         * @param reading an answer to a question of the call's own
         */
        public OfReading {
            Objects.requireNonNull(reading, "reading");
        }

        @Override
        public <R> R accept(ConditionVisitor<R> visitor) {
            return Objects.requireNonNull(visitor, "visitor").ofReading(this);
        }

        /**
         * Returns the value in one short line, for logs.
         *
         * @return the line, at most 300 characters
         */
        @Override
        public String toString() {
            return Printed.line("OfReading", "reading", reading.code());
        }
    }

    /**
     * All of some conditions hold.
     *
     * @param conditions the conditions
     */
    record All(List<Condition> conditions) implements Condition {

        /**
         * Checks that nothing is null and copies the conditions.
         *
         * @param conditions the conditions
         */
        public All {
            conditions = List.copyOf(NoNulls.in(conditions, "conditions"));
        }

        @Override
        public <R> R accept(ConditionVisitor<R> visitor) {
            return Objects.requireNonNull(visitor, "visitor").all(this);
        }

        /**
         * Returns the value in one short line, for logs.
         *
         * @return the line, at most 300 characters
         */
        @Override
        public String toString() {
            return Printed.line("All", "conditions", conditions);
        }
    }

    /**
     * At least one of some conditions holds.
     *
     * @param conditions the conditions
     */
    record Any(List<Condition> conditions) implements Condition {

        /**
         * Checks that nothing is null and copies the conditions.
         *
         * @param conditions the conditions
         */
        public Any {
            conditions = List.copyOf(NoNulls.in(conditions, "conditions"));
        }

        @Override
        public <R> R accept(ConditionVisitor<R> visitor) {
            return Objects.requireNonNull(visitor, "visitor").any(this);
        }

        /**
         * Returns the value in one short line, for logs.
         *
         * @return the line, at most 300 characters
         */
        @Override
        public String toString() {
            return Printed.line("Any", "conditions", conditions);
        }
    }

    /**
     * A condition does not hold.
     *
     * @param condition the condition
     */
    record Not(Condition condition) implements Condition {

        /**
         * Checks that the condition is not null.
         *
         * @param condition the condition
         */
        public Not {
            Objects.requireNonNull(condition, "condition");
        }

        @Override
        public <R> R accept(ConditionVisitor<R> visitor) {
            return Objects.requireNonNull(visitor, "visitor").not(this);
        }

        /**
         * Returns the value in one short line, for logs.
         *
         * @return the line, at most 300 characters
         */
        @Override
        public String toString() {
            return Printed.line("Not", "condition", condition);
        }
    }
}
