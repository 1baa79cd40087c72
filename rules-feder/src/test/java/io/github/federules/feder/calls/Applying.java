package io.github.federules.feder.calls;

import static io.github.federules.core.money.Euros.euros;

import io.github.federules.core.call.Call;
import io.github.federules.core.call.Reading;
import io.github.federules.core.call.Rule;
import io.github.federules.core.decision.Decision;
import io.github.federules.core.decision.Outcome;
import io.github.federules.core.dossier.Applicant;
import io.github.federules.core.dossier.BeneficiaryKind;
import io.github.federules.core.dossier.CostNature;
import io.github.federules.core.dossier.Dossier;
import io.github.federules.core.dossier.ExplanatoryNote;
import io.github.federules.core.dossier.Operation;
import io.github.federules.feder.FederEligibility;
import java.time.LocalDate;

/** Applies for a call in time, for a test to change the one thing that it is about. */
final class Applying {

    private Applying() {}

    static Operation infrastructure(String amount) {
        return Operation.untitled().cost(CostNature.INFRASTRUCTURE, "Travaux", euros(amount));
    }

    static Dossier dossier(Operation operation) {
        return Dossier.of(Applicant.of("Porteur", BeneficiaryKind.ASSOCIATION), operation)
                .withNote(ExplanatoryNote.sentElectronically(LocalDate.of(2023, 6, 1)));
    }

    static Decision decide(Call call, Operation operation) {
        return FederEligibility.under(call).assess(dossier(operation));
    }

    static Decision decide(Call call, Reading reading, Operation operation) {
        return FederEligibility.under(call).reading(reading).assess(dossier(operation));
    }

    static Decision decide(Call call, Operation operation, ExplanatoryNote note) {
        return FederEligibility.under(call).assess(dossier(operation).withNote(note));
    }

    static Outcome outcome(Decision decision, Rule rule) {
        return decision.find(rule).orElseThrow().outcome();
    }
}
