package io.github.federules.assurance.kie;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.federules.assurance.dossiers.BoundaryDossiers;
import io.github.federules.assurance.dossiers.EngineComparison;
import io.github.federules.assurance.dossiers.ExportedCall;
import io.github.federules.assurance.dossiers.RandomDossiers;
import io.github.federules.assurance.dossiers.Tally;
import io.github.federules.core.dossier.Dossier;
import io.github.federules.feder.FederCalls;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** All readings of a call beside each other, as a firm deploys them that asks how firm a decision is. */
@Tag("evidence")
@Tag("kie-dmn")
class OneRuntimeTest {

    private static final List<ExportedCall> READINGS = ExportedCall.of(FederCalls.HAUTS_DE_FRANCE_AI_2025);

    @Test
    void all_readings_of_the_first_call_decide_in_one_runtime_each_as_it_should() {
        Map<String, KieEngine> engines = KieEngine.together(
                        READINGS.stream().map(ExportedCall::xml).toList())
                .stream()
                .collect(Collectors.toMap(KieEngine::namespace, Function.identity()));

        // Five questions with two answers each.
        assertThat(engines).hasSize(32);
        List<Dossier> boundaries = BoundaryDossiers.of(READINGS.get(0));
        Tally all = new Tally();
        for (ExportedCall model : READINGS) {
            KieEngine engine = engines.get(namespace(model));
            all.add(EngineComparison.of(model, engine, boundaries.subList(0, 40)));
            all.add(EngineComparison.of(model, engine, RandomDossiers.of(model, EngineComparison.SEED, 60)));
        }
        assertThat(all.differences()).isEmpty();
        assertThat(all.all()).isEqualTo(32 * (40 + 60));
    }

    private static String namespace(ExportedCall model) {
        return model.xml().replaceFirst("(?s).* namespace=\"([^\"]*)\".*", "$1");
    }
}
