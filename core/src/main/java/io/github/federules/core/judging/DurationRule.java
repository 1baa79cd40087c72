package io.github.federules.core.judging;

import io.github.federules.core.fact.Fact;
import io.github.federules.core.rule.Change;
import io.github.federules.core.rule.Figures;
import io.github.federules.core.rule.Rule;
import io.github.federules.core.situation.Situation;
import io.github.federules.core.term.DurationTerms;
import io.github.federules.core.term.RealisationWindow;
import io.github.federules.core.text.Phrasebook;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
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
    public boolean isMetBy(LocalDate start, LocalDate end, Situation situation) {
        return terms.allows(start, end);
    }

    // In a shorter month, the day that many months earlier may be too early.
    @Override
    public LocalDate firstStart(Fact<LocalDate> end, Situation situation) {
        if (!(end instanceof Fact.Known<LocalDate> known)) {
            return RealisationWindow.FIRST_DAY;
        }
        LocalDate after = known.value().plusDays(1);
        LocalDate start = after.minusMonths(terms.maxMonths());
        return start.plusMonths(terms.maxMonths()).isBefore(after) ? start.plusDays(1) : start;
    }

    @Override
    public LocalDate firstEnd(LocalDate start) {
        return start.plusMonths(terms.minMonths()).minusDays(1);
    }

    // The start stays as planned; the end moves to the nearest day that is allowed. A call allows a month at least.
    @Override
    Optional<Change> change(LocalDate startsOn, LocalDate endsOn) {
        LocalDate earliest = firstEnd(startsOn);
        LocalDate latest = startsOn.plusMonths(terms.maxMonths()).minusDays(1);
        LocalDate nearest = endsOn.isBefore(earliest) ? earliest : latest;
        return Optional.of(nearest)
                .filter(day -> !day.isAfter(RealisationWindow.LAST_DAY))
                .map(day -> new Change.Reschedule(Optional.empty(), Optional.of(day)));
    }

    @Override
    Figures figures(Situation situation) {
        return new Figures.Months(terms.minMonths(), terms.maxMonths(), stated(situation));
    }

    @Override
    Map<String, String> required(Phrasebook phrases) {
        return Map.of("months", phrases.months(terms.minMonths(), terms.maxMonths()));
    }

    @Override
    Map<String, String> planned(LocalDate startsOn, LocalDate endsOn, Phrasebook phrases) {
        LocalDate after = endsOn.plusDays(1);
        long months = ChronoUnit.MONTHS.between(startsOn, after);
        long days = ChronoUnit.DAYS.between(startsOn.plusMonths(months), after);
        String inMonths = phrases.counted("duration.months", months);
        String inDays = phrases.counted("duration.days", days);
        if (months == 0 || days == 0) {
            return Map.of("duration", months == 0 ? inDays : inMonths);
        }
        return Map.of("duration", phrases.phrase("duration.and", Map.of("months", inMonths, "days", inDays)));
    }
}
