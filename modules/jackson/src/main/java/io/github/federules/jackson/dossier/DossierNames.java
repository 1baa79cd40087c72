package io.github.federules.jackson.dossier;

import io.github.federules.core.call.Call;
import io.github.federules.core.dossier.CostFamily;
import io.github.federules.core.dossier.CostNature;
import io.github.federules.core.dossier.LegalForms;
import io.github.federules.core.dossier.Track;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a dossier may name: the calls that it may be under, with what they offer and ask, and legal forms.
 *
 * @param calls the calls
 * @param legalForms the legal forms
 * @param tracks the codes of the tracks that any of the calls offers
 * @param natures the natures of cost that any of the calls knows, by their codes
 * @param criteria the codes of what any of the calls asks at each place
 */
record DossierNames(
        ApplicableCalls calls,
        LegalForms legalForms,
        Set<String> tracks,
        Map<String, CostNature> natures,
        Map<AnswerPlace, Set<String>> criteria) {

    DossierNames(ApplicableCalls calls, LegalForms legalForms) {
        this(
                calls,
                legalForms,
                tracks(calls.all()),
                natures(calls.all()),
                AnswerPlace.ALL.stream()
                        .collect(Collectors.toMap(
                                place -> place,
                                place -> place.asked(calls.all()).keySet())));
    }

    /** Returns the codes that a dossier may answer at a place, or nothing if it may answer any. */
    Optional<Set<String>> criteria(AnswerPlace place) {
        return calls.unasked().isPresent() ? Optional.empty() : Optional.of(criteria.getOrDefault(place, Set.of()));
    }

    /** Returns the natures that any of these calls knows; where their families differ, one of staff, whose lines may state most. */
    static Map<String, CostNature> natures(List<Call> calls) {
        Map<String, CostNature> natures = new LinkedHashMap<>();
        Stream<CostNature> known = calls.isEmpty()
                ? CostNature.standard().stream()
                : calls.stream().flatMap(call -> call.natures().stream());
        known.forEach(nature ->
                natures.merge(nature.code(), nature, (one, other) -> other.family() == CostFamily.STAFF ? other : one));
        return natures;
    }

    static Set<String> tracks(List<Call> calls) {
        return calls.stream()
                .flatMap(call -> call.tracks().stream())
                .map(Track::code)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
