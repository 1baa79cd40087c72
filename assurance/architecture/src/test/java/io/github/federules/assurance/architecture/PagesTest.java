package io.github.federules.assurance.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the pages show is there: Java code stands word for word in a source that is compiled, and versions are those that are built. */
class PagesTest {

    private static final Pattern JAVA = Pattern.compile("(?s)```java\n(.*?)```");

    private static final Pattern BUILT = Pattern.compile("<revision>(.+)</revision>");
    private static final Pattern RELEASED = Pattern.compile("(?m)^-Dfederules\\.baseline=(.+)$");
    private static final Pattern OUR_VERSION =
            Pattern.compile("(?:<artifactId>federules-.+</artifactId>\\s+<version>|<federules.version>)([^$<]+)</");

    private static final List<String> SOURCES = sources();

    static Stream<Page> pages() {
        return Page.all();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void java_code_stands_word_for_word_in_a_source_that_is_compiled(Page page) {
        // Contributing shows templates and what is sent back.
        if (page.file().endsWith("CONTRIBUTING.md")) {
            return;
        }
        assertThat(blocks(page).stream().filter(block -> SOURCES.stream().noneMatch(source -> source.contains(block))))
                .as("code of " + page)
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void the_version_to_depend_on_is_the_last_release_or_without_one_what_is_built(Page page) {
        String version = versionToDependOn();

        assertThat(OUR_VERSION.matcher(page.text()).results().map(named -> named.group(1)))
                .allMatch(version::equals);
    }

    @Test
    void there_are_versions_to_be_checked() {
        assertThat(OUR_VERSION.matcher(root("README.md").text()).results()).hasSize(1);
    }

    @Test
    void there_is_code_to_be_checked() {
        assertThat(blocks(root("docs/explanation/concepts.md"))).hasSizeGreaterThan(2);
        assertThat(SOURCES).hasSizeGreaterThan(100);
    }

    @Test
    void the_first_screen_of_the_readme_has_a_link_for_french_readers_eight_lines_of_code_and_the_answer() {
        Page readme = root("README.md");

        assertThat(readme.text().lines().limit(5)).anyMatch(line -> line.contains("](docs/fr/index.md)"));
        assertThat(blocks(readme))
                .hasSize(1)
                .allMatch(code -> code.strip().lines().count() == 8);
        assertThat(readme.text().lines().limit(42))
                .contains("out.println(decision.explain(Locale.ENGLISH));")
                .contains("Funding: ELIGIBLE, computed aid of €46,320.00")
                .last()
                .asString()
                .startsWith("![");
    }

    @Test
    void the_smallest_spring_boot_application_is_that_of_a_stranger_and_has_as_many_lines_as_the_page_states() {
        String page = root("docs/how-to/spring-boot.md").text();
        String project = "examples/strangers/spring-boot-smallest/";
        String pom = root(project + "pom.xml").text();
        String java =
                root(project + "src/main/java/org/example/Application.java").text();

        // The version is that of the test above.
        assertThat(OUR_VERSION.matcher(page).replaceAll(""))
                .contains(OUR_VERSION.matcher("```xml\n" + pom + "```").replaceAll(""));
        assertThat(pom).doesNotContain("validation");
        assertThat(page)
                .contains("```java\n" + java + "```")
                .contains(pom.lines().count() + " lines of `pom.xml` and "
                        + java.lines().count() + " lines of Java");
    }

    private static String versionToDependOn() {
        String built = found(BUILT, "pom.xml").orElseThrow();
        return built.endsWith("-SNAPSHOT")
                ? found(RELEASED, ".mvn/maven.config").orElse(built)
                : built;
    }

    private static Optional<String> found(Pattern pattern, String file) {
        return pattern.matcher(root(file).text()).results().findFirst().map(match -> match.group(1));
    }

    private static Page root(String name) {
        return Page.of(Page.ROOT.resolve(name));
    }

    private static List<String> blocks(Page page) {
        return JAVA.matcher(page.text())
                .results()
                .map(block -> unindented(block.group(1)))
                .toList();
    }

    private static List<String> sources() {
        return Page.files(Page.ROOT, ".java").stream()
                .map(file -> unindented(Page.of(file).text()))
                .toList();
    }

    // A page shows code without the indentation of its class.
    private static String unindented(String code) {
        return code.lines().map(String::strip).collect(Collectors.joining("\n", "\n", "\n"));
    }
}
