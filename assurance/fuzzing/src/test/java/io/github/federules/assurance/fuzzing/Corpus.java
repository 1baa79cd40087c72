package io.github.federules.assurance.fuzzing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Where inputs are: {@code corpus/} has a folder for each target, and the examples are inputs as well. */
final class Corpus {

    static final Path FOLDER = Path.of("corpus").toAbsolutePath();
    static final Path EXAMPLES = Path.of("../../examples").toAbsolutePath().normalize();

    private Corpus() {}

    static List<Path> files(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
