package io.github.federules.assurance.kie;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.federules.assurance.dossiers.BoundaryDossiers;
import io.github.federules.assurance.dossiers.ExportedCall;
import io.github.federules.core.decision.Decision;
import io.github.federules.core.dossier.Dossier;
import io.github.federules.core.result.Verdict;
import io.github.federules.dmn.DmnExport;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A limit of the engine that docs/reference/dmn.md lists: it compares times by whole seconds. */
@Tag("evidence")
@Tag("kie-dmn")
class WithinASecondTest {

    private static Stream<ExportedCall> modelsWithAnHour() {
        return ExportedCall.all().stream()
                .filter(model -> !BoundaryDossiers.withinASecond(model).isEmpty());
    }

    @ParameterizedTest
    @MethodSource("modelsWithAnHour")
    void a_submission_late_by_less_than_a_second_is_late_for_us_and_in_time_for_the_engine(ExportedCall model) {
        Dossier late = BoundaryDossiers.withinASecond(model).get(0);
        Decision ours = model.assessor().assess(late);

        assertThat(ours.funding().verdict()).isEqualTo(Verdict.INELIGIBLE);
        assertThat(KieEngine.of(model.xml()).decide(DmnExport.inputs(late)))
                .containsEntry("fundingVerdict", "ELIGIBLE")
                .containsEntry("failedRules", List.of());
    }
}
