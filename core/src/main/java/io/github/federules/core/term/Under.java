package io.github.federules.core.term;

import io.github.federules.core.collection.NoNulls;
import io.github.federules.core.condition.Condition;
import io.github.federules.core.condition.ConditionVisitor;
import io.github.federules.core.rule.Clause;
import io.github.federules.core.rule.RegimeTitle;
import io.github.federules.core.text.Printed;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * That a call comes under a regime, whose terms then hold besides its own.
 *
 * @param clause the clause that says so
 * @param regime the regime
 * @param when where its terms hold, or empty for everywhere
 * @param parties of which parties its terms of each party hold, or empty for all
 */
public record Under(Clause clause, RegimeTitle regime, Optional<Condition> when, Optional<Condition> parties)
        implements Term {

    /**
     * Checks that nothing is null.
     *
     * @param clause the clause that says so
     * @param regime the regime
     * @param when where its terms hold, or empty for everywhere
     * @param parties of which parties its terms of each party hold, or empty for all
     */
    public Under {
        NoNulls.among("clause", clause, "regime", regime, "when", when, "parties", parties);
    }

    /**
     * Returns that a call comes under a regime everywhere.
     *
     * @param clause the clause that says so
     * @param regime the regime
     * @return the term
     */
    public static Under of(Clause clause, RegimeTitle regime) {
        return new Under(clause, regime, Optional.empty(), Optional.empty());
    }

    /**
     * Returns a copy whose regime holds only where a condition does.
     *
     * @param condition the condition
     * @return the changed copy
     */
    public Under onlyWhen(Condition condition) {
        return new Under(clause, regime, Optional.of(Objects.requireNonNull(condition, "condition")), parties);
    }

    /**
     * Returns a copy in which the terms of each party hold only of some parties.
     *
     * @param condition what holds of these parties
     * @return the changed copy
     */
    public Under ofParties(Condition condition) {
        return new Under(clause, regime, when, Optional.of(Objects.requireNonNull(condition, "condition")));
    }

    /**
     * Returns a copy that names the regime by another title.
     *
     * @param title the regime, as one of its editions is called
     * @return the changed copy
     */
    public Under of(RegimeTitle title) {
        return new Under(clause, Objects.requireNonNull(title, "title"), when, parties);
    }

    /**
     * Returns where a term of the regime holds.
     *
     * @param ofTerm where the regime says that it holds, or empty for everywhere
     * @param isOfEach whether it is a term of each party
     * @return the condition, or empty for everywhere
     */
    public Optional<Condition> whenOf(Optional<Condition> ofTerm, boolean isOfEach) {
        Objects.requireNonNull(ofTerm, "ofTerm");
        Optional<Condition> ofCall = isOfEach ? when.map(Under::ofApplicant) : when;
        return Stream.of(ofCall, isOfEach ? parties : Optional.<Condition>empty(), ofTerm)
                .flatMap(Optional::stream)
                .reduce((one, other) -> Condition.all(one, other));
    }

    // Each party is looked at: what holds of the call is still of the applicant. What counts parties is of all of them.
    private static Condition ofApplicant(Condition condition) {
        return condition.countsParties() ? condition.accept(new ForEach()) : Condition.applicant(condition);
    }

    /** A condition on the call that counts parties, for a term of which each party is looked at. */
    private static final class ForEach implements ConditionVisitor<Condition> {

        private static List<Condition> each(List<Condition> conditions) {
            return conditions.stream().map(Under::ofApplicant).toList();
        }

        @Override
        public Condition answered(Condition.Answered condition) {
            return Condition.applicant(condition);
        }

        @Override
        public Condition between(Condition.Between condition) {
            return Condition.applicant(condition);
        }

        @Override
        public Condition ofReading(Condition.OfReading condition) {
            return Condition.applicant(condition);
        }

        @Override
        public Condition ofApplicant(Condition.OfApplicant condition) {
            return condition;
        }

        @Override
        public Condition parties(Condition.Parties condition) {
            return condition;
        }

        @Override
        public Condition all(Condition.All condition) {
            return new Condition.All(each(condition.conditions()));
        }

        @Override
        public Condition any(Condition.Any condition) {
            return new Condition.Any(each(condition.conditions()));
        }

        @Override
        public Condition not(Condition.Not condition) {
            return Condition.not(Under.ofApplicant(condition.condition()));
        }
    }

    @Override
    public String path() {
        return "under";
    }

    @Override
    public boolean isRepeatable() {
        return true;
    }

    @Override
    public List<Condition> conditions() {
        return Stream.concat(
                        when.stream(),
                        parties.stream().map(each -> Condition.parties(each).atLeast(1)))
                .toList();
    }

    @Override
    public <R> R accept(TermVisitor<R> visitor) {
        return Objects.requireNonNull(visitor, "visitor").under(this);
    }

    /**
     * Returns the value in one short line, for logs.
     *
     * @return the line, at most 300 characters
     */
    @Override
    public String toString() {
        return Printed.line("Under", "regime", regime, "when", when, "parties", parties, "clause", clause);
    }
}
