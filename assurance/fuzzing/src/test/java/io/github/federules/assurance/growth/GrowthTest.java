package io.github.federules.assurance.growth;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** No input costs more than its size: four times the input takes about four times the steps and the memory, never sixteen. */
class GrowthTest {

    // Four, and room for logarithms and for tables that double.
    private static final double MOST = 5;

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
                        "-javaagent:" + agent(),
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
        long steps = figures[0];
        long bytes = figures[1];
        // Nothing that is read in fewer steps than it has elements was counted.
        assertThat(steps).isGreaterThan(growth.size());
        assertThat((double) figures[2] / steps).as("steps").isLessThan(MOST);
        assertThat((double) figures[3] / bytes).as("bytes").isLessThan(MOST);
    }

    // The steps are counted for classes of Java too, so that their counter must be where Java's own classes are.
    private static Path agent() throws IOException {
        Path steps = FOLDER.resolve("steps.jar");
        String name = Steps.class.getName().replace('.', '/') + ".class";
        try (JarOutputStream jar = new JarOutputStream(Files.newOutputStream(steps), new Manifest())) {
            jar.putNextEntry(new JarEntry(name));
            jar.write(Steps.class.getClassLoader().getResourceAsStream(name).readAllBytes());
        }
        Manifest manifest = new Manifest();
        Attributes attributes = manifest.getMainAttributes();
        attributes.put(Attributes.Name.MANIFEST_VERSION, "1.0");
        attributes.putValue("Premain-Class", StepCounting.class.getName());
        attributes.putValue("Boot-Class-Path", steps.getFileName().toString());
        attributes.putValue("Can-Retransform-Classes", "true");
        Path agent = FOLDER.resolve("agent.jar");
        new JarOutputStream(Files.newOutputStream(agent), manifest).close();
        return agent;
    }
}
