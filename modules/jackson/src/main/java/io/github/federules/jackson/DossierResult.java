package io.github.federules.jackson;

import io.github.federules.core.call.Call;
import io.github.federules.core.dossier.Dossier;
import io.github.federules.core.fault.LocatedFault;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** The result of reading a text that should hold a dossier. */
public sealed interface DossierResult {

    /**
     * The text holds a dossier without errors.
     *
     * @param dossier the dossier, not null
     * @param call the call that it names, or the first call of the reader if it names none, not null
     */
    record Accepted(Dossier dossier, Call call) implements DossierResult {

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
     * The text holds no dossier, or one with errors.
     *
     * @param id the identifier of the dossier, empty if it has none or it could not be read, not null
     * @param faults every error that was found, at most 100, at least one, not null
     */
    record Refused(Optional<String> id, List<LocatedFault> faults) implements DossierResult {

        /**
         * Keeps a copy of the errors.
         *
         * @param id the identifier of the dossier, empty if it has none or it could not be read, not null
         * @param faults every error that was found, not null
         */
        public Refused {
            Objects.requireNonNull(id, "id");
            faults = List.copyOf(faults);
        }
    }
}
