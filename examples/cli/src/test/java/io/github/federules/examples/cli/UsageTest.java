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
    void wrong_usage_is_reported_on_standard_error_and_nothing_is_assessed(String arguments) {
        Program.Outcome outcome = Program.run(arguments.isEmpty() ? new String[0] : arguments.split(" ", -1));
        assertThat(outcome.status()).isEqualTo(2);
        assertThat(outcome.results()).isEmpty();
        assertThat(outcome.messages()).hasLineCount(3).doesNotContain("Exception", "\tat ");
    }

    @Test
    void a_wrong_value_is_reported_with_those_that_there_are() {
        assertThat(Program.run("assess", "--format", "xml", FILE).messages()).contains("xml", "text", "json");
        assertThat(Program.run("assess", "--lang", "de", FILE).messages()).contains("de", "fr", "en");
    }

    @ParameterizedTest(name = "{index}")
    @MethodSource("wrong")
    void wrong_usage_is_reported_in_the_language_that_was_chosen(String arguments) {
        String[] english = ("--lang=en " + arguments).trim().split(" ", -1);

        String[] messages = Program.run(english).messages().split("\n", -1);

        assertThat(messages).hasSize(4);
        assertThat(messages[0]).matches(".*[.?]").isASCII();
        assertThat(messages[1]).startsWith("Usage: federules");
        assertThat(messages[2]).matches("Help: federules( assess)? --lang en --help");
    }

    @Test
    void a_usage_error_names_the_problem_the_usage_and_where_the_help_is() {
        assertThat(Program.run("assess", "--format", "xml", FILE).messages())
                .isEqualTo(
                        "La valeur de --format est xml, mais doit être l'une de celles-ci\u00a0: text, json, csv, record. Utilisez"
                                + " l'une d'elles.\nUsage\u00a0: federules assess [OPTIONS] FILE...\nAide\u00a0: federules assess"
                                + " --help\n");
        assertThat(Program.run("assess", "--lang=en").messages())
                .isEqualTo(
                        "The argument FILE is missing. Add it.\nUsage: federules assess [OPTIONS] FILE...\nHelp: federules"
                                + " assess --lang en --help\n");
        assertThat(Program.run("--lang", "en").messages())
                .startsWith(
                        "A command is missing. Commands: assess, verify, disclose, calls. Add one of them.\nUsage: federules [OPTIONS]"
                                + " COMMAND\n");
        assertThat(Program.run("--lang", "en", "calls", "shwo").messages())
                .startsWith(
                        "shwo is not a command. Did you mean show?\nUsage: federules calls [OPTIONS]" + " [COMMAND]\n");
        assertThat(Program.run("assess", "--lang", "en", "--fromat", "json", FILE)
                        .messages())
                .startsWith("The option --fromat is unknown here. Did you mean --format?\n");
        assertThat(Program.run("--lang", "en", FILE).messages())
                .startsWith(FILE + " is not a command. Commands: assess, verify, disclose, calls. Use one of them.\n");
        for (String similar : new String[] {"--forma=xml", "--formatt=xml", "--fornat=xml", "--fomrat=xml"}) {
            assertThat(Program.run("assess", "--lang=en", similar, FILE).messages())
                    .startsWith("The option " + similar + " is unknown here. Did you mean --format?\n");
        }
        assertThat(Program.run("assess", "--lang=en", "--verbose", FILE).messages())
                .startsWith("The option --verbose is unknown here. Remove it, or correct it.\n");
        assertThat(Program.run("calls", "show", "--lang=en", "a", "b").messages())
                .startsWith("The argument b is not expected here. Remove it.\n");
        assertThat(Program.run("assess", "--lang=en", "--format", "json", "--format", "json", FILE)
                        .messages())
                .startsWith("The option --format is given twice, but is accepted once. Remove one of them.\n");
        assertThat(Program.run("assess", "--lang=en", FILE, "--format").messages())
                .startsWith("The option --format has no value, but requires one: text, json, csv, record. Add it.\n");
    }

    @Test
    void the_language_may_stand_before_the_command_and_behind_it() {
        assertThat(Program.run("--lang", "en", "assess", FILE))
                .isEqualTo(Program.run("assess", FILE, "--lang=en"))
                .isNotEqualTo(Program.run("assess", FILE));
    }

    @Test
    void help_is_a_result() {
        Program.Outcome outcome = Program.run("assess", "--help");
        assertThat(outcome.status()).isZero();
        assertThat(outcome.messages()).isEmpty();
        assertThat(outcome.results()).contains("--format", "--lang", "--reading", "FILE", "entrée standard");
    }

    @Test
    void the_help_lists_the_exit_statuses() {
        assertThat(Program.run("assess", "--lang=en", "--help").results().replaceAll("\\s+", " "))
                .contains("0 all dossiers were assessed", "1 some dossier is invalid", "2 usage error, results");
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
        assertThat(outcome.messages()).contains("@pom.xml", "il n'existe pas").hasLineCount(1);
    }

    @Test
    void options_may_stand_behind_the_files() {
        assertThat(Program.run("assess", FILE, "--format", "json"))
                .isEqualTo(Program.run("assess", "--format=json", FILE));
    }
}
