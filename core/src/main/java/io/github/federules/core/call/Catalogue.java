package io.github.federules.core.call;

import io.github.federules.core.collection.NoNulls;
import io.github.federules.core.dossier.Submission;
import io.github.federules.core.fact.Fact;
import io.github.federules.core.fault.Fault;
import io.github.federules.core.fault.FaultCode;
import io.github.federules.core.text.PlainText;
import io.github.federules.core.text.Printed;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A catalogue of calls, which are found by their ids. An amended call has several editions, each with the day from which it
 * applies.
 *
 * <p>A dossier is decided under the edition in force on its day of submission. Without that day, the edition in force on the day of
 * {@link #asOf} applies; without either, the newest edition. All readers and entry points follow this rule by calling
 * {@link #edition}.
 *
 * <p>For example, {@code Catalogue.of(List.of(first, amended)).edition("amended-call", dossier.submission())} is the first edition
 * for a dossier that was submitted before the call was amended.
 *
 * <p>This class is immutable and thread-safe, if the sources of its day and of its calls are.
 */
public final class Catalogue {

    private final Supplier<List<Call>> calls;
    private final Optional<Supplier<LocalDate>> asOf;

    private Catalogue(Supplier<List<Call>> calls, Optional<Supplier<LocalDate>> asOf) {
        this.calls = calls;
        this.asOf = asOf;
    }

    /**
     * Creates a catalogue.
     *
     * @param calls the calls
     * @return the catalogue
     * @throws IllegalArgumentException if two calls have one id, and apply from the same day or name the same version
     */
    public static Catalogue of(List<Call> calls) {
        NoNulls.in(calls, "calls");
        Set<List<Object>> seen = new HashSet<>();
        for (Call call : calls) {
            if (!seen.add(List.of(call.id(), from(call)))) {
                throw new IllegalArgumentException("The catalogue has the call " + call.id()
                        + " twice from the same day, but an id must be that of one call. Give one of them another id;"
                        + " or, if it is an amended edition, another version and the day from which it applies.");
            }
            if (!seen.add(List.of(call.id(), call.edition().version()))) {
                throw new IllegalArgumentException(
                        "The catalogue has the edition "
                                + PlainText.of(call.edition().version()) + " of the call " + call.id()
                                + " twice, but a decision names its rules by id and edition. Give one of them another version.");
            }
        }
        List<Call> copy = List.copyOf(calls);
        return new Catalogue(() -> copy, Optional.empty());
    }

    /**
     * Returns a copy whose calls are those of another catalogue at each moment, for a service that publishes editions while it runs.
     *
     * <p>For example, after {@code catalogue.following(() -> published)}, an edition is there once {@code published} is a catalogue
     * that has it.
     *
     * @param current the source of the catalogue, which never returns null
     * @return the changed copy, with the day of this one
     */
    public Catalogue following(Supplier<Catalogue> current) {
        Objects.requireNonNull(current, "current");
        return new Catalogue(() -> current.get().calls(), asOf);
    }

    /**
     * Returns a copy in which a dossier without a day of submission is decided under the edition in force on this day. Default: under
     * the newest edition.
     *
     * @param day the day
     * @return the changed copy
     */
    public Catalogue asOf(LocalDate day) {
        Objects.requireNonNull(day, "day");
        return asOf(() -> day);
    }

    /**
     * Returns a copy in which a dossier without a day of submission is decided under the edition in force on the day of its decision.
     *
     * <p>For example, {@code asOf(() -> LocalDate.now(clock))} follows the clock of a service.
     *
     * @param today the source of the day, which never returns null
     * @return the changed copy
     */
    public Catalogue asOf(Supplier<LocalDate> today) {
        return new Catalogue(calls, Optional.of(Objects.requireNonNull(today, "today")));
    }

    /**
     * Returns all calls in the order given. Each edition of an amended call is a call of its own.
     *
     * @return the calls
     */
    public List<Call> calls() {
        return calls.get();
    }

    /**
     * Returns the newest edition of each call, in the order in which their ids first occur.
     *
     * @return the calls, each id once
     */
    public List<Call> newest() {
        return ids().map(id -> find(id).orElseThrow()).toList();
    }

    /**
     * Returns the newest edition of a call.
     *
     * @param id the id, such as {@code green-cities-2025}
     * @return the call, or empty if none has this id
     */
    public Optional<Call> find(String id) {
        return find(id, LocalDate.MAX);
    }

    /**
     * Returns the edition of a call that applies on a day.
     *
     * @param id the id, such as {@code green-cities-2025}
     * @param day the day
     * @return the call, or empty if none has this id on that day
     */
    public Optional<Call> find(String id, LocalDate day) {
        NoNulls.among("id", id, "day", day);
        Optional<Call> newest = Optional.empty();
        for (Call call : calls()) {
            boolean applies = call.id().equals(id) && !from(call).isAfter(day);
            if (applies && (newest.isEmpty() || from(call).isAfter(from(newest.get())))) {
                newest = Optional.of(call);
            }
        }
        return newest;
    }

    /**
     * Returns the edition of a call that a dossier is decided under: the edition in force on its day of submission. Without that day,
     * the edition in force on the day of {@link #asOf}; without either, the newest edition.
     *
     * @param id the id, such as {@code green-cities-2025}
     * @param submission the submission of the dossier
     * @return the call
     * @throws io.github.federules.core.fault.InvalidFactException if no call has this id ({@code UNKNOWN_CALL}), or the day is before
     *     its first edition ({@code NOT_IN_FORCE})
     */
    public Call edition(String id, Submission submission) {
        LocalDate day = day(submission);
        return find(id, day).orElseThrow(() -> notFound(id, day).asException());
    }

    /**
     * Returns the edition of each call that a dossier is decided under, in the order in which their ids first occur. Calls whose first
     * edition is after the day are left out.
     *
     * @param submission the submission of the dossier
     * @return the calls, each id at most once
     */
    public List<Call> editions(Submission submission) {
        LocalDate day = day(submission);
        return ids().flatMap(id -> find(id, day).stream()).toList();
    }

    /**
     * Returns the other editions of a call, the nearest first: the earlier ones from the last to the first, then the later ones from the
     * first to the last.
     *
     * <p>For example, the other editions of edition 3 of four are 2, 1 and 4.
     *
     * @param call the call in one edition
     * @return the calls of the same id in other editions
     */
    public List<Call> otherEditions(Call call) {
        Objects.requireNonNull(call, "call");
        List<Call> others = calls().stream()
                .filter(each -> each.id().equals(call.id())
                        && !each.edition().version().equals(call.edition().version()))
                .sorted(Comparator.comparing(Catalogue::from))
                .toList();
        List<Call> nearest = new ArrayList<>();
        others.stream().filter(each -> from(each).isBefore(from(call))).forEach(each -> nearest.add(0, each));
        others.stream().filter(each -> !from(each).isBefore(from(call))).forEach(nearest::add);
        return List.copyOf(nearest);
    }

    private LocalDate day(Submission submission) {
        Objects.requireNonNull(submission, "submission");
        if (submission.sentOn() instanceof Fact.Known<LocalDate> sentOn) {
            return sentOn.value();
        }
        return asOf.map(Supplier::get).orElse(LocalDate.MAX);
    }

    private Fault notFound(String id, LocalDate day) {
        return calls().stream()
                .filter(call -> call.id().equals(id))
                .map(Catalogue::from)
                .min(Comparator.naturalOrder())
                .map(first -> Fault.of(
                        FaultCode.NOT_IN_FORCE, Map.of("value", id, "bound", first.toString(), "day", day.toString())))
                .orElseGet(() -> unknown(id));
    }

    /**
     * Returns the newest edition of a call, and refuses an id that no call has.
     *
     * @param id the id, such as {@code green-cities-2025}
     * @return the call
     * @throws io.github.federules.core.fault.InvalidFactException if no call has this id; its code is {@code UNKNOWN_CALL}
     */
    public Call get(String id) {
        return find(id).orElseThrow(() -> unknown(id).asException());
    }

    /**
     * Returns the error of an id that no call has. Its sentence lists the ids of the catalogue.
     *
     * @param id the id
     * @return the error
     */
    public Fault unknown(String id) {
        Objects.requireNonNull(id, "id");
        String allowed = ids().collect(Collectors.joining(", "));
        return Fault.of(FaultCode.UNKNOWN_CALL, Map.of("value", id, "allowed", allowed));
    }

    private Stream<String> ids() {
        return calls().stream().map(Call::id).distinct();
    }

    // The first edition has no day: it has applied since the call was published.
    private static LocalDate from(Call call) {
        return call.edition().from().orElse(LocalDate.MIN);
    }

    /**
     * Returns the value in one short line, for logs.
     *
     * @return the line, at most 300 characters
     */
    @Override
    public String toString() {
        return Printed.line("Catalogue", "calls", ids().toList());
    }
}
