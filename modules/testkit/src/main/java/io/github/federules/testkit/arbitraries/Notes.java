package io.github.federules.testkit.arbitraries;

import io.github.federules.core.call.Call;
import io.github.federules.core.call.Deadline;
import io.github.federules.core.call.NoteTerms;
import io.github.federules.core.dossier.ExplanatoryNote;
import io.github.federules.core.dossier.Fact;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Explanatory notes under a call. */
final class Notes {

    private static final LocalDate ANY_DAY = LocalDate.of(2025, 1, 10);
    private static final LocalTime LAST_SECOND = LocalTime.of(23, 59, 59);

    private final NoteTerms terms;
    private final LocalDate lastDay;

    Notes(Call call) {
        terms = call.note();
        lastDay = terms.deadline()
                .map(deadline -> deadline.lastDay(call.readings().deadlineDay()))
                .orElse(ANY_DAY);
    }

    /** Notes that are all that the call asks. */
    Arbitrary<ExplanatoryNote> sound() {
        Arbitrary<ExplanatoryNote> sent = Combinators.combine(days(), seconds()).as(this::inTime);
        return asksForNone() ? Arbitraries.oneOf(sent, Arbitraries.just(ExplanatoryNote.unknown())) : sent;
    }

    /** Notes that are not all that the call asks, none if it asks nothing. */
    List<Arbitrary<ExplanatoryNote>> refused() {
        List<Arbitrary<ExplanatoryNote>> notes = new ArrayList<>();
        if (terms.sent().isPresent() || terms.deadline().isPresent()) {
            notes.add(Arbitraries.just(ExplanatoryNote.notSent()));
        }
        if (terms.electronic().isPresent()) {
            notes.add(sound().map(note -> note.withElectronic(false)));
        }
        terms.deadline().ifPresent(deadline -> {
            notes.add(days().map(late -> ExplanatoryNote.sentElectronically(lastDay.plusDays(1L + late))));
            deadline.until()
                    .filter(until -> until.isBefore(LAST_SECOND))
                    .ifPresent(until ->
                            notes.add(seconds().map(late -> on(deadline).at(after(until, 1 + late)))));
        });
        return notes;
    }

    /** Notes of which so little is known that they may or may not be all that the call asks, none if it asks nothing. */
    List<Arbitrary<ExplanatoryNote>> open() {
        List<Arbitrary<ExplanatoryNote>> notes = new ArrayList<>();
        if (!asksForNone()) {
            notes.add(Arbitraries.just(ExplanatoryNote.unknown()));
        }
        if (terms.electronic().isPresent()) {
            notes.add(sound().map(
                            note -> new ExplanatoryNote(note.sent(), note.sentOn(), Fact.unknown(), note.sentAt())));
        }
        terms.deadline().ifPresent(deadline -> {
            notes.add(sound().map(note ->
                    new ExplanatoryNote(note.sent(), Fact.unknown(), note.electronic(), note.sentAt())));
            deadline.until()
                    .filter(until -> until.isBefore(LAST_SECOND))
                    .ifPresent(until -> notes.add(Arbitraries.just(on(deadline))));
        });
        return notes;
    }

    /** Notes that are sent as late as is still in time, or a step before or after that. */
    List<Arbitrary<ExplanatoryNote>> besideTheDeadline() {
        List<Arbitrary<ExplanatoryNote>> notes = new ArrayList<>();
        terms.deadline().ifPresent(deadline -> {
            notes.add(Steps.any()
                    .map(step ->
                            step == 0 ? inTime(0, 0) : ExplanatoryNote.sentElectronically(lastDay.plusDays(step))));
            deadline.until()
                    .filter(until -> until.isBefore(LAST_SECOND))
                    .ifPresent(until ->
                            notes.add(Steps.any().map(step -> on(deadline).at(until.plusSeconds(step)))));
        });
        return notes;
    }

    /** Notes that are in time if and only if the day of the deadline still counts, or empty where no reading says so. */
    Optional<ExplanatoryNote> ifTheLastDayCounts() {
        return terms.deadline().filter(deadline -> deadline.until().isEmpty()).map(Notes::on);
    }

    /** Notes of any sort. */
    Arbitrary<ExplanatoryNote> mixed(boolean gaps) {
        List<Arbitrary<ExplanatoryNote>> refused = refused();
        List<Arbitrary<ExplanatoryNote>> open = open();
        Optional<ExplanatoryNote> last = ifTheLastDayCounts();
        return Arbitraries.frequencyOf(
                Tuple.of(14, sound()),
                Tuple.of(last.isPresent() ? 2 : 0, last.map(Arbitraries::just).orElseGet(this::sound)),
                Tuple.of(refused.isEmpty() ? 0 : 1, refused.isEmpty() ? sound() : Arbitraries.oneOf(refused)),
                Tuple.of(open.isEmpty() || !gaps ? 0 : 3, open.isEmpty() ? sound() : Arbitraries.oneOf(halfKnown())));
    }

    private List<Arbitrary<ExplanatoryNote>> halfKnown() {
        List<Arbitrary<ExplanatoryNote>> notes = new ArrayList<>(open());
        ExplanatoryNote sent = new ExplanatoryNote(Fact.known(true), Fact.unknown(), Fact.unknown(), Fact.unknown());
        notes.add(Arbitraries.of(
                ExplanatoryNote.sentOn(lastDay),
                ExplanatoryNote.sentOn(lastDay.plusDays(1)),
                ExplanatoryNote.sentOn(lastDay.plusDays(2)),
                sent,
                sent.withElectronic(true),
                ExplanatoryNote.unknown().withElectronic(true),
                ExplanatoryNote.unknown().withElectronic(false)));
        return notes;
    }

    private boolean asksForNone() {
        return terms.sent().isEmpty()
                && terms.electronic().isEmpty()
                && terms.deadline().isEmpty();
    }

    private ExplanatoryNote inTime(int daysBefore, int secondsBefore) {
        LocalDate day = lastDay.minusDays(daysBefore);
        ExplanatoryNote note = ExplanatoryNote.sentElectronically(day);
        return terms.deadline()
                .filter(deadline -> deadline.day().equals(day))
                .flatMap(Deadline::until)
                .map(until -> note.at(before(until, secondsBefore)))
                .orElse(note);
    }

    private static ExplanatoryNote on(Deadline deadline) {
        return ExplanatoryNote.sentElectronically(deadline.day());
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
