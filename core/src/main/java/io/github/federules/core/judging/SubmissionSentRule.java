package io.github.federules.core.judging;

import io.github.federules.core.call.SubmissionTerms;
import io.github.federules.core.fact.FactKind;
import io.github.federules.core.rule.Change;
import io.github.federules.core.rule.Clause;
import io.github.federules.core.rule.Outcome;
import io.github.federules.core.rule.Rule;
import io.github.federules.core.situation.Situation;
import java.util.List;

/** The application must be submitted. */
final class SubmissionSentRule extends SubmissionRule {

    // A day of sending implies that it was sent.
    SubmissionSentRule(Clause clause, SubmissionTerms terms) {
        super(Rule.SUBMISSION_SENT, clause, terms, FactKind.SENT, FactKind.SENT_ON);
    }

    @Override
    public Outcome outcome(Situation situation) {
        return Outcome.of(submission(situation).sent());
    }

    @Override
    List<Change> changes(Situation situation) {
        return submit(situation, false);
    }
}
