package io.github.federules.examples.quickstart;

import static io.github.federules.core.money.Euros.euros;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.federules.core.call.Call;
import io.github.federules.core.decision.Decision;
import io.github.federules.core.dossier.Applicant;
import io.github.federules.core.dossier.CostNature;
import io.github.federules.core.dossier.Dossier;
import io.github.federules.core.dossier.Operation;
import io.github.federules.feder.CommonProvisions;
import io.github.federules.feder.FederEligibility;
import io.github.federules.feder.SharedCriteria;
import io.github.federules.jackson.call.AcceptedCall;
import io.github.federules.jackson.call.CallReader;
import io.github.federules.jackson.call.CallResult;
import io.github.federules.jackson.call.RefusedCall;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The code in docs/how-to/write-a-call.md that reads a call from a file. */
class CallFromFileTest {

    private static Decision decide(Path file, Dossier dossier) throws IOException {
        CallReader reader = CallReader.of(List.of(CommonProvisions.of2021())).knowing(SharedCriteria.all());
        CallResult result = reader.read(Files.readString(file));
        if (result instanceof RefusedCall refused) {
            List<String> errors = refused.faults().stream()
                    .map(located -> located.path() + ": " + located.message(Locale.ENGLISH))
                    .toList();
            throw new IllegalStateException(file + " is no call: " + errors);
        }
        Call call = ((AcceptedCall) result).call();
        Decision decision = FederEligibility.under(call).assess(dossier);
        return decision;
    }

    @Test
    void a_call_file_is_read_and_decides(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("call.json"), """
                {"id": "ponds-2027", "title": {"fr": "Mares", "en": "Ponds"},
                 "edition": {"version": "1", "source": "the journal"},
                 "clauses": {"A1": "études, à 50 %"},
                 "costs": {"eligible": [{"clause": "A1", "natures": ["STUDIES"]}]},
                 "funding": {"aid": {"rate": "0.5", "clause": "A1"}}}""");
        Dossier dossier = Dossier.of(
                Applicant.unknown(), Operation.untitled().cost(CostNature.STUDIES, "Étude", euros("1000.00")));

        assertThat(decide(file, dossier).funding().aid()).contains(euros("500.00"));
    }

    @Test
    void a_file_that_is_no_call_is_refused_with_each_error(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("call.json"), "{\"id\": \"ponds-2027\", \"titel\": 1}");

        assertThatThrownBy(() -> decide(file, Dossier.of(Applicant.unknown(), Operation.untitled())))
                .hasMessageContaining("titel: The field titel is unknown here.")
                .hasMessageContaining("title: ");
    }
}
