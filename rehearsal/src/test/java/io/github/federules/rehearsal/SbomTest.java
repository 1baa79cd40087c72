package io.github.federules.rehearsal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An SBOM names what comes with a module, and nothing that only the build needs. */
class SbomTest {

    private static final Pattern PURL = Pattern.compile("pkg:maven/[^/\"<]+/([^@\"<]+)@([^?\"<]+)\\?type=jar");

    @ParameterizedTest
    @ValueSource(strings = {"-cyclonedx.json", "-cyclonedx.xml"})
    void the_sbom_of_a_fund_names_the_five_jars_beside_it(String suffix) {
        String version = Rehearsal.version();

        assertThat(named("federules-rules-feder", suffix))
                .containsOnly(
                        "federules-rules-feder " + version,
                        "federules-core " + version,
                        "money-api 1.1",
                        "moneta-core 1.4.5",
                        "jakarta.annotation-api 2.0.0",
                        "jspecify 1.0.0");
    }

    private static List<String> named(String artifact, String suffix) {
        Matcher purl = PURL.matcher(new String(Rehearsal.bundle().bytes(Bundle.path(artifact, suffix)), UTF_8));
        List<String> named = new ArrayList<>();
        while (purl.find()) {
            named.add(purl.group(1) + ' ' + purl.group(2));
        }
        return named;
    }
}
