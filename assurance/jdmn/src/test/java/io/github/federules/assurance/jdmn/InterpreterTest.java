package io.github.federules.assurance.jdmn;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.federules.assurance.dossiers.EngineComparison;
import io.github.federules.assurance.dossiers.ExportedCall;
import io.github.federules.assurance.dossiers.RandomDossiers;
import io.github.federules.assurance.dossiers.Tally;
import io.github.federules.core.call.Call;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("evidence")
class InterpreterTest {

    private static final int DOSSIERS_PER_CALL = 20;

    // Under the reading that is furthest from the one in force.
    @Test
    void the_engine_interpreting_agrees_on_some_dossiers_of_each_call() {
        Tally all = new Tally();
        for (Call call : ExportedCall.calls()) {
            List<ExportedCall> models = ExportedCall.of(call);
            ExportedCall model = models.get(models.size() - 1);
            all.add(EngineComparison.of(
                    model,
                    InterpretingEngine.of(model.xml()),
                    RandomDossiers.of(model, EngineComparison.SEED, DOSSIERS_PER_CALL)));
        }

        assertThat(all.differences()).isEmpty();
        assertThat(all.all()).isEqualTo((long) ExportedCall.calls().size() * DOSSIERS_PER_CALL);
    }
}
