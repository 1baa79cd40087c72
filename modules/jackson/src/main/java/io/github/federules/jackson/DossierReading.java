package io.github.federules.jackson;

import io.github.federules.core.call.Call;
import io.github.federules.core.dossier.Dossier;
import io.github.federules.core.fault.LocatedFault;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** What became of a text that should hold a dossier. */
public sealed interface DossierReading {

    /**
     * The text holds a dossier without a fault.
     *
     * @param dossier the dossier, not null
     * @param call the call that it names, or the one that is taken where it names none, not null
     */
    record Accepted(Dossier dossier, Call call) implements DossierReading {

        /**
         * Checks that nothing is null.
         *
         * @param dossier the dossier, not null
         * @param call the call, not null
         */
        public Accepted {
            Objects.requireNonNull(dossier, "dossier");
            Objects.requireNonNull(call, "call");
        }
    }

    /**
     * The text holds no dossier, or one with faults.
     *
     * @param id what the dossier is called, empty where it could not be read, not null
     * @param faults every fault that was found, at most 100, at least one, not null
     */
    record Refused(Optional<String> id, List<LocatedFault> faults) implements DossierReading {

        /**
         * Keeps a copy of the faults.
         *
         * @param id what the dossier is called, empty where it could not be read, not null
         * @param faults every fault that was found, not null
         */
        public Refused {
            Objects.requireNonNull(id, "id");
            faults = List.copyOf(faults);
        }
    }
}
