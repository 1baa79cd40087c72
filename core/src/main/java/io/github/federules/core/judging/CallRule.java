package io.github.federules.core.judging;

import io.github.federules.core.condition.Condition;
import io.github.federules.core.dossier.Track;
import io.github.federules.core.fact.FactKind;
import io.github.federules.core.rule.Change;
import io.github.federules.core.rule.Clause;
import io.github.federules.core.rule.Figures;
import io.github.federules.core.rule.Finding;
import io.github.federules.core.rule.Outcome;
import io.github.federules.core.rule.Remedy;
import io.github.federules.core.rule.Rule;
import io.github.federules.core.situation.ChosenAnswers;
import io.github.federules.core.situation.MissingFacts;
import io.github.federules.core.situation.Participant;
import io.github.federules.core.situation.PeriodBound;
import io.github.federules.core.situation.PossiblePeriods;
import io.github.federules.core.situation.Situation;
import io.github.federules.core.text.Phrasebook;
import io.github.federules.core.text.SomeBodies;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** A rule of a call. */
public abstract class CallRule {

    /** The track of the rules on costs, financing and the period of the operation. */
    static final Optional<Track> FUNDING = Optional.of(Track.FUNDING);

    private final Rule rule;
    private final String sentences;
    private final Clause clause;
    private final Optional<Track> track;
    private final boolean isForFunding;
    private final List<FactKind> looksAt;

    /**
     * Creates a rule.
     *
     * @param rule its code
     * @param clause the clause that sets it
     * @param track the track that it decides, or empty for every track
     * @param looksAt the kinds of facts that it looks at, whatever the dossier states; its findings point to the first
     */
    CallRule(Rule rule, Clause clause, Optional<Track> track, FactKind... looksAt) {
        this.rule = rule;
        this.sentences = "finding." + rule.code() + ".";
        this.clause = clause;
        this.track = track;
        this.isForFunding = track.equals(FUNDING);
        this.looksAt = List.of(looksAt);
    }

    /** Returns the code of the rule. */
    final Rule rule() {
        return rule;
    }

    /** Returns the code of the rule, for messages. */
    public final String code() {
        return rule.code();
    }

    /** Determines whether the rule concerns only funding. */
    public final boolean isForFunding() {
        return isForFunding;
    }

    /** Returns the track that the rule decides, or empty if it decides every one. */
    public final Optional<Track> track() {
        return track;
    }

    /** Returns the built-in rule at whose place a rule that a call names itself stands. */
    Rule placeOfOwn() {
        return Rule.POLICY_ROLE;
    }

    /** Returns the clause that sets the rule. */
    public final Clause clause() {
        return clause;
    }

    /** Determines whether the rule is a condition that is judged together with others. */
    public boolean isJudgedWithOthers() {
        return false;
    }

    /** Determines whether the rule bounds the period of the operation. */
    public final boolean isOfPeriod() {
        return this instanceof PeriodBound;
    }

    /** Determines whether no period meets all the rules, also if for each of them there is one. */
    public static boolean meetNoPeriod(CallRule[] rules, Situation situation) {
        List<PeriodBound> bounds = new ArrayList<>();
        for (CallRule rule : rules) {
            if (rule instanceof PeriodBound bound) {
                bounds.add(bound);
            }
        }
        return PossiblePeriods.areNone(bounds, situation);
    }

    /** Returns the condition on facts that the rule is, or empty for any other rule. */
    public Optional<Condition> condition() {
        return Optional.empty();
    }

    /** Determines whether the outcome may change with the reading of the call. For a rule that is not judged with others. */
    public boolean dependsOnReading() {
        return false;
    }

    /** Returns the outcome over all completions of the missing facts. */
    public abstract Outcome outcome(Situation situation);

    /** Adds the missing facts that only this rule looks at, if its outcome depends on them. */
    public final void addMissing(Situation situation, MissingFacts missing) {
        if (!isJudgedWithOthers() && outcome(situation) == Outcome.UNKNOWN) {
            addUnknown(situation, missing);
        }
    }

    /** Adds the missing facts that the outcome depends on. */
    void addUnknown(Situation situation, MissingFacts missing) {
        missing.add(looksAt.get(0).path());
    }

    /** Returns the finding with an outcome: the rule's own, or {@link Outcome#NOT_ASKED} if the rule is not asked. */
    public final Finding finding(Situation situation, Outcome outcome) {
        return Finding.of(rule, outcome, clause, new RuleDetail(this, situation, outcome));
    }

