package io.github.federules.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuickstartTest {

    private static final Path README = Path.of("../../README.md");
    private static final Path PICTURES = Path.of("../../docs/pictures");
    private static final Path ANSWER = Path.of("src/test/resources/quickstart.txt");
    private static final Pattern AMOUNT = Pattern.compile("€[\\d,]+\\.\\d\\d");

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
                .isEqualTo(Files.readString(ANSWER));
    }

    @Test
    void the_readme_shows_the_code_that_is_run() throws IOException {
        String source =
                Files.readString(Path.of("src/main/java/io/github/federules/examples/quickstart/Quickstart.java"));
        String body = source.substring(source.indexOf("        Applicant town"), source.lastIndexOf("    }\n}"))
                .replaceAll("(?m)^ {8}", "");
        assertThat(Files.readString(README)).contains("```java\n" + body + "```");
    }

    @Test
    void the_readme_shows_lines_of_the_answer_in_their_order() throws IOException {
        String readme = Files.readString(README);
        String shown = readme.substring(readme.indexOf("```text\n") + "```text\n".length());

        assertThat(Files.readAllLines(ANSWER))
                .containsSubsequence(shown.substring(0, shown.indexOf("\n```")).split("\n"));
    }

    @Test
    void the_picture_has_figures_of_the_answer_and_the_minimum_of_the_call() throws IOException {
        String answer = Files.readString(ANSWER);

        assertThat(AMOUNT.matcher(Files.readString(PICTURES.resolve("answer.svg")))
                        .results())
                .extracting(MatchResult::group)
                .hasSizeGreaterThan(10)
                .allMatch(answer::contains);
    }

    @ParameterizedTest
    @ValueSource(strings = {"reponse.svg", "answer-narrow.svg", "reponse-etroite.svg"})
    void the_pictures_in_french_and_for_phones_have_the_same_figures(String picture) throws IOException {
        assertThat(figures(picture)).containsExactlyInAnyOrderElementsOf(figures("answer.svg"));
    }

    // Amounts as digits, in their order within the text that is seen.
    private static List<String> figures(String picture) throws IOException {
        String seen = Files.readString(PICTURES.resolve(picture)).replaceAll("(?s).*</style>", "");
        return Pattern.compile(">[^<]*\\d[^<]*<")
                .matcher(seen)
                .results()
                .map(text -> text.group().replaceAll("[^\\d]", ""))
                .toList();
    }
}
