package io.github.federules.jackson.calls;

import static io.github.federules.core.money.Euros.euros;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.federules.core.call.Call;
import io.github.federules.core.criterion.Criterion;
import io.github.federules.core.decision.Decision;
import io.github.federules.core.dossier.Applicant;
import io.github.federules.core.dossier.BeneficiaryKind;
import io.github.federules.core.dossier.CostNature;
import io.github.federules.core.dossier.Dossier;
import io.github.federules.core.dossier.Operation;
import io.github.federules.core.dossier.Submission;
import io.github.federules.core.reading.Reading;
import io.github.federules.feder.CommonProvisions;
import io.github.federules.feder.FederEligibility;
import io.github.federules.feder.SharedCriteria;
import io.github.federules.jackson.call.AcceptedCall;
import io.github.federules.jackson.call.CallReader;
import io.github.federules.jackson.call.CallResult;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/** Applies for a call in time, for a test to change the one thing that it is about. */
final class Applying {

    private Applying() {}

    /** The call of a file of the examples, read as a user's own would be. */
    static Call call(String id) {
        try {
            CallResult result = CallReader.of(List.of(CommonProvisions.of2021()))
                    .knowing(SharedCriteria.all())
                    .read(Files.readString(Path.of("..", "..", "examples", "calls", id + ".json")));
            assertThat(result).isInstanceOf(AcceptedCall.class);
            return ((AcceptedCall) result).call();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Criterion asked(Call call, String code) {
        return call.asks().stream()
                .filter(criterion -> criterion.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    static Operation infrastructure(String amount) {
        return Operation.untitled().cost(CostNature.INFRASTRUCTURE, "Travaux", euros(amount));
    }

    static Dossier dossier(Operation operation) {
        return Dossier.of(Applicant.of("Porteur", BeneficiaryKind.ASSOCIATION), operation)
                .withSubmission(Submission.sentElectronically(LocalDate.of(2023, 6, 1)));
    }

    static Decision decide(Call call, Operation operation) {
        return FederEligibility.under(call).assess(dossier(operation));
    }

    static Decision decide(Call call, Reading reading, Operation operation) {
        return FederEligibility.under(call).reading(reading).assess(dossier(operation));
    }

    static Decision decide(Call call, Operation operation, Submission submission) {
        return FederEligibility.under(call).assess(dossier(operation).withSubmission(submission));
    }
}
