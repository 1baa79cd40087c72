package io.github.federules.core.judging;

import io.github.federules.core.dossier.Realisation;
import io.github.federules.core.rule.Change;
import io.github.federules.core.rule.Figures;
import io.github.federules.core.rule.Rule;
import io.github.federules.core.term.DurationTerms;
import io.github.federules.core.text.Phrasebook;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/** The operation must take at least and at most a number of months. */
final class DurationRule extends PeriodRule {

    private final DurationTerms terms;

    DurationRule(DurationTerms terms) {
        super(Rule.DURATION, terms.clause());
        this.terms = terms;
    }

    @Override
    boolean isMetBy(Realisation period) {
        return terms.allows(period.startsOn(), period.endsOn());
    }

    // The start stays as planned; the end moves to the nearest day that is allowed. A call allows a month at least.
    @Override
    Optional<Change> change(Realisation period) {
        LocalDate earliest = period.startsOn().plusMonths(terms.minMonths()).minusDays(1);
        LocalDate latest = period.startsOn().plusMonths(terms.maxMonths()).minusDays(1);
        LocalDate nearest = period.endsOn().isBefore(earliest) ? earliest : latest;
        return Optional.of(nearest)
                .filter(day -> !day.isAfter(LAST_DAY))
                .map(day -> new Change.Reschedule(Optional.empty(), Optional.of(day)));
    }

    @Override
    Figures figures(Situation situation) {
        return new Figures.Months(terms.minMonths(), terms.maxMonths(), period(situation));
    }

    @Override
    Map<String, String> required(Phrasebook phrases) {
        return Map.of("months", phrases.months(terms.minMonths(), terms.maxMonths()));
    }
}
