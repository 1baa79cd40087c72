package io.github.federules.core.internal.rule;

import io.github.federules.core.call.SubmissionTerms;
import io.github.federules.core.dossier.FactKind;
import io.github.federules.core.dossier.Submission;
import io.github.federules.core.rule.Change;
import io.github.federules.core.rule.Clause;
import io.github.federules.core.rule.Outcome;
import io.github.federules.core.rule.Rule;
import java.util.List;
import java.util.Set;

/** The application must be submitted electronically. */
final class SubmissionElectronicRule extends SubmissionRule {

    SubmissionElectronicRule(Clause clause, SubmissionTerms terms) {
        super(Rule.SUBMISSION_ELECTRONIC, clause, terms);
    }

    @Override
    Set<FactKind> looksAt() {
        // A day of sending implies that it was sent.
        return Set.of(FactKind.SENT, FactKind.SENT_ON, FactKind.ELECTRONIC);
    }

    @Override
    public Outcome outcome(Case of) {
        Submission submission = submission(of);
        if (submission.sent().is(false)) {
            return Outcome.NOT_ASKED;
        }
        return submission.electronic().is(false) && mayNeverBeSent(submission)
                ? Outcome.UNKNOWN
                : Outcome.of(submission.electronic());
    }

    // If no rule requires a submission, one that is not known to be sent may never be sent.
    private boolean mayNeverBeSent(Submission submission) {
        return !submission.sent().isKnown()
                && terms().sent().isEmpty()
                && terms().deadline().isEmpty();
    }

    @Override
    public void addMissing(Case of, MissingFacts missing) {
        if (!isOpen(of)) {
            return;
        }
        addSending(of, missing);
        if (!submission(of).isUnknown() && !submission(of).electronic().isKnown()) {
            addMissing(AskedFact.ELECTRONIC, missing);
        }
    }

    // A draft may state the way before anything is submitted.
    @Override
    String variant(Case of, Outcome outcome) {
        Submission submission = submission(of);
        boolean isOnlyWayStated =
                submission.electronic().isKnown() && !submission.sent().isKnown();
        return isOnlyWayStated && outcome != Outcome.FAILED ? ".way" : "";
    }

    @Override
    List<String> places(Case of, Outcome outcome) {
        return List.of(AskedFact.ELECTRONIC.path());
    }

    @Override
    List<Change> changes(Case of) {
        return submit(of, true);
    }
}
