package io.github.federules.examples.validatedbean;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ValidatedBeanTest {

    private static final Path OUTPUT = Path.of("src/test/resources/validated-bean.txt");

    @Test
    void the_output_is_the_one_that_was_read_and_found_right() throws IOException {
        StringWriter text = new StringWriter();
        PrintWriter out = new PrintWriter(text);
        ValidatedBean.run(out);
        out.flush();
        assertThat(text.toString().replace(System.lineSeparator(), "\n")).isEqualTo(Files.readString(OUTPUT));
    }

    @Test
    void the_page_shows_the_output_that_is_printed() throws IOException {
        assertThat(Files.readString(Path.of("../../docs/how-to/validate-a-form.md")))
                .contains("```text\n" + Files.readString(OUTPUT) + "```");
    }
}
