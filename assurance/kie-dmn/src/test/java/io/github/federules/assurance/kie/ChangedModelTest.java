package io.github.federules.assurance.kie;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.federules.assurance.dossiers.BoundaryDossiers;
import io.github.federules.assurance.dossiers.Expected;
import io.github.federules.assurance.dossiers.ExportedCall;
import io.github.federules.core.dossier.Dossier;
import io.github.federules.dmn.DmnExport;
import io.github.federules.feder.FederCalls;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Would the comparison notice? Each model here is wrong in one number, one comparison, one rounding or one row. */
@Tag("evidence")
@Tag("kie-dmn")
class ChangedModelTest {

    private static final ExportedCall MODEL =
            ExportedCall.of(FederCalls.HAUTS_DE_FRANCE_AI_2025).get(0);
    private static final String XML = MODEL.xml();
    private static final List<Dossier> BOUNDARIES = BoundaryDossiers.of(MODEL);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    &gt;= 70000.00<                 | &gt; 70000.00<
                    250000.00)                      | 250000.01)
                    >0.6<                           | >0.600001<
                    * 0.15)                         | * 0.150001)
                    &gt;= 0.2]                      | &gt; 0.2]
                    line.fte &gt;= 0.2              | line.fte &gt; 0.2
                    floor(euros * 100) / 100        | floor(euros * 100 + 0.5) / 100
                    &lt;= date("2025-02-27")        | &lt; date("2025-02-27")
                    "PRIVATE_ESTABLISHMENT"],       | "PRIVATE_ESTABLISHMENT", "STATE_SERVICE"],
                    item.holds = false              | item.holds = true
                    item.treatment = "RETAINED"     | item.treatment != "INDIRECT_AT_REAL_COST"
                    >"DIRECT", "DELEGATED"<         | >"DIRECT"<
                    >"LODGING", "CATERING", "TRAVEL"< | >"LODGING", "CATERING"<
                    """)
    void a_model_that_is_changed_in_one_place_disagrees_on_a_boundary_dossier(String text, String wrong) {
        assertThat(XML).contains(text);
        KieEngine changed = KieEngine.of(XML.replace(text, wrong));

        assertThat(BOUNDARIES.stream().anyMatch(dossier -> differs(changed, dossier)))
                .isTrue();
    }

    private static boolean differs(KieEngine engine, Dossier dossier) {
        Expected expected = Expected.of(MODEL.assessor().assess(dossier));
        return !expected.differences(engine.decide(DmnExport.inputs(dossier))).isEmpty();
    }
}
