package io.github.federules.assurance.rehearsal;

import static io.github.federules.assurance.rehearsal.Rehearsal.BOM;
import static io.github.federules.assurance.rehearsal.Rehearsal.MODULES;
import static io.github.federules.assurance.rehearsal.Rehearsal.bundle;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;

/** Published POMs state what the portal requires, and nothing of how they were built. */
class PomTest {

    static Stream<String> artifacts() {
        return Stream.concat(MODULES.stream(), Stream.of(BOM));
    }

    @ParameterizedTest
    @MethodSource("artifacts")
    void a_pom_states_all_that_the_portal_asks(String artifact) throws Exception {
        for (String asked : List.of(
                "name",
                "description",
                "url",
                "licenses/license/name",
                "licenses/license/url",
                "developers/developer/name",
                "developers/developer/organization",
                "scm/connection",
                "scm/developerConnection",
                "scm/url")) {
            assertThat(texts(artifact, "/project/" + asked))
                    .as(asked)
                    .hasSize(1)
                    .doesNotContain("");
        }
    }

    @ParameterizedTest
    @MethodSource("artifacts")
    void a_pom_leaves_nothing_to_be_resolved(String artifact) {
        String pom = new String(bundle().bytes(Bundle.path(artifact, ".pom")), UTF_8);

        assertThat(pom)
                .doesNotContain(
                        "${", "SNAPSHOT", "<parent>", "<build>", "<profiles>", "<repositories>", "<properties>");
    }

    @ParameterizedTest
    @MethodSource("artifacts")
    void what_is_installed_quickly_has_the_pom_that_is_published(String artifact) {
        String pom = Bundle.path(artifact, ".pom");

        assertThat(new Bundle(Rehearsal.file("installed")).bytes(pom))
                .asString(UTF_8)
                .isEqualTo(new String(bundle().bytes(pom), UTF_8));
    }

    @ParameterizedTest
    @ValueSource(strings = {"groupId", "version"})
    void each_of_ours_is_of_one_group_and_one_version(String what) throws Exception {
        String expected = what.equals("groupId") ? "io.github.federules" : Rehearsal.version();
        for (String artifact : artifacts().toList()) {
            assertThat(texts(artifact, "/project/" + what)).containsExactly(expected);
            assertThat(texts(artifact, "//dependency[starts-with(artifactId, 'federules-')]/" + what))
                    .allMatch(expected::equals);
        }
    }

    @ParameterizedTest
    @MethodSource("artifacts")
    void no_dependency_of_the_tests_is_published(String artifact) throws Exception {
        // The assertions of the testkit are AssertJ's.
        String ofTests = artifact.equals("federules-testkit")
                ? "junit.*|jqwik|archunit.*"
                : "junit.*|jqwik|assertj.*|archunit.*";
        assertThat(texts(artifact, "//dependency/scope")).doesNotContain("test", "system");
        assertThat(texts(artifact, "//dependency/artifactId")).noneMatch(name -> name.matches(ofTests));
    }

    @ParameterizedTest
    @ValueSource(strings = BOM)
    void the_bom_manages_what_is_published_and_nothing_else(String bom) throws Exception {
        assertThat(texts(bom, "/project/dependencyManagement/dependencies/dependency/artifactId"))
                .containsExactlyInAnyOrderElementsOf(MODULES);
        assertThat(texts(bom, "/project/dependencies")).isEmpty();
    }

    private static List<String> texts(String artifact, String path) throws Exception {
        Document pom = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(bundle().bytes(Bundle.path(artifact, ".pom"))));
        NodeList found = (NodeList) XPathFactory.newInstance().newXPath().evaluate(path, pom, XPathConstants.NODESET);
        return IntStream.range(0, found.getLength())
                .mapToObj(i -> found.item(i).getTextContent().strip())
                .toList();
    }
}
