package io.github.federules.assurance.jdmn;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.federules.assurance.dossiers.BoundaryDossiers;
import io.github.federules.assurance.dossiers.EngineComparison;
import io.github.federules.assurance.dossiers.Expected;
import io.github.federules.assurance.dossiers.ExportedCall;
import io.github.federules.assurance.dossiers.RandomDossiers;
import io.github.federules.core.call.Call;
import io.github.federules.core.dossier.Dossier;
import io.github.federules.dmn.DmnExport;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Would the comparison notice? Each model here is wrong in one place, those of partners and of rates set among them. */
@Tag("evidence")
@Tag("release")
class ChangedModelTest {

    private static final int RANDOM = 300;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    hdf-ai-2025         | &gt;= 70000.00<              | &gt; 70000.00<
                    hdf-ai-2025         | * 0.15)                      | * 0.150001)
                    invented-everything | * 0.200001<                  | * 0.2<
                    invented-everything | if lost[j] &gt; lost[i] then | if lost[j] &lt; lost[i] then
                    invented-everything | else whole * 100 - sum(parts) | else whole * 100 - sum(parts) - 1
                    invented-everything | item.partner = null]         | item.partner != null]
                    invented-flat-rates | >[0.123456..0.876543]<       | >(0.123456..0.876543]<
                    invented-flat-rates | >not([0.123456..0.876543])<  | >not([0.123456..0.876542])<
                    """)
    void a_model_that_is_changed_in_one_place_disagrees_on_some_dossier(
            String id, String text, String wrong, @TempDir Path folder) {
        Call call = ExportedCall.calls().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow();
        ExportedCall model = ExportedCall.of(call).get(0);
        String xml = model.xml();
        assertThat(xml).contains(text);
        TranslatedEngine changed = TranslatedEngine.of(xml.replace(text, wrong), folder);

        List<Dossier> dossiers = Stream.concat(
                        BoundaryDossiers.of(model).stream(),
                        RandomDossiers.of(model, EngineComparison.SEED, RANDOM).stream())
                .toList();
        assertThat(dossiers.stream().anyMatch(dossier -> differs(model, changed, dossier)))
                .isTrue();
    }

    private static boolean differs(ExportedCall model, TranslatedEngine engine, Dossier dossier) {
        Expected expected = Expected.of(model.assessor().assess(dossier));
        return !expected.differences(engine.decide(DmnExport.inputs(dossier))).isEmpty();
    }
}
