package io.github.federules.assurance.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the pages show is there: Java code stands word for word in a source that is compiled, and links lead somewhere. */
class PagesTest {

    private static final Path ROOT = Path.of("..", "..");
    private static final Pattern JAVA = Pattern.compile("(?s)```java\n(.*?)```");
    private static final Pattern LINK = Pattern.compile("]\\(([^)#]+)(#[^)]*)?\\)");

    private static final Pattern VERSION = Pattern.compile("<revision>(.+)</revision>");
    private static final Pattern OUR_VERSION =
            Pattern.compile("<artifactId>federules-.+</artifactId>\\s+<version>(.+)</version>");

    private static final List<String> SOURCES = sources();

    static Stream<Path> pages() throws IOException {
        List<Path> pages = new ArrayList<>();
        try (Stream<Path> top = Files.list(ROOT)) {
            top.filter(file -> file.toString().endsWith(".md")).sorted().forEach(pages::add);
        }
        try (Stream<Path> docs = Files.list(ROOT.resolve("docs"))) {
            docs.filter(file -> file.toString().endsWith(".md")).sorted().forEach(pages::add);
        }
        return pages.stream();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void java_code_stands_word_for_word_in_a_source_that_is_compiled(Path page) throws IOException {
        // Contributing shows templates and what is sent back.
        if (page.endsWith("CONTRIBUTING.md")) {
            return;
        }
        assertThat(blocks(page).stream().filter(block -> SOURCES.stream().noneMatch(source -> source.contains(block))))
                .as("code of " + page)
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void links_to_files_lead_somewhere(Path page) throws IOException {
        Matcher links = LINK.matcher(Files.readString(page));
        List<String> broken = new ArrayList<>();
        while (links.find()) {
            String target = links.group(1);
            if (!target.startsWith("http") && !Files.exists(page.resolveSibling(target))) {
                broken.add(target);
            }
        }
        assertThat(broken).as("links of " + page).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void the_version_to_depend_on_is_the_one_that_is_built(Path page) throws IOException {
        String revision = VERSION.matcher(Files.readString(ROOT.resolve("pom.xml")))
                .results()
                .findFirst()
                .orElseThrow()
                .group(1);
        assertThat(OUR_VERSION.matcher(Files.readString(page)).results().map(version -> version.group(1)))
                .allMatch(revision::equals);
    }

    @Test
    void there_are_versions_to_be_checked() throws IOException {
        assertThat(OUR_VERSION
                        .matcher(Files.readString(ROOT.resolve("README.md")))
                        .results())
                .hasSize(1);
    }

    @Test
    void there_is_code_to_be_checked() throws IOException {
        assertThat(blocks(ROOT.resolve("docs/concepts.md"))).hasSizeGreaterThan(2);
        assertThat(SOURCES).hasSizeGreaterThan(100);
    }

    private static List<String> blocks(Path page) throws IOException {
        return JAVA.matcher(Files.readString(page))
                .results()
                .map(block -> unindented(block.group(1)))
                .toList();
    }

    private static List<String> sources() {
        try (Stream<Path> files = Files.walk(ROOT)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> !file.toString().contains("target"))
                    .map(PagesTest::unindented)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String unindented(Path file) {
        try {
            return unindented(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    // A page shows code without the indentation of its class.
    private static String unindented(String code) {
        return code.lines().map(String::strip).collect(Collectors.joining("\n", "\n", "\n"));
    }
}
