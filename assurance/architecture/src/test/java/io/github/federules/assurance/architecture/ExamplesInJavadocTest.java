package io.github.federules.assurance.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The examples in the Javadoc of the library stand in sources that are compiled, and the types that users meet first have one. */
class ExamplesInJavadocTest {

    private static final Pattern EXAMPLE = Pattern.compile("(?s)<pre>\\{@code\n(.*?)\n *\\*\\s*}</pre>");
    private static final Pattern SPACE = Pattern.compile("\\s+");

    // A test is compiled, and so is the code of the library itself: but an example does not prove itself.
    private static final Map<String, String> TESTS = Page.files(Page.ROOT, ".java").stream()
            .map(Page::of)
            .filter(page -> page.file().toString().replace('\\', '/').contains("/src/test/"))
            .collect(Collectors.toMap(Page::toString, page -> compact(page.text())));

    static Stream<Page> documented() {
        return sources().filter(page -> EXAMPLE.matcher(page.text()).find());
    }

    @ParameterizedTest
    @MethodSource("documented")
    void an_example_stands_in_a_test_whole_or_line_by_line(Page source) {
        assertThat(examples(source).filter(example -> !example.contains("…")))
                .as("examples of " + source)
                .allMatch(ExamplesInJavadocTest::isCompiled);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "feder/FederEligibility",
                "core/call/Call",
                "core/call/CallBuilder",
                "core/call/Regime",
                "core/criterion/Criterion",
                "core/decision/Assessor",
                "core/decision/Decision",
                "core/dossier/Applicant",
                "core/dossier/CostLine",
                "core/dossier/Dossier",
                "core/dossier/FinancingPlan",
                "core/dossier/Operation",
                "core/dossier/Party",
                "core/money/Euros",
                "core/result/Explanation",
                "core/result/Robustness",
                "core/rule/Finding",
                "core/rule/MissingFact",
                "core/rule/Remedy",
                "core/term/Limit",
                "dmn/DmnExport",
                "feder/CallRanking",
                "jackson/call/CallReader",
                "jackson/DecisionRecord",
                "jackson/DecisionWriter",
                "jackson/DossierReader",
                "jackson/RecordReader",
                "spreadsheet/BudgetReader",
                "testkit/assertions/FederulesAssertions",
            })
    void a_type_that_users_meet_first_has_an_example(String type) {
        assertThat(documented().map(Page::toString).map(file -> file.replace('\\', '/')))
                .anyMatch(file -> file.endsWith("/federules/" + type + ".java"));
    }

    @Test
    void few_examples_leave_something_out() {
        assertThat(documented().flatMap(ExamplesInJavadocTest::examples).filter(example -> example.contains("…")))
                .hasSizeLessThan(5);
    }

    private static boolean isCompiled(String example) {
        return TESTS.values().stream()
                .anyMatch(test -> test.contains(compact(example))
                        || example.lines().map(ExamplesInJavadocTest::compact).allMatch(test::contains));
    }

    private static Stream<String> examples(Page source) {
        return EXAMPLE.matcher(source.text())
                .results()
                .map((MatchResult found) -> found.group(1).replaceAll("(?m)^ *\\* ?", ""));
    }

    private static Stream<Page> sources() {
        return List.of("core", "rules-feder", "modules").stream()
                .flatMap(folder -> Page.files(Page.ROOT.resolve(folder), ".java").stream())
                .map(Page::of)
                .filter(page -> page.file().toString().replace('\\', '/').contains("/src/main/"))
                // A room of the module, which no user sees.
                .filter(page -> !page.toString().replace('\\', '/').contains("/jackson/shape/"));
    }

    private static String compact(String code) {
        return SPACE.matcher(code).replaceAll("");
    }
}
