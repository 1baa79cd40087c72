package io.github.federules.jackson;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.federules.core.dossier.Dossier;
import io.github.federules.core.fault.LocatedFault;
import io.github.federules.feder.FederCalls;
import io.github.federules.feder.FrenchLegalForm;
import java.util.List;

/** What the reader makes of a text: a dossier, or faults. */
final class Judged {

    static final DossierReader READER = DossierReader.of(FederCalls.all(), FrenchLegalForm.nomenclature());

    private Judged() {}

    static Dossier accepted(String json) {
        return accepted(READER.read(json));
    }

    static Dossier accepted(DossierResult result) {
        assertThat(result).isInstanceOf(AcceptedDossier.class);
        return ((AcceptedDossier) result).dossier();
    }

    static RefusedDossier refused(String json) {
        return refused(READER.read(json));
    }

    static RefusedDossier refused(DossierResult result) {
        assertThat(result).isInstanceOf(RefusedDossier.class);
        return (RefusedDossier) result;
    }

    /** Gives the faults of a text, each as its path, a space and its code; empty where it is accepted. */
    static List<String> faults(String json) {
        return faults(READER.read(json));
    }

    static List<String> faults(byte[] utf8) {
        return faults(READER.read(utf8));
    }

    private static List<String> faults(DossierResult result) {
        return result instanceof RefusedDossier refused
                ? refused.faults().stream().map(Judged::reported).toList()
                : List.of();
    }

    private static String reported(LocatedFault fault) {
        return fault.path() + " " + fault.code();
    }
}
