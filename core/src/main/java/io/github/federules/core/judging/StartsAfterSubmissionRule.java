package io.github.federules.core.judging;

import io.github.federules.core.call.SubmissionTerms;
import io.github.federules.core.dossier.Realisation;
import io.github.federules.core.fact.Fact;
import io.github.federules.core.fact.FactKind;
import io.github.federules.core.rule.Change;
import io.github.federules.core.rule.Outcome;
import io.github.federules.core.rule.Rule;
import io.github.federules.core.situation.MissingFacts;
import io.github.federules.core.situation.PeriodBound;
import io.github.federules.core.situation.PossiblePeriods;
import io.github.federules.core.situation.Situation;
import io.github.federules.core.term.RealisationWindow;
import io.github.federules.core.term.StartsAfterSubmission;
import io.github.federules.core.text.Phrasebook;
import java.time.LocalDate;
import java.time.Period;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The operation must start on the day of submission or later. */
final class StartsAfterSubmissionRule extends SubmissionRule implements PeriodBound {

    StartsAfterSubmissionRule(StartsAfterSubmission term, SubmissionTerms terms) {
        super(Rule.STARTS_AFTER_SUBMISSION, term.clause(), FUNDING, terms, FactKind.REALISATION, FactKind.SENT_ON);
    }

    @Override
    public Outcome outcome(Situation situation) {
        return submission(situation).sentOn().isKnown() ? PossiblePeriods.outcome(this, situation) : Outcome.UNKNOWN;
    }

    // A day of submission that is not known is early enough for any start.
    @Override
    public boolean isMetBy(LocalDate start, LocalDate end, Situation situation) {
        return !start.isBefore(firstStart(Fact.unknown(), situation));
    }

    @Override
    public LocalDate firstStart(Fact<LocalDate> end, Situation situation) {
        return submission(situation).sentOn().find().orElse(RealisationWindow.FIRST_DAY);
    }

    @Override
    void addUnknown(Situation situation, MissingFacts missing) {
        Realisation period = situation.period();
        if (period.isUnknown()) {
            missing.add(FactKind.REALISATION.path());
        } else if (!period.startsOn().isKnown()) {
            missing.add(MissingFacts.FIRST_DAY);
        }
        if (submission(situation).isUnknown()) {
            super.addUnknown(situation, missing);
        } else if (!submission(situation).sentOn().isKnown()) {
            add(FactKind.SENT_ON, missing);
        }
    }

    @Override
    List<Change> changes(Situation situation) {
        Realisation period = situation.period();
        return period
                .startsOn()
                .find()
                .flatMap(start -> submission(situation)
                        .sentOn()
                        .find()
                        .<Change>map(day -> new Change.Reschedule(Optional.of(day), end(period, start, day))))
                .stream()
                .toList();
    }

    // A period that ends before the first day it may start on keeps its length.
    private static Optional<LocalDate> end(Realisation period, LocalDate startsOn, LocalDate first) {
        return period.endsOn().find().filter(end -> end.isBefore(first)).map(end -> {
            Period length = Period.between(startsOn, end.plusDays(1));
            return Collections.min(List.of(first.plus(length).minusDays(1), RealisationWindow.LAST_DAY));
        });
    }

    @Override
    String variant(Situation situation, Outcome outcome) {
        boolean isStartMissing = !situation.period().startsOn().isKnown();
        return isStartMissing && (outcome == Outcome.PASSED || outcome == Outcome.FAILED) ? ".anyStart" : "";
    }

    @Override
    Map<String, String> values(Situation situation, Phrasebook phrases) {
        Map<String, String> values = new HashMap<>(super.values(situation, phrases));
        situation
                .period()
                .startsOn()
                .find()
                .ifPresent(day -> values.put("startsOn", phrases.formats().date(day)));
        submission(situation)
                .sentOn()
                .find()
                .ifPresent(day -> values.put("sentOn", phrases.formats().date(day)));
        return values;
    }
}
