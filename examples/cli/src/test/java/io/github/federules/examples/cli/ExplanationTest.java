package io.github.federules.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The text for people is, to the letter, the one that was read and compared with the samples' README. */
class ExplanationTest {

    @ParameterizedTest
    @CsvSource({
        "commune-with-several-persons, fr",
        "commune-with-several-persons, en",
        "incomplete-share-and-role-missing, fr",
        "incomplete-share-and-role-missing, en"
    })
    void the_text_is_the_one_that_was_read_and_found_right(String sample, String lang) throws IOException {
        assertThat(Program.run("assess", "--lang", lang, Sample.path(sample + ".json"))
                        .results())
                .isEqualTo(Files.readString(Path.of("src", "test", "resources", sample + "." + lang + ".txt"))
                        .replace("{library}", Program.version()));
    }
}
