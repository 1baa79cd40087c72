package io.github.federules.assurance.growth;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** No input costs more than its size: four times the input takes about four times the steps and the memory, never sixteen. */
class GrowthTest {

    private static final Path FOLDER = Path.of("target", "growth").toAbsolutePath();

    private static Map<String, long[]> counted;

    @BeforeAll
    static void count() throws IOException, InterruptedException {
        Files.createDirectories(FOLDER);
        Path results = FOLDER.resolve("counted.txt");
        Path messages = FOLDER.resolve("messages.txt");
        Process program = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx512m",
                        CountingAgent.option(FOLDER),
                        "-cp",
                        System.getProperty("java.class.path"),
                        CountedRuns.class.getName())
                .redirectOutput(results.toFile())
                .redirectError(messages.toFile())
                .start();
        assertThat(program.waitFor()).as(() -> "see " + messages).isZero();
        counted = Files.readAllLines(results).stream()
                .map(line -> line.split(" "))
                .collect(Collectors.toMap(
                        words -> words[0],
                        words -> Arrays.stream(words)
                                .skip(1)
                                .mapToLong(Long::parseLong)
                                .toArray()));
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
