package io.github.federules.assurance.kie;

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
@Tag("kie-dmn")
class AgreementTest {

    @Test
    void the_engine_agrees_on_all_calls_under_all_readings() {
        long started = System.nanoTime();
        List<ExportedCall> models = ExportedCall.all();
        EvidenceFragment page = new EvidenceFragment(
                "KIE DMN 10.2.0 decides the exported calls as this library does",
                """
                Every call of the catalogue and of `examples/calls`, and some invented ones with the terms that none of these \
                has, is exported as DMN 1.3 under every reading that it leaves open (%d models). The engine of Drools and \
                Kogito decides them, with its type checks on. Dossiers are complete: those on, just below and just above \
                every boundary of a call (amounts by a cent), and %d at random for each model with the seed %d. Compared are \
                the verdict on each track, the aid, the rules that fail, the lines set aside with reasons, the totals and the \
                shares of partners. `kie-dmn-validation` (schema, model, compilation, analysis of tables) reports no error \
                and no warning for any of the models, except that it does not look for gaps in tables over the activity, \
                which is a free text. The comparison finds models with one change. Submissions are on whole seconds, because \
                the engine compares whole seconds. Not claimed: incomplete dossiers, which a model does not decide; advice \
                and remedies, which it does not have.""".formatted(models.size(), EngineComparison.RANDOM_PER_MODEL, EngineComparison.SEED),
                "./mvnw -B -ntp test -Pevidence -pl assurance/kie-dmn -am");

        Tally all = EngineComparison.all(models, model -> KieEngine.of(model.xml()), page);
        page.write(Path.of("target", "evidence", "40-kie-dmn.md"), (System.nanoTime() - started) / 1e9);

        assertThat(all.differences()).isEmpty();
        assertThat(all.differing()).isZero();
        // A verdict that hardly occurs is hardly compared.
        assertThat(all.of(Verdict.ELIGIBLE)).isGreaterThan(30_000 / EngineComparison.STRIDE);
        assertThat(all.of(Verdict.INELIGIBLE)).isGreaterThan(30_000 / EngineComparison.STRIDE);
        assertThat(all.of(Verdict.NOT_SOUGHT)).isGreaterThan(10_000 / EngineComparison.STRIDE);
    }
}
