package io.github.federules.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import picocli.CommandLine;

/** The help of every command is complete in both languages. */
class HelpTest {

    private static final Pattern PLACEHOLDER = Pattern.compile("(?<![$])\\{[a-zA-Z]+}");

    @ParameterizedTest
    @EnumSource(Lang.class)
    void every_command_option_and_argument_is_described(Lang lang) {
        for (CommandLine command : commands(lang)) {
            String name = command.getCommandSpec().qualifiedName();
            assertThat(command.getCommandSpec().usageMessage().description())
                    .as(name)
                    .isNotEmpty();
            assertThat(command.getCommandSpec().usageMessage().exitCodeList())
                    .as(name)
                    .isNotEmpty();
            command.getCommandSpec()
                    .args()
                    .forEach(argument -> assertThat(argument.description())
                            .as(name + " " + argument)
                            .isNotEmpty());
        }
    }

    @Test
    void the_help_is_in_the_language_that_was_chosen() {
        for (CommandLine command : commands(Lang.fr)) {
            List<String> arguments = new ArrayList<>(
                    List.of(command.getCommandSpec().qualifiedName().split(" ", -1)));
            arguments.remove(0);
            arguments.add("--help");
            String french = Program.run(arguments.toArray(String[]::new)).results();
            arguments.add("--lang=en");
            String english = Program.run(arguments.toArray(String[]::new)).results();

            assertThat(french).startsWith("Usage\u00a0: federules").contains("Affiche cette aide.", "Code de retour");
            assertThat(english).startsWith("Usage: federules").contains("Shows this help and exits.", "Exit status:");
            assertThat(english).isASCII();
        }
    }

    @Test
    void both_languages_have_the_same_texts_with_the_same_placeholders() {
        ResourceBundle french = Texts.in(Locale.FRENCH).bundle();
        ResourceBundle english = Texts.in(Locale.ENGLISH).bundle();

        assertThat(french.keySet()).isEqualTo(english.keySet());
        for (String key : french.keySet()) {
            assertThat(placeholders(french.getString(key))).as(key).isEqualTo(placeholders(english.getString(key)));
        }
    }

    private static List<String> placeholders(String text) {
        return List.copyOf(new TreeSet<>(
                PLACEHOLDER.matcher(text).results().map(MatchResult::group).toList()));
    }

    private static List<CommandLine> commands(Lang lang) {
        List<CommandLine> commands = new ArrayList<>(List.of(Manual.program(lang)));
        for (int i = 0; i < commands.size(); i++) {
            commands.addAll(commands.get(i).getSubcommands().values());
        }
        return commands;
    }
}
