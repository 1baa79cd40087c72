package io.github.federules.assurance.jdmn;

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
import org.junit.jupiter.api.io.TempDir;

@Tag("evidence")
class AgreementTest {

    @Test
    void the_engine_agrees_on_all_calls_under_all_readings(@TempDir Path folder) {
        long started = System.nanoTime();
        List<ExportedCall> models = ExportedCall.all();
        EvidenceFragment page = new EvidenceFragment(
                "jDMN 9.0.0 decides the exported calls as this library does",
                """
                The same models (%d) and dossiers as for KIE DMN: those at every boundary, and %d at random for each model \
                with the seed %d. jDMN checks a model against the schema of DMN 1.3 and translates it to Java, which is \
                compiled and run. Compared is the same as for KIE DMN. Its interpreter takes a hundred times as long; it \
                decides a part of the dossiers, and the sample dossiers as test cases in the XML of the DMN TCK. Submissions \
                are on whole seconds, because the engine compares whole seconds. Not claimed: incomplete dossiers, which a \
                model does not decide; advice and remedies, which it does not have.""".formatted(models.size(), EngineComparison.RANDOM_PER_MODEL, EngineComparison.SEED),
                "./mvnw -B -ntp test -Pevidence -pl assurance/jdmn -am");

        Tally all = EngineComparison.all(
                models,
                model -> TranslatedEngine.of(model.xml(), folder.resolve(Integer.toString(models.indexOf(model)))),
                page);
        page.write(Path.of("target", "evidence", "41-jdmn.md"), (System.nanoTime() - started) / 1e9);

        assertThat(all.differences()).isEmpty();
        assertThat(all.differing()).isZero();
        // A verdict that hardly occurs is hardly compared.
        assertThat(all.of(Verdict.ELIGIBLE)).isGreaterThan(30_000 / EngineComparison.STRIDE);
        assertThat(all.of(Verdict.INELIGIBLE)).isGreaterThan(30_000 / EngineComparison.STRIDE);
        assertThat(all.of(Verdict.NOT_SOUGHT)).isGreaterThan(10_000 / EngineComparison.STRIDE);
    }
}
