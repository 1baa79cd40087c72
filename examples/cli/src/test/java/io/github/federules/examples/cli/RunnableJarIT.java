package io.github.federules.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The jar gives what the program gives, whatever the platform says. */
class RunnableJarIT {

    private static final String BATCH = Sample.path("batch.jsonl");
    private static final String BROKEN = Sample.path("broken/several-errors.json");

    @ParameterizedTest
    @CsvSource({"text, fr", "text, en", "json, fr", "json, en"})
    void the_jar_gives_the_same_bytes_as_the_program_in_the_tests(String format, String lang) throws Exception {
        String[] arguments = {"assess", "--format", format, "--lang", lang, BATCH, BROKEN};
        Program.Outcome outcome = Jar.run(arguments);
        assertThat(outcome).isEqualTo(Program.run(arguments));
        assertThat(outcome.status()).isEqualTo(1);
        assertThat(outcome.messages()).isEmpty();
    }

    @Test
    void standard_input_is_utf_8_whatever_the_platform_says() throws Exception {
        byte[] batch = "{\"id\": \"é€😀\", \"operation\": {\"costLines\": []}}\n".getBytes(StandardCharsets.UTF_8);
        assertThat(Jar.runOn(program -> program.write(batch), "assess", "--format", "json", "-"))
                .isEqualTo(Program.runOn(batch, "assess", "--format", "json", "-"));
    }

    @Test
    void the_jar_knows_its_version() throws Exception {
        Program.Outcome outcome = Jar.run("--version");
        assertThat(outcome.results()).matches("federules [0-9]+\\.[0-9]+\\.[0-9]+(-SNAPSHOT)?\n");
        assertThat(outcome.status()).isZero();
        assertThat(outcome.messages()).isEmpty();
    }

    @Test
    void what_is_wrong_is_told_on_standard_error() throws Exception {
        assertThat(Jar.run("assess", "--lang", "de", BATCH)).satisfies(outcome -> {
            assertThat(outcome.status()).isEqualTo(2);
            assertThat(outcome.results()).isEmpty();
            assertThat(outcome.messages()).contains("--lang");
        });
        assertThat(Jar.run("assess", Path.of("target", "é.json").toString())).satisfies(outcome -> {
            assertThat(outcome.status()).isEqualTo(2);
            assertThat(outcome.results()).isEmpty();
            assertThat(outcome.messages()).hasLineCount(1).contains("cannot be read");
        });
    }

    @Test
    @Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void each_answer_comes_before_the_next_dossier_is_sent() throws Exception {
        Process process = Jar.start("assess", "--format", "json", "-");
        OutputStream program = process.getOutputStream();
        try (BufferedReader answers =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            for (int i = 1; i <= 5; i++) {
                program.write(("{\"id\": \"D-" + i + "\", \"operation\": {\"costLines\": []}}\n")
                        .getBytes(StandardCharsets.UTF_8));
                program.flush();
                assertThat(answers.readLine()).startsWith("{\"id\":\"D-" + i + "\",");
            }
            program.close();
            assertThat(answers.readLine()).isNull();
            assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
            assertThat(process.exitValue()).isZero();
        } finally {
            process.destroyForcibly();
        }
    }

    @Test
    @Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void a_reader_that_goes_away_is_told_in_one_message() throws Exception {
        Process process = Jar.start("assess", BATCH, BATCH, BATCH, BATCH, BATCH, BATCH, BATCH, BATCH);
        try (BufferedReader messages =
                new BufferedReader(new InputStreamReader(process.getErrorStream(), StandardCharsets.UTF_8))) {
            process.getInputStream().close();
            assertThat(messages.lines().toList())
                    .singleElement()
                    .asString()
                    .contains("results")
                    .doesNotContain("Exception");
            assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
            assertThat(process.exitValue()).isEqualTo(2);
        } finally {
            process.destroyForcibly();
        }
    }
}
