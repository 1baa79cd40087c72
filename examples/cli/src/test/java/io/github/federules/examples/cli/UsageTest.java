package io.github.federules.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What stands behind the program's name, rightly and wrongly. */
class UsageTest {

    private static final String FILE = Sample.path("community-of-communes.json");

    static Stream<String> wrong() {
        return Stream.of(
                "",
                "assess",
                "asses " + FILE,
                FILE,
                "assess --format",
                "assess --format xml " + FILE,
                "assess --format JSON " + FILE,
                "assess --format= " + FILE,
                "assess --lang de " + FILE,
                "assess --lang FR " + FILE,
                "assess --lang french " + FILE,
                "assess --reading " + FILE,
                "assess --verbose " + FILE,
                "--format json assess " + FILE,
                "assess --format json --format json " + FILE);
    }

    @ParameterizedTest(name = "{index}")
    @MethodSource("wrong")
    void wrong_usage_is_told_on_standard_error_and_nothing_is_assessed(String arguments) {
        Program.Outcome outcome = Program.run(arguments.isEmpty() ? new String[0] : arguments.split(" ", -1));
        assertThat(outcome.status()).isEqualTo(2);
        assertThat(outcome.results()).isEmpty();
        assertThat(outcome.messages()).isNotBlank().doesNotContain("Exception", "\tat ");
    }

    @Test
    void a_wrong_value_is_told_with_those_that_there_are() {
        assertThat(Program.run("assess", "--format", "xml", FILE).messages()).contains("xml", "text", "json");
        assertThat(Program.run("assess", "--lang", "de", FILE).messages()).contains("de", "fr", "en");
    }

    @Test
    void help_is_a_result() {
        Program.Outcome outcome = Program.run("assess", "--help");
        assertThat(outcome.status()).isZero();
        assertThat(outcome.messages()).isEmpty();
        assertThat(outcome.results()).contains("--format", "--lang", "--reading", "FILE", "standard input");
    }

    @Test
    void the_help_tells_the_exit_statuses() {
        assertThat(Program.run("assess", "--help").results().replaceAll("\\s+", " "))
                .contains("0 all dossiers were assessed", "1 some dossier is invalid", "2 usage error, or a file");
    }

    @Test
    void the_version_is_a_result() {
        Program.Outcome outcome = Program.run("--version");
        assertThat(outcome.status()).isZero();
        assertThat(outcome.results()).startsWith("federules ").hasLineCount(1);
        assertThat(outcome.messages()).isEmpty();
    }

    @Test
    void a_name_that_starts_with_an_at_sign_is_the_name_of_a_file() {
        // pom.xml is there, @pom.xml is not.
        Program.Outcome outcome = Program.run("assess", "@pom.xml");
        assertThat(outcome.status()).isEqualTo(2);
        assertThat(outcome.messages()).contains("@pom.xml", "no such file").hasLineCount(1);
    }

    @Test
    void options_may_stand_behind_the_files() {
        assertThat(Program.run("assess", FILE, "--format", "json"))
                .isEqualTo(Program.run("assess", "--format=json", FILE));
    }
}
