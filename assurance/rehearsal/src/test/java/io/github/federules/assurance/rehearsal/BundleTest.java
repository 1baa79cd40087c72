package io.github.federules.assurance.rehearsal;

import static io.github.federules.assurance.rehearsal.Rehearsal.BOM;
import static io.github.federules.assurance.rehearsal.Rehearsal.MODULES;
import static io.github.federules.assurance.rehearsal.Rehearsal.bundle;
import static io.github.federules.assurance.rehearsal.Rehearsal.bundleFromElsewhere;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Percentage.withPercentage;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which files are published, and with which bytes. */
class BundleTest {

    private static final List<String> OF_A_MODULE =
            List.of(".pom", ".jar", "-sources.jar", "-javadoc.jar", "-cyclonedx.json", "-cyclonedx.xml");
    private static final List<String> BESIDE_EACH = List.of("", ".asc", ".md5", ".sha1", ".sha256", ".sha512");

    @Test
    void nothing_is_missing_and_nothing_is_there_that_should_not_be() {
        Set<String> expected = new TreeSet<>();
        for (String beside : BESIDE_EACH) {
            expected.add(Bundle.path(BOM, ".pom" + beside));
            for (String module : MODULES) {
                OF_A_MODULE.forEach(suffix -> expected.add(Bundle.path(module, suffix + beside)));
            }
        }

        assertThat(bundle().files()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"md5, MD5", "sha1, SHA-1", "sha256, SHA-256", "sha512, SHA-512"})
    void each_checksum_is_the_one_of_its_file(String suffix, String algorithm) throws NoSuchAlgorithmException {
        MessageDigest digest = MessageDigest.getInstance(algorithm);
        for (String file : bundle().artifacts()) {
            assertThat(new String(bundle().bytes(file + '.' + suffix), UTF_8).strip())
                    .as(file)
                    .isEqualTo(HexFormat.of().formatHex(digest.digest(bundle().bytes(file))));
        }
    }

    /** Within a tenth: the sizes change with each commit, and readers want to know whether they are small. */
    @ParameterizedTest
    @ValueSource(strings = {"federules-core", "federules-rules-feder"})
    void the_page_of_licences_states_the_size_of_the_jars_that_users_inherit(String module) {
        Matcher stated = Pattern.compile("\\| `" + module + "` \\| (\\d+) \\|")
                .matcher(Rehearsal.read(Rehearsal.ROOT.resolve("docs/reference/licences.md")));

        assertThat(stated.find()).isTrue();
        assertThat(bundle().bytes(Bundle.path(module, ".jar")).length / 1_000)
                .isCloseTo(Integer.parseInt(stated.group(1)), withPercentage(10));
    }

    @Test
    void two_folders_publish_the_same_bytes_but_for_the_signatures() {
        assertThat(bundleFromElsewhere().files()).isEqualTo(bundle().files());
        for (String file : bundle().files()) {
            if (!file.endsWith(".asc")) {
                assertThat(bundleFromElsewhere().bytes(file)).as(file).isEqualTo(bundle().bytes(file));
            }
        }
    }

    @Test
    void a_jar_holds_a_module_of_ours_and_nothing_of_others() {
        for (String module : MODULES) {
            Set<String> entries = bundle().entries(Bundle.path(module, ".jar")).keySet();

            assertThat(entries).as(module).contains("module-info.class");
            assertThat(entries)
                    .as(module)
                    .allMatch(
                            entry -> entry.matches(
                                    "module-info\\.class|ContributorValidationMessages(_en|_fr)?\\.properties|META-INF/.*|io/github/federules/.*"))
                    .noneMatch(entry -> entry.matches(".*Test(\\$.*)?\\.class"));
        }
    }

    @Test
    void the_licence_and_the_notice_are_in_each_jar() {
        for (String module : MODULES) {
            for (String suffix : List.of(".jar", "-sources.jar", "-javadoc.jar")) {
                Map<String, byte[]> entries = bundle().entries(Bundle.path(module, suffix));

                assertThat(entries).as(module + suffix).containsKeys("META-INF/LICENSE", "META-INF/NOTICE");
                assertThat(new String(entries.get("META-INF/LICENSE"), UTF_8)).contains("Apache License");
                assertThat(new String(entries.get("META-INF/NOTICE"), UTF_8)).startsWith("Federules");
            }
        }
    }

    @Test
    void the_manifest_states_the_version() {
        for (String module : MODULES) {
            byte[] manifest = bundle().entries(Bundle.path(module, ".jar")).get("META-INF/MANIFEST.MF");

            assertThat(new String(manifest, UTF_8)).contains("Implementation-Version: " + Rehearsal.version());
        }
    }

    @Test
    void the_source_of_each_class_is_published() {
        for (String module : MODULES) {
            Set<String> sources =
                    bundle().entries(Bundle.path(module, "-sources.jar")).keySet();

            assertThat(bundle().entries(Bundle.path(module, ".jar")).keySet())
                    .filteredOn(entry -> entry.endsWith(".class") && !entry.contains("$"))
                    .isNotEmpty()
                    .allSatisfy(type -> assertThat(sources).contains(type.replace(".class", ".java")));
        }
    }

    @Test
    void the_javadoc_has_a_page_of_each_package_that_users_see_and_none_of_what_is_internal() {
        for (String module : MODULES) {
            Map<String, byte[]> pages = bundle().entries(Bundle.path(module, "-javadoc.jar"));

            assertThat(pages.keySet())
                    .as(module)
                    .contains("index.html")
                    .anyMatch(page -> page.endsWith("/package-summary.html"))
                    .noneMatch(
                            page -> page.matches(
                                    ".*/(assessing|calculation|chapter|collection|completion|consistency|format|internal|json|judging|model|monitoring|number|reference|screening|situation|statement|shape|startup|text|threshold|web|wording|workbook|xml)/.*"));
        }
    }

    @Test
    void the_javadoc_is_not_mangled() {
        // The letters of "Communauté", whatever the encoding of the machine that published.
        for (Bundle each : List.of(bundle(), bundleFromElsewhere())) {
            String page = each.entries(Bundle.path("federules-core", "-javadoc.jar")).entrySet().stream()
                    .filter(entry -> entry.getKey().endsWith("/dossier/Applicant.html"))
                    .map(entry -> new String(entry.getValue(), UTF_8))
                    .findFirst()
                    .orElseThrow();

            assertThat(page).contains("Communauté de communes").doesNotContain("\uFFFD");
        }
    }
}
