package io.github.federules.assurance.jdmn;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.federules.assurance.dossiers.DossierFiles;
import io.github.federules.assurance.dossiers.EngineComparison;
import io.github.federules.assurance.dossiers.ExportedCall;
import io.github.federules.assurance.dossiers.Tally;
import io.github.federules.core.dossier.Dossier;
import io.github.federules.feder.FederCalls;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("shared")
class SharedCasesTest {

    private static final String BEFORE = "{\"dossier\": ";
    private static final String AFTER = ", \"decision\": ";

    @Test
    void the_cases_are_test_cases_that_the_engine_passes(@TempDir Path folder) throws IOException {
        ExportedCall model = ExportedCall.of(FederCalls.HAUTS_DE_FRANCE_AI_2025).get(0);
        List<String> lines = Files.readAllLines(Path.of(System.getProperty("federules.shared"), "data/cases-2.jsonl"));
        List<Dossier> cases = DossierFiles.complete(
                lines.stream()
                        .map(line -> line.substring(BEFORE.length(), line.indexOf(AFTER)))
                        // In version 2 of the formats a dossier had declarations of its own.
                        .map(dossier -> dossier.replace("\"declarations\": {", "\"answers\": {"))
                        .toList(),
                model);

        Tally tally = EngineComparison.of(model, TranslatedEngine.of(model.xml(), folder), cases);
        TestCaseRun run = new TestCaseRun(model.xml(), model.export().testCases("hdf-ai-2025_1.dmn", cases));

        // Of six hundred; a model decides none that lacks a fact that a rule of the call uses.
        assertThat(cases.size()).isGreaterThan(200);
        assertThat(tally.differences()).isEmpty();
        assertThat(run.failures()).isEmpty();
    }
}
