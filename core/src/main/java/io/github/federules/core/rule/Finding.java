package io.github.federules.core.rule;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The finding of one rule for a dossier. Every rule of a call has a finding.
 *
 * <p>For example:
 *
 * <pre>{@code
 * for (Finding finding : decision.findings()) {
 *     if (finding.outcome() == Outcome.FAILED) {
 *         out.println(finding.clause().id() + ": " + finding.message(Locale.ENGLISH));
 *     }
 * }
 * }</pre>
 *
 * <p>The outcome is there at once. Figures, remedy and text are computed on first reading; all readers get the same
 * values. Two findings are equal if rule, outcome, clause, figures and remedy are equal. This class is immutable and
 * thread-safe.
 */
public final class Finding {

    // No lock is held while a detail computes, which may be anybody's code. The first value that is there stays.
    private static final VarHandle FIGURES = handle("figures", Figures.class);
    private static final VarHandle REMEDIES = handle("remedies", List.class);

    private final Rule rule;
    private final Outcome outcome;
    private final Clause clause;
    private final Detail detail;
    private volatile @Nullable Figures figures;
    private volatile @Nullable List<Remedy> remedies;

    private Finding(Rule rule, Outcome outcome, Clause clause, Detail detail) {
        this.rule = Objects.requireNonNull(rule, "rule");
        this.outcome = Objects.requireNonNull(outcome, "outcome");
        this.clause = Objects.requireNonNull(clause, "clause");
        this.detail = Objects.requireNonNull(detail, "detail");
    }

    /**
     * Returns a finding.
     *
     * @param rule the rule
     * @param outcome its outcome
     * @param clause the clause of the call, or the article of a law, that sets the rule
     * @param detail the parts that are computed on first reading
     * @return the finding
     */
    public static Finding of(Rule rule, Outcome outcome, Clause clause, Detail detail) {
        return new Finding(rule, outcome, clause, detail);
    }

    /**
     * Returns the rule.
     *
     * @return the rule, by its stable code
     */
    public Rule rule() {
        return rule;
    }

    /**
     * Returns the outcome of the rule.
     *
     * @return the outcome
     */
    public Outcome outcome() {
        return outcome;
    }

    /**
     * Returns the clause of the call, or the article of a law, that sets the rule.
     *
     * @return the clause
     */
    public Clause clause() {
        return clause;
    }

    /**
     * Returns what the rule compared.
     *
     * @return the figures, {@link Figures#NONE} if there are none
     */
    public Figures figures() {
        Figures known = figures;
        if (known != null) {
            return known;
        }
        Figures computed = Objects.requireNonNull(detail.figures(), "detail.figures()");
        FIGURES.compareAndSet(this, null, computed);
        return Objects.requireNonNull(figures);
    }

    /**
     * Returns the smallest changes to the dossier that turn a failed finding into a passed one.
     *
     * @return the remedy, empty if the rule did not fail or no change of a known kind is enough
     */
    public Optional<Remedy> remedy() {
        if (outcome != Outcome.FAILED) {
            return Optional.empty();
        }
        List<Remedy> atMostOne = remedies();
        return atMostOne.isEmpty() ? Optional.empty() : Optional.of(atMostOne.get(0));
    }

    private static VarHandle handle(String field, Class<?> type) {
        try {
            return MethodHandles.lookup().findVarHandle(Finding.class, field, type);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("Finding has no field " + field + ".", e);
        }
    }

    private List<Remedy> remedies() {
        List<Remedy> known = remedies;
        if (known != null) {
            return known;
        }
        List<Remedy> computed = detail.remedy().map(List::of).orElse(List.of());
        REMEDIES.compareAndSet(this, null, computed);
        return Objects.requireNonNull(remedies);
    }

    /**
     * Returns the places in the dossier of the facts that the outcome depends on, such as {@code
     * operation.costLines[2].fte}.
     *
     * @return the paths, as the dossier format writes them, at least one
     */
    public List<String> places() {
        return detail.places();
    }

    /**
     * Returns the finding as a sentence, with its figures.
     *
     * @param locale French, or anything else for English
     * @return the sentence
     */
    public String message(Locale locale) {
        return detail.message(Objects.requireNonNull(locale, "locale"));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || (other instanceof Finding finding
                        && rule.equals(finding.rule)
                        && outcome == finding.outcome
                        && clause.equals(finding.clause)
                        && figures().equals(finding.figures())
                        && remedy().equals(finding.remedy()));
    }

    @Override
    public int hashCode() {
        return Objects.hash(rule, outcome, clause);
    }

    /**
     * Returns the rule, its outcome and its clause.
     *
     * @return a short text
     */
    @Override
    public String toString() {
        return rule + " " + outcome + " (" + clause.id() + ")";
    }

    /**
     * Determines whether no change of the dossier can bring funding any more: the rule is not met, and it is on what the applicant
     * is, such as its kind, or on a deadline that has passed. Texts then state no amount of aid.
     *
     * @return true if none can; false for a rule on another track, and if a change is not known to be in vain
     */
    public boolean rulesOutFunding() {
        return outcome == Outcome.FAILED && detail.rulesOutFunding();
    }

    /** The parts of a finding that are computed on first reading. Each method returns the same value every time. */
    public interface Detail {

        /**
         * Returns what the rule compared.
         *
         * @return the figures
         */
        Figures figures();

        /**
         * Returns the smallest changes, each of which alone turns the failed finding into a passed one. Called only for
         * a finding that failed. Default: none.
         *
         * @return the remedy, empty if no change of a known kind is enough
         */
        default Optional<Remedy> remedy() {
            return Optional.empty();
        }

        /**
         * Determines whether no change of the dossier can bring funding any more. Called only for a finding that failed. Default:
         * false.
         *
         * @return true if none can
         */
        default boolean rulesOutFunding() {
            return false;
        }

        /**
         * Returns the places in the dossier of the facts that the outcome depends on.
         *
         * @return the paths, at least one
         */
        List<String> places();

        /**
         * Returns the finding as a sentence.
         *
         * @param locale French, or anything else for English
         * @return the sentence
         */
        String message(Locale locale);
    }
}
