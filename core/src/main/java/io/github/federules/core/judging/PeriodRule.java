package io.github.federules.core.judging;

import io.github.federules.core.dossier.Realisation;
import io.github.federules.core.fact.Fact;
import io.github.federules.core.fact.FactKind;
import io.github.federules.core.rule.Change;
import io.github.federules.core.rule.Clause;
import io.github.federules.core.rule.Outcome;
import io.github.federules.core.rule.Rule;
import io.github.federules.core.text.Phrasebook;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A rule on the period in which the operation takes place. */
abstract class PeriodRule extends CallRule {

    /** The first day on which the period of a dossier may start. */
    static final LocalDate FIRST_DAY = LocalDate.of(0, 1, 1);

    /** The last day on which it may end. */
    static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);

    PeriodRule(Rule rule, Clause clause) {
        super(rule, clause, FUNDING, FactKind.REALISATION);
    }

    abstract boolean isMetBy(Realisation period);

    /** Returns the smallest change to a period that meets the rule. */
    abstract Optional<Change> change(Realisation period);

    @Override
    public final Outcome outcome(Situation situation) {
        return Outcome.of(period(situation).map(this::isMetBy));
    }

    @Override
    final List<Change> changes(Situation situation) {
        return period(situation).find().flatMap(this::change).stream().toList();
    }

    static Fact<Realisation> period(Situation situation) {
        return situation.dossier().operation().realisation();
    }

    @Override
    final Map<String, String> values(Situation situation, Phrasebook phrases) {
        Map<String, String> values = new HashMap<>(required(phrases));
        period(situation).find().ifPresent(period -> {
            values.put("startsOn", phrases.formats().date(period.startsOn()));
            values.put("endsOn", phrases.formats().date(period.endsOn()));
        });
        return values;
    }

    /** Returns what the call requires of the period. */
    abstract Map<String, String> required(Phrasebook phrases);
}
