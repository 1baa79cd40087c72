package io.github.federules.assurance.fuzzing;

import io.github.federules.core.fault.FaultCode;
import io.github.federules.feder.FederCalls;
import io.github.federules.feder.FrenchLegalForm;
import io.github.federules.jackson.DossierReader;
import io.github.federules.jackson.RefusedDossier;

/** A planted bug: a program that fails on one error of the library. No input of the corpus has it, fuzzing reaches it. */
final class PlantedFault {

    private static final DossierReader READER = DossierReader.of(FederCalls.all(), FrenchLegalForm.nomenclature());

    private PlantedFault() {}

    static void feed(byte[] input) {
        if (READER.read(input) instanceof RefusedDossier refused
                && refused.faults().stream().anyMatch(fault -> fault.code() == FaultCode.DUPLICATE_FIELD)) {
            throw new IllegalStateException("planted");
        }
    }
}
