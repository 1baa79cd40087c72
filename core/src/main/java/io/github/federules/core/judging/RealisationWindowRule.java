package io.github.federules.core.judging;

import io.github.federules.core.fact.Fact;
import io.github.federules.core.rule.Change;
import io.github.federules.core.rule.Figures;
import io.github.federules.core.rule.Rule;
import io.github.federules.core.situation.Situation;
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
    public boolean isMetBy(LocalDate start, LocalDate end, Situation situation) {
        return !start.isBefore(window.from()) && !end.isAfter(window.to());
    }

    @Override
    public LocalDate firstStart(Fact<LocalDate> end, Situation situation) {
        return window.from();
    }

    // A period that overlaps with the window is cut. One that lies wholly outside moves to the nearest end of the
    // window, and keeps its length if the window has room for it.
    @Override
    Optional<Change> change(LocalDate startsOn, LocalDate endsOn) {
        // In months and days, because a call limits the length in months.
        Period length = Period.between(startsOn, endsOn.plusDays(1));
        return Optional.of(new Change.Reschedule(
                Optional.of(start(startsOn, length)).filter(day -> !day.equals(startsOn)),
                Optional.of(end(endsOn, length)).filter(day -> !day.equals(endsOn))));
    }

    private LocalDate start(LocalDate startsOn, Period length) {
        LocalDate start = startsOn.isAfter(window.to())
                ? Collections.max(List.of(window.to().plusDays(1).minus(length), RealisationWindow.FIRST_DAY))
                : startsOn;
        return Collections.max(List.of(start, window.from()));
    }

    private LocalDate end(LocalDate endsOn, Period length) {
        LocalDate end = endsOn.isBefore(window.from())
                ? Collections.min(List.of(window.from().plus(length).minusDays(1), RealisationWindow.LAST_DAY))
                : endsOn;
        return Collections.min(List.of(end, window.to()));
    }

    @Override
    Figures figures(Situation situation) {
        return new Figures.Window(window.from(), window.to(), stated(situation));
    }

    @Override
    Map<String, String> required(Phrasebook phrases) {
        return Map.of(
                "from", phrases.formats().date(window.from()),
                "to", phrases.formats().date(window.to()));
    }
}
