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
 * Calls by their id, each in one or several editions.
 *
 * @param calls the calls, each edition of an amended one by itself
 */
record Catalogue(List<Call> calls) {

    // The first edition says no day: it holds since there has been the call.
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

    /** Finds the newest edition of a call. */
    Optional<Call> find(String id) {
        return find(id, LocalDate.MAX);
    }

    /** Finds the edition of a call that holds on a day. */
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
