package io.github.federules.core.internal.rule;

import io.github.federules.core.call.Deadline;
import io.github.federules.core.call.SubmissionTerms;
import io.github.federules.core.dossier.Submission;
import io.github.federules.core.internal.text.Phrasebook;
import io.github.federules.core.internal.text.TextLines;
import io.github.federules.core.rule.Change;
import io.github.federules.core.rule.Clause;
import io.github.federules.core.rule.Figures;
import io.github.federules.core.rule.Outcome;
import io.github.federules.core.rule.Rule;
import java.util.List;

/** A rule on the submission of the application. */
abstract class SubmissionRule extends CallRule {

    private final SubmissionTerms terms;

    SubmissionRule(Rule rule, Clause clause, SubmissionTerms terms) {
        super(rule, clause, false);
        this.terms = terms;
    }

    final SubmissionTerms terms() {
        return terms;
    }

    @Override
    Figures figures(Case of) {
        return Figures.NONE;
    }

    @Override
    void writeValue(String name, Case of, Phrasebook phrases, TextLines to) {
        writeDocument(phrases, to);
    }

    private void writeDocument(Phrasebook phrases, TextLines to) {
        to.addPlain(terms.document().in(phrases.locale()));
    }

    static Submission submission(Case of) {
        return of.dossier().submission();
    }

    /** Returns the change of submitting the application, in time if there is a deadline. */
    final List<Change> submit(Case of, boolean electronically) {
        return List.of(new Change.Submit(
                terms.document(),
                electronically,
                terms.deadline().map(deadline -> deadline.lastDay(of.readings().deadlineDay())),
                terms.deadline().flatMap(Deadline::until)));
    }

    /**
     * Adds whether or when the application was submitted as a missing fact; the whole submission if nothing is known of
     * it.
     */
    final void addSending(Case of, MissingFacts missing) {
        Submission submission = submission(of);
        if (submission.isUnknown()) {
            addMissing(AskedFact.SUBMISSION, asked(), missing);
        } else if (!submission.sentOn().isKnown() && terms.deadline().isPresent()) {
            addMissing(AskedFact.SENT_ON, missing);
        } else if (!submission.sent().isKnown()) {
            addMissing(AskedFact.SENT, missing);
        }
    }

    final void addMissing(AskedFact fact, MissingFacts missing) {
        addMissing(fact, "", missing);
    }

    private void addMissing(AskedFact fact, String variant, MissingFacts missing) {
        missing.add(fact, fact.path(), variant, (name, phrases, to) -> writeDocument(phrases, to));
    }

    // Only what the call looks at: a call without a deadline does not ask when.
    private String asked() {
        if (terms.deadline().isPresent()) {
            return terms.electronic().isPresent() ? "" : ".when";
        }
        return terms.electronic().isPresent() ? ".how" : ".sent";
    }

    final boolean isOpen(Case of) {
        return outcome(of) == Outcome.UNKNOWN;
    }
}
