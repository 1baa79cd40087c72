package io.github.federules.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class QuickstartTest {

    @Test
    void the_output_is_the_one_that_was_read_and_found_right() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PrintStream before = System.out;
        System.setOut(new PrintStream(bytes, true, StandardCharsets.UTF_8));
        try {
            Quickstart.main(new String[0]);
        } finally {
            System.setOut(before);
        }
        // The version is the one that the build gives the library.
        assertThat(bytes.toString(StandardCharsets.UTF_8)
                        .replace(System.lineSeparator(), "\n")
                        .replaceAll("Federules [0-9][^ ]*\\. ", "Federules {library}. "))
                .isEqualTo(Files.readString(Path.of("src/test/resources/quickstart.txt")));
    }

    @Test
    void the_readme_shows_the_code_that_is_run() throws IOException {
        String source =
                Files.readString(Path.of("src/main/java/io/github/federules/examples/quickstart/Quickstart.java"));
        String body = source.substring(source.indexOf("        Decision decision"), source.lastIndexOf("    }\n}"))
                .replaceAll("(?m)^ {8}", "");
        String imports = source.substring(source.indexOf("import static"), source.indexOf("\n\n/**"));
        assertThat(Files.readString(Path.of("../../README.md"))).contains(body).contains(imports);
    }
}
