package io.github.federules.assurance.environments;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A sample of the suite in the worst environment, and what the comparison reports where answers do differ. */
@Tag("evidence")
class ComparisonTest {

    private static final String PHRASES = "io/github/federules/core/text/phrases_fr.properties";

    // One case of sixty: enough for each of 64 threads.
    private static final int STRIDE = 60;

    private static final Environment ORDINARY = Environments.quick(Environments.ORDINARY);

    @TempDir
    private static Path files;

    private static EnvironmentOutput ordinary;

    @BeforeAll
    static void answerInTheOrdinaryEnvironment(@TempDir Path folder) throws Exception {
        SuiteFiles.write(files);
        ordinary = sample(ORDINARY, folder);
    }

    @Test
    void the_worst_environment_gives_the_answers_of_the_ordinary_one(@TempDir Path folder) throws Exception {
        Environment worst = Environments.quick(Environments.everything(Environment.named("all of it")));
        EnvironmentOutput output = sample(worst, folder);

        assertThat(output.facts()).containsAll(worst.facts());
        assertThat(ordinary.findDifference(output)).isEmpty();
    }

    @Test
    void a_environment_whose_texts_differ_in_one_letter_is_found_out(@TempDir Path folder) throws Exception {
        String misspelt = phrases().replace("coût total", "coût totaI");
        EnvironmentOutput output = sample(ORDINARY.withResource(PHRASES, misspelt), folder);

        assertThat(output.hash()).isNotEqualTo(ordinary.hash());
        assertThat(output.program()).isNotEqualTo(ordinary.program());
        assertThat(ordinary.findDifference(output)).isPresent();
    }

    @Test
    void a_suite_with_one_dossier_more_is_found_out(@TempDir Path folder) throws Exception {
        EnvironmentOutput longer = new EnvironmentRun(files, 2 * STRIDE, STRIDE, folder).output(ORDINARY);

        assertThat(longer.hash()).isNotEqualTo(ordinary.hash());
        assertThat(ordinary.findDifference(longer))
                .hasValueSatisfying(text -> assertThat(text).startsWith("no answer"));
    }

    private static EnvironmentOutput sample(Environment environment, Path folder)
            throws IOException, InterruptedException {
        return new EnvironmentRun(files, STRIDE, STRIDE, folder).output(environment);
    }

    private static String phrases() throws IOException {
        try (InputStream bytes = ComparisonTest.class.getClassLoader().getResourceAsStream(PHRASES)) {
            return new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
