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
    public Outcome outcome(Situation situation) {
        Submission submission = submission(situation);
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
    public void addMissing(Situation situation, MissingFacts missing) {
        if (!isOpen(situation)) {
            return;
        }
        addSending(situation, missing);
        if (!submission(situation).isUnknown()
                && !submission(situation).electronic().isKnown()) {
            addMissing(AskedFact.ELECTRONIC, missing);
        }
    }

    // A draft may state the way before anything is submitted.
    @Override
    String variant(Situation situation, Outcome outcome) {
        Submission submission = submission(situation);
        boolean isOnlyWayStated =
                submission.electronic().isKnown() && !submission.sent().isKnown();
        return isOnlyWayStated && outcome != Outcome.FAILED ? ".way" : "";
    }

    @Override
    List<String> places(Situation situation, Outcome outcome) {
        return List.of(AskedFact.ELECTRONIC.path());
    }

    @Override
    List<Change> changes(Situation situation) {
        return submit(situation, true);
    }
}
