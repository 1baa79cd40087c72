package io.github.federules.jackson.dossier;

import io.github.federules.core.call.Call;
import io.github.federules.core.dossier.LegalForms;
import io.github.federules.core.dossier.Track;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a dossier may name: the calls that it may be under, with what they offer and require, and legal forms.
 *
 * @param calls the calls
 * @param legalForms the legal forms
 * @param tracks the codes of the tracks that any of the calls offers
 * @param declarations what any of the calls requires to be declared
 * @param criteria the codes of what any of the calls asks at each place
 */
record DossierNames(
        ApplicableCalls calls,
        LegalForms legalForms,
        Set<String> tracks,
        Set<String> declarations,
        Map<AnswerPlace, Set<String>> criteria) {

    DossierNames(ApplicableCalls calls, LegalForms legalForms) {
        this(
                calls,
                legalForms,
                tracks(calls.all()),
                declarations(calls.all()),
                AnswerPlace.ALL.stream()
                        .collect(Collectors.toMap(
                                place -> place,
                                place -> place.asked(calls.all()).keySet())));
    }

    Set<String> criteria(AnswerPlace place) {
        return criteria.getOrDefault(place, Set.of());
    }

    static Set<String> tracks(List<Call> calls) {
        return ordered(calls.stream().flatMap(call -> call.tracks().stream()).map(Track::code));
    }

    static Set<String> declarations(List<Call> calls) {
        return ordered(calls.stream()
                .flatMap(call -> call.operations().declarations().stream())
                .map(required -> required.declaration().code()));
    }

    private static Set<String> ordered(Stream<String> codes) {
        return codes.collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
