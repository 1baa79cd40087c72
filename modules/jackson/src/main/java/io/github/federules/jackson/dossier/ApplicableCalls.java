package io.github.federules.jackson.dossier;

import io.github.federules.core.call.Call;
import io.github.federules.core.call.Catalogue;
import io.github.federules.core.dossier.Submission;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The calls that dossiers may name, and which of them applies to a dossier.
 *
 * @param catalogue the calls
 * @param byDay whether the edition of the dossier's day applies; else there is one edition of each call, which applies on any day
 * @param assumed the id of the call that applies to a dossier that names none; empty only without any call
 */
public record ApplicableCalls(Catalogue catalogue, boolean byDay, Optional<String> assumed) {

    public static ApplicableCalls editionsOf(Catalogue catalogue) {
        return new ApplicableCalls(catalogue, true, first(catalogue));
    }

    public static ApplicableCalls exactly(List<Call> calls) {
        Objects.requireNonNull(calls, "calls").forEach(each -> Objects.requireNonNull(each, "calls"));
        Catalogue catalogue = Catalogue.of(calls);
        if (catalogue.newest().size() < calls.size()) {
            throw new IllegalArgumentException("The list of calls has two editions of one call: "
                    + calls.stream().map(Call::id).toList()
                    + ". Give a Catalogue of them, in which the day of a dossier determines its edition.");
        }
        return new ApplicableCalls(catalogue, false, first(catalogue));
    }

    private static Optional<String> first(Catalogue catalogue) {
        return catalogue.calls().stream().map(Call::id).findFirst();
    }

    public ApplicableCalls assuming(String id) {
        return new ApplicableCalls(
                catalogue, byDay, Optional.of(catalogue.get(id).id()));
    }

    /** Returns every edition of every call. */
    public List<Call> all() {
        return catalogue.calls();
    }

    /**
     * Returns the call that a dossier names, or the one that is assumed.
     *
     * @throws io.github.federules.core.fault.InvalidFactException if it is not known, or not in force
     */
    Call named(Optional<String> named, Submission submission) {
        String id = named.or(() -> assumed).orElseThrow();
        return byDay ? catalogue.edition(id, submission) : catalogue.get(id);
    }

    /** Returns one edition of each call that applies to a dossier. */
    List<Call> each(Submission submission) {
        return byDay ? catalogue.editions(submission) : catalogue.calls();
    }
}
