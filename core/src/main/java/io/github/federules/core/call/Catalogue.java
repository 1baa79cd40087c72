package io.github.federules.core.call;

import io.github.federules.core.fault.Fault;
import io.github.federules.core.fault.FaultCode;
import io.github.federules.core.internal.collection.NoNulls;
import io.github.federules.core.internal.text.Printed;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * A catalogue of calls, which are found by their ids. An amended call has several editions, each with the day from which it
 * applies.
 *
 * <p>For example, {@code Catalogue.of(List.of(first, amended)).find("amended-call")} is the amended call.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class Catalogue {

    private final List<Call> calls;

    private Catalogue(List<Call> calls) {
        NoNulls.in(calls, "calls");
        this.calls = List.copyOf(calls);
        Set<List<Object>> seen = new HashSet<>();
        for (Call call : calls) {
            if (!seen.add(List.of(call.id(), from(call)))) {
                throw new IllegalArgumentException("The catalogue has the call " + call.id()
                        + " twice from the same day, but an id must be that of one call. Give one of them another id,"
                        + " or the day from which it applies if it is an amended edition.");
            }
        }
    }

    /**
     * Creates a catalogue.
     *
     * @param calls the calls, not null
     * @return the catalogue, never null
     * @throws IllegalArgumentException if two calls have one id and apply from the same day
     */
    public static Catalogue of(List<Call> calls) {
        return new Catalogue(calls);
    }

    /**
     * Returns all calls in the order given. Each edition of an amended call is a call of its own.
     *
     * @return the calls, never null
     */
    public List<Call> calls() {
        return calls;
    }

    /**
     * Returns the newest edition of each call, in the order in which their ids first occur.
     *
     * @return the calls, each id once, never null
     */
    public List<Call> newest() {
        return calls.stream()
                .map(Call::id)
                .distinct()
                .map(id -> find(id).orElseThrow())
                .toList();
    }

    /**
     * Returns the newest edition of a call.
     *
     * @param id the id, such as {@code green-cities-2025}, not null
     * @return the call, or empty if none has this id, never null
     */
    public Optional<Call> find(String id) {
        return find(id, LocalDate.MAX);
    }

    /**
     * Returns the edition of a call that applies on a day.
     *
     * @param id the id, such as {@code green-cities-2025}, not null
     * @param day the day, not null
     * @return the call, or empty if none has this id on that day, never null
     */
    public Optional<Call> find(String id, LocalDate day) {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(day, "day");
        return calls.stream()
                .filter(call -> call.id().equals(id))
                .filter(call -> !from(call).isAfter(day))
                .max(Comparator.comparing(Catalogue::from));
    }

    /**
     * Returns the newest edition of a call, and refuses an id that no call has.
     *
     * @param id the id, such as {@code green-cities-2025}, not null
     * @return the call, never null
     * @throws io.github.federules.core.fault.InvalidFactException if no call has this id; its code is {@code UNKNOWN_CALL}
     */
    public Call get(String id) {
        return find(id).orElseThrow(() -> unknown(id).asException());
    }

    /**
     * Returns the error of an id that no call has. Its sentence lists the ids of the catalogue.
     *
     * @param id the id, not null
     * @return the error, never null
     */
    public Fault unknown(String id) {
        Objects.requireNonNull(id, "id");
        String allowed = String.join(", ", newest().stream().map(Call::id).toList());
        return Fault.of(FaultCode.UNKNOWN_CALL, Map.of("value", id, "allowed", allowed));
    }

    // The first edition has no day: it has applied since the call was published.
    private static LocalDate from(Call call) {
        return call.edition().from().orElse(LocalDate.MIN);
    }

    /**
     * Returns the value in one short line, for logs.
     *
     * @return the line, at most 300 characters, never null
     */
    @Override
    public String toString() {
        return Printed.of("Catalogue")
                .add("calls", newest().stream().map(Call::id).toList())
                .toString();
    }
}
