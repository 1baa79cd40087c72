package io.github.federules.certify.witness;

import io.github.federules.core.call.Call;
import io.github.federules.core.dossier.Dossier;
import io.github.federules.core.dossier.Realisation;
import io.github.federules.core.term.Deadline;
import io.github.federules.core.term.DurationTerms;
import io.github.federules.core.term.RealisationWindow;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The days of a dossier, which break no rule on days where any days do not: it is sent on the last day that is in time under every
 * reading, or earlier where the operation must start after that and would not fit into its window.
 *
 * @param sent the day of the submission
 * @param realisation the period of the operation
 */
record SoundDays(LocalDate sent, Realisation realisation) {

    private static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);
    private static final LocalDate SOME_DAY = LocalDate.of(2024, 6, 1);

    /** The days under the first of some calls, and in time under all of them. */
    static SoundDays of(List<Call> together) {
        Call call = together.get(0);
        int months = call.operations()
                .duration()
                .map(DurationTerms::minMonths)
                .filter(least -> least > 0)
                .orElse(1);
        Optional<RealisationWindow> window = call.operations().window();
        LocalDate latest = Stream.concat(
                        Stream.of(LAST_DAY.minusMonths(months)), window.stream().map(each -> latestStart(each, months)))
                .min(Comparator.naturalOrder())
                .orElseThrow();
        LocalDate sent = together.stream()
                .map(SoundDays::lastSureDay)
                .min(Comparator.naturalOrder())
                .orElse(SOME_DAY);
        if (together.size() == 1) {
            sent = inForce(call, sent, latest);
        }
        LocalDate from = earlier(sent.plusDays(1), latest);
        LocalDate start =
                window.map(RealisationWindow::from).filter(from::isBefore).orElse(from);
        return new SoundDays(
                sent, Realisation.from(start, start.plusMonths(months).minusDays(1)));
    }

    // Before the operation starts where a call or a law wants that, but not before the edition is in force.
    private static LocalDate inForce(Call call, LocalDate lastSure, LocalDate latestStart) {
        LocalDate first = call.edition().from().orElse(LocalDate.MIN);
        LocalDate sent = isSentBeforeStart(call) ? earlier(lastSure, latestStart.minusDays(1)) : lastSure;
        return sent.isBefore(first) ? first : sent;
    }

    /** The last day in time, where the call has no period for an operation that starts on it or later. */
    static Optional<LocalDate> withoutPeriod(Call call) {
        if (call.operations().startsAfterSubmission().isEmpty()
                || call.submission().deadline().isEmpty()) {
            return Optional.empty();
        }
        LocalDate sent = lastSureDay(call);
        int months = call.operations().duration().map(DurationTerms::minMonths).orElse(0);
        return call.operations()
                .window()
                .filter(window -> {
                    LocalDate start = sent.isBefore(window.from()) ? window.from() : sent;
                    LocalDate end =
                            months == 0 ? start : start.plusMonths(months).minusDays(1);
                    return end.isAfter(window.to());
                })
                .map(window -> sent);
    }

    private static boolean isSentBeforeStart(Call call) {
        return call.operations().startsAfterSubmission().isPresent()
                || !call.laws().isEmpty();
    }

    /** Determines whether a dossier that meets the rules on days meets them a day later, too. */
    static boolean mayBeADayLater(Call call, Dossier dossier) {
        LocalDate sent = dossier.submission().sentOn().find().orElseThrow();
        LocalDate start = dossier.operation()
                .realisation()
                .find()
                .flatMap(period -> period.startsOn().find())
                .orElseThrow();
        return start.isAfter(sent) || !isSentBeforeStart(call);
    }

    private static LocalDate latestStart(RealisationWindow window, int months) {
        LocalDate latest = window.to().minusMonths(months);
        return latest.isBefore(window.from()) ? window.from() : latest;
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    // No application is sent before the first day that a file can state.
    private static LocalDate dayBefore(LocalDate day) {
        return day.isAfter(RealisationWindow.FIRST_DAY) ? day.minusDays(1) : day;
    }

    private static LocalDate lastSureDay(Call call) {
        return call.submission()
                .deadline()
                .map(Deadline::day)
                .map(SoundDays::dayBefore)
                .or(() -> call.edition().from())
                .orElse(SOME_DAY);
    }
}
