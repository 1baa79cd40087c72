package io.github.federules.testkit.arbitraries;

import io.github.federules.core.call.Call;
import io.github.federules.core.dossier.Dossier;
import io.github.federules.core.dossier.Realisation;
import io.github.federules.core.fact.FactKind;
import io.github.federules.core.term.DurationTerms;
import io.github.federules.core.term.RealisationWindow;
import io.github.federules.testkit.threshold.Alteration;
import io.github.federules.testkit.threshold.Axis;
import io.github.federules.testkit.threshold.Judge;
import io.github.federules.testkit.threshold.Slot;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** When operations take place, under a call. */
final class Periods {

    private static final LocalDate ANY_DAY = LocalDate.of(2025, 1, 1);
    private static final int SOME_YEARS = 11;
    private static final int LAST_YEAR = 9999;
    private static final long MANY_DAYS = 10_000;

    private Periods() {}

    /** The period of an operation, often unknown where neither the call nor a law asks for one. */
    static Slot slot(Judge judge, Call call) {
        boolean isAsked = judge.asks(FactKind.REALISATION.path());
        Arbitrary<Alteration> accepted = isAsked
                ? Combinators.combine(Axis.manySteps(), Axis.manySteps())
                        .as((later, longer) -> shortest(judge, call)
                                .then(growing(judge, Periods::days, later))
                                .then(growing(judge, Periods::lengths, longer)))
                : Facts.realisations()
                        .map(Periods::at)
                        .map(period -> dossier -> judge.accepts(dossier, period) ? period.of(dossier) : dossier);
        return Slot.of(
                        isAsked,
                        accepted,
                        List.of(),
                        List.of(
                                Arbitraries.just(Operations.without(FactKind.REALISATION.path())),
                                Arbitraries.just(stating(period -> Realisation.startingOn(first(period)))),
                                Arbitraries.just(stating(period -> Realisation.endingOn(last(period))))))
                .along(judge, Axis.bothWays(Periods::days))
                .along(judge, Axis.bothWays(Periods::lengths));
    }

    // The shortest period that the call itself allows, in the first year or on the day of submission, where nothing
    // refuses it.
    private static Alteration shortest(Judge judge, Call call) {
        LocalDate first =
                call.operations().window().map(RealisationWindow::from).orElse(ANY_DAY);
        int months = call.operations().duration().map(DurationTerms::minMonths).orElse(0);
        return dossier -> Stream.concat(
                        IntStream.range(0, SOME_YEARS).mapToObj(first::plusYears),
                        dossier.submission().sentOn().find().stream())
                // A period ends in a year of four digits.
                .filter(start -> start.plusMonths(months).getYear() <= LAST_YEAR)
                .map(start -> at(Realisation.from(
                        start, months == 0 ? start : start.plusMonths(months).minusDays(1))))
                .filter(period -> judge.accepts(dossier, period))
                .findFirst()
                .orElse(at(Realisation.from(first, first)))
                .of(dossier);
    }

    // By as many days as are wanted, or by as many as are accepted.
    private static Alteration growing(Judge judge, Function<Dossier, Axis> quantity, long days) {
        return dossier -> {
            Axis axis = quantity.apply(dossier).upwards();
            return axis.at(Math.min(days, judge.edge(axis).orElse(days)));
        };
    }

    private static Axis days(Dossier dossier) {
        return axis(dossier, MANY_DAYS, 1);
    }

    private static Axis lengths(Dossier dossier) {
        Realisation period = period(dossier);
        return axis(dossier, ChronoUnit.DAYS.between(first(period), last(period)), 0);
    }

    // A period may be of any years from 0 to 9999: near them it stays as it is.
    private static Axis axis(Dossier dossier, long here, int ofStart) {
        Realisation period = period(dossier);
        LocalDate start = first(period).minusDays(ofStart * here);
        LocalDate end = last(period).minusDays(here);
        return first(period).getYear() > 100 && last(period).getYear() < 9_900
                ? new Axis(
                        days -> at(Realisation.from(start.plusDays(ofStart * days), end.plusDays(days)))
                                .of(dossier),
                        here,
                        here + MANY_DAYS)
                : new Axis(days -> dossier, 0, 0);
    }

    private static Realisation period(Dossier dossier) {
        return dossier.operation().realisation().find().orElse(Realisation.from(ANY_DAY, ANY_DAY));
    }

    private static LocalDate first(Realisation period) {
        return period.startsOn().find().orElse(ANY_DAY);
    }

    private static LocalDate last(Realisation period) {
        return period.endsOn().find().orElseGet(() -> first(period));
    }

    private static Alteration stating(UnaryOperator<Realisation> part) {
        return dossier -> at(part.apply(period(dossier))).of(dossier);
    }

    private static Alteration at(Realisation period) {
        return Operations.changing(operation -> operation.withRealisation(period));
    }
}
