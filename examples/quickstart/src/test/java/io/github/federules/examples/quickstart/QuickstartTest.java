package io.github.federules.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class QuickstartTest {

    @Test
    void the_output_is_the_one_that_was_read_and_found_right() throws IOException {
        StringWriter text = new StringWriter();
        PrintWriter out = new PrintWriter(text);
        Quickstart.run(out);
        out.flush();
        // The version is the one that the build gives the library.
        assertThat(text.toString()
                        .replace(System.lineSeparator(), "\n")
                        .replaceAll("Federules [0-9][^ ]*\\.\n", "Federules {library}.\n"))
                .isEqualTo(Files.readString(Path.of("src/test/resources/quickstart.txt")));
    }

    @Test
    void the_readme_shows_the_code_that_is_run() throws IOException {
        String source =
                Files.readString(Path.of("src/main/java/io/github/federules/examples/quickstart/Quickstart.java"));
        String body = source.substring(source.indexOf("        Decision decision"), source.lastIndexOf("    }\n}"))
                .replaceAll("(?m)^ {8}", "");
        assertThat(Files.readString(Path.of("../../README.md"))).contains(body);
    }
}
