package io.github.federules.core.judging;

import io.github.federules.core.dossier.Realisation;
import io.github.federules.core.fact.Fact;
import io.github.federules.core.fact.FactKind;
import io.github.federules.core.rule.Change;
import io.github.federules.core.rule.Clause;
import io.github.federules.core.rule.Outcome;
import io.github.federules.core.rule.Rule;
import io.github.federules.core.situation.MissingFacts;
import io.github.federules.core.situation.PeriodBound;
import io.github.federules.core.situation.PossiblePeriods;
import io.github.federules.core.situation.Situation;
import io.github.federules.core.text.Phrasebook;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A rule on the period in which the operation takes place. */
abstract class PeriodRule extends CallRule implements PeriodBound {

    PeriodRule(Rule rule, Clause clause) {
        super(rule, clause, FUNDING, FactKind.REALISATION);
    }

    /** Returns the smallest change to a period that meets the rule. */
    abstract Optional<Change> change(LocalDate startsOn, LocalDate endsOn);

    @Override
    public final Outcome outcome(Situation situation) {
        return PossiblePeriods.outcome(this, situation);
    }

    @Override
    final void addUnknown(Situation situation, MissingFacts missing) {
        Realisation period = situation.period();
        if (period.isUnknown()) {
            missing.add(FactKind.REALISATION.path());
        } else {
            missing.add(period.startsOn().isKnown() ? MissingFacts.LAST_DAY : MissingFacts.FIRST_DAY);
        }
    }

    // No change of one day alone is sure to be enough.
    @Override
    final List<Change> changes(Situation situation) {
        Realisation period = situation.period();
        return period
                .startsOn()
                .find()
                .flatMap(start -> period.endsOn().find().flatMap(end -> change(start, end)))
                .stream()
                .toList();
    }

    /** Returns the fact of the period as the figures of a finding state it. */
    static Fact<Realisation> stated(Situation situation) {
        return situation.dossier().operation().realisation();
    }

    @Override
    final String variant(Situation situation, Outcome outcome) {
        Realisation period = situation.period();
        boolean isOneKnown = period.startsOn().isKnown() != period.endsOn().isKnown();
        if (!isOneKnown || outcome == Outcome.NOT_ASKED) {
            return "";
        }
        return period.startsOn().isKnown() ? ".start" : ".end";
    }

    @Override
    final Map<String, String> values(Situation situation, Phrasebook phrases) {
        Map<String, String> values = new HashMap<>(required(phrases));
        Realisation period = situation.period();
        period.startsOn()
                .find()
                .ifPresent(day -> values.put("startsOn", phrases.formats().date(day)));
        period.endsOn()
                .find()
                .ifPresent(day -> values.put("endsOn", phrases.formats().date(day)));
        if (period.startsOn().isKnown() && period.endsOn().isKnown()) {
            values.putAll(planned(
                    period.startsOn().find().orElseThrow(),
                    period.endsOn().find().orElseThrow(),
                    phrases));
        }
        return values;
    }

    /** Returns what the call requires of the period. */
    abstract Map<String, String> required(Phrasebook phrases);

    /** Returns what the sentences name of a whole period besides its days. */
    Map<String, String> planned(LocalDate startsOn, LocalDate endsOn, Phrasebook phrases) {
        return Map.of();
    }
}
