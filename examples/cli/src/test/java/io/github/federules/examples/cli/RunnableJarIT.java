package io.github.federules.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The jar prints what the program prints, whatever the platform. */
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
    void standard_input_is_utf_8_whatever_the_platform_uses() throws Exception {
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
    void what_is_wrong_is_reported_on_standard_error() throws Exception {
        assertThat(Jar.run("assess", "--lang", "de", BATCH)).satisfies(outcome -> {
            assertThat(outcome.status()).isEqualTo(2);
            assertThat(outcome.results()).isEmpty();
            assertThat(outcome.messages()).contains("--lang");
        });
        assertThat(Jar.run("assess", Path.of("target", "é.json").toString())).satisfies(outcome -> {
            assertThat(outcome.status()).isEqualTo(2);
            assertThat(outcome.results()).isEmpty();
            assertThat(outcome.messages()).hasLineCount(1).contains("ne peut pas être lu");
        });
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void a_file_is_found_by_its_name_in_the_locale_posix(@TempDir Path folder) throws Exception {
        Files.writeString(folder.resolve("dossier.json"), "{\"id\": \"D\", \"operation\": {\"costLines\": []}}");
        // In octal: é€😀.json, and a folder of the name ü; this process may not be able to name them itself.
        String script = "cd '" + folder
                + "' && name=$(printf '\\303\\251\\342\\202\\254\\360\\237\\230\\200.json') && dir=$(printf"
                + " '\\303\\274') && mkdir \"$dir\" && cp dossier.json \"$name\" && cp dossier.json \"$dir/$name\" &&"
                + " LC_ALL=POSIX exec \"$0\" -jar \"$1\" assess --format json \"$name\" \"$dir/$name\" \"$PWD/$name\""
                + " \"absent-$name\"";
        Process process = new ProcessBuilder(
                        "sh",
                        "-c",
                        script,
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        Path.of("target", "federules.jar").toAbsolutePath().toString())
                .start();
        try {
            String results = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            String messages = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);

            assertThat(results.lines()).hasSize(3).allMatch(line -> line.startsWith("{\"id\":\"D\","));
            assertThat(messages).isEqualTo("Le fichier absent-é€😀.json ne peut pas être lu\u00a0: il n'existe pas.\n");
            assertThat(process.waitFor()).isEqualTo(2);
        } finally {
            process.destroyForcibly();
        }
    }

    @ParameterizedTest
    @EnabledOnOs(OS.LINUX)
    @ValueSource(strings = {"--help", "calls", "calls show hdf-ai-2025", "assess ../dossiers/batch.jsonl"})
    void a_full_disk_is_noticed(String arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-jar", "target/federules.jar"));
        command.addAll(List.of(arguments.split(" ", -1)));
        Process process = new ProcessBuilder(command)
                .redirectOutput(Path.of("/dev/full").toFile())
                .start();
        try {
            String messages = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);

            assertThat(messages).hasLineCount(1).startsWith("Les résultats n'ont pas tous pu être écrits");
            assertThat(process.waitFor()).isEqualTo(2);
        } finally {
            process.destroyForcibly();
        }
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
    void a_reader_that_goes_away_is_reported_in_one_message() throws Exception {
        Process process = Jar.start("assess", BATCH, BATCH, BATCH, BATCH, BATCH, BATCH, BATCH, BATCH);
        try (BufferedReader messages =
                new BufferedReader(new InputStreamReader(process.getErrorStream(), StandardCharsets.UTF_8))) {
            process.getInputStream().close();
            assertThat(messages.lines().toList())
                    .singleElement()
                    .asString()
                    .contains("résultats")
                    .doesNotContain("Exception");
            assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
            assertThat(process.exitValue()).isEqualTo(2);
        } finally {
            process.destroyForcibly();
        }
    }
}
