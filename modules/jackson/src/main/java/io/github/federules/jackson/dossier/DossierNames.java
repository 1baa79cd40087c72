package io.github.federules.jackson.dossier;

import io.github.federules.core.call.Call;
import io.github.federules.core.dossier.LegalForms;
import io.github.federules.core.dossier.Track;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What a dossier may name: the calls that it may be under, with what they offer and require, and legal forms. */
final class DossierNames {

    private final ApplicableCalls calls;
    private final LegalForms legalForms;
    private final Set<String> tracks;
    private final Set<String> declarations;
    private final Map<Call, Set<String>> declarationsByCall = new HashMap<>();

    DossierNames(ApplicableCalls calls, LegalForms legalForms) {
        this.calls = calls;
        this.legalForms = legalForms;
        tracks = tracksOf(calls.all());
        declarations = declarationsOf(calls.all());
        calls.all().forEach(call -> declarationsByCall.put(call, declarationsOf(List.of(call))));
    }

    ApplicableCalls calls() {
        return calls;
    }

    LegalForms legalForms() {
        return legalForms;
    }

    /** Returns the codes of the tracks that any of the calls offers. */
    Set<String> tracks() {
        return tracks;
    }

    /** Returns what any of the calls requires to be declared. */
    Set<String> declarations() {
        return declarations;
    }

    /** Returns what these calls require to be declared: all, or one of them. */
    Set<String> declarationsUnder(List<Call> under) {
        return under.size() > 1 ? declarations : declarationsByCall.getOrDefault(under.get(0), Set.of());
    }

    static Set<String> tracksOf(List<Call> calls) {
        return calls.stream()
                .flatMap(call -> call.tracks().stream())
                .map(Track::code)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static Set<String> declarationsOf(List<Call> calls) {
        return calls.stream()
                .flatMap(call -> call.operations().declarations().stream())
                .map(required -> required.declaration().code())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
