package io.github.federules.assurance.kie;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.federules.assurance.dossiers.BoundaryDossiers;
import io.github.federules.assurance.dossiers.EngineComparison;
import io.github.federules.assurance.dossiers.ExportedCall;
import io.github.federules.assurance.dossiers.Tally;
import io.github.federules.core.dossier.Applicant;
import io.github.federules.core.dossier.CostLine;
import io.github.federules.core.dossier.Dossier;
import io.github.federules.core.dossier.Operation;
import io.github.federules.core.money.Euros;
import io.github.federules.dmn.DmnExport;
import io.github.federules.feder.FederCalls;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("evidence")
@Tag("kie-dmn")
class FirstCallTest {

    private static final ExportedCall MODEL =
            ExportedCall.of(FederCalls.HAUTS_DE_FRANCE_AI_2025).get(0);
    private static final KieEngine ENGINE = KieEngine.of(MODEL.xml());

    @Test
    void the_engine_agrees_on_every_boundary_dossier_of_the_first_call() {
        List<Dossier> boundaries = BoundaryDossiers.of(MODEL);

        Tally tally = EngineComparison.of(MODEL, ENGINE, boundaries);

        assertThat(tally.differences()).isEmpty();
        assertThat(tally.all()).isEqualTo(boundaries.size());
    }

    @Test
    void a_dossier_that_lacks_something_is_not_decided_and_the_engine_lists_the_same_as_lackedBy() {
        Dossier lacking = Dossier.of(
                Applicant.unknown(), Operation.untitled().with(CostLine.staff("somebody", Euros.euros("1.00"))));

        Map<String, Object> answer = ENGINE.decide(DmnExport.inputs(lacking));

        assertThat(answer).containsEntry("fundingVerdict", "NOT_DECIDED").containsEntry("aid", null);
        assertThat(answer.get("inputFaults"))
                .isEqualTo(MODEL.export().lackedBy(lacking))
                .isEqualTo(List.of(
                        "applicant.kind",
                        "applicant.policyRole",
                        "operation.answers.EXPLORES_AI",
                        "costLines.fte",
                        "submission.sent"));
    }
}
