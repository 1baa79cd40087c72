package io.github.federules.jackson.dossier;

import io.github.federules.core.call.Call;
import io.github.federules.core.criterion.Criterion;
import java.util.List;
import java.util.Set;

/**
 * The calls that one dossier is assessed under, and their other editions, whose questions it may have answered.
 *
 * @param calls the calls, at least one
 * @param otherEditions other editions of them; a dossier may answer what these ask, too, and its decision has a notice of it
 * @param unasked the places at which it may answer what no call asks
 */
record AppliedCalls(List<Call> calls, List<Call> otherEditions, Set<String> unasked) {

    /** Returns what another edition asks by a code of those subjects, the nearest first. */
    List<Criterion> askedElsewhere(String code, Set<?> subjects) {
        return otherEditions.stream()
                .flatMap(edition -> edition.asks().stream())
                .filter(criterion -> criterion.code().equals(code) && subjects.contains(criterion.of()))
                .toList();
    }
}
