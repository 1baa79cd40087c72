package io.github.federules.core.judging;

import io.github.federules.core.call.SubmissionTerms;
import io.github.federules.core.dossier.Realisation;
import io.github.federules.core.fact.Fact;
import io.github.federules.core.fact.FactKind;
import io.github.federules.core.rule.Change;
import io.github.federules.core.rule.Outcome;
import io.github.federules.core.rule.Rule;
import io.github.federules.core.term.StartsAfterSubmission;
import io.github.federules.core.text.Phrasebook;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The operation must start on the day of submission or later. */
final class StartsAfterSubmissionRule extends SubmissionRule {

    StartsAfterSubmissionRule(StartsAfterSubmission term, SubmissionTerms terms) {
        super(Rule.STARTS_AFTER_SUBMISSION, term.clause(), FUNDING, terms, FactKind.REALISATION, FactKind.SENT_ON);
    }

    @Override
    public Outcome outcome(Situation situation) {
        Fact<LocalDate> sentOn = submission(situation).sentOn();
        Fact<Realisation> period = PeriodRule.period(situation);
        return sentOn instanceof Fact.Known<LocalDate> day && period instanceof Fact.Known<Realisation> known
                ? known.value().startsOn().isBefore(day.value()) ? Outcome.FAILED : Outcome.PASSED
                : Outcome.UNKNOWN;
    }

    @Override
    void addUnknown(Situation situation, MissingFacts missing) {
        if (!PeriodRule.period(situation).isKnown()) {
            missing.add(FactKind.REALISATION.path());
        }
        if (submission(situation).isUnknown()) {
            super.addUnknown(situation, missing);
        } else if (!submission(situation).sentOn().isKnown()) {
            add(FactKind.SENT_ON, missing);
        }
    }

    @Override
    List<Change> changes(Situation situation) {
        return submission(situation)
                .sentOn()
                .find()
                .<List<Change>>map(day -> List.of(new Change.Reschedule(Optional.of(day), Optional.empty())))
                .orElse(List.of());
    }

    @Override
    Map<String, String> values(Situation situation, Phrasebook phrases) {
        Map<String, String> values = new HashMap<>(super.values(situation, phrases));
        PeriodRule.period(situation)
                .find()
                .ifPresent(period -> values.put("startsOn", phrases.formats().date(period.startsOn())));
        submission(situation)
                .sentOn()
                .find()
                .ifPresent(day -> values.put("sentOn", phrases.formats().date(day)));
        return values;
    }
}
