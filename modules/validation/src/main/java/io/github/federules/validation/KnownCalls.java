package io.github.federules.validation;

import io.github.federules.core.call.Call;
import io.github.federules.core.call.Catalogue;
import io.github.federules.core.dossier.Dossier;
import io.github.federules.feder.FederCalls;
import io.github.federules.feder.FederEligibility;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The calls that validators know, each prepared when it is first needed, and the one that is assumed. */
final class KnownCalls {

    private final Catalogue catalogue;
    private final Optional<String> assumed;
    private final Map<Call, FederEligibility> prepared = new ConcurrentHashMap<>();

    KnownCalls(Catalogue catalogue, Optional<String> assumed) {
        this.catalogue = catalogue;
        this.assumed = assumed;
    }

    /** Returns the calls of this library. */
    static KnownCalls ofLibrary() {
        return new KnownCalls(FederCalls.catalogue(), Optional.empty());
    }

    KnownCalls assuming(String call) {
        return new KnownCalls(catalogue, Optional.of(catalogue.get(call).id()));
    }

    Catalogue catalogue() {
        return catalogue;
    }

    /** Returns the id of the call that the dossier names, or of the one that is assumed. */
    Optional<String> namedBy(Dossier dossier) {
        return dossier.call().or(() -> assumed);
    }

    /** Returns a call of the catalogue, prepared. */
    FederEligibility under(Call call) {
        return prepared.computeIfAbsent(call, FederEligibility::under);
    }
}
