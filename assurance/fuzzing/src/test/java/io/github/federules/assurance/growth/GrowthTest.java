package io.github.federules.assurance.growth;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** No input costs more than its size: four times the input takes about four times the steps and the memory, never sixteen. */
@Tag("evidence")
class GrowthTest {

    private static final Path FOLDER = Path.of("target", "growth").toAbsolutePath();

    private static Map<String, long[]> counted;

    @BeforeAll
    static void count() throws IOException, InterruptedException {
        Files.createDirectories(FOLDER);
        counted = CountingProgram.figures(CountedRuns.class, FOLDER, CountingAgent.option(FOLDER));
    }

    @ParameterizedTest
    @EnumSource
    void four_times_the_input_takes_about_four_times_the_work(Growth growth) {
        long[] figures = counted.get(growth.name());
        // What is read in fewer steps than it has elements was not counted.
        assertThat(figures[0]).isGreaterThan(growth.size());
        assertThat(figures)
                .as("steps")
                .satisfies(each -> assertThat(Cost.isTooMuch(each[2], each[0])).isFalse());
        assertThat(figures)
                .as("bytes")
                .satisfies(each -> assertThat(Cost.isTooMuch(each[3], each[1])).isFalse());
    }
}
