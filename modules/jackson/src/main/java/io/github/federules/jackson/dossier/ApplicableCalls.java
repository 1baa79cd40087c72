package io.github.federules.jackson.dossier;

import io.github.federules.core.call.Call;
import io.github.federules.core.call.Catalogue;
import io.github.federules.core.dossier.Submission;
import io.github.federules.core.reading.Reading;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The calls that dossiers may name, which of them applies to a dossier, and what is required of it.
 *
 * @param catalogue the calls
 * @param byDay whether the edition of the dossier's day applies; else there is one edition of each call, which applies on any day
 * @param amongAll whether a dossier is assessed under all of them
 * @param assumed the id of the call that applies to a dossier that names none; empty only without any call
 * @param isNameRequired whether a dossier must name its call
 * @param mustBeOpen the readings whose questions its call must leave open
 * @param compared a call that every dossier is assessed under too, whichever it names
 * @param unasked the places of answers that were accepted before although no call asks them, for the dossier of a record; else empty
 */
public record ApplicableCalls(
        Catalogue catalogue,
        boolean byDay,
        boolean amongAll,
        Optional<String> assumed,
        boolean isNameRequired,
        List<Reading> mustBeOpen,
        Optional<Call> compared,
        Optional<Set<String>> unasked) {

    private ApplicableCalls(Catalogue catalogue, boolean byDay) {
        this(
                catalogue,
                byDay,
                false,
                catalogue.calls().stream().map(Call::id).findFirst(),
                false,
                List.of(),
                Optional.empty(),
                Optional.empty());
    }

    public static ApplicableCalls editionsOf(Catalogue catalogue) {
        return new ApplicableCalls(Objects.requireNonNull(catalogue, "catalogue"), true);
    }

    public static ApplicableCalls exactly(List<Call> calls) {
        Objects.requireNonNull(calls, "calls").forEach(each -> Objects.requireNonNull(each, "calls"));
        Catalogue catalogue = Catalogue.of(calls);
        if (catalogue.newest().size() < calls.size()) {
            throw new IllegalArgumentException("The list of calls has two editions of one call: "
                    + calls.stream().map(Call::id).toList()
                    + ". Give a Catalogue of them, in which the day of a dossier determines its edition.");
        }
        return new ApplicableCalls(catalogue, false);
    }

    public ApplicableCalls together() {
        return new ApplicableCalls(catalogue, byDay, true, assumed, isNameRequired, mustBeOpen, compared, unasked);
    }

    public ApplicableCalls assuming(String id) {
        Optional<String> known = Optional.of(catalogue.get(id).id());
        return new ApplicableCalls(catalogue, byDay, amongAll, known, isNameRequired, mustBeOpen, compared, unasked);
    }

    public ApplicableCalls requiringName() {
        return new ApplicableCalls(catalogue, byDay, amongAll, assumed, true, mustBeOpen, compared, unasked);
    }

    public ApplicableCalls requiringOpen(Reading reading) {
        List<Reading> more = Stream.concat(mustBeOpen.stream(), Stream.of(reading))
                .distinct()
                .toList();
        return new ApplicableCalls(catalogue, byDay, amongAll, assumed, isNameRequired, more, compared, unasked);
    }

    public ApplicableCalls alsoUnder(Call call) {
        Optional<Call> also = Optional.of(Objects.requireNonNull(call, "call"));
        return new ApplicableCalls(catalogue, byDay, amongAll, assumed, isNameRequired, mustBeOpen, also, unasked);
    }

    public ApplicableCalls acceptingUnasked(Set<String> places) {
        Optional<Set<String>> unaskedBefore = Optional.of(Set.copyOf(places));
        return new ApplicableCalls(
                catalogue, byDay, amongAll, assumed, isNameRequired, mustBeOpen, compared, unaskedBefore);
    }

    /** Returns every edition of every call. */
    public List<Call> all() {
        return withCompared(catalogue.calls());
    }

    /**
     * Returns the calls that a dossier is assessed under, at least one: all of them, or the one that it names, or the one that is
     * assumed; and the one that it is assessed under too.
     *
     * @throws io.github.federules.core.fault.InvalidFactException if it is not known, or not in force
     */
    List<Call> under(Optional<String> named, Submission submission) {
        if (amongAll) {
            List<Call> each = byDay ? catalogue.editions(submission) : catalogue.calls();
            return withCompared(each.isEmpty() ? List.of(one(Optional.empty(), submission)) : each);
        }
        return withCompared(List.of(one(named, submission)));
    }

    /** Returns these calls with their other editions. */
    AppliedCalls applied(List<Call> under) {
        List<Call> others = under.stream()
                .flatMap(call -> catalogue.otherEditions(call).stream())
                .toList();
        return new AppliedCalls(under, others, unasked.orElse(Set.of()));
    }

    private List<Call> withCompared(List<Call> calls) {
        return Stream.concat(calls.stream(), compared.stream()).toList();
    }

    private Call one(Optional<String> named, Submission submission) {
        String id = named.or(() -> assumed).orElseThrow();
        return byDay ? catalogue.edition(id, submission) : catalogue.get(id);
    }
}
