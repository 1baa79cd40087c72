package io.github.federules.core.term;

import io.github.federules.core.collection.NoNulls;
import io.github.federules.core.condition.Condition;
import io.github.federules.core.criterion.Answer;
import io.github.federules.core.dossier.Track;
import io.github.federules.core.language.LocalizedText;
import io.github.federules.core.rule.Clause;
import io.github.federules.core.rule.RegimeTitle;
import io.github.federules.core.rule.Rule;
import io.github.federules.core.text.Printed;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A condition that must hold, on every track that the call offers or on one of them.
 *
 * <p>For example, {@code Requirement.of(A1, Rule.of("SME"), applicant(where(SIZE).in(MICRO, SMALL, MEDIUM)), text)}.
 *
 * @param clause the clause that sets it
 * @param rule the rule of its finding
 * @param that the condition that must hold
 * @param when where it must hold, or empty for everywhere
 * @param statement the condition in words, a whole clause without a capital or a full stop, such as “the applicant is a small
 *     or medium-sized enterprise”
 * @param track the track that it decides, or empty for every track that the call offers
 * @param isOfEach whether it must hold of each party, the applicant and every partner, where {@code when} holds of that party
 */
public record Requirement(
        Clause clause,
        Rule rule,
        Condition that,
        Optional<Condition> when,
        LocalizedText statement,
        Optional<Track> track,
        boolean isOfEach)
        implements RegimeTerm {

    /**
     * Checks that nothing is null.
     *
     * @param clause the clause that sets it
     * @param rule the rule of its finding
     * @param that the condition that must hold
     * @param when where it must hold, or empty for everywhere
     * @param statement the condition in words
     * @param track the track that it decides, or empty for every track that the call offers
     * @param isOfEach whether it must hold of each party, where {@code when} holds of that party
     */
    public Requirement {
        NoNulls.among(
                "clause", clause, "rule", rule, "that", that, "when", when, "statement", statement, "track", track);
    }

    /**
     * Returns a condition that must hold everywhere.
     *
     * @param clause the clause that sets it
     * @param rule the rule of its finding
     * @param that the condition that must hold
     * @param statement the condition in words, a whole clause without a capital or a full stop
     * @return the term
     */
    public static Requirement of(Clause clause, Rule rule, Condition that, LocalizedText statement) {
        return new Requirement(clause, rule, that, Optional.empty(), statement, Optional.empty(), false);
    }

    /**
     * Returns a copy that must hold only where another condition does.
     *
     * @param condition the condition
     * @return the changed copy
     */
    public Requirement onlyWhen(Condition condition) {
        Objects.requireNonNull(condition, "condition");
        return new Requirement(clause, rule, that, Optional.of(condition), statement, track, isOfEach);
    }

    /**
     * Returns a copy that decides one track alone.
     *
     * @param track the track
     * @return the changed copy
     */
    public Requirement deciding(Track track) {
        Objects.requireNonNull(track, "track");
        return new Requirement(clause, rule, that, when, statement, Optional.of(track), isOfEach);
    }

    /**
     * Returns a copy that must hold of each party, the applicant and every partner. Criteria of a party may stand in it as they
     * are.
     *
     * <p>For example, {@code Requirement.of(A1, Rule.of("SMES"), where(SIZE).in(SMALL, MEDIUM), text).ofEach()}.
     *
     * @return the changed copy
     */
    public Requirement ofEach() {
        return new Requirement(clause, rule, that, when, statement, track, true);
    }

    /**
     * Returns what must hold of the dossier where the requirement applies.
     *
     * @return the condition, which counts the parties that break it if it is one of each party
     */
    public Condition holds() {
        if (!isOfEach) {
            return that;
        }
        Condition not = Condition.not(that);
        return Condition.parties(
                        when.map(applies -> Condition.all(applies, not)).orElse(not))
                .none();
    }

    /**
     * Returns where the requirement applies to the dossier.
     *
     * @return the condition, or empty for everywhere
     */
    public Optional<Condition> applies() {
        return isOfEach ? when.map(applies -> Condition.parties(applies).atLeast(1)) : when;
    }

    /**
     * Returns the whole of what must hold: the condition, or else that the requirement does not apply.
     *
     * @return the condition
     */
    public Condition whole() {
        return applies()
                .map(applies -> Condition.any(Condition.not(applies), holds()))
                .orElse(holds());
    }

    /**
     * Returns the criterion that the requirement asks to answer with yes, everywhere and with nothing else.
     *
     * @return the code of the criterion, or empty if the requirement is another one
     */
    public Optional<String> declared() {
        return when.isEmpty()
                        && !isOfEach
                        && that instanceof Condition.Answered answered
                        && answered.among().equals(Set.of(Answer.of(true)))
                ? Optional.of(answered.criterion())
                : Optional.empty();
    }

    @Override
    public Requirement as(Under under) {
        Objects.requireNonNull(under, "under");
        RegimeTitle regime = under.regime();
        Optional<Condition> held = under.whenOf(when, isOfEach);
        return new Requirement(clause.of(regime), rule.of(regime), that, held, statement, track, isOfEach);
    }

    @Override
    public String path() {
        return "requires";
    }

    @Override
    public List<Condition> conditions() {
        return Stream.concat(Stream.of(holds()), applies().stream()).toList();
    }

    @Override
    public <R> R accept(TermVisitor<R> visitor) {
        return Objects.requireNonNull(visitor, "visitor").requirement(this);
    }

    /**
     * Returns the value in one short line, for logs.
     *
     * @return the line, at most 300 characters
     */
    @Override
    public String toString() {
        return Printed.line(
                "Requirement", "rule", rule, "that", that, "when", when, "isOfEach", isOfEach, "clause", clause);
    }
}
