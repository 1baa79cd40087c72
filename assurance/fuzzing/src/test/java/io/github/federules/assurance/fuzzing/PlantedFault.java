package io.github.federules.assurance.fuzzing;

import io.github.federules.core.fault.FaultCode;
import io.github.federules.feder.FederCalls;
import io.github.federules.feder.FrenchLegalForm;
import io.github.federules.jackson.DossierReader;
import io.github.federules.jackson.DossierReading;

/** A program that does not bear an answer that the library gives: no input of the corpus has it, fuzzing comes to it. */
final class PlantedFault {

    private static final DossierReader READER = DossierReader.of(FederCalls.all(), FrenchLegalForm::find);

    private PlantedFault() {}

    static void feed(byte[] input) {
        if (READER.read(input) instanceof DossierReading.Refused refused
                && refused.faults().stream().anyMatch(fault -> fault.code() == FaultCode.DUPLICATE_FIELD)) {
            throw new IllegalStateException("planted");
        }
    }
}
