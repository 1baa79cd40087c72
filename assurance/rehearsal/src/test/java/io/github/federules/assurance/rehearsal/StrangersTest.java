package io.github.federules.assurance.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What strangers got, and what their projects print. */
class StrangersTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"class-path", "module-path", "linked", "spring-boot", "unit-test", "kotlin", "written-in-kotlin"
            })
    void the_code_of_the_readme_prints_what_the_readme_states(String project) {
        List<String> lines = output(project);

        // 60% of 48,000.00 + 22,000.00 + 15% of 48,000.00
        assertThat(lines)
                .contains("Operation: Un assistant pour l'accueil des usagers")
                .contains("Funding: ELIGIBLE, computed aid of €46,320.00")
                .containsSubsequence(Rehearsal.blocks(Rehearsal.read(Rehearsal.ROOT.resolve("README.md")), "text")
                        .get(0)
                        .strip()
                        .split("\n"));
        assertThat(lines).isEqualTo(output("class-path"));
    }

    @Test
    void on_the_module_path_okhttp3_is_needed_besides() {
        assertThat(Rehearsal.text("output/without-okhttp.txt"))
                .contains("Module okhttp3 not found, required by org.javamoney.moneta");
    }

    @Test
    void the_smallest_application_with_the_starter_answers_what_the_page_shows() {
        String page = Rehearsal.read(Rehearsal.ROOT.resolve("docs/how-to/spring-boot.md"));

        // 60% of 48,000.00 + 22,000.00 + 15% of 48,000.00
        assertThat(Rehearsal.blocks(page, "text").get(0)).contains("ELIGIBLE", "46320.00");
        assertThat(Rehearsal.text("output/spring-boot-smallest.txt"))
                .startsWith("HTTP/1.1 200")
                .contains(Rehearsal.blocks(page, "text").get(0).strip());
    }

    @Test
    void an_application_with_the_starter_is_answered_over_http() {
        assertThat(Rehearsal.text("output/http.txt"))
                .contains("GET /quickstart → 200")
                .contains("POST /applications → 200")
                .contains("POST /applications → 422")
                .contains(
                        "Le coût total éligible de 56\u202F200,00\u00A0€ n'atteint pas le minimum de 70\u202F000,00\u00A0€.")
                .contains("POST /drafts → 400")
                .contains("operation.costLines[0].fte")
                .contains("POST /applications → 400")
                .contains("operation.costLines[1].amount")
                .contains("POST /decisions → 200")
                .contains("\"call\":\"diat-2023\"");
    }

    @Test
    void an_application_of_spring_boot_3_is_answered_as_text_and_a_plain_decision_fails() {
        assertThat(Rehearsal.text("output/http-3.txt"))
                .contains("POST /decisions → 200")
                .contains("POST /decisions → 400")
                .contains("POST /plain → 500")
                .contains("POST /forms → 400");
    }

    @Test
    void spring_mvc_without_spring_boot_answers_with_json_and_with_a_page() {
        assertThat(Rehearsal.text("output/spring-mvc.txt"))
                .contains("POST /decisions → 200 {")
                .contains("POST /explanations → 200 {")
                .contains("POST /page → 200 <!DOCTYPE html>")
                .contains("POST /decisions → 400 [");
    }

    @Test
    void a_user_inherits_core_money_and_two_jars_of_annotations_and_no_more() {
        String version = Rehearsal.version();

        assertThat(Rehearsal.text("strangers/class-path/target/tree.txt")
                        .lines()
                        .skip(1))
                .map(line -> line.replaceFirst("^[^\\p{Alpha}]*", ""))
                .containsExactlyInAnyOrder(
                        "io.github.federules:federules-rules-feder:jar:" + version + ":compile",
                        "io.github.federules:federules-core:jar:" + version + ":compile",
                        "javax.money:money-api:jar:1.1:compile",
                        "org.javamoney.moneta:moneta-core:jar:1.4.5:compile",
                        "jakarta.annotation:jakarta.annotation-api:jar:2.0.0:compile",
                        "org.jspecify:jspecify:jar:1.0.0:compile");
    }

    @Test
    void the_page_on_releasing_shows_what_a_user_inherits() {
        // Both as of version 0.1.0: a page is not written again for each.
        String tree = Rehearsal.text("strangers/class-path/target/tree.txt")
                .replace(":" + Rehearsal.version() + ":", ":0.1.0:");

        assertThat(Rehearsal.read(Rehearsal.ROOT.resolve("docs/contribute/releasing.md")))
                .contains("```text\n" + tree.strip() + "\n```");
    }

    @Test
    void what_strangers_got_of_ours_is_what_was_published() throws IOException {
        Path local = Rehearsal.file("local");
        Map<String, byte[]> got = new TreeMap<>();
        try (Stream<Path> files = Files.walk(local.resolve("io/github/federules"))) {
            for (Path file : files.filter(each -> each.toString().matches(".*\\.(jar|pom)"))
                    .toList()) {
                got.put(local.relativize(file).toString(), Files.readAllBytes(file));
            }
        }

        assertThat(got)
                .containsKeys(
                        Bundle.path("federules-bom", ".pom"),
                        Bundle.path("federules-core", ".jar"),
                        Bundle.path("federules-jackson", ".jar"),
                        Bundle.path("federules-rules-feder", ".jar"),
                        Bundle.path("federules-spring-boot-starter", ".jar"),
                        Bundle.path("federules-testkit", ".jar"),
                        Bundle.path("federules-validation", ".jar"))
                .allSatisfy((file, bytes) ->
                        assertThat(bytes).isEqualTo(Rehearsal.bundle().bytes(file)));
    }

    private static List<String> output(String project) {
        return Rehearsal.text("output/" + project + ".txt").lines().toList();
    }
}
