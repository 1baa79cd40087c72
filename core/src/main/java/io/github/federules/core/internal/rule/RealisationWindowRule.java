package io.github.federules.core.internal.rule;

import io.github.federules.core.call.Call;
import io.github.federules.core.call.RealisationWindow;
import io.github.federules.core.dossier.Realisation;
import io.github.federules.core.internal.text.Phrasebook;
import io.github.federules.core.rule.Change;
import io.github.federules.core.rule.Figures;
import io.github.federules.core.rule.Rule;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The operation must take place between two days. */
final class RealisationWindowRule extends PeriodRule {

    private final RealisationWindow window;

    private RealisationWindowRule(RealisationWindow window) {
        super(Rule.REALISATION_WINDOW, window.clause());
        this.window = window;
    }

    static Stream<CallRule> of(Call call) {
        return call.operations().window().stream()
                .filter(window -> !window.takesAll())
                .map(RealisationWindowRule::new);
    }

    @Override
    boolean isMetBy(Realisation period) {
        return !period.startsOn().isBefore(window.from()) && !period.endsOn().isAfter(window.to());
    }

    // An operation that lies wholly outside the window cannot be shortened to fit.
    @Override
    Optional<Change> change(Realisation period) {
        boolean isOutside =
                period.endsOn().isBefore(window.from()) || period.startsOn().isAfter(window.to());
        return isOutside
                ? Optional.empty()
                : Optional.of(new Change.Reschedule(
                        Optional.of(window.from()).filter(period.startsOn()::isBefore),
                        Optional.of(window.to()).filter(period.endsOn()::isAfter)));
    }

    @Override
    Figures figures(Case of) {
        return new Figures.Window(window.from(), window.to(), period(of));
    }

    @Override
    Map<String, String> values(Case of, Phrasebook phrases) {
        Map<String, String> values = new LinkedHashMap<>(days(of, phrases));
        values.put("from", phrases.formats().date(window.from()));
        values.put("to", phrases.formats().date(window.to()));
        return values;
    }
}
