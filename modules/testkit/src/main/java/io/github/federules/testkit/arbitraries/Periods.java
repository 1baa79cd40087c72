package io.github.federules.testkit.arbitraries;

import io.github.federules.core.call.Call;
import io.github.federules.core.dossier.Dossier;
import io.github.federules.core.dossier.Fact;
import io.github.federules.core.dossier.Realisation;
import io.github.federules.core.term.DurationTerms;
import io.github.federules.core.term.RealisationWindow;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** When operations take place, under a call. */
final class Periods {

    private static final LocalDate ANY_DAY = LocalDate.of(2025, 1, 1);
    private static final int SOME_YEARS = 11;
    private static final long MANY_DAYS = 10_000;
    private static final Alteration UNKNOWN =
            Operations.changing(operation -> OperationCopies.withRealisation(operation, Fact.unknown()));

    private Periods() {}

    /** The period of an operation, often unknown where neither the call nor a law asks for one. */
    static Slot slot(Judge judge, Call call, Dossier dossier) {
        List<Realisation> periods = shortest(call);
        Alteration shortest = each -> periods.stream()
                .map(Periods::at)
                .filter(period -> judge.accepts(each, period))
                .findFirst()
                .orElse(at(periods.get(0)))
                .of(each);
        boolean isAsked = judge.asks(dossier, shortest, UNKNOWN);
        Arbitrary<Alteration> accepted = isAsked
                ? Combinators.combine(Steps.many(), Steps.many())
                        .as((later, longer) -> shortest.then(growing(judge, Periods::later, later))
                                .then(growing(judge, Periods::longer, longer)))
                : Facts.maybe(Facts.realisations()).map(period -> accepted(judge, period));
        return new Slot(accepted, List.of(), isAsked ? List.of(Arbitraries.just(UNKNOWN)) : List.of(), List.of())
                .along(judge, List.of(Periods::earlier, Periods::later, Periods::longer, Periods::shorter));
    }

    // By as many days as are wanted, or by as many as are accepted.
    private static Alteration growing(Judge judge, Function<Dossier, Optional<Axis>> quantity, int days) {
        return dossier -> quantity.apply(dossier)
                .map(axis ->
                        axis.at(judge.edge(axis).filter(edge -> edge < days).orElse((long) days)));
    }

    private static Alteration accepted(Judge judge, Fact<Realisation> period) {
        Alteration stated = Operations.changing(operation -> OperationCopies.withRealisation(operation, period));
        return dossier -> (judge.accepts(dossier, stated) ? stated : UNKNOWN).of(dossier);
    }

    // The shortest periods that the call itself allows, in one year after the other.
    private static List<Realisation> shortest(Call call) {
        LocalDate first =
                call.operations().window().map(RealisationWindow::from).orElse(ANY_DAY);
        int months = call.operations().duration().map(DurationTerms::minMonths).orElse(0);
        return IntStream.range(0, SOME_YEARS)
                .mapToObj(first::plusYears)
                .map(start -> Realisation.from(
                        start, latest(start, start.plusMonths(months).minusDays(1))))
                .toList();
    }

    private static Optional<Axis> earlier(Dossier dossier) {
        return axis(dossier, MANY_DAYS, (period, days) -> moved(period, -days, -days));
    }

    private static Optional<Axis> later(Dossier dossier) {
        return axis(dossier, MANY_DAYS, (period, days) -> moved(period, days, days));
    }

    private static Optional<Axis> longer(Dossier dossier) {
        return axis(dossier, MANY_DAYS, (period, days) -> moved(period, 0, days));
    }

    private static Optional<Axis> shorter(Dossier dossier) {
        return axis(dossier, 0, (period, days) -> moved(period, 0, -days));
    }

    private static Optional<Axis> axis(Dossier dossier, long most, BiFunction<Realisation, Long, Realisation> moved) {
        Realisation period = dossier.operation().realisation().find().orElse(Realisation.from(ANY_DAY, ANY_DAY));
        long length = ChronoUnit.DAYS.between(period.startsOn(), period.endsOn());
        return isFarFromTheEnds(period)
                ? Optional.of(new Axis(
                        days -> dossier.withOperation(dossier.operation().withRealisation(moved.apply(period, days))),
                        most == 0 ? length : most))
                : Optional.empty();
    }

    private static Alteration at(Realisation period) {
        return Operations.changing(operation -> operation.withRealisation(period));
    }

    private static Realisation moved(Realisation period, long start, long end) {
        return Realisation.from(
                period.startsOn().plusDays(start), period.endsOn().plusDays(end));
    }

    // A period may be of any years from 0 to 9999.
    private static boolean isFarFromTheEnds(Realisation period) {
        return period.startsOn().getYear() > 100 && period.endsOn().getYear() < 9_900;
    }

    private static LocalDate latest(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
