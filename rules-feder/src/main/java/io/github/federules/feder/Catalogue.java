package io.github.federules.feder;

import io.github.federules.core.call.Call;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * A catalogue of calls by their id, each in one or several editions.
 *
 * @param calls the calls; each edition of an amended call is a call of its own
 */
record Catalogue(List<Call> calls) {

    // The first edition has no day: it has applied since the call was published.
    private static final Comparator<Call> OLDEST_FIRST = Comparator.comparing(Catalogue::from);

    Catalogue {
        calls = List.copyOf(calls);
        Set<List<Object>> seen = new HashSet<>();
        for (Call call : calls) {
            if (!seen.add(List.of(call.id(), from(call)))) {
                throw new IllegalArgumentException(
                        "The call " + call.id() + " stands in the catalogue twice from the same day,"
                                + " but one edition must follow the other. Maybe say from which day the amended one holds.");
            }
        }
    }

    /** Returns the newest edition of a call. */
    Optional<Call> find(String id) {
        return find(id, LocalDate.MAX);
    }

    /** Returns the edition of a call that applies on a day. */
    Optional<Call> find(String id, LocalDate day) {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(day, "day");
        return calls.stream()
                .filter(call -> call.id().equals(id))
                .filter(call -> !from(call).isAfter(day))
                .max(OLDEST_FIRST);
    }

    private static LocalDate from(Call call) {
        return call.edition().from().orElse(LocalDate.MIN);
    }
}
