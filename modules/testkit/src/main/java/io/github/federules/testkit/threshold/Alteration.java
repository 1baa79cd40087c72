package io.github.federules.testkit.threshold;

import io.github.federules.core.dossier.Dossier;

/** Something that is changed in a dossier; one that cannot be changed so stays the same. */
@FunctionalInterface
public interface Alteration {

    Alteration NONE = dossier -> dossier;

    Dossier of(Dossier dossier);

    /** This alteration and then the next one. */
    default Alteration then(Alteration next) {
        return dossier -> next.of(of(dossier));
    }
}
