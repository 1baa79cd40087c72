package io.github.federules.assurance.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The project of the tutorial is the one that was built from what is published, and prints what the page shows. */
class TutorialTest {

    private static final String PAGE = Rehearsal.read(Rehearsal.ROOT.resolve("docs/start/tutorial.md"));
    private static final String PROJECT = "examples/strangers/tutorial/";

    @ParameterizedTest
    @CsvSource({
        "java, src/main/java/org/example/grants/FirstDecision.java",
        "java, src/main/java/org/example/grants/GrantForm.java",
        "java, src/main/java/org/example/grants/CheckForm.java",
        "java, src/test/java/org/example/grants/FirstDecisionTest.java",
    })
    void a_file_of_the_page_is_that_of_the_project(String language, String file) {
        assertThat(Rehearsal.blocks(PAGE, language)).contains(Rehearsal.read(Rehearsal.ROOT.resolve(PROJECT + file)));
    }

    @Test
    void the_pom_of_the_page_is_that_of_the_project_but_for_the_version_that_is_built() {
        String version = "<federules.version>.*</federules.version>";

        assertThat(Rehearsal.blocks(PAGE, "xml").get(0).replaceFirst(version, ""))
                .isEqualTo(Rehearsal.read(Rehearsal.ROOT.resolve(PROJECT + "pom.xml"))
                        .replaceFirst(version, ""));
    }

    @ParameterizedTest
    @CsvSource({"FirstDecision, 0", "CheckForm, 4"})
    void a_program_prints_what_the_page_shows(String program, int block) {
        assertThat(Rehearsal.text("output/" + program + ".txt"))
                .contains(Rehearsal.blocks(PAGE, "text").get(block));
    }
}
