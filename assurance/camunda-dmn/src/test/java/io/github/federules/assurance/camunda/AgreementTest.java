package io.github.federules.assurance.camunda;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.federules.assurance.dossiers.EngineComparison;
import io.github.federules.assurance.dossiers.EvidenceFragment;
import io.github.federules.assurance.dossiers.ExportedCall;
import io.github.federules.assurance.dossiers.Tally;
import io.github.federules.core.result.Verdict;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("evidence")
@Tag("camunda-dmn")
class AgreementTest {

    private static final int BOUNDARY_PER_MODEL = 2;
    private static final int RANDOM_PER_MODEL = 1;

    @Test
    void the_engine_agrees_on_some_dossiers_of_all_calls_under_all_readings() {
        long started = System.nanoTime();
        List<ExportedCall> models = ExportedCall.all();
        EvidenceFragment page = new EvidenceFragment(
                "Camunda 8 (dmn-scala 1.11.0) decides the exported calls as this library does",
                """
                The same models (%d) as for KIE DMN, run by the DMN engine of Camunda 8. For each model it decides at most %d \
                boundary dossiers and %d at random with the seed %d: it evaluates a decision again wherever it is needed, and \
                takes a tenth of a second or more for a dossier. Compared is the same as for KIE DMN. Not claimed: Camunda 7, \
                which runs none of the models ([docs/reference/dmn.md](../docs/reference/dmn.md)).""".formatted(models.size(), BOUNDARY_PER_MODEL, RANDOM_PER_MODEL, EngineComparison.SEED),
                "./mvnw -B -ntp test -Pevidence -pl assurance/camunda-dmn -am");

        Tally all = EngineComparison.some(
                models, model -> CamundaEngine.of(model.xml()), page, BOUNDARY_PER_MODEL, RANDOM_PER_MODEL);
        page.write(Path.of("target", "evidence", "42-camunda-dmn.md"), (System.nanoTime() - started) / 1e9);

        assertThat(all.differences()).isEmpty();
        assertThat(all.differing()).isZero();
        // A verdict that hardly occurs is hardly compared.
        assertThat(all.of(Verdict.ELIGIBLE)).isGreaterThan(80);
        assertThat(all.of(Verdict.INELIGIBLE)).isGreaterThan(60);
        assertThat(all.of(Verdict.NOT_SOUGHT)).isGreaterThan(10);
    }
}
