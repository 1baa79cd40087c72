package io.github.federules.testkit.arbitraries;

import io.github.federules.core.call.Call;
import io.github.federules.core.call.DurationTerms;
import io.github.federules.core.call.OperationTerms;
import io.github.federules.core.call.RealisationWindow;
import io.github.federules.core.dossier.Fact;
import io.github.federules.core.dossier.Realisation;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** When operations take place, under a call. */
final class Periods {

    private static final LocalDate ANY_DAY = LocalDate.of(2025, 1, 1);
    private static final long LONGEST_DAYS = 4_000;

    private final OperationTerms terms;

    Periods(Call call) {
        terms = call.operations();
    }

    boolean areAsked() {
        return terms.duration().filter(each -> !each.takesAll()).isPresent()
                || terms.window().filter(each -> !each.takesAll()).isPresent();
    }

    /** Whether some period is neither too short nor too long, and in the window. */
    boolean arePossible() {
        return shortest().isPresent();
    }

    /** The first and shortest period that is as the call asks, or empty if none is. */
    Optional<Realisation> shortest() {
        return find(0, 0);
    }

    /** Periods that are as the call asks, from the first day to some years later, short and long ones. */
    Stream<Realisation> someAllowed() {
        return IntStream.rangeClosed(0, 10)
                .boxed()
                .flatMap(years -> Stream.of(find(365 * years, Integer.MAX_VALUE), find(365 * years, 0)))
                .flatMap(Optional::stream);
    }

    /** Periods that are as the call asks; not known where it asks nothing. */
    Arbitrary<Fact<Realisation>> sound() {
        Arbitrary<Fact<Realisation>> periods = Combinators.combine(draws(), draws())
                .as((start, length) -> Fact.ofNullable(find(start, length).orElse(null)));
        return areAsked() ? periods : Facts.maybe(Facts.realisations());
    }

    /** Periods that are not as the call asks, none if it asks nothing. */
    List<Arbitrary<Realisation>> refused() {
        List<Arbitrary<Realisation>> periods = new ArrayList<>();
        terms.duration().ifPresent(duration -> {
            if (duration.maxMonths() < LONGEST_DAYS) {
                periods.add(draws().map(days -> lasting(duration.maxMonths(), 1L + days)));
            }
            if (duration.minMonths() > 0) {
                periods.add(draws().map(days -> lasting(duration.minMonths(), -1L - days)));
            }
        });
        terms.window().ifPresent(window -> {
            periods.add(draws().map(days -> Realisation.from(window.from().minusDays(1L + days), window.to())));
            periods.add(draws().map(
                            days -> Realisation.from(window.from(), window.to().plusDays(1L + days))));
        });
        return periods;
    }

    /** Periods whose length or ends are just at what the call allows, or a day beside it. */
    List<Arbitrary<Realisation>> besideTheBounds() {
        List<Arbitrary<Realisation>> periods = new ArrayList<>();
        terms.duration().ifPresent(duration -> {
            if (duration.maxMonths() < LONGEST_DAYS) {
                periods.add(Steps.any().map(step -> lasting(duration.maxMonths(), step)));
            }
            if (duration.minMonths() > 0) {
                periods.add(Steps.any().map(step -> lasting(duration.minMonths(), step)));
            }
        });
        terms.window().ifPresent(window -> {
            periods.add(Steps.any().map(step -> started(window, step)));
            periods.add(Steps.any().map(step -> ended(window, step)));
        });
        return periods;
    }

    private Realisation lasting(int months, long more) {
        LocalDate start = shortest().map(Realisation::startsOn).orElse(ANY_DAY);
        LocalDate end = start.plusMonths(months).plusDays(more - 1);
        return Realisation.from(start, end.isBefore(start) ? start : end);
    }

    private Realisation started(RealisationWindow window, int step) {
        LocalDate start = window.from().plusDays(step);
        LocalDate end = shortest().map(Realisation::endsOn).orElse(window.to());
        return Realisation.from(start, end.isBefore(start) ? start : end);
    }

    private Realisation ended(RealisationWindow window, int step) {
        LocalDate end = window.to().plusDays(step);
        LocalDate start = find(Integer.MAX_VALUE, 0).map(Realisation::startsOn).orElse(window.from());
        return Realisation.from(end.isBefore(start) ? end : start, end);
    }

    /** The period that starts some days after the first possible one, and takes some days more than the shortest. */
    private Optional<Realisation> find(int startDraw, int lengthDraw) {
        LocalDate first = terms.window().map(RealisationWindow::from).orElse(ANY_DAY);
        long days = Math.min(
                startDraw,
                terms.window()
                        .map(window -> ChronoUnit.DAYS.between(window.from(), window.to()))
                        .orElse(LONGEST_DAYS));
        return from(first.plusDays(days), lengthDraw).or(() -> from(first, lengthDraw));
    }

    private Optional<Realisation> from(LocalDate start, int lengthDraw) {
        LocalDate shortest = latest(
                start,
                terms.duration()
                        .map(DurationTerms::minMonths)
                        .map(start::plusMonths)
                        .orElse(start)
                        .minusDays(1));
        LocalDate longest = terms.duration()
                .map(DurationTerms::maxMonths)
                .map(start::plusMonths)
                .map(after -> after.minusDays(1))
                .orElse(shortest.plusDays(LONGEST_DAYS));
        LocalDate last = terms.window()
                .map(RealisationWindow::to)
                .filter(to -> to.isBefore(longest))
                .orElse(longest);
        return last.isBefore(shortest)
                ? Optional.empty()
                : Optional.of(Realisation.from(
                        start, shortest.plusDays(Math.min(lengthDraw, ChronoUnit.DAYS.between(shortest, last)))));
    }

    private static LocalDate latest(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static Arbitrary<Integer> draws() {
        return Arbitraries.frequencyOf(
                Tuple.of(1, Arbitraries.integers().between(0, 1)),
                Tuple.of(1, Arbitraries.integers().between(0, 2_000)));
    }
}
