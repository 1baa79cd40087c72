package io.github.federules.testkit.arbitraries;

import io.github.federules.core.call.Call;
import io.github.federules.core.call.Deadline;
import io.github.federules.core.call.SubmissionTerms;
import io.github.federules.core.dossier.Fact;
import io.github.federules.core.dossier.Submission;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Submissions under a call. */
final class Submissions {

    private static final LocalDate ANY_DAY = LocalDate.of(2025, 1, 10);
    private static final LocalTime LAST_SECOND = LocalTime.of(23, 59, 59);

    private final SubmissionTerms terms;
    private final LocalDate lastDay;

    Submissions(Call call) {
        terms = call.submission();
        lastDay = terms.deadline()
                .map(deadline -> deadline.lastDay(call.readings().deadlineDay()))
                .orElse(ANY_DAY);
    }

    /** Submissions that are all that the call asks. */
    Arbitrary<Submission> sound() {
        Arbitrary<Submission> sent = Combinators.combine(days(), seconds()).as(this::inTime);
        return asksForNone() ? Arbitraries.oneOf(sent, Arbitraries.just(Submission.unknown())) : sent;
    }

    /** Submissions that are not all that the call asks, none if it asks nothing. */
    List<Arbitrary<Submission>> refused() {
        List<Arbitrary<Submission>> submissions = new ArrayList<>();
        if (terms.sent().isPresent() || terms.deadline().isPresent()) {
            submissions.add(Arbitraries.just(Submission.notSent()));
        }
        if (terms.electronic().isPresent()) {
            submissions.add(sound().map(submission -> submission.withElectronic(false)));
        }
        terms.deadline().ifPresent(deadline -> {
            submissions.add(days().map(late -> Submission.sentElectronically(lastDay.plusDays(1L + late))));
            deadline.until()
                    .filter(until -> until.isBefore(LAST_SECOND))
                    .ifPresent(until ->
                            submissions.add(seconds().map(late -> on(deadline).at(after(until, 1 + late)))));
        });
        return submissions;
    }

    /** Submissions of which so little is known that they may or may not be all that the call asks, none if it asks nothing. */
    List<Arbitrary<Submission>> open() {
        List<Arbitrary<Submission>> submissions = new ArrayList<>();
        if (!asksForNone()) {
            submissions.add(Arbitraries.just(Submission.unknown()));
        }
        if (terms.electronic().isPresent()) {
            submissions.add(sound().map(submission ->
                    new Submission(submission.sent(), submission.sentOn(), Fact.unknown(), submission.sentAt())));
        }
        terms.deadline().ifPresent(deadline -> {
            submissions.add(sound().map(submission ->
                    new Submission(submission.sent(), Fact.unknown(), submission.electronic(), submission.sentAt())));
            deadline.until()
                    .filter(until -> until.isBefore(LAST_SECOND))
                    .ifPresent(until -> submissions.add(Arbitraries.just(on(deadline))));
        });
        return submissions;
    }

    /** Submissions that are sent as late as is still in time, or a step before or after that. */
    List<Arbitrary<Submission>> besideTheDeadline() {
        List<Arbitrary<Submission>> submissions = new ArrayList<>();
        terms.deadline().ifPresent(deadline -> {
            submissions.add(Steps.any()
                    .map(step -> step == 0 ? inTime(0, 0) : Submission.sentElectronically(lastDay.plusDays(step))));
            deadline.until()
                    .filter(until -> until.isBefore(LAST_SECOND))
                    .ifPresent(until ->
                            submissions.add(Steps.any().map(step -> on(deadline).at(until.plusSeconds(step)))));
        });
        return submissions;
    }

    /** Submissions that are in time if and only if the day of the deadline still counts, or empty where no reading determines it. */
    Optional<Submission> ifTheLastDayCounts() {
        return terms.deadline().filter(deadline -> deadline.until().isEmpty()).map(Submissions::on);
    }

    /** Submissions of any sort. */
    Arbitrary<Submission> mixed(boolean gaps) {
        List<Arbitrary<Submission>> refused = refused();
        List<Arbitrary<Submission>> open = open();
        Optional<Submission> last = ifTheLastDayCounts();
        return Arbitraries.frequencyOf(
                Tuple.of(14, sound()),
                Tuple.of(last.isPresent() ? 2 : 0, last.map(Arbitraries::just).orElseGet(this::sound)),
                Tuple.of(refused.isEmpty() ? 0 : 1, refused.isEmpty() ? sound() : Arbitraries.oneOf(refused)),
                Tuple.of(open.isEmpty() || !gaps ? 0 : 3, open.isEmpty() ? sound() : Arbitraries.oneOf(halfKnown())));
    }

    private List<Arbitrary<Submission>> halfKnown() {
        List<Arbitrary<Submission>> submissions = new ArrayList<>(open());
        Submission sent = new Submission(Fact.known(true), Fact.unknown(), Fact.unknown(), Fact.unknown());
        submissions.add(Arbitraries.of(
                Submission.sentOn(lastDay),
                Submission.sentOn(lastDay.plusDays(1)),
                Submission.sentOn(lastDay.plusDays(2)),
                sent,
                sent.withElectronic(true),
                Submission.unknown().withElectronic(true),
                Submission.unknown().withElectronic(false)));
        return submissions;
    }

    private boolean asksForNone() {
        return terms.sent().isEmpty()
                && terms.electronic().isEmpty()
                && terms.deadline().isEmpty();
    }

    private Submission inTime(int daysBefore, int secondsBefore) {
        LocalDate day = lastDay.minusDays(daysBefore);
        Submission submission = Submission.sentElectronically(day);
        return terms.deadline()
                .filter(deadline -> deadline.day().equals(day))
                .flatMap(Deadline::until)
                .map(until -> submission.at(before(until, secondsBefore)))
                .orElse(submission);
    }

    private static Submission on(Deadline deadline) {
        return Submission.sentElectronically(deadline.day());
    }

    private static LocalTime before(LocalTime until, int seconds) {
        return until.minusSeconds(Math.min(seconds, until.toSecondOfDay()));
    }

    private static LocalTime after(LocalTime until, int seconds) {
        return until.plusSeconds(Math.min(seconds, LAST_SECOND.toSecondOfDay() - until.toSecondOfDay()));
    }

    private static Arbitrary<Integer> days() {
        return Arbitraries.frequencyOf(
                Tuple.of(1, Arbitraries.integers().between(0, 2)),
                Tuple.of(1, Arbitraries.integers().between(0, 400)));
    }

    private static Arbitrary<Integer> seconds() {
        return Arbitraries.frequencyOf(
                Tuple.of(1, Arbitraries.integers().between(0, 1)),
                Tuple.of(1, Arbitraries.integers().between(0, 86_400)));
    }
}
