package io.github.federules.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Arguments that Java could not read in the locale of the machine are read from the command line. */
class ArgumentsTest {

    @TempDir
    private Path folder;

    @Test
    void bytes_that_java_replaced_are_read_as_utf_8() throws IOException {
        Path line = commandLine("java", "-jar", "federules.jar", "assess", "é.json", "b.json");

        assertThat(Arguments.mended(new String[] {"assess", "\ufffd\ufffd.json", "b.json"}, line))
                .containsExactly("assess", "é.json", "b.json");
    }

    @Test
    void the_first_word_of_a_command_line_may_be_the_first_argument() throws IOException {
        assertThat(Arguments.mended(new String[] {"\ufffd.json"}, commandLine("é.json")))
                .containsExactly("é.json");
        assertThat(Arguments.mended("a", "b")).containsExactly("a", "b");
    }

    @Test
    void arguments_that_java_could_read_stay() throws IOException {
        Path line = commandLine("java", "something", "else");

        assertThat(Arguments.mended(new String[] {"assess", "Ã©.json"}, line)).containsExactly("assess", "Ã©.json");
    }

    @Test
    void arguments_stay_where_there_is_no_command_line_or_one_of_other_words() throws IOException {
        String[] arguments = {"assess", "\ufffd.json"};

        assertThat(Arguments.mended(arguments, folder.resolve("absent"))).containsExactly(arguments);
        assertThat(Arguments.mended(arguments, commandLine("x"))).containsExactly(arguments);
    }

    @Test
    void bytes_that_are_not_utf_8_stay_replaced() throws IOException {
        Path line = Files.write(folder.resolve("cmdline"), new byte[] {'a', 0, (byte) 0xE9, 0});

        assertThat(Arguments.mended(new String[] {"\ufffd"}, line)).containsExactly("\ufffd");
    }

    private Path commandLine(String... words) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (String word : words) {
            bytes.writeBytes(word.getBytes(StandardCharsets.UTF_8));
            bytes.write(0);
        }
        return Files.write(folder.resolve("cmdline"), bytes.toByteArray());
    }
}
