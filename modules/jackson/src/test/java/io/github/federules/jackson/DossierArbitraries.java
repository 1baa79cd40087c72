package io.github.federules.jackson;

import io.github.federules.core.criterion.Answers;
import io.github.federules.core.dossier.Dossier;
import io.github.federules.core.dossier.Operation;
import io.github.federules.feder.FederCalls;
import io.github.federules.feder.FrenchLegalForm;
import io.github.federules.testkit.arbitraries.Facts;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Dossiers of every shape that the records can hold and the format can write. */
final class DossierArbitraries {

    private DossierArbitraries() {}

    static Arbitrary<Dossier> dossiers() {
        return Combinators.combine(
                        Facts.dossiers(FrenchLegalForm.all()),
                        Arbitraries.of(FederCalls.HAUTS_DE_FRANCE_AI_2025.id()).optional(),
                        Arbitraries.of(true, false).optional())
                .as((dossier, call, explores) ->
                        call.map(dossier::withCall).orElse(dossier).withOperation(declaring(dossier, explores)));
    }

    // The format takes the answers that a call asks for, and no others.
    private static Operation declaring(Dossier dossier, Optional<Boolean> explores) {
        Operation operation = dossier.operation().withAnswers(Answers.none());
        return explores.map(holds -> operation.declaring(FederCalls.EXPLORES_AI, holds))
                .orElse(operation);
    }
}