    /** Returns the kinds of facts that the rule looks at, whatever the dossier states. */
    final List<FactKind> looksAt() {
        return looksAt;
    }

    Figures figures(Situation situation) {
        return Figures.NONE;
    }

    /** Returns the places of the facts that the outcome depends on. */
    List<String> places(Situation situation, Outcome outcome) {
        return List.of(looksAt.get(0).path());
    }

    /** Returns the changes that remedy a failure. */
    List<Change> changes(Situation situation) {
        return List.of();
    }

    /** Returns the remedy of a failure, or nothing if no change is enough. */
    Optional<Remedy> remedy(Situation situation) {
        return remedy(situation, changes(situation), false, false);
    }

    /** Returns the remedy of some changes, and of other answers to what the applicant may choose. */
    final Optional<Remedy> remedy(
            Situation situation, List<Change> changes, boolean areAmountsOpen, boolean isExceeded) {
        List<Change> all = new ArrayList<>(changes);
        if (isJudgedWithOthers()) {
            all.addAll(new ChosenAnswers(situation, condition(), this::outcome).all());
        }
        return all.isEmpty() ? Optional.empty() : Optional.of(new Remedy(all, areAmountsOpen, isExceeded));
    }

    /** Returns the values that the sentences name, as far as they are known. */
    Map<String, String> values(Situation situation, Phrasebook phrases) {
        return Map.of();
    }

    /**
     * Returns the name that distinguishes the sentence from others of the same rule and outcome, empty for the usual
     * one.
     */
    String variant(Situation situation, Outcome outcome) {
        return "";
    }

    /** Returns how the keys of the rule's sentences begin. */
    String sentences(Situation situation, Outcome outcome) {
        return sentences;
    }

    /** Returns an amount of cents, or if missing facts leave a range, its least or greatest end. */
    static String euros(long least, long most, boolean isAtLeast, Phrasebook phrases) {
        String key = least == most ? "amount.exact" : isAtLeast ? "amount.least" : "amount.most";
        return phrases.phrase(key, Map.of("amount", phrases.formats().euros(isAtLeast ? least : most)));
    }

    /** Returns those who surely break a rule that each party must meet by itself; nobody for another rule. */
    List<Participant> breaking(Situation situation) {
        return List.of();
    }

    /**
     * Determines whether no change of the dossier can meet the rule, which it surely does not: it is on what the applicant is, or on a
     * day that has passed.
     */
    boolean isBeyondChange(Situation situation) {
        return false;
    }

    private boolean rulesOutFunding(Situation situation) {
        return (track.isEmpty() || isForFunding) && isBeyondChange(situation);
    }

    private String message(Situation situation, Outcome outcome, Locale locale) {
        Phrasebook phrases = Phrasebook.in(locale);
        String sentence = phrases.phrase(
                sentences(situation, outcome) + outcome + variant(situation, outcome), values(situation, phrases));
        return sentence + ending(situation, outcome, phrases);
    }

    /** Returns what follows the sentence: who surely breaks the rule, unless it says more. */
    String ending(Situation situation, Outcome outcome, Phrasebook phrases) {
        return outcome == Outcome.FAILED ? bodies(breaking(situation), situation, phrases) : "";
    }

    // Without partners there is nobody else.
    private static String bodies(List<Participant> breaking, Situation situation, Phrasebook phrases) {
        if (breaking.isEmpty() || situation.dossier().applicant().members().isEmpty()) {
            return "";
        }
        return phrases.phrase(
                breaking.size() == 1 ? "body.concerned.one" : "body.concerned",
                Map.of("bodies", SomeBodies.of(breaking, each -> each.name(phrases), phrases)));
    }

    /** The parts of a finding that are computed on first reading. */
    private record RuleDetail(CallRule rule, Situation situation, Outcome outcome) implements Finding.Detail {

        @Override
        public Figures figures() {
            return rule.figures(situation);
        }

        @Override
        public Optional<Remedy> remedy() {
            return rule.remedy(situation);
        }

        @Override
        public boolean rulesOutFunding() {
            return rule.rulesOutFunding(situation);
        }

        @Override
        public List<String> places() {
            return rule.places(situation, outcome);
        }

        @Override
        public String message(Locale locale) {
            return rule.message(situation, outcome, locale);
        }
    }
}
