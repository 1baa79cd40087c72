package io.github.federules.examples.validatedbean;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ValidatedBeanTest {

    private static final Path OUTPUT = Path.of("src/test/resources/validated-bean.txt");
    private static final Path PAGE = Path.of("../../docs/validate.md");
    private static final Path SOURCES = Path.of("src/main/java/io/github/federules/examples/validatedbean");

    @Test
    void the_output_is_the_one_that_was_read_and_found_right() throws Exception {
        StringWriter text = new StringWriter();
        PrintWriter out = new PrintWriter(text);
        ValidatedBean.run(out);
        out.flush();
        assertThat(text.toString().replace(System.lineSeparator(), "\n")).isEqualTo(Files.readString(OUTPUT));
    }

    @Test
    void the_page_shows_code_that_is_compiled_and_the_output_that_is_printed() throws IOException {
        String sources;
        try (Stream<Path> files = Files.list(SOURCES)) {
            sources = files.map(ValidatedBeanTest::read)
                    .map(ValidatedBeanTest::withoutIndentation)
                    .collect(Collectors.joining("\n"));
        }
        assertThat(blocks("java"))
                .hasSizeGreaterThan(2)
                .allSatisfy(block -> assertThat(sources).contains(withoutIndentation(block)));
        assertThat(blocks("text")).containsExactly(Files.readString(OUTPUT));
    }

    private static List<String> blocks(String language) {
        return Pattern.compile("(?ms)^```" + language + "\n(.*?)^```$")
                .matcher(read(PAGE))
                .results()
                .map((MatchResult block) -> block.group(1))
                .toList();
    }

    private static String withoutIndentation(String code) {
        return code.replaceAll("(?m)^ +", "");
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
