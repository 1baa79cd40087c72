package io.github.federules.assurance.opinions.completions;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.federules.certify.Certification;
import io.github.federules.certify.Certifier;
import io.github.federules.certify.Conclusion;
import io.github.federules.certify.Inquiry;
import io.github.federules.core.call.Call;
import io.github.federules.core.decision.Decision;
import io.github.federules.feder.CommonProvisions;
import io.github.federules.feder.FederCalls;
import io.github.federules.feder.SharedCriteria;
import io.github.federules.jackson.call.AcceptedCall;
import io.github.federules.jackson.call.CallReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

/** Every smallest dossier that certification shows gets the same verdict and the same aid where it is worked out by hand. */
// Solvers beside it would have less than the time of their proofs.
@Isolated
@Tag("evidence")
class CertifiedWitnessesTest {

    private static final Path EXAMPLES = Path.of("..", "..", "examples", "calls");
    // As many as CertifiedCallsPageTest shows, and those that are as expected.
    private static final int FEW = 200;
    // All calls take minutes: with this property one in as many is certified.
    private static final int STRIDE = Integer.getInteger("federules.proofs.stride", 1);

    @Test
    void each_dossier_of_a_certified_call_is_decided_as_it_is_worked_out_by_hand() throws IOException {
        List<String> others = new ArrayList<>();
        int shown = 0;
        List<Call> calls = calls();
        for (int number = 0; number < calls.size(); number += STRIDE) {
            Call call = calls.get(number);
            Certification certification = Certifier.of(call).certify();
            for (Inquiry inquiry : certification.inquiries()) {
                if (inquiry.conclusion() instanceof Conclusion.Witnessed witnessed) {
                    for (Decision decision : witnessed.witness().decisions()) {
                        shown++;
                        compare(inquiry, decision, others);
                    }
                }
            }
        }

        assertThat(others).isEmpty();
        assertThat(shown).isGreaterThan(FEW / STRIDE);
    }

    private static void compare(Inquiry inquiry, Decision decision, List<String> others) {
        BruteForce.Opinion worked = new BruteForce(decision.call(), decision.dossier(), decision.readings()).answer();
        BruteForce.Opinion decided = BruteForce.Opinion.of(decision);
        boolean isSame = worked.funding() == decided.funding()
                && worked.aid() == decided.aid()
                && worked.aidUpTo() == decided.aidUpTo();
        if (!isSame) {
            others.add(decision.call().id() + " " + inquiry.code() + ": " + decided + " " + worked + " of "
                    + decision.dossier());
        }
    }

    private static List<Call> calls() throws IOException {
        Map<String, Call> calls = new LinkedHashMap<>();
        FederCalls.all().forEach(call -> calls.put(call.id(), call));
        CallReader reader = CallReader.of(List.of(CommonProvisions.of2021())).knowing(SharedCriteria.all());
        try (Stream<Path> files = Files.walk(EXAMPLES, 2)) {
            for (Path file : files.filter(each -> each.toString().endsWith(".json"))
                    .sorted()
                    .toList()) {
                Call call = ((AcceptedCall) reader.read(Files.readAllBytes(file))).call();
                // Some calls are in several places.
                calls.putIfAbsent(call.id(), call);
            }
        }
        return List.copyOf(calls.values());
    }
}
