package io.github.federules.core.judging;

import io.github.federules.core.dossier.Realisation;
import io.github.federules.core.rule.Change;
import io.github.federules.core.rule.Figures;
import io.github.federules.core.rule.Rule;
import io.github.federules.core.term.RealisationWindow;
import io.github.federules.core.text.Phrasebook;
import java.time.LocalDate;
import java.time.Period;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The operation must take place between two days. */
final class RealisationWindowRule extends PeriodRule {

    private final RealisationWindow window;

    RealisationWindowRule(RealisationWindow window) {
        super(Rule.REALISATION_WINDOW, window.clause());
        this.window = window;
    }

    @Override
    boolean isMetBy(Realisation period) {
        return !period.startsOn().isBefore(window.from()) && !period.endsOn().isAfter(window.to());
    }

    // A period that overlaps with the window is cut. One that lies wholly outside moves to the nearest end of the
    // window, and keeps its length if the window has room for it.
    @Override
    Optional<Change> change(Realisation period) {
        return Optional.of(new Change.Reschedule(
                Optional.of(start(period)).filter(day -> !day.equals(period.startsOn())),
                Optional.of(end(period)).filter(day -> !day.equals(period.endsOn()))));
    }

    private LocalDate start(Realisation period) {
        boolean isAfter = period.startsOn().isAfter(window.to());
        LocalDate start = isAfter
                ? Collections.max(List.of(window.to().plusDays(1).minus(length(period)), FIRST_DAY))
                : period.startsOn();
        return Collections.max(List.of(start, window.from()));
    }

    private LocalDate end(Realisation period) {
        boolean isBefore = period.endsOn().isBefore(window.from());
        LocalDate end = isBefore
                ? Collections.min(List.of(window.from().plus(length(period)).minusDays(1), LAST_DAY))
                : period.endsOn();
        return Collections.min(List.of(end, window.to()));
    }

    // In months and days, because a call limits the length in months.
    private static Period length(Realisation period) {
        return Period.between(period.startsOn(), period.endsOn().plusDays(1));
    }

    @Override
    Figures figures(Situation situation) {
        return new Figures.Window(window.from(), window.to(), period(situation));
    }

    @Override
    Map<String, String> required(Phrasebook phrases) {
        return Map.of(
                "from", phrases.formats().date(window.from()),
                "to", phrases.formats().date(window.to()));
    }
}
