package io.github.federules.assurance.growth;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * What is fast stays fast: the main paths take no more steps than stated. A step is a method of the library that is called, or
 * a round of one of its loops: as many on every machine and every version of Java.
 */
class MainPathTest {

    private static final Path FOLDER = Path.of("target", "paths").toAbsolutePath();

    private static Map<String, long[]> counted;

    @BeforeAll
    static void count() throws IOException, InterruptedException {
        Files.createDirectories(FOLDER);
        counted = CountingProgram.figures(CountedPaths.class, FOLDER, CountingAgent.optionForLibrary(FOLDER));
    }

    @ParameterizedTest
    @EnumSource
    void a_main_path_takes_no_more_steps_than_stated(MainPath path) {
        long steps = counted.get(path.name())[0];
        assertThat(steps).isLessThanOrEqualTo(path.most());
        // A limit that is far away holds nothing.
        assertThat(steps).isGreaterThan(path.most() * 3 / 4);
    }
}
