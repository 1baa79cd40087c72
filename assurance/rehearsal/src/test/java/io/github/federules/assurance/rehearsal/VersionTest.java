package io.github.federules.assurance.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** {@code .ci/set-version} is enough to make the commit of a release, and the one after it. */
class VersionTest {

    private static final Pattern OURS =
            Pattern.compile("(?:<artifactId>federules-[^<]+</artifactId>\\s+<version>|<federules.version>)([^$<]+)</");

    @Test
    void a_release_has_its_version_and_its_day() {
        assertThat(Rehearsal.text("one/pom.xml")).contains("<revision>" + Rehearsal.version() + "</revision>");
        assertThat(Rehearsal.text("one/CHANGELOG.md"))
                .containsPattern("(?m)^## \\[" + Pattern.quote(Rehearsal.version()) + "] - \\d{4}-\\d\\d-\\d\\d$")
                .containsPattern("(?m)^\\[" + Pattern.quote(Rehearsal.version()) + "]: https://")
                .containsOnlyOnce("## [Unreleased]");
    }

    @Test
    void the_pages_and_the_projects_of_strangers_name_the_release() {
        assertThat(versions("one")).hasSizeGreaterThan(10).allMatch(Rehearsal.version()::equals);
    }

    @Test
    void after_the_release_the_pages_still_name_it_and_the_api_is_compared_with_it() {
        assertThat(Rehearsal.text("after/pom.xml"))
                .contains("-SNAPSHOT</revision>")
                .doesNotContain("<revision>" + Rehearsal.version());
        assertThat(versions("after")).isEqualTo(versions("one"));
        assertThat(Rehearsal.text("after/.mvn/maven.config").lines())
                .containsOnlyOnce("-Dfederules.baseline=" + Rehearsal.version());
    }

    private static List<String> versions(String checkout) {
        try (Stream<Path> files = Files.walk(Rehearsal.file(checkout))) {
            return files.filter(file -> file.toString().matches(".*\\.md|.*/strangers/[^/]+/pom\\.xml"))
                    .sorted()
                    .flatMap(
                            file -> OURS.matcher(Rehearsal.read(file)).results().map(found -> found.group(1)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
