package io.github.federules.assurance.proofs.binding;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.federules.assurance.proofs.Evidence;
import io.github.federules.assurance.proofs.call.Calls;
import io.github.federules.assurance.proofs.call.ModelledCall;
import io.github.federules.core.decision.Assessor;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Model and code decide random dossiers alike, under every reading that the call leaves open. */
@Tag("evidence")
class RandomDossiersTest {

    private static final long SEED = 20_250_228;
    private static final int DOSSIERS = 400;
    private static final List<List<String>> ROWS = new ArrayList<>();
    private static final Map<String, Long> REMEDIES = new TreeMap<>();

    static List<ModelledCall> calls() {
        return Calls.all();
    }

    @AfterAll
    static void leaveEvidence() {
        Evidence.THEOREMS.add(
                "5",
                "Binding: random dossiers under every reading",
                Evidence.count(DOSSIERS)
                        + " dossiers for each call, with up to eight lines of any nature, persons with several"
                        + " lines, amounts of up to €999,999,999,999.99, shares on and beside the minimum, value added tax"
                        + " that is recovered or not, a financing plan, a submission around the deadline and a nanosecond before"
                        + " and after its hour, a rate on, within and a millionth beyond its range, and one in eight unsound"
                        + " otherwise;"
                        + " seed " + SEED + ". No difference.",
                List.of("call", "decisions", "eligible", "remedies"),
                ROWS);
        Evidence.THEOREMS.add(
                "6",
                "Binding: remedies of these dossiers",
                "Each change that a finding on amounts offers is made: the rule is met, and with one cent less, or one"
                        + " billionth of a share less, it is not. Several changes together are made one by one: only after the"
                        + " last one is the rule met. Costs are left out of the first lines first, and of the last"
                        + " lines first. Where no change offers to leave out cost, or public aid, leaving out all of it is not"
                        + " enough.",
                List.of("change", "times"),
                REMEDIES.entrySet().stream()
                        .map(entry -> List.of("`" + entry.getKey() + "`", Evidence.count(entry.getValue())))
                        .toList());
        assertThat(REMEDIES)
                .containsOnlyKeys(
                        "ADD_OTHER_COST",
                        "ADD_STAFF_COST",
                        "RAISE_SHARE",
                        "ADD_OWN_FUNDS",
                        "ADD_OTHER_PUBLIC_AID",
                        "REDUCE_OTHER_COST",
                        "REDUCE_SERVICES",
                        "REDUCE_STAFF_COST",
                        "REDUCE_OTHER_PUBLIC_AID",
                        "TOGETHER");
    }

    @ParameterizedTest
    @MethodSource("calls")
    void the_code_decides_random_dossiers_as_the_model(ModelledCall call) {
        Agreement agreement = new Agreement(call);
        Assessor assessor = Assessor.of(call.call());
        new RandomDossiers(call, SEED)
                .take(DOSSIERS)
                .forEach(dossier -> assessor.underEveryReading(dossier)
                        .values()
                        .forEach(decision ->
                                assertThat(agreement.differences(decision)).isEmpty()));
        agreement.remediesByKind().forEach((code, times) -> REMEDIES.merge(code, times, Long::sum));
        ROWS.add(List.of(
                call.toString(),
                Evidence.count(agreement.decisions()),
                Evidence.count(agreement.eligible()),
                Evidence.count(agreement.remedies())));
        assertThat(agreement.decisions())
                .isEqualTo((long) DOSSIERS * call.call().everyReading().size());
    }
}
