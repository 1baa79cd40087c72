package io.github.federules.assurance.camunda;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.federules.assurance.dossiers.BoundaryDossiers;
import io.github.federules.assurance.dossiers.EngineComparison;
import io.github.federules.assurance.dossiers.ExportedCall;
import io.github.federules.assurance.dossiers.Tally;
import io.github.federules.core.call.Call;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The engine compares fractions of a second, unlike the other two. */
@Tag("evidence")
@Tag("camunda-dmn")
class WithinASecondTest {

    @Test
    void a_submission_late_by_less_than_a_second_is_late_for_us_and_for_the_engine() {
        Tally all = new Tally();
        for (Call call : ExportedCall.calls()) {
            ExportedCall model = ExportedCall.of(call).get(0);
            all.add(EngineComparison.of(model, CamundaEngine.of(model.xml()), BoundaryDossiers.withinASecond(model)));
        }

        assertThat(all.differences()).isEmpty();
        assertThat(all.all()).isPositive();
    }
}
