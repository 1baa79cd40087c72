package io.github.federules.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** The build writes man pages in both languages and the completion of the shell. */
class ManualIT {

    private static final Path COMPLETION = Path.of("target", "completion", "federules");

    @ParameterizedTest
    @CsvSource({"en, target/man/man1", "fr, target/man/fr/man1"})
    void every_command_has_a_page_with_all_its_options(Lang lang, Path folder) throws IOException {
        List<CommandLine> commands = new ArrayList<>(List.of(Manual.program(lang)));
        for (int i = 0; i < commands.size(); i++) {
            CommandSpec command = commands.get(i).getCommandSpec();
            commands.addAll(commands.get(i).getSubcommands().values());

            String page = Files.readString(folder.resolve(command.qualifiedName("-") + ".1"));

            assertThat(page).contains(".TH ", ".SH \"SYNOPSIS\"", lang == Lang.fr ? ".SH \"NOM\"" : ".SH \"NAME\"");
            for (OptionSpec option : command.options()) {
                assertThat(page).contains(option.longestName().replace("-", "\\-"));
            }
            assertThat(page).contains(command.usageMessage().description()[0].split(" ", 2)[0]);
        }
        try (Stream<Path> pages = Files.list(folder)) {
            assertThat(pages).hasSameSizeAs(commands);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "federules ver | verify",
                "federules calls sh | show",
                "federules assess --bud | --budget",
                "federules assess --format js | json",
                "federules assess --lang e | en"
            })
    void the_shell_completes_commands_options_and_values(String typed, String completed) throws Exception {
        String script = "source '" + COMPLETION + "' && COMP_WORDS=(" + typed + ") && COMP_CWORD="
                + (typed.split(" ", -1).length - 1)
                + " && _complete_federules 2> /dev/null && echo \"${COMPREPLY[*]}\"";

        assertThat(bash("-c", script).strip()).isEqualTo(completed);
    }

    @Test
    void the_completion_is_a_script_that_bash_accepts() throws Exception {
        assertThat(bash("-n", COMPLETION.toString())).isEmpty();
    }

    private static String bash(String... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of("bash"));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        try {
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(process.waitFor()).as(output).isZero();
            return output;
        } finally {
            process.destroyForcibly();
        }
    }
}
