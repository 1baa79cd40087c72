package io.github.federules.core.internal.rule;

import io.github.federules.core.call.SubmissionTerms;
import io.github.federules.core.dossier.FactKind;
import io.github.federules.core.rule.Change;
import io.github.federules.core.rule.Clause;
import io.github.federules.core.rule.Outcome;
import io.github.federules.core.rule.Rule;
import java.util.List;
import java.util.Set;

/** The application must be submitted. */
final class SubmissionSentRule extends SubmissionRule {

    SubmissionSentRule(Clause clause, SubmissionTerms terms) {
        super(Rule.SUBMISSION_SENT, clause, terms);
    }

    @Override
    Set<FactKind> looksAt() {
        // A day of sending implies that it was sent.
        return Set.of(FactKind.SENT, FactKind.SENT_ON);
    }

    @Override
    public Outcome outcome(Situation situation) {
        return Outcome.of(submission(situation).sent());
    }

    @Override
    public void addMissing(Situation situation, MissingFacts missing) {
        if (isOpen(situation)) {
            addSending(situation, missing);
        }
    }

    @Override
    List<String> places(Situation situation, Outcome outcome) {
        return List.of(AskedFact.SENT.path());
    }

    @Override
    List<Change> changes(Situation situation) {
        return submit(situation, false);
    }
}
