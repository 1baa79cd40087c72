package io.github.federules.evidence.worlds;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A sample of the suite in the worst world, and what the comparison says where answers do differ. */
class ComparisonTest {

    private static final String PHRASES = "io/github/federules/core/internal/text/phrases_fr.properties";

    // One case of forty.
    private static final int STRIDE = 40;

    @TempDir
    private static Path files;

    private static WorldOutput ordinary;

    @BeforeAll
    static void answerInTheOrdinaryWorld(@TempDir Path folder) throws Exception {
        SuiteFiles.write(files);
        ordinary = sample(Worlds.ORDINARY, folder);
    }

    @Test
    void the_worst_world_gives_the_answers_of_the_ordinary_one(@TempDir Path folder) throws Exception {
        World worst = Worlds.everything(World.named("all of it"));
        WorldOutput output = sample(worst, folder);

        assertThat(output.facts()).containsAll(worst.facts());
        assertThat(ordinary.findDifference(output)).isEmpty();
    }

    @Test
    void a_world_whose_texts_differ_in_one_letter_is_found_out(@TempDir Path folder) throws Exception {
        String misspelt = phrases().replace("coût total", "coût totaI");
        WorldOutput output = sample(Worlds.ORDINARY.withResource(PHRASES, misspelt), folder);

        assertThat(output.hash()).isNotEqualTo(ordinary.hash());
        assertThat(output.program()).isNotEqualTo(ordinary.program());
        assertThat(ordinary.findDifference(output)).isPresent();
    }

    @Test
    void a_suite_with_one_dossier_more_is_found_out(@TempDir Path folder) throws Exception {
        WorldOutput longer = new WorldRun(files, 2 * STRIDE, STRIDE, folder).output(Worlds.ORDINARY);

        assertThat(longer.hash()).isNotEqualTo(ordinary.hash());
        assertThat(ordinary.findDifference(longer))
                .hasValueSatisfying(text -> assertThat(text).startsWith("no answer"));
    }

    private static WorldOutput sample(World world, Path folder) throws IOException, InterruptedException {
        return new WorldRun(files, STRIDE, STRIDE, folder).output(world);
    }

    private static String phrases() throws IOException {
        try (InputStream bytes = ComparisonTest.class.getClassLoader().getResourceAsStream(PHRASES)) {
            return new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
