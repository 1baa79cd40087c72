package io.github.federules.examples.cli;

import io.github.federules.core.call.Call;
import io.github.federules.core.call.Reading;
import io.github.federules.feder.FederCalls;
import io.github.federules.feder.FederEligibility;
import io.github.federules.feder.FrenchLegalForm;
import io.github.federules.jackson.DossierReader;
import io.github.federules.jackson.DossierReading;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;

/** From the bytes of a dossier to what is answered. */
final class Assessing {

    /**
     * What is answered to one dossier.
     *
     * @param text the answer in UTF-8
     * @param refused whether the dossier was refused as invalid
     */
    @SuppressWarnings("ArrayRecordComponent") // nobody compares answers
    record Answer(byte[] text, boolean refused) {}

    private final DossierReader reader = DossierReader.of(FederCalls.all(), FrenchLegalForm::find);
    private final Map<Call, FederEligibility> rules = new HashMap<>();
    private final Answers answers;

    /** Takes the readings that differ from the prudent ones. */
    Assessing(List<Reading> readings, Answers answers) {
        this.answers = answers;
        for (Call call : FederCalls.all()) {
            FederEligibility eligibility = FederEligibility.under(call);
            for (Reading reading : readings) {
                // A reading is chosen for the whole batch, whose dossiers may name calls that do not leave it open.
                if (call.questions().contains(reading.question())) {
                    eligibility = eligibility.reading(reading);
                }
            }
            rules.put(call, eligibility);
        }
    }

    Answer answer(byte[] json, int offset, int length, Optional<String> file, OptionalLong line) {
        DossierReading reading = reader.read(json, offset, length);
        if (reading instanceof DossierReading.Accepted accepted) {
            FederEligibility eligibility =
                    Objects.requireNonNull(rules.get(accepted.call()), "a call of the catalogue");
            return new Answer(answers.of(eligibility.assess(accepted.dossier())), false);
        }
        return new Answer(answers.of((DossierReading.Refused) reading, file, line), true);
    }
}
