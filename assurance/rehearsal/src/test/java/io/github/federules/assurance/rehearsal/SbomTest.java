package io.github.federules.assurance.rehearsal;

import static io.github.federules.assurance.rehearsal.Rehearsal.bundle;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** An SBOM names what comes with a module, and nothing that only the build needs. */
class SbomTest {

    private static final Pattern PURL = Pattern.compile("pkg:maven/[^\"<]+\\?type=jar");

    @Test
    void the_sbom_of_a_fund_requires_the_five_jars_beside_it_and_no_more() {
        assertThat(components("federules-rules-feder", "required"))
                .containsExactlyInAnyOrder(
                        "federules-core", "money-api", "moneta-core", "jakarta.annotation-api", "jspecify");
    }

    @Test
    void the_sbom_of_a_fund_names_no_validator() {
        assertThat(components("federules-rules-feder", "optional")).isEmpty();
    }

    @Test
    void validation_requires_the_api_and_leaves_the_validator_to_the_user() {
        assertThat(components("federules-validation", "required"))
                .containsExactlyInAnyOrder(
                        "federules-rules-feder",
                        "federules-core",
                        "money-api",
                        "moneta-core",
                        "jakarta.annotation-api",
                        "jspecify",
                        "jakarta.validation-api");
        assertThat(components("federules-validation", "optional"))
                .containsExactlyInAnyOrder("hibernate-validator", "jboss-logging", "classmate");
    }

    @Test
    void the_reader_of_budgets_brings_one_jar_and_no_spreadsheet_library() {
        assertThat(components("federules-spreadsheet", "required"))
                .containsExactlyInAnyOrder(
                        "federules-core", "money-api", "moneta-core", "jakarta.annotation-api", "jspecify", "fastcsv");
        assertThat(components("federules-spreadsheet", "optional")).isEmpty();
    }

    @Test
    void the_certifier_leaves_both_solvers_to_the_user() {
        assertThat(components("federules-certify", "required"))
                .containsExactlyInAnyOrder(
                        "federules-core", "money-api", "moneta-core", "jakarta.annotation-api", "jspecify");
        assertThat(components("federules-certify", "optional"))
                .containsExactlyInAnyOrder("z3-turnkey", "turnkey-support", "smtinterpol");
    }

    @ParameterizedTest
    @FieldSource("io.github.federules.assurance.rehearsal.Rehearsal#MODULES")
    void both_forms_name_the_same(String module) {
        assertThat(purls(module, "-cyclonedx.json"))
                .contains("pkg:maven/io.github.federules/" + module + '@' + Rehearsal.version() + "?type=jar")
                .isEqualTo(purls(module, "-cyclonedx.xml"));
    }

    /** The names of the components of the scope; the XML has the scope after the name. */
    private static Set<String> components(String module, String scope) {
        String sbom = new String(bundle().bytes(Bundle.path(module, "-cyclonedx.xml")), UTF_8);
        Matcher component = Pattern.compile(
                        "<component type=\"library\"[^>]*>(?:(?!</?component).)*?<name>([^<]+)</name>"
                                + "(?:(?!</?component).)*?<scope>" + scope + "</scope>",
                        Pattern.DOTALL)
                .matcher(sbom);
        Set<String> names = new TreeSet<>();
        while (component.find()) {
            names.add(component.group(1));
        }
        return names;
    }

    private static Set<String> purls(String module, String suffix) {
        Matcher purl = PURL.matcher(new String(bundle().bytes(Bundle.path(module, suffix)), UTF_8));
        Set<String> purls = new TreeSet<>();
        while (purl.find()) {
            purls.add(purl.group());
        }
        return purls;
    }
}
