package io.github.federules.core.judging;

import io.github.federules.core.call.SubmissionTerms;
import io.github.federules.core.dossier.Submission;
import io.github.federules.core.dossier.Track;
import io.github.federules.core.fact.Fact;
import io.github.federules.core.fact.FactKind;
import io.github.federules.core.rule.Change;
import io.github.federules.core.rule.Clause;
import io.github.federules.core.rule.Rule;
import io.github.federules.core.situation.MissingFacts;
import io.github.federules.core.situation.Situation;
import io.github.federules.core.term.Deadline;
import io.github.federules.core.text.Phrasebook;
import io.github.federules.core.text.PlainText;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A rule on the submission of the application. */
abstract class SubmissionRule extends CallRule {

    private final SubmissionTerms terms;

    SubmissionRule(Rule rule, Clause clause, SubmissionTerms terms, FactKind... looksAt) {
        this(rule, clause, Optional.empty(), terms, looksAt);
    }

    SubmissionRule(Rule rule, Clause clause, Optional<Track> track, SubmissionTerms terms, FactKind... looksAt) {
        super(rule, clause, track, looksAt);
        this.terms = terms;
    }

    final SubmissionTerms terms() {
        return terms;
    }

    @Override
    Map<String, String> values(Situation situation, Phrasebook phrases) {
        return document(phrases);
    }

    private Map<String, String> document(Phrasebook phrases) {
        return Map.of("document", PlainText.line(terms.document().in(phrases.locale())));
    }

    static Submission submission(Situation situation) {
        return situation.dossier().submission();
    }

    /**
     * Returns the change of submitting the application, in time if there is a deadline; none if the application was submitted after
     * it, when nothing can be in time any more.
     */
    final List<Change> submit(Situation situation, boolean electronically) {
        Optional<Deadline> deadline = terms.deadline();
        if (deadline.isPresent() && isInTime(deadline.get(), situation).is(false)) {
            return List.of();
        }
        return List.of(new Change.Submit(
                terms.document(),
                electronically,
                deadline.map(each -> lastDay(each, situation)),
                deadline.flatMap(Deadline::until)));
    }

    /** Determines whether the application was submitted in time, as far as its day, and on the last day its time, is known. */
    static Fact<Boolean> isInTime(Deadline deadline, Situation situation) {
        Submission submission = submission(situation);
        Optional<LocalTime> until = decisiveTime(deadline, situation);
        if (until.isPresent()) {
            return submission.sentAt().map(time -> !time.isAfter(until.get()));
        }
        LocalDate lastDay = lastDay(deadline, situation);
        return submission.sentOn().map(sentOn -> !sentOn.isAfter(lastDay));
    }

    /** Returns the time that counts, only on the day of the deadline. */
    static Optional<LocalTime> decisiveTime(Deadline deadline, Situation situation) {
        return submission(situation).sentOn().is(deadline.day()) ? deadline.until() : Optional.empty();
    }

    static LocalDate lastDay(Deadline deadline, Situation situation) {
        return deadline.lastDay(situation.readings().deadlineDay());
    }

    /**
     * Adds whether or when the application was submitted as a missing fact; the whole submission if nothing is known of
     * it.
     */
    @Override
    void addUnknown(Situation situation, MissingFacts missing) {
        Submission submission = submission(situation);
        if (submission.isUnknown()) {
            missing.add(MissingFacts.SUBMISSION, MissingFacts.SUBMISSION, asked(), this::document);
        } else if (!submission.sentOn().isKnown() && terms.deadline().isPresent()) {
            add(FactKind.SENT_ON, missing);
        } else if (!submission.sent().isKnown()) {
            add(FactKind.SENT, missing);
        }
    }

    final void add(FactKind fact, MissingFacts missing) {
        missing.add(fact.path(), fact.path(), this::document);
    }

    // Only what the call looks at: a call without a deadline does not ask when.
    private String asked() {
        if (terms.deadline().isPresent()) {
            return terms.electronic().isPresent() ? "" : ".when";
        }
        return terms.electronic().isPresent() ? ".how" : ".sent";
    }
}
