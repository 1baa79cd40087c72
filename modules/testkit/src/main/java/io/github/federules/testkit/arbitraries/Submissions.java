package io.github.federules.testkit.arbitraries;

import io.github.federules.core.call.Call;
import io.github.federules.core.dossier.Dossier;
import io.github.federules.core.dossier.Fact;
import io.github.federules.core.dossier.Submission;
import io.github.federules.core.term.Deadline;
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
import net.jqwik.api.Tuple;

/** Submissions under a call. */
final class Submissions {

    private static final LocalDate ANY_DAY = LocalDate.of(2025, 1, 10);
    private static final int SOME_DAYS = 10;
    private static final long LAST_SECOND = 86_399;

    private Submissions() {}

    /** The submission, which may be unknown where no rule asks for one. */
    static Slot slot(Judge judge, Call call, Dossier dossier) {
        Optional<LocalTime> hour = call.submission().deadline().flatMap(Deadline::until);
        LocalDate last = lastDay(judge, call, dossier);
        Alteration unknown = with(Submission.unknown());
        boolean isAsked = judge.asks(dossier, with(inTime(last, hour, 1, 0)), unknown);
        Arbitrary<Submission> sent = Combinators.combine(Steps.many(), Steps.many())
                .as((days, seconds) -> inTime(last, hour, days, seconds));
        Arbitrary<Alteration> accepted = sent.map(Submissions::with);
        List<Function<Dossier, Optional<Axis>>> quantities = new ArrayList<>(List.of(each ->
                Optional.of(new Axis(days -> at(each, hour, last.minusDays(SOME_DAYS - days)), 10_000))));
        hour.ifPresent(until -> quantities.add(each -> Optional.of(new Axis(
                second ->
                        each.withSubmission(Submission.sentElectronically(last).at(LocalTime.ofSecondOfDay(second))),
                LAST_SECOND))));
        Alteration notSent = with(Submission.notSent());
        List<Arbitrary<Alteration>> refused = Stream.of(
                        notSent, with(inTime(last, hour, 1, 0).withElectronic(false)))
                .filter(way -> !judge.accepts(dossier, way))
                .<Arbitrary<Alteration>>map(Arbitraries::just)
                .toList();
        return new Slot(
                        isAsked
                                ? accepted
                                : Arbitraries.frequencyOf(
                                        Tuple.of(1, accepted), Tuple.of(1, Arbitraries.just(unknown))),
                        refused,
                        isAsked ? open(sent, last) : List.of(),
                        onTheLastDay(call).map(Arbitraries::just).stream().toList())
                .along(judge, quantities);
    }

    private static Alteration with(Submission submission) {
        return Alteration.always(dossier -> dossier.withSubmission(submission));
    }

    /** A submission that is in time if and only if the day of the deadline still counts, or empty where no reading determines it. */
    static Optional<Alteration> onTheLastDay(Call call) {
        return call.submission()
                .deadline()
                .filter(deadline -> deadline.until().isEmpty())
                .map(deadline -> with(Submission.sentElectronically(deadline.day())));
    }

    // What no rule asks for leaves nothing open: such a way is passed over.
    private static List<Arbitrary<Alteration>> open(Arbitrary<Submission> sent, LocalDate last) {
        Submission onlySent = new Submission(Fact.known(true), Fact.unknown(), Fact.unknown(), Fact.unknown());
        return List.of(
                Arbitraries.just(with(Submission.unknown())),
                Arbitraries.of(onlySent, onlySent.withElectronic(true)).map(Submissions::with),
                sent.map(each -> with(new Submission(each.sent(), each.sentOn(), Fact.unknown(), each.sentAt()))),
                sent.map(each -> with(new Submission(each.sent(), Fact.unknown(), each.electronic(), each.sentAt()))),
                Arbitraries.just(with(Submission.sentElectronically(last))),
                Arbitraries.of(
                                Submission.sentOn(last),
                                Submission.sentOn(last.plusDays(1)),
                                Submission.sentOn(last.plusDays(2)),
                                Submission.unknown().withElectronic(true),
                                Submission.unknown().withElectronic(false))
                        .map(Submissions::with));
    }

    // The last day on which an application is in time, at least at midnight.
    private static LocalDate lastDay(Judge judge, Call call, Dossier dossier) {
        LocalDate first =
                call.submission().deadline().map(Deadline::day).orElse(ANY_DAY).minusDays(SOME_DAYS);
        Axis days = new Axis(
                day -> dossier.withSubmission(
                        Submission.sentElectronically(first.plusDays(day)).at(LocalTime.MIDNIGHT)),
                2 * SOME_DAYS);
        return first.plusDays(judge.edge(days).orElse((long) SOME_DAYS));
    }

    private static Dossier at(Dossier dossier, Optional<LocalTime> hour, LocalDate day) {
        Submission submission = Submission.sentElectronically(day);
        return dossier.withSubmission(hour.isPresent() ? submission.at(LocalTime.MIDNIGHT) : submission);
    }

    private static Submission inTime(LocalDate last, Optional<LocalTime> hour, int days, int seconds) {
        Submission submission = Submission.sentElectronically(last.minusDays(days));
        return hour.filter(until -> days == 0)
                .map(until -> submission.at(until.minusSeconds(Math.min(seconds, until.toSecondOfDay()))))
                .orElse(submission);
    }
}
