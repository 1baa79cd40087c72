package io.github.federules.core.internal.rule;

import io.github.federules.core.dossier.FactKind;
import io.github.federules.core.internal.cost.CostCondition;
import io.github.federules.core.internal.cost.FinancingCondition;
import io.github.federules.core.internal.text.Phrasebook;
import io.github.federules.core.internal.text.Placeholders;
import io.github.federules.core.internal.text.TextLines;
import io.github.federules.core.money.Rate;
import io.github.federules.core.rule.Change;
import io.github.federules.core.rule.Clause;
import io.github.federules.core.rule.Figures;
import io.github.federules.core.rule.Finding;
import io.github.federules.core.rule.Outcome;
import io.github.federules.core.rule.Remedy;
import io.github.federules.core.rule.Rule;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** A rule of a call. */
public abstract class CallRule {

    private final Rule rule;
    private final Clause clause;
    private final boolean isForFunding;
    private final String sentences;

    /**
     * Creates a rule.
     *
     * @param rule its code
     * @param clause the clause that sets it
     * @param isForFunding whether it concerns only funding
     */
    CallRule(Rule rule, Clause clause, boolean isForFunding) {
        this.rule = rule;
        this.clause = clause;
        this.isForFunding = isForFunding;
        this.sentences = "finding." + rule.code() + ".";
    }

    /** Determines whether the rule concerns only funding. */
    public final boolean isForFunding() {
        return isForFunding;
    }

    /** Returns the clause that sets the rule. */
    public final Clause clause() {
        return clause;
    }

    /** Determines whether the rule is a condition that is judged together with others: {@link #addTo} adds it. */
    public boolean isJudgedWithOthers() {
        return false;
    }

    /** Adds the condition on costs or financing that the rule is, if it is one. */
    public void addTo(List<CostCondition> bounds, List<FinancingCondition> financing) {}

    /** Determines whether the outcome may change with the reading of the call. For a rule that is not judged with others. */
    public boolean dependsOnReading() {
        return false;
    }

    /** Returns the outcome over all completions of the missing facts. */
    public abstract Outcome outcome(Case of);

    /** Adds the missing facts that only this rule looks at, if its outcome depends on them. */
    public void addMissing(Case of, MissingFacts missing) {}

    /** Returns the finding with an outcome: the rule's own, or {@link Outcome#NOT_ASKED} if the rule is not asked. */
    public final Finding finding(Case of, Outcome outcome) {
        return Finding.of(rule, outcome, clause, new RuleDetail(this, of, outcome));
    }

    /** Returns the kinds of facts that the rule looks at, whatever the dossier states. */
    abstract Set<FactKind> looksAt();

    abstract Figures figures(Case of);

    /** Returns the places of the facts that the outcome depends on. */
    abstract List<String> places(Case of, Outcome outcome);

    /** Returns the changes that remedy a failure. */
    List<Change> changes(Case of) {
        return List.of();
    }

    /** Returns the remedy of a failure, or nothing if no change is enough. */
    Optional<Remedy> remedy(Case of) {
        return remedy(changes(of), false, false);
    }

    static Optional<Remedy> remedy(List<Change> changes, boolean areAmountsOpen, boolean isExceeded) {
        return changes.isEmpty() ? Optional.empty() : Optional.of(new Remedy(changes, areAmountsOpen, isExceeded));
    }

    /** Writes the value of a placeholder of the sentence. */
    void writeValue(String name, Case of, Phrasebook phrases, TextLines to) {
        throw new IllegalStateException("The sentences of " + rule + " have no value for {" + name + "}.");
    }

    /**
     * Returns the name that distinguishes the sentence from others of the same rule and outcome, empty for the usual
     * one.
     */
    String variant(Case of, Outcome outcome) {
        return "";
    }

    /** Returns the family of the rule's sentences, one for each outcome. */
    String sentences() {
        return sentences;
    }

    /** Writes an amount of cents, or if missing facts leave a range, its least or greatest end. */
    static void writeEuros(long least, long most, boolean isAtLeast, Phrasebook phrases, TextLines to) {
        String key = least == most ? "amount.exact" : isAtLeast ? "amount.least" : "amount.most";
        phrases.write(key, (name, line) -> phrases.formats().euros(isAtLeast ? least : most, line), to);
    }

    static String percent(Phrasebook phrases, Rate rate) {
        return phrases.formats().percent(rate.share());
    }

    /** Writes the sentence of the finding with an outcome. */
    public final void write(Case of, Outcome outcome, Phrasebook phrases, TextLines lines) {
        Placeholders values = (name, to) -> writeValue(name, of, phrases, to);
        String variant = variant(of, outcome);
        if (variant.isEmpty()) {
            phrases.write(sentences(), outcome, values, lines);
        } else {
            phrases.write(sentences() + outcome + variant, values, lines);
        }
    }

    private String message(Case of, Outcome outcome, Locale locale) {
        TextLines text = TextLines.ofSentence();
        write(of, outcome, Phrasebook.in(locale), text);
        return text.text();
    }

    /** The parts of a finding that are computed on first reading. */
    private record RuleDetail(CallRule rule, Case of, Outcome outcome) implements Finding.Detail {

        @Override
        public Figures figures() {
            return rule.figures(of);
        }

        @Override
        public Optional<Remedy> remedy() {
            return rule.remedy(of);
        }

        @Override
        public List<String> places() {
            return rule.places(of, outcome);
        }

        @Override
        public String message(Locale locale) {
            return rule.message(of, outcome, locale);
        }
    }
}
