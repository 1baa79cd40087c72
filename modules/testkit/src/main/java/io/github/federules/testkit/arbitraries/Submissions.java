package io.github.federules.testkit.arbitraries;

import io.github.federules.core.call.Call;
import io.github.federules.core.dossier.Dossier;
import io.github.federules.core.dossier.Submission;
import io.github.federules.core.fact.Fact;
import io.github.federules.core.term.Deadline;
import io.github.federules.testkit.threshold.Alteration;
import io.github.federules.testkit.threshold.Axis;
import io.github.federules.testkit.threshold.Judge;
import io.github.federules.testkit.threshold.Slot;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Submissions under a call. */
final class Submissions {

    private static final LocalDate FIRST_DAY = LocalDate.of(0, 1, 1);
    private static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);
    private static final LocalDate ANY_DAY = LocalDate.of(2025, 1, 10);
    private static final long SOME_DAYS = 10;
    private static final long MANY_DAYS = 10_000;
    private static final long LAST_SECOND = 86_399;

    private Submissions() {}

    /** The submission, which may be unknown where no rule asks for one. */
    static Slot slot(Judge judge, Call call) {
        Optional<Deadline> deadline = call.submission().deadline();
        Optional<LocalTime> hour = deadline.flatMap(Deadline::until);
        LocalDate first = deadline.map(Deadline::day).orElse(ANY_DAY).minusDays(SOME_DAYS);
        Function<Dossier, Axis> days = dossier -> new Axis(
                day -> dossier.withSubmission(sent(first.plusDays(day), hour.map(until -> LocalTime.MIDNIGHT))),
                0,
                MANY_DAYS);
        LocalDate last =
                possible(first.plusDays(judge.edge(days.apply(Judge.EMPTY)).orElse(SOME_DAYS)));
        List<Function<Dossier, Axis>> quantities = new ArrayList<>(List.of(days));
        hour.ifPresent(until -> quantities.add(dossier -> new Axis(
                second -> dossier.withSubmission(sent(last, Optional.of(LocalTime.ofSecondOfDay(second)))),
                0,
                LAST_SECOND)));
        Arbitrary<Submission> inTime = Combinators.combine(Axis.manySteps(), Axis.manySteps())
                .as((before, seconds) -> sent(
                        last.minusDays(before),
                        hour.filter(until -> before == 0)
                                .map(until -> until.minusSeconds(Math.min(seconds, until.toSecondOfDay())))));
        return Slot.of(
                        judge.asks("submission"),
                        inTime.map(Submissions::with),
                        Stream.of(
                                        Submission.notSent(),
                                        Submission.sentOn(possible(last.minusDays(1)))
                                                .withElectronic(false))
                                .map(Submissions::with)
                                .filter(way -> !judge.accepts(Judge.EMPTY, way))
                                .<Arbitrary<Alteration>>map(Arbitraries::just)
                                .toList(),
                        open(inTime, last))
                .along(judge, quantities);
    }

    // A file has four digits for the year.
    private static LocalDate possible(LocalDate day) {
        return day.isBefore(FIRST_DAY) ? FIRST_DAY : day.isAfter(LAST_DAY) ? LAST_DAY : day;
    }

    private static Alteration with(Submission submission) {
        return dossier -> dossier.withSubmission(submission);
    }

    // What no rule asks for leaves nothing open: such a way is passed over.
    private static List<Arbitrary<Alteration>> open(Arbitrary<Submission> sent, LocalDate last) {
        Submission onlySent = new Submission(Fact.known(true), Fact.unknown(), Fact.unknown(), Fact.unknown());
        return Stream.of(
                        Arbitraries.just(Submission.unknown()),
                        Arbitraries.of(onlySent, onlySent.withElectronic(true)),
                        sent.map(each -> new Submission(each.sent(), each.sentOn(), Fact.unknown(), each.sentAt())),
                        sent.map(each -> new Submission(each.sent(), Fact.unknown(), each.electronic(), each.sentAt())),
                        Arbitraries.just(Submission.sentElectronically(last)),
                        Arbitraries.of(
                                Submission.sentOn(last),
                                Submission.sentOn(possible(last.plusDays(1))),
                                Submission.sentOn(possible(last.plusDays(2))),
                                Submission.unknown().withElectronic(true),
                                Submission.unknown().withElectronic(false)))
                .map(each -> each.map(Submissions::with))
                .toList();
    }

    private static Submission sent(LocalDate day, Optional<LocalTime> time) {
        Submission submission = Submission.sentElectronically(possible(day));
        return time.map(submission::at).orElse(submission);
    }
}
