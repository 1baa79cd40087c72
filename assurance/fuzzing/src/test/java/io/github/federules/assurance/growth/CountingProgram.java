package io.github.federules.assurance.growth;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;

/** A program in a JVM of its own, with the agent that counts. It writes lines of a name and its figures. */
final class CountingProgram {

    private CountingProgram() {}

    /** Runs a program and returns its figures by their names. */
    static Map<String, long[]> figures(Class<?> program, Path folder, String agent)
            throws IOException, InterruptedException {
        Path results = folder.resolve("counted.txt");
        Path messages = folder.resolve("messages.txt");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx512m",
                        agent,
                        "-cp",
                        System.getProperty("java.class.path"),
                        program.getName())
                .redirectOutput(results.toFile())
                .redirectError(messages.toFile())
                .start();
        assertThat(process.waitFor()).as(() -> "see " + messages).isZero();
        return Files.readAllLines(results).stream()
                .map(line -> line.split(" "))
                .collect(Collectors.toMap(
                        words -> words[0],
                        words -> Arrays.stream(words)
                                .skip(1)
                                .mapToLong(Long::parseLong)
                                .toArray()));
    }
}
