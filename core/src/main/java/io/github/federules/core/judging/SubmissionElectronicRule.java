package io.github.federules.core.judging;

import io.github.federules.core.call.SubmissionTerms;
import io.github.federules.core.dossier.Submission;
import io.github.federules.core.fact.FactKind;
import io.github.federules.core.rule.Change;
import io.github.federules.core.rule.Clause;
import io.github.federules.core.rule.Outcome;
import io.github.federules.core.rule.Rule;
import io.github.federules.core.situation.MissingFacts;
import io.github.federules.core.situation.Situation;
import java.util.List;

/** The application must be submitted electronically. */
final class SubmissionElectronicRule extends SubmissionRule {

    // A day of sending implies that it was sent.
    SubmissionElectronicRule(Clause clause, SubmissionTerms terms) {
        super(Rule.SUBMISSION_ELECTRONIC, clause, terms, FactKind.ELECTRONIC, FactKind.SENT, FactKind.SENT_ON);
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
    void addUnknown(Situation situation, MissingFacts missing) {
        super.addUnknown(situation, missing);
        Submission submission = submission(situation);
        if (!submission.isUnknown() && !submission.electronic().isKnown()) {
            add(FactKind.ELECTRONIC, missing);
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
    List<Change> changes(Situation situation) {
        return submit(situation, true);
    }
}
