package io.github.federules.examples.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The page on testing shows code that is compiled and run here, word for word. */
class DocumentationTest {

    private static final Pattern BLOCK = Pattern.compile("```java\n(.*?)```", Pattern.DOTALL);

    @Test
    void every_block_of_code_stands_in_the_sources() throws IOException {
        String page = Files.readString(Path.of("../../docs/test-your-system.md"));
        List<String> blocks =
                BLOCK.matcher(page).results().map(result -> result.group(1)).toList();
        String sources = sources();

        assertThat(blocks).hasSizeGreaterThan(4);
        // In the sources the code stands in a class, or in a method of it.
        assertThat(blocks)
                .allSatisfy(block -> assertThat(List.of(indented(block, "    "), indented(block, "        ")))
                        .anySatisfy(code -> assertThat(sources).contains(code)));
    }

    @Test
    void the_dependencies_are_those_of_this_module() throws IOException {
        String page = Files.readString(Path.of("../../docs/test-your-system.md"));
        List<String> artifacts = Pattern.compile("<artifactId>(federules-testkit)</artifactId>")
                .matcher(page)
                .results()
                .map(MatchResult::group)
                .toList();

        assertThat(artifacts).hasSize(1);
        assertThat(Files.readString(Path.of("pom.xml"))).contains(artifacts.get(0));
    }

    private static String sources() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src"))) {
            StringBuilder all = new StringBuilder();
            files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .map(DocumentationTest::read)
                    .forEach(all::append);
            return all.toString();
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String indented(String code, String by) {
        return code.replaceAll("(?m)^(?=.)", by);
    }
}
