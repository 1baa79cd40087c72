package io.github.federules.assurance.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The code of the README is what is compiled, word for word. */
class ReadmeCodeTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "examples/quickstart/src/main/java/io/github/federules/examples/quickstart/Quickstart.java",
                "examples/strangers/class-path/src/main/java/org/example/Quickstart.java",
                "examples/strangers/module-path/src/main/java/org/example/stranger/Quickstart.java",
                "examples/strangers/spring-boot/src/main/java/org/example/QuickstartController.java",
                "examples/strangers/unit-test/src/test/java/org/example/QuickstartTest.java",
                "examples/strangers/kotlin/src/main/java/org/example/Quickstart.java",
            })
    void the_code_of_the_readme_is_compiled_as_it_stands(String file) {
        assertThat(unindented(Rehearsal.read(Rehearsal.ROOT.resolve(file)))).contains(code());
    }

    @Test
    void the_code_of_the_readme_assesses_and_explains() {
        assertThat(code()).startsWith("Applicant town =").contains(".assess(dossier);", "decision.explain(");
    }

    private static String code() {
        String readme = Rehearsal.read(Rehearsal.ROOT.resolve("README.md"));
        int start = readme.indexOf("```java\n") + "```java\n".length();
        return unindented(readme.substring(start, readme.indexOf("```", start)));
    }

    /** The lines as they stand, but not how far they are indented: that is a matter of where. */
    private static String unindented(String code) {
        List<String> lines = code.lines().map(String::strip).toList();
        return lines.stream().collect(Collectors.joining("\n"));
    }
}
